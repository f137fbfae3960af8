import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { parseTimelineText, type Timeline } from '../../src/model/index.ts';
import { hostileArticles, payloads } from './support/hostile-articles.ts';
import { open } from './support/open.ts';
import { buildFile, buildSite } from './support/sites.ts';
import { serveFolder } from './support/static-server.ts';
import { expect, test } from './support/test.ts';

/** Hostile files, through the built command, to the browser. */

/** Every page of the app that shows an article's words. */
function addresses(timeline: Timeline): string[] {
  const pages = ['', '?list=1', '?mode=present', '?mode=embed', '?q=script'];
  for (const { id } of timeline.events) pages.push(`?event=${encodeURIComponent(id)}`);
  for (const { id } of timeline.articles) pages.push(`?article=${encodeURIComponent(id)}`);
  return pages;
}

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  const planted = page.locator(
    '#app :is(script, iframe, img, object, embed, base, meta, [onload], [onerror])',
  );
  await expect(planted).toHaveCount(0);
  await expect(page.locator('a[href^="javascript:" i]')).toHaveCount(0);
}

test('hostile articles on a site show as text: nothing runs and no request leaves', async ({
  page,
  watch,
}) => {
  test.setTimeout(120_000);
  const site = buildSite('hostile', hostileArticles);
  const timeline = parseTimelineText(readFileSync(join(site, 'timeline.json'), 'utf8'));
  expect(timeline.articles).toHaveLength(3);
  // The build leaves much of this out as chrome; what it keeps must be dangerous enough.
  const quotes = timeline.events.flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
  expect(quotes.join('\n')).toContain('<svg/onload=');
  const server = await serveFolder(site);
  watch.allow(server.url);
  for (const address of addresses(timeline)) {
    await open(page, server.url + address);
    await expectNothingRan(page);
  }
  await open(page, `${server.url}embed.html`);
  await expectNothingRan(page);
  await server.close();
});

test('the words of a hostile article stand in the reader as they were written', async ({
  page,
  watch,
}) => {
  const site = buildSite('hostile-reader', hostileArticles);
  const server = await serveFolder(site);
  watch.allow(server.url);
  const timeline = parseTimelineText(readFileSync(join(site, 'timeline.json'), 'utf8'));
  const article = timeline.articles.find(({ file }) => file === 'plain.txt');
  await open(page, `${server.url}?article=${article?.id ?? ''}`);
  for (const payload of payloads) await expect(page.locator('#app')).toContainText(payload);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'a very long line must not widen the page').toBeLessThanOrEqual(0);
  await server.close();
});

test('hostile articles in one file run nothing from the disk and ask for nothing', async ({
  page,
  watch,
}) => {
  const file = pathToFileURL(buildFile('hostile-file', hostileArticles)).href;
  watch.allow(file);
  await open(page, file);
  await expectNothingRan(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list in the page shows hostile words as text', async ({ page, watch }) => {
    const server = await serveFolder(buildSite('hostile-list', hostileArticles));
    watch.allow(server.url);
    await page.goto(server.url);
    await expect(page.locator('#document')).toContainText(payloads[0] ?? '');
    await expect(page.locator('#document :is(script, iframe, img, svg, style, meta)')).toHaveCount(
      0,
    );
    await server.close();
  });
});
