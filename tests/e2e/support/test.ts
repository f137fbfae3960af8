import { test as base, expect, type Page } from '@playwright/test';
import { sampleSite } from './sites.ts';
import { serveFolder } from './static-server.ts';

/** What went wrong on a page that nobody would see: filled while the test runs. */
export interface Watch {
  /** Addresses asked for beside those the page may ask for. */
  readonly strayRequests: string[];
  /** Errors thrown or logged, dialogs, and breaches of the page's policy. */
  readonly errors: string[];
  /** Lets the page ask for addresses that begin so. */
  readonly allow: (start: string) => void;
}

/** Starts watching a page; `own` begins every address it may ask for. */
function watchPage(page: Page, own: string): Watch {
  const allowed = [own, 'data:', 'blob:', 'about:'];
  const strayRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!allowed.some((start) => url.startsWith(start))) strayRequests.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // A breach of the Content-Security-Policy is logged as an error too.
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { strayRequests, errors, allow: (start) => void allowed.push(start) };
}

interface Fixtures {
  /** Watches `page`; every test ends by expecting nothing was seen, so a test may empty it. */
  watch: Watch;
}

interface WorkerFixtures {
  /** Folder of the site under test; `test.use({ siteFolder })` sets another than the sample corpus's. */
  siteFolder: string;
  siteUrl: string;
}

/**
 * Playwright's `test` with a site served below a path of its own, so that `page.goto('./')` opens it, and
 * with the expectation that no page throws, logs an error or asks another host for anything.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  siteFolder: [sampleSite, { scope: 'worker', option: true }],
  siteUrl: [
    async ({ siteFolder }, use) => {
      const server = await serveFolder(siteFolder);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
  watch: [
    async ({ page, siteUrl }, use) => {
      const watch = watchPage(page, `${new URL(siteUrl).origin}/`);
      await use(watch);
      const { strayRequests, errors } = watch;
      expect({ strayRequests, errors }).toEqual({ strayRequests: [], errors: [] });
    },
    { auto: true },
  ],
});

export { expect };
