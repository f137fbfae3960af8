import { kinds, statuses, type Kind, type Status } from '../../model/index.ts';
import { flags, idsAt, precisions, type EventTable, type IdLists } from '../../table/index.ts';
import { periodAt } from './periods.ts';

/** How sharp a date is, as readers sort it. */
export const sharpnesses = ['time', 'day', 'range', 'month', 'longer', 'about', 'unknown'] as const;
export type Sharpness = (typeof sharpnesses)[number];

/**
 * What is shown: within one facet any of the values will do, every facet has to be met, and a facet
 * without values is met by all.
 */
export interface Filters {
  readonly kind: readonly Kind[];
  readonly place: readonly string[];
  readonly who: readonly string[];
  readonly publisher: readonly string[];
  readonly status: readonly Status[];
  readonly precision: readonly Sharpness[];
  /** Periods in EDTF; an event is in each that its date touches. */
  readonly period: readonly string[];
}

export const facets = [
  'kind',
  'place',
  'who',
  'publisher',
  'status',
  'precision',
  'period',
] as const satisfies readonly (keyof Filters)[];
export type Facet = (typeof facets)[number];

export const noFilters: Filters = {
  kind: [],
  place: [],
  who: [],
  publisher: [],
  status: [],
  precision: [],
  period: [],
};

/** Whether anything is left out. */
export const isFiltered = (filters: Filters): boolean =>
  facets.some((facet) => filters[facet].length > 0);

const sharpnessOf = new Map<string, Sharpness>([
  ['minute', 'time'],
  ['hour', 'time'],
  ['day', 'day'],
  ['month', 'month'],
  ['unknown', 'unknown'],
]);

/** How sharp the date of a row is; “about” tells more than what it is about. */
export function sharpnessAt({ columns, placed }: EventTable, row: number): Sharpness {
  if (row >= placed) return 'unknown';
  const flag = columns.flags[row] ?? 0;
  if (flag & flags.vague) return 'about';
  if (flag & flags.interval) return 'range';
  return sharpnessOf.get(precisions[columns.precision[row] ?? 0] ?? 'unknown') ?? 'longer';
}

type Test = (row: number) => boolean;

function names(lists: IdLists, wanted: readonly string[]): Test {
  const ids = new Set(wanted.map((name) => lists.names.indexOf(name)));
  return (row) => idsAt(lists, row).some((id) => ids.has(id));
}

function inPeriods({ columns, placed }: EventTable, wanted: readonly string[]): Test {
  const spans = wanted.flatMap((edtf) => periodAt(edtf) ?? []);
  return (row) => {
    const start = columns.start[row] ?? NaN;
    const end = columns.end[row] ?? NaN;
    return row < placed && spans.some((span) => start < span.end && end > span.start);
  };
}

/** What each facet asks of a row; only the facets with values. */
function testsOf(table: EventTable, filters: Filters): Map<Facet, Test> {
  const { columns } = table;
  const kindCodes = new Set(filters.kind.map((kind) => kinds.findIndex(({ id }) => id === kind)));
  const statusCodes = new Set(filters.status.map((status) => statuses.indexOf(status)));
  const make: Readonly<Record<Facet, () => Test>> = {
    kind: () => (row) => kindCodes.has(columns.kind[row] ?? -1),
    place: () => names(columns.places, filters.place),
    who: () => names(columns.participants, filters.who),
    publisher: () => names(columns.publishers, filters.publisher),
    status: () => (row) => statusCodes.has(columns.status[row] ?? -1),
    precision: () => (row) => filters.precision.includes(sharpnessAt(table, row)),
    period: () => inPeriods(table, filters.period),
  };
  return new Map(
    facets.filter((facet) => filters[facet].length > 0).map((facet) => [facet, make[facet]()]),
  );
}

/** Whether a row is shown. The test is made once for many rows. */
export function rowTest(table: EventTable, filters: Filters): Test {
  const tests = [...testsOf(table, filters).values()];
  return (row) => tests.every((test) => test(row));
}

/**
 * For each row, the one facet that leaves it out: what would be shown if that facet asked less.
 * `shown` where none does, `null` where several do.
 */
export function obstacle(
  table: EventTable,
  filters: Filters,
): (row: number) => Facet | 'shown' | null {
  const tests = [...testsOf(table, filters)];
  return (row) => {
    let found: Facet | null = null;
    for (const [facet, test] of tests) {
      if (test(row)) continue;
      if (found) return null;
      found = facet;
    }
    return found ?? 'shown';
  };
}
