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
  const options = page.getByRole('listbox', { name: 'Events found' }).getByRole('option');
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
  const shown = await page.locator('.event').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(events.length);
});
