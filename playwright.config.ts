import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/tools/chromium.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/build-sites.ts',
  timeout: 30_000,
  // One machine with two cores runs the browser and the page.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Kept pictures; other builds of the browser draw letters a little differently.
  snapshotPathTemplate: 'tests/e2e/screenshots/{arg}{ext}',
  // One label set a row lower differs in over 0.1 % of a picture.
  expect: {
    toHaveScreenshot: { maxDiffPixelRatio: 0.0008, animations: 'disabled', caret: 'hide' },
  },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    // A trace costs half as much time again: `--trace on` where a failure is not clear.
    trace: 'off',
    launchOptions: {
      args: [...chromiumArguments],
      ...(findChromium() ? { executablePath: findChromium() ?? '' } : {}),
    },
  },
});
