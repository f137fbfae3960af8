import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { unlike } from './support/unlike.ts';

/** The chart, without what comes into the page around it later. */
const chart = { x: 0, y: 60, width: 860, height: 620 };

/** The scripts of the app, apart from the one that draws the opening view. */
const app = /\/app-[^/]{1,20}\.js$/;

const timesDrawn = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('sourceline:drawn').length);

for (const scheme of ['light', 'dark'] as const) {
  test(`the app takes over what was painted before it as it is, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route(app, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('#opening canvas')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(await timesDrawn(page)).toBe(1);
    await expect(page.locator('#app > *')).toHaveCount(0);
    const before = await page.screenshot({ clip: chart });
    release();
    await expect(page.locator('#opening')).toHaveCount(0);
    await expect(page.locator('#app')).toHaveAttribute('aria-busy', 'false');
    const zoom = page.getByRole('group', { name: 'Zoom' });
    await zoom.evaluate((element) => (element.style.visibility = 'hidden'));
    const after = await page.screenshot({ clip: chart });
    // Letters painted and letters set differ at their edges.
    expect(await unlike(page, before, after)).toBeLessThan(0.0008);
    expect(await timesDrawn(page)).toBe(1);
  });
}

test('an address that asks for more than the chart is left to the app', async ({ page }) => {
  await page.route(app, () => undefined);
  await page.goto('./?list=1', { waitUntil: 'commit' });
  await page.waitForTimeout(300);
  await expect(page.locator('#opening')).toHaveCount(0);
});

test('where the app does not come, the list written into the page is there', async ({
  page,
  watch,
}) => {
  await page.route(app, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('#opening')).toHaveCount(0);
  await expect(page.locator('#document')).toBeVisible();
  expect(watch.errors.length).toBeGreaterThan(0);
  watch.errors.length = 0;
});

test('the written list does not flash by before the timeline', async ({ page }) => {
  await page.route(app, () => undefined);
  await page.goto('./?list=1', { waitUntil: 'commit' });
  await page.waitForTimeout(300);
  await expect(page.locator('#document')).toBeHidden();
  await expect(page.locator('#document')).toBeVisible();
});
