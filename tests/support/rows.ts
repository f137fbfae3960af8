import type { TimelineEvent } from '../../src/model/index.ts';
import { allRows, tableOf, type EventRows } from '../../src/table/index.ts';

/** Events as layouts take them; the same object for the same list. */
const known = new WeakMap<readonly TimelineEvent[], EventRows>();

export function rowsOf(events: readonly TimelineEvent[]): EventRows {
  const found = known.get(events) ?? allRows(tableOf(events).table);
  known.set(events, found);
  return found;
}
