import { readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { open } from './support/open.ts';
import { buildSite, commandPath, sampleFile } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { timelineOf } from './support/timeline.ts';

/** What the command writes, in a browser. */

test('the single file opens from the disk without one request, and shows the whole timeline', async ({
  page,
  siteFolder,
  watch,
}) => {
  const file = pathToFileURL(sampleFile).href;
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  watch.allow(file);
  await open(page, file);
  const { title, events } = timelineOf(siteFolder);
  await expect(page).toHaveTitle(new RegExp(title));
  await expect(page.getByRole('banner')).toContainText(`${events.length} events`);
  await page.evaluate(() => document.fonts.ready);
  expect(requests).toEqual([file]);
});

test('fonts come with the page', async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(loaded.join()).toContain('Inter');
  expect(loaded.join()).toContain('Source Serif');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a list of all events with their quotes and sources', async ({
    page,
    siteFolder,
  }) => {
    const { title, events, articles } = timelineOf(siteFolder);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('#document .events > li')).toHaveCount(events.length);
    await expect(page.locator('#document .sources > li')).toHaveCount(articles.length);
  });
});

test('a served page loads again when an article changes', async ({ page, watch }) => {
  const article = (place: string) =>
    `Council approves ${place}\n\nMonday, 28 March 2016\n\nThe council approved the ${place} on Sunday.\n`;
  const folder = join(buildSite('served', { 'a.txt': article('bridge') }), '..');
  const child = spawn(process.execPath, [commandPath, 'serve', 'articles', '--port', '0'], {
    cwd: folder,
  });
  try {
    const url = await new Promise<string>((resolve) =>
      child.stdout.once('data', (line: Buffer) => resolve(String(line).trim())),
    );
    watch.allow(url);
    await open(page, url);
    await expect(page.locator('#app')).toContainText('bridge');
    writeFileSync(join(folder, 'articles/a.txt'), article('tunnel'));
    await expect(page.locator('#app')).toContainText('tunnel');
    expect(readFileSync(join(folder, 'site/timeline.json'), 'utf8')).toContain('bridge');
  } finally {
    // Else the page, still listening, logs that its server is gone.
    await page.goto('about:blank');
    child.kill('SIGINT');
  }
});
