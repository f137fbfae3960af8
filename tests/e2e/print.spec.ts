import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { open } from './support/open.ts';
import { sampleFile } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** What paper gets, however narrow it is and whichever way the reader came to the printer. */

const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };

/** Prints, and tells how many of which elements stood on the paper. */
async function printed(page: Page, landscape: boolean): Promise<Record<string, number>> {
  await page.evaluate(() => {
    const parts = ['figure svg', 'canvas', '.spine', '.zoom', '#document .events'];
    const paper = matchMedia('print');
    paper.addEventListener('change', () => {
      if (!paper.matches) return;
      const counts = parts.map((part) => [part, document.querySelectorAll(part).length]);
      document.body.dataset['printed'] = JSON.stringify(Object.fromEntries(counts));
    });
  });
  await page.pdf({ format: 'A4', margin, landscape });
  const counts = await page.evaluate(() => document.body.dataset['printed'] ?? '{}');
  return JSON.parse(counts) as Record<string, number>;
}

const addresses = { site: './', file: pathToFileURL(sampleFile).href } as const;

for (const [name, address] of Object.entries(addresses)) {
  for (const landscape of [false, true]) {
    const way = landscape ? 'across' : 'upright';
    test(`a ${name} prints as one picture and the list, ${way}`, async ({ page, watch }) => {
      watch.allow('file:');
      await open(page, address);
      await page.waitForLoadState('networkidle');
      const parts = await printed(page, landscape);
      expect(parts).toMatchObject({ 'figure svg': 1, canvas: 0, '.spine': 0, '.zoom': 0 });
      expect(parts['#document .events']).toBeGreaterThan(0);
      await expect(page.locator('figure svg')).toHaveCount(0);
      await expect(page.locator('canvas').first()).toBeVisible();
    });
  }
}

test('filters that stand open do not come on paper', async ({ page }) => {
  await open(page, './');
  await page.keyboard.press('i');
  const filters = page.locator('.filters');
  await expect(filters).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(filters).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
});

test('paper narrower than a phone’s breakpoint has the picture at its full width, and nothing to press', async ({
  page,
}) => {
  await open(page, './');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  const picture = page.locator('figure svg');
  await expect(picture).toBeVisible();
  const box = await picture.boundingBox();
  expect(box?.width).toBeGreaterThan(640);
  expect(box?.width).toBeLessThanOrEqual(700);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator('.spine')).toHaveCount(0);
  await expect(page.locator('button:visible')).toHaveCount(0);
  const overlapping = await picture.evaluate((svg) => {
    const boxes = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    return boxes.filter((a, i) =>
      boxes.some(
        (b, j) =>
          j < i &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6,
      ),
    ).length;
  });
  expect(overlapping).toBe(0);
});

test('an embed that is printed keeps its marks with their words', async ({ page }) => {
  await open(page, './embed.html');
  const drawn = await page.locator('canvas').evaluate((canvas) => canvas.clientWidth);
  await page.evaluate(() => {
    const paper = matchMedia('print');
    paper.addEventListener('change', () => {
      const width = document.querySelector('canvas')?.clientWidth;
      if (paper.matches) document.body.dataset['printed'] = String(width);
    });
  });
  await page.pdf({ format: 'A4', margin });
  await expect(page.locator('body')).toHaveAttribute('data-printed', String(drawn));
});

for (const address of ['./?mode=present', './embed.html?theme=dark']) {
  test(`paper is light where the screen is dark: ${address}`, async ({ page }) => {
    await open(page, address);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ media: 'print' });
    await expect(root).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ media: 'screen' });
    await expect(root).toHaveAttribute('data-theme', 'dark');
  });
}
