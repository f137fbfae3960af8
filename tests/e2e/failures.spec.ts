import { give, madeTimeline } from './support/made-timeline.ts';
import { expect, test } from './support/test.ts';
import { at, sharedEvent, timelineOf } from './support/timeline.ts';

test('a timeline that is missing is one clear sentence, above the list that is there', async ({
  page,
  watch,
}) => {
  await page.route('**/timeline/index.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('There is no timeline here');
  await expect(page.locator('#document')).toBeVisible();
  // The browser itself logs the missing file.
  watch.errors.length = 0;
});

test('a broken timeline names what is broken', async ({ page }) => {
  await page.route('**/timeline/index.json', (route) => route.fulfill({ body: '{"version":1' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toHaveText(
    'The timeline cannot be shown: not a timeline: the file is not JSON.',
  );
});

test('a timeline whose offsets do not fit names the place', async ({ page }) => {
  const timeline = madeTimeline([{ title: 'Harbour bridge opens', when: '2021-03-04' }]);
  const [article] = timeline.articles;
  await give(page, { ...timeline, articles: [{ ...article, text: 'Another text' }] });
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/^\s*The timeline cannot be shown: [^\n]+\.$/);
  await expect(alert).toContainText(/(events|articles)\[0\]/);
});

test('evidence that is gone is one clear sentence, and the chart stays', async ({
  page,
  siteFolder,
  watch,
}) => {
  await page.route('**/timeline/evidence/*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(at(sharedEvent(timelineOf(siteFolder))));
  await expect(page.getByRole('alert')).toHaveText(
    /^Part of this timeline is missing: \S+\.json does not exist\.$/,
  );
  await expect(page.getByRole('listbox', { name: /^Timeline of/ })).toBeVisible();
  watch.errors.length = 0;
});

test('a timeline without events says so', async ({ page }) => {
  const empty = { version: 1, title: 'Nothing yet', articles: [], events: [], holdings: [] };
  await page.route('**/timeline/index.json', (route) => route.fulfill({ json: empty }));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing yet');
  await expect(page.getByText('This timeline is empty')).toBeVisible();
});

test('a timeline of another site is not asked for', async ({ page }) => {
  await page.goto('./?src=https://elsewhere.example/timeline.json');
  await expect(page.getByRole('alert')).toHaveText(
    'This page shows timelines of its own site only.',
  );
});

test('a link to an event that is gone says so', async ({ page }) => {
  await page.goto('./?event=no-such-event');
  await expect(page.getByText('What this link points to is not in this timeline')).toBeVisible();
});
