import type { Page } from '@playwright/test';
import { kinds } from '../../src/model/index.ts';
import { largeTimeline } from './support/made-timeline.ts';
import { open } from './support/open.ts';
import { endPrint, layOut } from './support/paper.ts';
import { largeSite } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** A timeline whose list is too long for the page itself. */

test.use({ siteFolder: largeSite });

/** What a reader does who prints: the hand goes to the keys. */
const print = (page: Page) => page.keyboard.press('Control');

test('paper gets the main events of a large timeline and where all of them are', async ({
  page,
}) => {
  await open(page, './');
  await print(page);
  await layOut(page);
  await expect(page.locator('figure svg')).toBeVisible();
  const list = page.locator('#document');
  const shown = await list.locator('.events > li').count();
  expect(shown).toBeGreaterThan(20);
  expect(shown).toBeLessThan(700);
  await expect(list.locator('.more a').first()).toBeVisible();
  await endPrint(page);
  await expect(list).toHaveCount(0);
});

test('paper gets every event that filters leave of a large timeline, with its quotes', async ({
  page,
}) => {
  const rare = kinds[3].id;
  const left = largeTimeline().events.filter(
    ({ kind, places }) => kind === rare && places[0] === 'Eastmarsh',
  );
  expect(left.length).toBeGreaterThan(10);
  await open(page, `./?kinds=${rare}&place=Eastmarsh`);
  await expect(page.getByText(`${left.length} of`)).toBeVisible();
  await print(page);
  // Its quotes come while the reader answers the browser.
  await expect(page.locator('.event blockquote')).toHaveCount(left.length);
  await layOut(page);
  await expect(page.locator('figure svg')).toBeVisible();
  const events = page.locator('.event:visible, #document .events > li');
  await expect(events).toHaveCount(left.length);
  await expect(page.locator('.event blockquote:visible, #document .quotes > li')).toHaveCount(
    left.length,
  );
});

test('the quotes of a very long list are fetched where the reader is, not all at once', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const count = largeTimeline().events.length;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/timeline/evidence/')) asked.push(request.url());
  });
  await open(page, './?list=1');
  const list = page.getByRole('main');
  await expect(list.locator('blockquote').first()).toBeVisible();
  await expect(list.locator('.event')).toHaveCount(count, { timeout: 40_000 });
  const before = asked.length;
  // Of 24 files. What is dated to a year comes first in its year, but lies all over its files.
  expect(before).toBeLessThan(14);
  const far = list.locator('.event').nth(count * 0.7);
  await far.evaluate((e) => {
    e.scrollIntoView({ block: 'center' });
  });
  await expect(far.locator('blockquote').first()).toBeVisible({ timeout: 20_000 });
  expect(asked.length).toBeGreaterThan(before);
  expect(asked.length).toBeLessThan(22);
  await far.getByRole('link').first().click();
  await expect(list.locator('.event.selected')).toHaveCount(1);
});
