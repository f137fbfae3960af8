import { edtfLabel } from '../../src/time/index.ts';
import { give, madeTimeline } from './support/made-timeline.ts';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';
import { at, eventWhere, timelineOf } from './support/timeline.ts';

const day = /^\d{4}-\d\d-\d\d$/;

for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('no day shifts with the time zone of the reader', async ({ page, siteFolder }) => {
      const event = eventWhere(timelineOf(siteFolder), ({ when }) => day.test(when.edtf));
      await open(page, at(event));
      const panel = page.getByRole('complementary');
      const label = edtfLabel(event.when.edtf, { weekday: true });
      await expect(panel.locator('time').first()).toHaveText(label);
      await open(page, './?list=1');
      const row = page.getByRole('main').locator('.event', { hasText: event.title }).first();
      await expect(row.locator('time')).toHaveText(label);
    });

    test('nor does a day begin elsewhere on the axis, or at the ends of what is in view', async ({
      page,
    }) => {
      await give(page, madeTimeline([{ title: 'Harbour bridge opens', when: '2021-03-04' }]));
      await open(page, './?from=2021-03-01&to=2021-03-08');
      await expect(page.locator('.chart .tick', { hasText: /\b4\b/ })).toBeVisible();
      const [words, tick] = await page.evaluate(() => {
        const left = (selector: string, words: RegExp) =>
          [...document.querySelectorAll(selector)]
            .find((one) => words.test(one.textContent))
            ?.getBoundingClientRect().left;
        return [left('.chart .option', /Harbour/), left('.chart .tick', /\b5\b/)];
      });
      // Its label begins where its day ends, and a day is over 100 px wide.
      expect(Math.abs((words ?? Infinity) - (tick ?? 0))).toBeLessThan(20);
      await expect(page).toHaveURL(/from=2021-03-01&to=2021-03-08/);
    });
  });
}

test.describe('a reader of German', () => {
  test.use({ locale: 'de-DE' });

  test('reads dates as they are written there', async ({ page, siteFolder }) => {
    const event = eventWhere(timelineOf(siteFolder), ({ when }) => day.test(when.edtf));
    await open(page, at(event));
    const date = new Date(`${event.when.edtf}T00:00Z`);
    const label = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'UTC' }).format(
      date,
    );
    await expect(page.getByRole('complementary').locator('time').first()).toHaveText(label);
  });
});
