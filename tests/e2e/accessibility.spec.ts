import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { sharedEvent, timelineOf } from './support/timeline.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that colours decide; all others find the same in any scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, as one line a finding. Evaluated, as the page's policy lets no script in. */
async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(`window.axe || (() => {${axe}})()`);
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Expects nothing wrong once the page is in a theme. */
async function expectNothingWrongIn(
  page: Page,
  theme: 'light' | 'dark',
  rules?: readonly string[],
): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  // On a busy machine what is behind the words may change a moment before the words.
  await expect.poll(() => findings(page, rules)).toEqual([]);
}

/** Expects nothing wrong, in the light theme and in the dark. */
async function expectNothingWrong(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNothingWrongIn(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothingWrongIn(page, 'dark', colourRules);
}

const pages: readonly (readonly [string, (event: string, article: string) => string])[] = [
  ['the opening view', () => './'],
  ['an event', (event) => `./?event=${event}`],
  ['the comparison', (event) => `./?event=${event}&compare=1`],
  ['what a search leaves', () => './?q=the&kinds=control.conflict.statement'],
  ['an article', (event, article) => `./?event=${event}&article=${article}`],
  ['the list', (event) => `./?list=1&event=${event}`],
  ['the embed', (event) => `./embed.html?event=${event}`],
];

test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' }));

for (const [name, address] of pages) {
  test(`axe finds nothing wrong with ${name}, light or dark`, async ({ page, siteFolder }) => {
    const event = sharedEvent(timelineOf(siteFolder));
    const [mention] = event.mentions;
    await open(
      page,
      address(encodeURIComponent(event.id), encodeURIComponent(mention?.article ?? '')),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText(event.title).first()).toBeAttached();
    await expectNothingWrong(page);
  });
}

test('axe finds nothing wrong with the presentation, dark or light', async ({
  page,
  siteFolder,
}) => {
  const { id, title } = sharedEvent(timelineOf(siteFolder));
  await open(page, `./?mode=present&event=${id}`);
  await expect(page.getByText(title).first()).toBeAttached();
  // A darkened room, whatever the system asks for.
  await expectNothingWrongIn(page, 'dark');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expectNothingWrongIn(page, 'light', colourRules);
});

test('axe finds nothing wrong in forced colours', async ({ page, siteFolder }) => {
  const { id, mentions } = sharedEvent(timelineOf(siteFolder));
  const article = encodeURIComponent(mentions[0]?.article ?? '');
  const reading = `?event=${id}&article=${article}&at=${mentions[0]?.start}`;
  await page.emulateMedia({ forcedColors: 'active' });
  for (const query of ['', `?event=${id}`, `?event=${id}&compare=1`, reading, '?list=1']) {
    await open(page, `./${query}`);
    expect(await findings(page, colourRules)).toEqual([]);
  }
});

test('axe finds nothing wrong on a phone', async ({ page, siteFolder }) => {
  const { id, mentions } = sharedEvent(timelineOf(siteFolder));
  const article = encodeURIComponent(mentions[0]?.article ?? '');
  const reading = `?event=${id}&article=${article}&at=${mentions[0]?.start}`;
  await page.setViewportSize({ width: 390, height: 844 });
  for (const query of ['', `?event=${id}`]) {
    await open(page, `./${query}`);
    await expect(page.getByRole('heading', { level: 2, name: /^\d{4}/ }).first()).toBeAttached();
    expect(await findings(page)).toEqual([]);
  }
  for (const [query, title] of [
    [reading, '#article-title'],
    [`?event=${id}&compare=1`, '#compare-title'],
  ] as const) {
    await open(page, `./${query}`);
    await expect(page.locator(title)).toBeVisible();
    expect(await findings(page)).toEqual([]);
  }
});

test('axe finds nothing wrong with the dialogs and the search, light or dark', async ({ page }) => {
  await open(page, './');
  await page.getByRole('button', { name: 'Embed & export' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingWrong(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingWrong(page);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').fill('a');
  await expect(page.getByRole('listbox', { name: 'Found' })).toBeVisible();
  await expectNothingWrong(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('group', { name: 'Kind', exact: true })).toBeVisible();
  await expectNothingWrong(page);
});

for (const address of ['./', './?list=1', './embed.html', './?mode=present']) {
  test(`${address} needs no sideways scroll at 320 px`, async ({ page, siteFolder }) => {
    const event = sharedEvent(timelineOf(siteFolder));
    await page.setViewportSize({ width: 320, height: 640 });
    const join = address.includes('?') ? '&' : '?';
    await open(page, `${address}${join}event=${encodeURIComponent(event.id)}`);
    await expect(page.getByText(event.title).first()).toBeAttached();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });
}

test('every control is at least 24 by 24 px, but for links in the text', async ({
  page,
  siteFolder,
}) => {
  const event = sharedEvent(timelineOf(siteFolder));
  for (const address of ['./', `./?event=${event.id}`, `./embed.html?event=${event.id}`]) {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, input, select, a.link, a.button')]
        .filter((e) => !e.closest('label, [hidden], .said, .skip') && e.checkVisibility())
        .map((e) => ({ name: e.outerHTML.slice(0, 80), box: e.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  }
});

test('the first stops of the keyboard lead past the header', async ({ page }) => {
  await open(page, './');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the timeline' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
