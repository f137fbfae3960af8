import { edtfLabel } from '../../src/time/index.ts';
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
