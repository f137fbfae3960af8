import { describe, expect, it } from 'vitest';
import { holdersOf } from '../../../src/app/state/holders.ts';
import { foremost, spineGroups } from '../../../src/app/state/spine-groups.ts';
import { allRows, tableOf } from '../../../src/table/index.ts';
import { whenOf } from '../../../src/time/index.ts';
import { timelineEvent } from '../../support/timeline-event.ts';

const events = (dates: readonly string[], importance: (i: number) => number = () => 0.1) =>
  allRows(
    tableOf(dates.map((when, i) => timelineEvent({ id: `e${i}`, when, importance: importance(i) })))
      .table,
  );

describe('spineGroups', () => {
  it('groups by year and month, counts, tells of empty years, and puts the undated last', () => {
    const years = spineGroups(events(['2016-03-27', '2016', '2012-05', '2016-03', 'XXXX-05']));
    expect(years.map(({ heading, count, gap }) => [heading, count, gap])).toEqual([
      ['2012', 1, null],
      ['2016', 3, '3 years without events'],
      ['Date unknown', 1, null],
    ]);
    expect(years[1]?.months.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['', 1],
      ['March', 2],
    ]);
  });
});

describe('foremost', () => {
  const many = events(
    Array.from({ length: 10 }, (_, i) => `2016-03-${10 + i}`),
    (i) => i / 20,
  );
  const rows = Array.from(many.rows);

  it('keeps the most important and those that must be seen, in the order of time', () => {
    expect(foremost(many, rows, 3, (row) => row === 0)).toEqual([0, 8, 9]);
    expect(foremost(many, rows, 2, (row) => row < 4)).toEqual([0, 1, 2, 3]);
  });

  it('hides no single event', () => {
    expect(foremost(many, rows, 9, () => false)).toHaveLength(10);
  });
});

describe('holdersOf', () => {
  const holding = (id: string, place: string, holder: string, from: string, to: string | null) => ({
    id,
    place,
    holder,
    from: whenOf(from),
    to: to === null ? null : whenOf(to),
    opens: `opens-${id}`,
    closes: null,
  });
  const found = holdersOf([
    holding('b', 'Arden', 'Reds', '2016-03-27', null),
    holding('x', 'Brill', 'Blues', '2015', null),
    holding('a', 'Arden', 'Blues', '2015-05', '2016-03-27'),
  ]);

  it('follows the place that changes hands most', () => {
    expect(found?.place).toBe('Arden');
    expect(found?.at(Date.parse('2015-08-01'))?.holder).toBe('Blues');
    expect(found?.at(Date.parse('2017-01-01'))?.holder).toBe('Reds');
    expect(found?.at(Date.parse('2014-01-01'))).toBeNull();
    expect(found?.openedBy('opens-b')?.holder).toBe('Reds');
    expect([found?.colourOf('Blues'), found?.colourOf('Reds')]).toEqual([1, 2]);
  });

  it('is nothing where nothing is held', () => {
    expect(holdersOf([])).toBeNull();
  });
});
