import type { Locator, Page } from '@playwright/test';
import { edtfLabel } from '../../src/time/index.ts';
import { give, madeTimeline } from './support/made-timeline.ts';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { at, sharedEvent, timelineOf } from './support/timeline.ts';

/** Timelines and settings that are rare, and must not be any less readable. */

const arabic = { title: 'افتتاح جسر الميناء', when: '2021-03-04' };
const hebrew = { title: 'גשר הנמל נפתח', when: '2021-05-06' };
const latin = { title: 'Harbour bridge opens', when: '2021-07-08' };

const directions = (all: Locator) =>
  all.evaluateAll((found) => found.map((one) => getComputedStyle(one).direction));

test('titles and quotes written from right to left are set so, in chart, list, panel and article', async ({
  page,
}) => {
  await give(page, madeTimeline([arabic, hebrew, latin]));
  await open(page, './?event=e0');
  const panel = page.getByRole('complementary');
  expect(await directions(panel.getByRole('heading', { level: 2 }))).toEqual(['rtl']);
  expect(await directions(panel.locator('blockquote'))).toEqual(['rtl']);
  for (const { title } of [arabic, hebrew]) {
    const words = page.getByRole('option', { name: title }).locator('.title, .headline').first();
    await expect(words).toHaveCSS('direction', 'rtl');
  }
  await open(page, './?list=1');
  const list = page.getByRole('main');
  await expect(list.locator('.event')).toHaveCount(3);
  const expected = ['rtl', 'rtl', 'ltr'];
  expect(await directions(list.locator('.event').getByRole('heading'))).toEqual(expected);
  expect(await directions(list.locator('blockquote'))).toEqual(expected);
  await open(page, './?article=a');
  await expect(page.locator('.text p')).toHaveCount(3);
  expect(await directions(page.locator('.text p'))).toEqual(expected);
});

test('one event is a whole timeline', async ({ page }) => {
  await give(page, madeTimeline([latin]));
  await open(page, './');
  await expect(
    page.getByRole('listbox', { name: 'Timeline of 1 event', exact: true }),
  ).toBeVisible();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(latin.title);
  await expect(panel.getByRole('button', { name: 'Previous event' })).toBeDisabled();
  await expect(panel.getByRole('button', { name: 'Next event' })).toBeDisabled();
});

const farAway = ['-0489-09-12', '-0043-03-15', '0079', 'Y12026', 'Y17000'];

test('dates before the common era and beyond the year 9999 are on chart, card and list', async ({
  page,
}) => {
  await give(page, madeTimeline(farAway.map((when, i) => ({ title: `Comet ${i} seen`, when }))));
  await open(page, './');
  const options = page.getByRole('option', { name: /^Comet/ });
  await expect(options).toHaveCount(farAway.length);
  const ticks = await page.locator('.chart .tick').allTextContents();
  expect(ticks.some((tick) => / BC$/.test(tick))).toBe(true);
  expect(ticks.some((tick) => /^1\d{4}$/.test(tick))).toBe(true);
  for (const [i, when] of farAway.entries()) {
    await open(page, `./?event=e${i}`);
    const label = edtfLabel(when, { weekday: true });
    await expect(page.getByRole('complementary').locator('time, .date').first()).toContainText(
      label,
    );
  }
  await open(page, './?list=1');
  await expect(page.getByRole('main').locator('.event time')).toHaveText(
    farAway.map((when) => edtfLabel(when, { weekday: true })),
  );
});

/** What stands wider than the page, or than a box that lets nothing be scrolled. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const over = scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : [];
    const controls = 'button, a, summary, h1, h2, h3, h4, p, li, dd, dt, label, blockquote, legend';
    const cut = [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((one) => one.checkVisibility() && !one.closest('.chart, .said, .skip, #document'))
      .filter((one) => {
        const { left, right, width, height } = one.getBoundingClientRect();
        return width > 1 && height > 1 && (left < -1 || right > clientWidth + 1);
      });
    return [...over, ...cut.map((one) => one.outerHTML.slice(0, 120))];
  });

const views: readonly (readonly [string, string])[] = [
  ['the opening view', ''],
  ['an event', 'event'],
  ['the comparison', 'event&compare=1'],
  ['an article', 'event&article'],
  ['the list', 'event&list=1'],
  ['what a search leaves', 'q=the'],
];

for (const [name, query] of views) {
  test(`${name} fits 320 px, and 1280 px with text at 200 %`, async ({ page, siteFolder }) => {
    const event = sharedEvent(timelineOf(siteFolder));
    const article = encodeURIComponent(event.mentions[0]?.article ?? '');
    const address = query
      .replace(/^event/, at(event).slice('./?'.length))
      .replace(/article$/, `article=${article}`);
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `./?${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => lost(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect.poll(() => lost(page)).toEqual([]);
  });
}

test('filters and dialogs fit 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, './');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('group', { name: 'Kind', exact: true })).toBeVisible();
  expect(await lost(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').fill('a');
  await expect(page.getByRole('listbox', { name: 'Found' })).toBeVisible();
  expect(await lost(page)).toEqual([]);
});
