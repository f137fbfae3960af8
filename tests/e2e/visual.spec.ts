import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseTimelineText } from '../../src/model/index.ts';
import { manyEvents } from './support/made-timeline.ts';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { sharedEvent } from './support/timeline.ts';

/**
 * Pictures of the main views, compared with those kept in `screenshots`. They show a timeline that is
 * kept beside them, so that rules of the build may change without them. After a change of the look:
 * `npx playwright test visual --update-snapshots=all`, and look at every picture.
 */

const folder = join(import.meta.dirname, 'screenshots');
const kept = readFileSync(join(folder, 'timeline.json'), 'utf8');
const event = sharedEvent(parseTimelineText(kept));
const id = encodeURIComponent(event.id);
const article = encodeURIComponent(event.mentions[0]?.article ?? '');

const files: Readonly<Record<string, string>> = {
  'kept.json': kept,
  'thousand.json': JSON.stringify(manyEvents({ count: 1000, spans: 0.3 })),
};

const views: readonly (readonly [
  name: string,
  query: string,
  ready?: (page: Page) => Promise<void>,
])[] = [
  ['opening', 'src=kept.json'],
  ['march-2016', `src=kept.json&from=2016-03-11&to=2016-04-01&event=${id}`],
  ['reader', `src=kept.json&event=${id}&article=${article}&at=${event.mentions[0]?.start}`],
  ['comparison', `src=kept.json&event=${id}&compare=1`],
  ['search', 'src=kept.json', (page) => page.getByRole('combobox').fill('russian troops')],
  ['thousand', 'src=thousand.json'],
];

const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/** Opens a view and compares it in both themes. */
async function looksAsKept(
  page: Page,
  [name, query, ready]: (typeof views)[number],
  width: number,
): Promise<void> {
  await open(page, `./?${query}`);
  await ready?.(page);
  if (ready) await expect(page.getByRole('option').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
    await expect(page).toHaveScreenshot(`${name}-${width}-${scheme}.png`);
  }
}

for (const [width, height] of sizes) {
  test(`the views look as they should at ${width} by ${height}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [file, body] of Object.entries(files)) {
      await page.route(`**/${file}`, (route) =>
        route.fulfill({ body, contentType: 'application/json' }),
      );
    }
    for (const view of views) await looksAsKept(page, view, width);
  });
}
