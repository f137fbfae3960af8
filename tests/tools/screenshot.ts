import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Timeline, TimelineEvent } from '../../src/model/index.ts';
import buildSites from '../e2e/support/build-sites.ts';
import { open } from '../e2e/support/open.ts';
import { sampleSite } from '../e2e/support/sites.ts';
import { serveFolder } from '../e2e/support/static-server.ts';
import { timelineOf } from '../e2e/support/timeline.ts';
import { chromiumArguments, ensureChromium } from './chromium.ts';

/** Makes the README's picture again: the sample timeline with one event's evidence beside it. */

const picture = resolve(import.meta.dirname, '../e2e/screenshots/overview.png');

/** The event told by most articles, the more important of equals: it shows what evidence is. */
function bestTold({ events }: Timeline): TimelineEvent | undefined {
  const articles = ({ mentions }: TimelineEvent) => new Set(mentions.map((m) => m.article)).size;
  return [...events].sort(
    (a, b) => articles(b) - articles(a) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  )[0];
}

buildSites();
const server = await serveFolder(sampleSite);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...chromiumArguments],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const event = bestTold(timelineOf(sampleSite));
  await open(page, `${server.url}?event=${encodeURIComponent(event?.id ?? '')}`);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  console.log(picture);
} finally {
  await browser.close();
  await server.close();
}
