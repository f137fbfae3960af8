import type { Page } from '@playwright/test';

/** Lays the page out for paper, as a browser does that prints. */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  // The page hears of it with the next frame; what a test does then must not come before that.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Tells the page that printing is over. */
export const endPrint = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
