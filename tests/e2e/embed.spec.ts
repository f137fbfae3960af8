import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { embedSnippet } from '../../src/export/snippet.ts';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { sharedEvent, timelineOf } from './support/timeline.ts';

/** Serves a page with the snippet in it, as a report on the same host would be. */
async function openHost(page: Page, siteUrl: string, query = ''): Promise<void> {
  const snippet = embedSnippet({
    embedUrl: `${siteUrl}embed.html${query}`,
    fullUrl: siteUrl,
    title: 'Sample',
    height: 420,
    selfContained: false,
  });
  const html = `<!doctype html><html lang="en"><title>Report</title><body>${'<p>Text.</p>'.repeat(8)}${snippet}${'<p>Text.</p>'.repeat(60)}</body></html>`;
  await page.route('**/report.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('./report.html');
}

test('the embed shows the timeline without the frame of the app, and a way to the full page', async ({
  page,
  siteFolder,
}) => {
  const timeline = timelineOf(siteFolder);
  const event = sharedEvent(timeline);
  await open(
    page,
    `./embed.html?event=${encodeURIComponent(event.id)}&from=2016-03-01&to=2016-04-15`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(timeline.title);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('complementary').getByRole('heading')).toHaveText(event.title);
  const link = page.getByRole('link', { name: /Sourceline/ });
  await expect(link).toHaveAttribute('href', /index\.html\?event=.*from=2016-03-01&to=2016-04-15/);
  await expect(link).toHaveAttribute('target', '_blank');
});

test('the same page embeds where its address says so', async ({ page, siteFolder }) => {
  await open(page, './?mode=embed');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(timelineOf(siteFolder).title);
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('the frame grows with the evidence and shrinks again', async ({
  page,
  siteFolder,
  siteUrl,
}) => {
  const event = sharedEvent(timelineOf(siteFolder));
  await openHost(page, siteUrl, `?event=${encodeURIComponent(event.id)}`);
  const iframe = page.locator('iframe');
  const height = () => iframe.evaluate((e) => e.clientHeight);
  await expect.poll(height).toBeGreaterThan(460);
  const frame = page.frameLocator('iframe');
  const inner = () =>
    frame
      .locator('html')
      .evaluate((e) => e.scrollHeight - e.ownerDocument.defaultView!.innerHeight);
  await expect.poll(inner).toBeLessThanOrEqual(1);
  await frame.getByRole('button', { name: 'Close the evidence' }).click();
  await expect.poll(height).toBeLessThan(440);
});

test('the embed leaves the page its scroll and its history', async ({ page, siteUrl }) => {
  await openHost(page, siteUrl);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await page.mouse.move(300, 480);
  // A wheel that turns before the frame is painted is lost.
  await expect(async () => {
    await page.mouse.wheel(0, 300);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  }).toPass();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a link may ask for a theme, for this page only', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, './embed.html?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await open(page, './embed.html');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('this view is downloaded as a figure that holds no script', async ({ page, siteFolder }) => {
  const event = sharedEvent(timelineOf(siteFolder));
  await open(page, `./?event=${encodeURIComponent(event.id)}`);
  await page.getByRole('button', { name: 'Embed & export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download SVG' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.svg$/);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain(`<title id="title">${timelineOf(siteFolder).title}</title>`);
  expect(svg).not.toMatch(/<script|href=|on\w+=/);
});

test('the dialog writes a snippet for this view', async ({ page, siteFolder, siteUrl }) => {
  const event = sharedEvent(timelineOf(siteFolder));
  await open(page, `./?event=${encodeURIComponent(event.id)}&from=2016-03-01&to=2016-04-15`);
  await page.getByRole('button', { name: 'Embed & export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed & export' });
  const snippet = dialog.getByRole('textbox', { name: 'HTML to paste' });
  await expect(snippet).toHaveValue(
    new RegExp(
      `src="${siteUrl}embed\\.html\\?event=${event.id}&amp;from=2016-03-01&amp;to=2016-04-15"`,
    ),
  );
  // The tests' own server is one that no reader reaches.
  await expect(dialog.getByText('works on this computer only')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Everything' }).check();
  await expect(snippet).not.toHaveValue(/from=2016-03-01/);
  await dialog.getByRole('radio', { name: 'Dark' }).first().check();
  await expect(snippet).toHaveValue(/theme=dark/);
  await dialog.getByRole('checkbox').uncheck();
  await expect(snippet).not.toHaveValue(/event=/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Embed & export' })).toBeFocused();
});
