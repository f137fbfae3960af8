import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Timeline } from '../../src/model/index.ts';
import { payloads } from './support/hostile-articles.ts';
import { open } from './support/open.ts';
import { hostileFile, hostileSite } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { timelineOf } from './support/timeline.ts';

/** Hostile files, through the built command, to the browser. */

/** Every page of the app that shows an article's words. */
function addresses(timeline: Timeline): string[] {
  const pages = [
    './',
    './embed.html',
    './?list=1',
    './?mode=present',
    './?mode=embed',
    './?q=script',
  ];
  for (const { id } of timeline.events) pages.push(`./?event=${encodeURIComponent(id)}`);
  for (const { id } of timeline.articles) pages.push(`./?article=${encodeURIComponent(id)}`);
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

test.use({ siteFolder: hostileSite });

/** Opening every event and every article takes its time: in parts, which run side by side. */
const parts = 3;

for (let part = 0; part < parts; part += 1) {
  test(`hostile articles on a site show as text, part ${part + 1}: nothing runs and no request leaves`, async ({
    page,
    siteFolder,
  }) => {
    test.setTimeout(60_000);
    const timeline = timelineOf(siteFolder);
    const mine = addresses(timeline).filter((_, i) => i % parts === part);
    for (const address of mine) {
      await open(page, address);
      await expectNothingRan(page);
    }
  });
}

test('what the build keeps of the hostile articles is dangerous enough', ({ siteFolder }) => {
  const { articles, events } = timelineOf(siteFolder);
  expect(articles).toHaveLength(3);
  const quotes = events.flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
  expect(quotes.join('\n')).toContain('<svg/onload=');
});

test('the words of a hostile article stand in the reader as they were written', async ({
  page,
  siteFolder,
}) => {
  const article = timelineOf(siteFolder).articles.find(({ file }) => file === 'plain.txt');
  await open(page, `./?article=${article?.id ?? ''}`);
  for (const payload of payloads) await expect(page.locator('#app')).toContainText(payload);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'a very long line must not widen the page').toBeLessThanOrEqual(0);
});

test('hostile articles in one file run nothing from the disk and ask for nothing', async ({
  page,
  watch,
}) => {
  const file = pathToFileURL(hostileFile).href;
  watch.allow(file);
  await open(page, file);
  await expectNothingRan(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list in the page shows hostile words as text', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('#document')).toContainText(payloads[0] ?? '');
    await expect(page.locator('#document :is(script, iframe, img, svg, style, meta)')).toHaveCount(
      0,
    );
  });
});
