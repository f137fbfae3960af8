import type { EventRows } from '../../table/index.ts';
import { civil, dayMs, monthName, yearLabel } from '../../time/index.ts';

/**
 * The vertical timeline as groups: years, and in them months. What is dated no finer than a year
 * stands at the year's beginning.
 */

export interface SpineMonth {
  /** Empty for what stands under the year itself. */
  readonly heading: string;
  /** Rows in the order of time. */
  readonly rows: readonly number[];
}

export interface SpineYear {
  /** Names the group in the page. */
  readonly key: string;
  readonly heading: string;
  readonly count: number;
  readonly months: readonly SpineMonth[];
  /** What lies empty before it, in words; `null` where nothing worth a word does. */
  readonly gap: string | null;
}

/** Longer dates stand under their year, not under the month they begin in. */
const longestInMonth = 31 * dayMs;

interface Placed {
  readonly year: number;
  /** 0 where the date is no finer than the year. */
  readonly month: number;
}

function placeOf({ table }: EventRows, row: number): Placed | null {
  const start = table.columns.start[row] ?? NaN;
  const end = table.columns.end[row] ?? NaN;
  // What is only known to end or to begin somewhere stands where that is.
  const at = Number.isFinite(start) ? start : end - 1;
  if (!Number.isFinite(at)) return null;
  const { year, month } = civil(at);
  const fine = !Number.isFinite(end - start) || end - start <= longestInMonth;
  return { year, month: fine ? month : 0 };
}

/** Years without events, from one group to the next. */
function gapBetween(before: number | undefined, year: number): string | null {
  const empty = before === undefined ? 0 : year - before - 1;
  if (empty < 1) return null;
  return empty === 1
    ? 'one year without events'
    : `${empty.toLocaleString('en-GB')} years without events`;
}

/** Groups events, given in the order of time; what cannot be placed comes last. */
export function spineGroups(events: EventRows): SpineYear[] {
  const years = new Map<string, { year: number; months: Map<number, number[]>; count: number }>();
  for (const row of events.rows) {
    const place = placeOf(events, row);
    const key = place ? String(place.year) : 'unknown';
    const group = years.get(key) ?? { year: place?.year ?? NaN, months: new Map(), count: 0 };
    years.set(key, group);
    group.count += 1;
    const month = place?.month ?? 0;
    const rows = group.months.get(month) ?? [];
    group.months.set(month, rows);
    rows.push(row);
  }
  let before: number | undefined;
  return [...years].map(([key, { year, months, count }]) => {
    const gap = Number.isNaN(year) ? null : gapBetween(before, year);
    before = year;
    return {
      key,
      heading: Number.isNaN(year) ? 'Date unknown' : yearLabel(year),
      count,
      gap,
      months: [...months]
        .sort(([a], [b]) => a - b)
        .map(([month, rows]) => ({ heading: month === 0 ? '' : monthName(month), rows })),
    };
  });
}

/**
 * Which rows of a group are shown before the reader asks for more: all of a few, else those that must
 * be seen, and the most important up to `most`; in the order of time.
 */
export function foremost(
  { table }: EventRows,
  rows: readonly number[],
  most: number,
  must: (row: number) => boolean,
): readonly number[] {
  // One more is shown as soon as it is told of.
  if (rows.length <= most + 1) return rows;
  const { importance } = table.columns;
  const weight = (row: number) => (must(row) ? 1e6 : 0) + (importance[row] ?? 0);
  const needed = rows.filter(must).length;
  const kept = new Set(
    [...rows].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, Math.max(most, needed)),
  );
  return rows.filter((row) => kept.has(row));
}
