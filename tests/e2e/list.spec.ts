import { open } from './support/open.ts';
import { endPrint, layOut } from './support/paper.ts';
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
  await layOut(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('figure svg')).toBeVisible();
  const shown = events.filter((event) => event.kind === kind);
  await expect(page.locator('#document .events > li')).toHaveCount(shown.length);
  await expect(page.locator('#document .sources > li')).toHaveCount(articles.length);
  await expect(page.getByRole('complementary')).toBeHidden();
  await endPrint(page);
  await expect(page.locator('#document')).toHaveCount(0);
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
