import { kinds, statuses } from '../../model/index.ts';
import { idsAt, type EventTable, type IdLists } from '../../table/index.ts';
import { facets, obstacle, sharpnessAt, sharpnesses, type Facet, type Filters } from './filters.ts';
import { periodsOf, type Period } from './periods.ts';
import { statusLabels } from './words.ts';

/** One value of a facet: how many events it would show, beside what the other facets ask. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

export const facetLabels: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  place: 'Place',
  who: 'Participant',
  publisher: 'Source',
  status: 'Status',
  precision: 'Precision of the date',
  period: 'Period',
};

const sharpnessLabels: Readonly<Record<(typeof sharpnesses)[number], string>> = {
  time: 'Hour or minute',
  day: 'Day',
  range: 'Several days or months',
  month: 'Month',
  longer: 'Season, year or longer',
  about: 'About, or in doubt',
  unknown: 'Unknown',
};

/** Where a value stands among those of its facet, for each row: what is counted. */
type Values = (row: number) => Iterable<number>;

interface Counter {
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly of: Values;
  /** Whether the most frequent come first; otherwise the order is the values' own. */
  readonly byCount: boolean;
}

const plain = (value: string) => ({ value, label: value });

const named = (lists: IdLists): Counter => ({
  values: lists.names.map(plain),
  of: (row) => idsAt(lists, row),
  byCount: true,
});

/** The first period that ends after an instant. */
function periodFrom(periods: readonly Period[], at: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.end ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function periodCounter({ columns, placed }: EventTable, periods: readonly Period[]): Counter {
  return {
    values: periods.map(({ edtf, label }) => ({ value: edtf, label })),
    *of(row) {
      if (row >= placed) return;
      const end = columns.end[row] ?? NaN;
      for (let i = periodFrom(periods, columns.start[row] ?? NaN); i < periods.length; i += 1) {
        if ((periods[i]?.start ?? Infinity) >= end) return;
        yield i;
      }
    },
    byCount: false,
  };
}

function counterOf(table: EventTable, facet: Facet): Counter {
  const { columns } = table;
  switch (facet) {
    case 'kind':
      return {
        values: kinds.map(({ id, label }) => ({ value: id, label })),
        of: (row) => [columns.kind[row] ?? 0],
        byCount: false,
      };
    case 'status':
      return {
        values: statuses.map((status) => ({ value: status, label: statusLabels[status] })),
        of: (row) => [columns.status[row] ?? 0],
        byCount: false,
      };
    case 'precision':
      return {
        values: sharpnesses.map((value) => ({ value, label: sharpnessLabels[value] })),
        of: (row) => [sharpnesses.indexOf(sharpnessAt(table, row))],
        byCount: false,
      };
    case 'period':
      return periodCounter(table, periodsOf(table));
    case 'place':
      return named(columns.places);
    case 'who':
      return named(columns.participants);
    case 'publisher':
      return named(columns.publishers);
  }
}

/**
 * The choices of every facet with their counts, in one pass over the rows that `among` lets through.
 * A value is counted as if only the other facets were in force. Values of no event are left out,
 * unless they are chosen.
 */
export function countFacets(
  table: EventTable,
  filters: Filters,
  among: (row: number) => boolean = () => true,
): Record<Facet, Choice[]> {
  const counters = facets.map((facet) => {
    const counter = counterOf(table, facet);
    return { facet, counter, counts: new Uint32Array(counter.values.length) };
  });
  const blocked = obstacle(table, filters);
  for (let row = 0; row < table.size; row += 1) {
    const by = blocked(row);
    if (by === null || !among(row)) continue;
    for (const { facet, counter, counts } of counters) {
      if (by !== 'shown' && by !== facet) continue;
      for (const i of counter.of(row)) counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  const result = counters.map(({ facet, counter, counts }) => {
    const chosen = new Set<string>(filters[facet]);
    const choices = counter.values
      .map(({ value, label }, i) => ({
        value,
        label,
        count: counts[i] ?? 0,
        chosen: chosen.has(value),
      }))
      .filter((choice) => choice.count > 0 || choice.chosen);
    if (counter.byCount) choices.sort((a, b) => b.count - a.count);
    return [facet, choices] as const;
  });
  return Object.fromEntries(result) as Record<Facet, Choice[]>;
}
