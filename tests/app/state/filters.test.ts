import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets } from '../../../src/app/state/facet-counts.ts';
import {
  facets,
  noFilters,
  rowTest,
  sharpnessAt,
  type Filters,
} from '../../../src/app/state/filters.ts';
import { periodAt, periodsOf } from '../../../src/app/state/periods.ts';
import { tableOf } from '../../../src/table/index.ts';
import { syntheticEvents } from '../../support/synthetic.ts';
import { timelineEvent } from '../../support/timeline-event.ts';

const table = (dates: readonly string[]) =>
  tableOf(dates.map((when, i) => timelineEvent({ id: `e${i}`, when }))).table;

const shown = (one: ReturnType<typeof table>, filters: Partial<Filters>) =>
  Array.from(one.all.filter(rowTest(one, { ...noFilters, ...filters })), (row) =>
    one.id(row),
  ).sort();

describe('rowTest', () => {
  const { table: some } = tableOf([
    timelineEvent({ id: 'a', when: '2016-03-27', kind: 'control', places: ['Arden', 'Brill'] }),
    timelineEvent({
      id: 'b',
      when: '2016-04',
      kind: 'sport',
      places: ['Brill'],
      status: 'claimed',
    }),
    timelineEvent({ id: 'c', when: '2017-01-01', kind: 'sport', participants: ['Ann'] }),
  ]);

  it('shows everything where nothing is asked', () => {
    expect(shown(some, {})).toEqual(['a', 'b', 'c']);
  });

  it('takes any value of one facet, and asks every facet', () => {
    expect(shown(some, { place: ['Arden', 'Brill'] })).toEqual(['a', 'b']);
    expect(shown(some, { place: ['Brill'], kind: ['sport'] })).toEqual(['b']);
    expect(shown(some, { who: ['Ann'], status: ['claimed'] })).toEqual([]);
  });

  it('shows nothing for names and periods that are not there', () => {
    expect(shown(some, { place: ['Cor'] })).toEqual([]);
    expect(shown(some, { period: ['no date'] })).toEqual([]);
  });

  it('takes an event into every period that its date touches', () => {
    expect(shown(some, { period: ['2016-03'] })).toEqual(['a']);
    expect(shown(some, { period: ['2016'] })).toEqual(['a', 'b']);
    expect(shown(table(['2014/..', '../2014-12-31', 'XXXX-05']), { period: ['2015'] })).toEqual([
      'e0',
    ]);
  });
});

describe('sharpnessAt', () => {
  it.each([
    ['2016-03-27T10:00Z', 'time'],
    ['2016-03-27', 'day'],
    ['2016-03-16/2016-03-17', 'range'],
    ['2016-03', 'month'],
    ['2016', 'longer'],
    ['2016-33', 'longer'],
    ['2016-03-27~', 'about'],
    ['XXXX-05', 'unknown'],
  ])('calls %s %s', (when, expected) => {
    expect(sharpnessAt(table([when]), 0)).toBe(expected);
  });
});

describe('periodsOf', () => {
  const labels = (dates: readonly string[]) => periodsOf(table(dates)).map(({ edtf }) => edtf);

  it('gives months, years, decades or centuries, as many as one can choose from', () => {
    expect(labels(['2015-12-30', '2016-02-01'])).toEqual(['2015-12', '2016-01', '2016-02']);
    expect(labels(['2009', '2017-03-01'])).toHaveLength(9);
    expect(labels(['1890-05', '2001'])).toContain('194X');
    expect(labels(['0950', '2001'])).toContain('14XX');
    expect(labels(['XXXX-05'])).toEqual([]);
  });

  it('names years before Christ and beyond 9999, so that they are read back', () => {
    const periods = periodsOf(table(['-0043-03-15', '-0041', '12000']));
    expect(periods.length).toBeGreaterThan(1);
    for (const { edtf, start, end } of [
      ...periods,
      ...periodsOf(table(['-0043-03', '-0042-05'])),
    ]) {
      expect(periodAt(edtf)).toMatchObject({ start, end });
    }
  });
});

describe('countFacets', () => {
  const { table: many } = tableOf(
    syntheticEvents({ count: 300, spans: 0.3 }).map((event, i) => ({
      ...event,
      places: [`Place ${i % 7}`, `Town ${i % 5}`],
    })),
  );
  const choices = countFacets(many, noFilters);
  const someOf = (facet: (typeof facets)[number]) => {
    const values = choices[facet].map(({ value }) => value).slice(0, 6);
    return fc.subarray(values, { maxLength: Math.min(2, values.length) });
  };
  const filters = fc.record(
    Object.fromEntries(facets.map((facet) => [facet, someOf(facet)])),
  ) as unknown as fc.Arbitrary<Filters>;

  it('counts for each value what it alone would show beside the other facets', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const counted = countFacets(many, chosen);
        for (const facet of facets) {
          for (const { value, count } of counted[facet].slice(0, 5)) {
            const test = rowTest(many, { ...chosen, [facet]: [value] });
            expect(count).toBe(many.all.filter(test).length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out what no event has, but for what is chosen', () => {
    const counted = countFacets(many, { ...noFilters, status: ['denied'], place: ['Nowhere'] });
    expect(counted.status.find(({ value }) => value === 'denied')?.chosen).toBe(true);
    expect(counted.kind.every(({ count }) => count > 0)).toBe(true);
  });
});
