import { piecesOf } from '../../src/table/index.ts';
import { syntheticTimeline } from '../support/synthetic.ts';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { sharedEvent, timelineOf } from './support/timeline.ts';

test('the list holds every event and every quote, in order, and shares the selection', async ({
  page,
  siteFolder,
}) => {
  const timeline = timelineOf(siteFolder);
  const event = sharedEvent(timeline);
  await open(page, './');
  await page.getByRole('button', { name: 'List' }).click();
  await expect(page).toHaveURL(/list=1/);
  const list = page.getByRole('main');
  await expect(list.locator('.event')).toHaveCount(timeline.events.length);
  const quotes = timeline.events.flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
  const shown = await list.locator('blockquote').allTextContents();
  expect(shown.map((text) => text.trim()).sort()).toEqual(quotes.map((q) => q.trim()).sort());
  await list.getByRole('link', { name: event.title }).first().click();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    event.title,
  );
  await expect(list.locator('.event.selected')).toHaveCount(1);
});

test('paper gets the picture, then the list with its numbered quotes and its sources', async ({
  page,
  siteFolder,
}) => {
  const { events, articles } = timelineOf(siteFolder);
  const { kind } = sharedEvent(timelineOf(siteFolder));
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, `./?kinds=${kind}`);
  const picture = page.waitForResponse(/Picture.*\.js/);
  await page.keyboard.press('Control');
  await picture;
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('figure svg')).toBeVisible();
  const shown = events.filter((event) => event.kind === kind);
  await expect(page.locator('#document .events > li')).toHaveCount(shown.length);
  await expect(page.locator('#document .sources > li')).toHaveCount(articles.length);
  await expect(page.getByRole('complementary')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#document')).toHaveCount(0);
});

test('the quotes of a very long list are fetched where the reader is, not all at once', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const count = 4000;
  const files = piecesOf(syntheticTimeline({ count }));
  const asked: string[] = [];
  await page.route('**/long/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/long/')[1] ?? '';
    if (name.startsWith('evidence/')) asked.push(name);
    return route.fulfill({ body: files.get(name) ?? '', contentType: 'application/json' });
  });
  await open(page, './?src=long/index.json&list=1');
  const list = page.getByRole('main');
  await expect(list.locator('blockquote').first()).toBeVisible();
  await expect(list.locator('.event')).toHaveCount(count, { timeout: 40_000 });
  const before = asked.length;
  // Of 40 files. What is dated to a year comes first in its year, but lies all over its files.
  expect(before).toBeLessThan(30);
  const far = list.locator('.event').nth(count / 2);
  await far.evaluate((e) => {
    e.scrollIntoView({ block: 'center' });
  });
  await expect(far.locator('blockquote').first()).toBeVisible({ timeout: 20_000 });
  expect(asked.length).toBeGreaterThan(before);
  expect(asked.length).toBeLessThan(before + 20);
  await far.getByRole('link').first().click();
  await expect(list.locator('.event.selected')).toHaveCount(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is the list of events with their sources', async ({ page, siteFolder }) => {
    const { events, articles, title } = timelineOf(siteFolder);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.events > li')).toHaveCount(events.length);
    await expect(page.locator('.sources > li')).toHaveCount(articles.length);
  });
});
