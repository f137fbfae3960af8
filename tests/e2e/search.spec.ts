import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { sharedEvent, timelineOf } from './support/timeline.ts';

test('the slash leads to the search, which counts, marks and opens what it finds', async ({
  page,
  siteFolder,
}) => {
  const event = sharedEvent(timelineOf(siteFolder));
  await open(page, './');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search events and sources' });
  await expect(field).toBeFocused();
  await field.fill(event.title);
  const options = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
  await expect(options.first()).toContainText(event.title);
  await expect(options.first().locator('.match').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^\s*\d+ events?/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    event.title,
  );
  await expect(options).toHaveCount(0);
  // The keys go on with the event.
  await expect(page.locator('#event-title')).toBeFocused();
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/list=1/);
  await expect(field).toHaveValue(event.title);
});

test('Enter opens the only event that a search finds, even before it is listed', async ({
  page,
  siteFolder,
}) => {
  const { events } = timelineOf(siteFolder);
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const all = events.map(({ title, mentions }) =>
    [title, ...mentions.map(({ quote }) => quote)].join(' ').toLowerCase(),
  );
  const only = events.find(
    ({ title }) =>
      all.filter((text) => wordsOf(title).every((word) => text.includes(word))).length === 1,
  );
  const title = only?.title ?? '';
  await open(page, './');
  await page.keyboard.press('/');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(page.locator('#event-title')).toHaveText(title);
  await expect(page.locator('#event-title')).toBeFocused();
});

test('Enter shows what a search finds where that is more than one event', async ({ page }) => {
  await open(page, './');
  const field = page.getByRole('combobox');
  await field.fill('palmyra');
  const found = page.getByRole('listbox', { name: 'Found' });
  await expect(found.getByRole('option').first()).toBeVisible();
  await field.press('Enter');
  await expect(found).toHaveCount(0);
  await expect(page.locator('#event-title')).toHaveCount(0);
  await expect(page.getByText(/^\d+ of \d+ events shown$/)).toBeVisible();
});

test('a search that finds nothing says so, and Esc empties it', async ({ page }) => {
  await open(page, './');
  const field = page.getByRole('combobox');
  await field.fill('zzzqqq');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveValue('');
});

test('a search is in the address and narrows the list', async ({ page, siteFolder }) => {
  const { events } = timelineOf(siteFolder);
  await open(page, './?q=palmyra&list=1');
  await expect(page.getByRole('combobox')).toHaveValue('palmyra');
  await expect(page.getByText(/^\d+ of \d+ events shown$/)).toBeVisible();
  const shown = await page.locator('.event').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(events.length);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.locator('.event')).toHaveCount(events.length);
});

test('filters combine, count what they would show, stand in the address and are taken back', async ({
  page,
  siteFolder,
}) => {
  const { events } = timelineOf(siteFolder);
  const event = sharedEvent({ ...timelineOf(siteFolder) });
  await open(page, './');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('heading', { name: 'Filter' })).toBeFocused();
  const kinds = page.getByRole('group', { name: 'Kind', exact: true });
  const same = events.filter(({ kind }) => kind === event.kind);
  await kinds
    .getByRole('checkbox', { name: new RegExp(`, ${same.length}$`) })
    .first()
    .check();
  const first = new URL(page.url()).searchParams.get('kinds') ?? '';
  const chosen = events.filter(({ kind }) => kind === first);
  await expect(page.getByText(`${chosen.length} of ${events.length} events shown`)).toBeVisible();
  const places = page.getByRole('group', { name: 'Place' }).getByRole('checkbox');
  const label = (await places.first().locator('..').textContent()) ?? '';
  await places.first().check();
  const count = Number(/(\d+)\s*$/.exec(label)?.[1]);
  await expect(page.getByText(`${count} of ${events.length} events shown`)).toBeVisible();
  await expect(page).toHaveURL(/place=/);
  await page.reload();
  await expect(page.getByText(`${count} of ${events.length} events shown`)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(`${chosen.length} of ${events.length} events shown`)).toBeVisible();
  await page.getByRole('button', { name: /^No longer filter by/ }).click();
  await expect(page.getByText(/events shown$/)).toHaveCount(0);
});
