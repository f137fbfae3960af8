import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { at, eventWhere, sharedEvent, timelineOf } from './support/timeline.ts';

test('two clicks lead from an event to its sentence in the article, in sight and marked', async ({
  page,
  siteFolder,
}) => {
  const timeline = timelineOf(siteFolder);
  const event = eventWhere(timeline, ({ importance }) => importance >= 0.5);
  await open(page, at(event));
  await page
    .getByRole('link', { name: /Read in context/ })
    .first()
    .click();
  const quotes = event.mentions.map(({ quote }) => quote.replace(/\s+/g, ' '));
  const current = page.locator('a.trigger.current').first();
  await expect(current).toBeInViewport();
  const sentence = await page.locator('.text .current').allTextContents();
  expect(quotes).toContain(sentence.join('').replace(/\s+/g, ' '));
});

test('the whole text of the article is there, with what is not used folded away', async ({
  page,
  siteFolder,
}) => {
  const timeline = timelineOf(siteFolder);
  const article = timeline.articles.find(({ regions }) =>
    regions.some(({ type }) => type === 'furniture'),
  );
  if (!article) throw new Error('the sample has no furniture');
  await open(page, `./?article=${encodeURIComponent(article.id)}`);
  const folded = page.locator('.text details').first();
  await expect(folded.locator('p').first()).toBeHidden();
  await folded.locator('summary').click();
  await expect(folded.locator('p').first()).toBeVisible();
  const shown = (await page.locator('.text p').allTextContents()).join('').replace(/\s/g, '');
  expect(shown).toBe(article.text.replace(/\s/g, ''));
});

test('a mention in the article leads back to its event', async ({ page, siteFolder }) => {
  const timeline = timelineOf(siteFolder);
  const article = timeline.articles.find(
    ({ id }) =>
      timeline.events.filter(({ mentions }) => mentions.some((m) => m.article === id)).length > 2,
  );
  if (!article) throw new Error('the sample has no article with several events');
  await open(page, `./?article=${encodeURIComponent(article.id)}`);
  const trigger = page.locator('a.trigger').last();
  const id = await trigger.getAttribute('data-event');
  await trigger.click();
  await expect(page).toHaveURL(new RegExp(`event=${id}`));
  await page.getByRole('button', { name: 'Back to event' }).click();
  const title = timeline.events.find((event) => event.id === id)?.title ?? '';
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    title,
  );
});

test('the mentions of an article are walked one by one', async ({ page, siteFolder }) => {
  const timeline = timelineOf(siteFolder);
  const [article] = timeline.articles;
  await open(page, `./?article=${encodeURIComponent(article?.id ?? '')}`);
  const next = page.getByRole('button', { name: 'Next mention' });
  await next.click();
  await expect(page.getByText(/^Mention 1 of \d+$/)).toBeVisible();
  await next.click();
  await expect(page.getByText(/^Mention 2 of \d+$/)).toBeVisible();
  await expect(page.locator('a.trigger.current').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Previous mention' }).click();
  await expect(page.getByText(/^Mention 1 of \d+$/)).toBeVisible();
});

test('a publication date that was inferred says so, and on what it rests', async ({
  page,
  siteFolder,
}) => {
  const article = timelineOf(siteFolder).articles.find(
    ({ published }) => published.basis === 'inferred' && published.evidence.length > 0,
  );
  if (!article) throw new Error('the sample has no inferred date');
  await open(page, `./?article=${encodeURIComponent(article.id)}`);
  const panel = page.getByRole('complementary');
  await expect(panel.locator('i', { hasText: 'inferred' })).toHaveCSS('font-style', 'italic');
  await panel.getByText('How the publication date was found').click();
  await expect(panel.getByText(article.published.evidence[0]?.text ?? '').first()).toBeVisible();
});

test('what the sources say stands side by side, each sentence one click from its article', async ({
  page,
  siteFolder,
}) => {
  const event = sharedEvent(timelineOf(siteFolder));
  const articles = new Set(event.mentions.map(({ article }) => article));
  await open(page, at(event));
  await page.getByRole('link', { name: 'Compare what they say' }).click();
  await expect(page).toHaveURL(/compare=1/);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2, name: event.title })).toBeFocused();
  await expect(panel.getByRole('article')).toHaveCount(articles.size);
  await panel
    .getByRole('link', { name: /Read in context/ })
    .first()
    .click();
  await expect(page.locator('a.trigger.current').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Back to event' }).click();
  await expect(panel.getByRole('article')).toHaveCount(articles.size);
  await page.keyboard.press('c');
  await expect(panel.getByRole('link', { name: 'Compare what they say' })).toBeVisible();
});

test('an event chosen on the chart that the open article tells of is shown in the article', async ({
  page,
  siteFolder,
}) => {
  const timeline = timelineOf(siteFolder);
  const event = sharedEvent(timeline);
  const article = event.mentions[0]?.article ?? '';
  await open(page, `./?article=${encodeURIComponent(article)}`);
  await page.getByRole('listbox', { name: /^Timeline of/ }).focus();
  await page
    .getByRole('option', { name: event.title })
    .first()
    .evaluate((e) => {
      (e as HTMLElement).click();
    });
  await expect(page).toHaveURL(/article=/);
  await expect(page.locator('a.trigger.current').first()).toBeInViewport();
});

test('an event pointed at in the article, the chart or the list is lit in the others', async ({
  page,
  siteFolder,
}) => {
  const timeline = timelineOf(siteFolder);
  const event = sharedEvent(timeline);
  const { article, start } = event.mentions[0] ?? { article: '', start: 0 };
  const reading = `./?article=${encodeURIComponent(article)}`;
  const trigger = page.locator(`a.trigger[data-event="${event.id}"][data-at="${start}"]`).first();
  const option = page.locator(`[role="option"][data-id="${event.id}"]`);
  await open(page, reading);
  await trigger.hover();
  await expect(option).toHaveClass(/hovered/);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(option).not.toHaveClass(/hovered/);
  await trigger.focus();
  await expect(option).toHaveClass(/hovered/);
  await trigger.blur();
  await expect(trigger).not.toHaveClass(/pointed/);
  const words = await option.locator('.words').boundingBox();
  if (!words) throw new Error('the event has no label');
  await page.mouse.move(words.x + 4, words.y + 4);
  await expect(trigger).toHaveClass(/pointed/);
  await page.mouse.move(1, 1);
  await expect(trigger).not.toHaveClass(/pointed/);
  await open(page, `${reading}&list=1`);
  const row = page.getByRole('main').locator('.event', { hasText: event.title }).first();
  await trigger.focus();
  await expect(row).toHaveClass(/pointed/);
  await trigger.blur();
  await row.hover();
  await expect(trigger).toHaveClass(/pointed/);
});

test('where the comparison narrows the chart, words stand on the lines they have room for', async ({
  page,
  siteFolder,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './');
  const chart = page.getByRole('listbox');
  const before = await chart.boundingBox();
  const { title } = sharedEvent(timelineOf(siteFolder));
  await page.getByRole('option', { name: title }).first().click({ force: true });
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
  await page.keyboard.press('c');
  await expect
    .poll(async () => (await chart.boundingBox())?.width)
    .toBeLessThan(before?.width ?? 0);
  const taller = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=option]')]
      .filter((option) => {
        const words = option.firstElementChild?.getBoundingClientRect();
        return words && words.height > option.getBoundingClientRect().height + 1;
      })
      .map((option) => option.textContent),
  );
  expect(taller).toEqual([]);
});
