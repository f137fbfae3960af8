import type { EventTable } from './event-table.ts';

/** Some or all events of a table, in the order of time; never changed. */
export interface EventRows {
  readonly table: EventTable;
  /** Rows of the table, ascending. */
  readonly rows: Uint32Array;
}

/** All events of a table. */
export function allRows(table: EventTable): EventRows {
  return { table, rows: table.all };
}

/** The rows that pass a test; the same object if all do. */
export function filterRows(events: EventRows, keep: (row: number) => boolean): EventRows {
  const rows = events.rows.filter(keep);
  return rows.length === events.rows.length ? events : { table: events.table, rows };
}

/** Where a row stands among the rows; -1 if it is not one of them. */
export function placeOfRow({ rows }: EventRows, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}
