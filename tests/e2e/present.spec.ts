import { isEssential, type TimelineEvent } from '../../src/model/index.ts';
import { compareWhen } from '../../src/time/index.ts';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { at, timelineOf } from './support/timeline.ts';

const essentials = (folder: string) =>
  timelineOf(folder)
    .events.filter(isEssential)
    .sort((a, b) => compareWhen(a.when, b.when));

test('the essential events follow one another by clicker and by keys', async ({
  page,
  siteFolder,
}) => {
  const events = essentials(siteFolder);
  await open(page, './?mode=present');
  const title = page.getByRole('article').getByRole('heading');
  const progress = page.getByRole('article').getByText(/^\d+ \/ \d+$/);
  const steps: [string, number][] = [
    ['PageDown', 1],
    ['ArrowRight', 2],
    ['Space', 3],
    ['PageUp', 2],
    ['ArrowLeft', 1],
    ['End', events.length - 1],
    ['PageDown', events.length - 1],
    ['Home', 0],
  ];
  await expect(title).toHaveText(events[0]?.title ?? '');
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    await expect(title).toHaveText(events[place]?.title ?? '');
    await expect(progress).toHaveText(`${place + 1} / ${events.length}`);
  }
});

test('Present opens at the selected event, and Esc comes back to it', async ({
  page,
  siteFolder,
}) => {
  const event = essentials(siteFolder)[1];
  if (!event) throw new Error('the sample has no second essential event');
  await open(page, at(event));
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('article').getByRole('heading')).toHaveText(event.title);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    event.title,
  );
});

test('keys go on working after a click into the chart', async ({ page, siteFolder }) => {
  const events = essentials(siteFolder);
  await open(page, './?mode=present');
  await page.mouse.click(640, 700);
  const before = await page.getByRole('article').getByRole('heading').textContent();
  const place = events.findIndex(({ title }) => title === before);
  await page.keyboard.press(place === 0 ? 'PageDown' : 'PageUp');
  await expect(page.getByRole('article').getByRole('heading')).not.toHaveText(before ?? '');
});

test('b blanks the screen, and the next key brings the talk back', async ({ page }) => {
  await open(page, './?mode=present');
  await page.keyboard.press('b');
  const blank = page.getByRole('button', { name: 'Show the slide again' });
  await expect(blank).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(blank).toBeHidden();
});

test('a claim is shown as a claim', async ({ page, siteFolder }) => {
  const { events } = timelineOf(siteFolder);
  const claim = events.find((event) => event.status === 'claimed' && isEssential(event));
  if (!claim) throw new Error('no essential event of the sample is a claim');
  await open(page, at(claim, '&mode=present'));
  await expect(page.getByText('Claimed', { exact: true })).toBeVisible();
});

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [800, 600],
  [390, 844],
] as const) {
  test(`every slide fits a screen of ${width} by ${height}`, async ({ page, siteFolder }) => {
    const events = essentials(siteFolder);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, './?mode=present');
    for (const event of events) {
      const slide = page.locator('.slide');
      await expect(slide.getByRole('heading')).toHaveText(event.title);
      const hidden = await slide.evaluate((e) => [
        e.scrollHeight - e.clientHeight,
        e.scrollWidth - e.clientWidth,
      ]);
      expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
      await page.keyboard.press('PageDown');
    }
  });
}

test('what a slide leaves out of a long sentence is marked as left out', async ({
  page,
  siteFolder,
}) => {
  const timeline = timelineOf(siteFolder);
  const longest = ({ mentions }: TimelineEvent) =>
    Math.max(...mentions.map(({ quote }) => quote.length));
  const [long] = timeline.events.filter(isEssential).sort((a, b) => longest(b) - longest(a));
  if (!long) throw new Error('the sample has no essential event');
  await open(page, at(long, '&mode=present'));
  const shown = (await page.locator('.slide blockquote').textContent())?.trim() ?? '';
  const bare = (text: string) => text.replace(/[“”"]/g, '').trim();
  const whole = long.mentions.some(({ quote }) => bare(quote) === bare(shown));
  expect(whole || shown.includes('…')).toBe(true);
});

test('paper gets the slide without the buttons', async ({ page }) => {
  await open(page, './?mode=present');
  const buttons = page.getByRole('toolbar', { name: 'Presentation' });
  await expect(buttons).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(buttons).toBeHidden();
  await expect(page.getByRole('article').getByRole('heading')).toBeVisible();
});
