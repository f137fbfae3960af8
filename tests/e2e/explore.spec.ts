import type { Page } from '@playwright/test';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { at, sharedEvent, timelineOf } from './support/timeline.ts';

test('the page opens with the title, the size of the timeline and its main events', async ({
  page,
  siteFolder,
}) => {
  const timeline = timelineOf(siteFolder);
  await open(page, './');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(timeline.title);
  await expect(page.getByRole('banner')).toContainText(
    `${timeline.events.length} events from ${timeline.articles.length} articles`,
  );
  await expect(page.getByRole('heading', { name: 'The main events' })).toBeVisible();
  await expect(page.locator('#document')).toHaveCount(0);
});

test('an event that is chosen shows its evidence, and its address opens it again', async ({
  page,
  siteFolder,
}) => {
  const event = sharedEvent(timelineOf(siteFolder));
  await open(page, './');
  await page.getByRole('complementary').getByRole('link', { name: event.title }).first().click();
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(event.title);
  await expect(panel.getByRole('article')).toHaveCount(event.mentions.length);
  await expect(panel.getByText('How this date was found')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`event=${event.id}`));
  await page.reload();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(event.title);
});

test('every card quotes its sentence word for word, with the date expression underlined', async ({
  page,
  siteFolder,
}) => {
  const event = sharedEvent(timelineOf(siteFolder));
  await open(page, at(event));
  const quotes = page.getByRole('article').locator('blockquote');
  await expect(quotes).toHaveCount(event.mentions.length);
  const texts = await quotes.allTextContents();
  expect([...texts].sort()).toEqual(event.mentions.map((mention) => mention.quote).sort());
  for (const mention of event.mentions) {
    const quote = quotes.nth(texts.indexOf(mention.quote));
    const { timex } = mention;
    if (timex && timex.start >= mention.start && timex.end <= mention.end) {
      await expect(quote.locator('.timex')).not.toHaveCount(0);
    }
  }
});

test('back and forward follow the reader’s steps', async ({ page, siteFolder }) => {
  const { title } = sharedEvent(timelineOf(siteFolder));
  await open(page, './');
  const panel = page.getByRole('complementary');
  await panel.getByRole('link', { name: title }).first().click();
  await panel
    .getByRole('link', { name: /Read in context/ })
    .first()
    .click();
  await expect(panel.getByRole('button', { name: 'Back to event' })).toBeVisible();
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
  await page.goBack();
  await expect(panel.getByText('The main events')).toBeVisible();
  await page.goForward();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
});

test('keys walk through the events, and Esc goes back one step at a time', async ({ page }) => {
  await open(page, './');
  const panel = page.getByRole('complementary');
  await page.keyboard.press('j');
  await expect(panel.getByText(/^1 \/ \d+$/)).toBeVisible();
  await page.keyboard.press(']');
  await expect(panel.getByText(/^2 \/ \d+$/)).toBeVisible();
  await page.keyboard.press('k');
  await expect(panel.getByText(/^1 \/ \d+$/)).toBeVisible();
  await panel
    .getByRole('link', { name: /Read in context/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('link', { name: /Read in context/ }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.getByText('The main events')).toBeVisible();
});

test('single letters can be switched off as shortcuts, and stay off', async ({ page }) => {
  await open(page, './');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('j');
  await expect(page.getByText('The main events')).toBeVisible();
  await page.reload();
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
});

test('the theme that is chosen is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, './');
  const toggle = page.getByRole('button', { name: 'Dark theme' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await toggle.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
});

test('the window of an address is the one that opens', async ({ page }) => {
  await open(page, './?from=2016-03-12&to=2016-03-31');
  await expect(page).toHaveURL(/from=2016-03-12&to=2016-03-31/);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/event=/);
});

test('the reader chooses what the lanes stand for, and the address keeps it', async ({
  page,
  siteFolder,
}) => {
  const { events } = timelineOf(siteFolder);
  const places = new Set(events.flatMap(({ places }) => places));
  const lanes = page.getByRole('listbox').getByRole('group');
  const names = () => lanes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await open(page, './');
  const byKind = await names();
  await page.getByRole('button', { name: /^Filter/ }).click();
  const choice = page.getByRole('combobox', { name: 'Lanes by' });
  await choice.selectOption('Place');
  await expect(page).toHaveURL(/lanes=place/);
  await expect.poll(async () => (await names()).some((name) => places.has(name ?? ''))).toBe(true);
  await page.reload();
  await expect.poll(async () => (await names()).some((name) => places.has(name ?? ''))).toBe(true);
  await page.goBack();
  await expect(page).not.toHaveURL(/lanes=/);
  await expect.poll(names).toEqual(byKind);
});

/** The labels on the chart once it stands; an address says whole days, so ticks may differ. */
const wordsOf = (page: Page) => page.locator('.standing:not(.moving) .options').innerText();

for (const [name, move] of [
  ['thrown', throwChart],
  ['moved by the wheel', wheelChart],
] as const) {
  test(`a view that was ${name} is drawn at rest as its address draws it`, async ({ page }) => {
    await open(page, './?from=2015-04-01&to=2017-03-31');
    const opened = page.url();
    const before = await wordsOf(page);
    await move(page);
    await expect.poll(() => page.url()).not.toBe(opened);
    await expect(page.locator('.standing:not(.moving)')).toBeVisible();
    const settled = await wordsOf(page);
    expect(settled).not.toEqual(before);
    await expect(page.locator('.surface')).not.toHaveClass(/grabbing/);
    await page.reload();
    await expect(page.locator('#app')).toHaveAttribute('aria-busy', 'false');
    expect(await wordsOf(page)).toEqual(settled);
  });
}

async function chartPoint(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.surface').boundingBox();
  return { x: (box?.x ?? 0) + 600, y: (box?.y ?? 0) + 300 };
}

/** The hand lets go while it moves. */
async function throwChart(page: Page): Promise<void> {
  const { x, y } = await chartPoint(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let way = 20; way <= 200; way += 20) await page.mouse.move(x - way, y);
  await page.mouse.up();
}

async function wheelChart(page: Page): Promise<void> {
  const { x, y } = await chartPoint(page);
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(60, 0);
}
