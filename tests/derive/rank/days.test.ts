import { describe, expect, test } from 'vitest';
import { dayImportance } from '../../../src/derive/rank/days.ts';

const on = (published: string, ...days: string[]) => ({ published, days });

/** Days, the most important first. */
const order = (...sources: Parameters<typeof dayImportance>[0]) =>
  [...dayImportance(sources)].sort((a, b) => b[1] - a[1]).map(([day]) => day);

describe('dayImportance', () => {
  test('the day before the news is reported counts as its day too', () => {
    const days = dayImportance([on('2020-05-02'), on('2020-05-02'), on('2020-05-09')]);
    expect(days.get('2020-05-02')).toBeGreaterThan(days.get('2020-05-09') ?? 0);
    const eve = dayImportance([on('2020-05-02', '2020-05-01'), on('2020-05-09', '2020-05-05')]);
    expect(eve.get('2020-05-01')).toBeGreaterThan(eve.get('2020-05-05') ?? 0);
  });

  test('a day that later articles name comes before one that none does', () => {
    expect(order(on('2020-05-01'), on('2020-05-20'), on('2020-06-01', '2020-05-01'))[0]).toBe(
      '2020-05-01',
    );
  });

  test('an article names a day once, however often it does', () => {
    const once = dayImportance([on('2020-06-01', '2020-05-01')]);
    const often = dayImportance([on('2020-06-01', '2020-05-01', '2020-05-01')]);
    expect(often.get('2020-05-01')).toBe(once.get('2020-05-01'));
  });

  test('nothing to count is nothing', () => expect(dayImportance([]).size).toBe(0));
});
