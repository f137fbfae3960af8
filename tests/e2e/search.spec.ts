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
