import { kindLabel, kinds, type Kind } from '../model/index.ts';
import { idsAt, type EventRows, type IdLists } from '../table/index.ts';
import { lower } from './slots.ts';

/** What the lanes stand for; `none` is one lane without a name. */
export const laneChoices = ['kind', 'place', 'participant', 'publisher', 'none'] as const;
export type LaneBy = (typeof laneChoices)[number];

/** One lane: its events in the order of time. */
export interface LaneRows extends EventRows {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind | null;
}

/** More names than this share a lane: a reader cannot follow more. */
const mostNames = 8;

/** The rows of each of `count` groups; `groupOf` gives a row's. */
function grouped(
  { rows }: EventRows,
  count: number,
  groupOf: (row: number) => number,
): Uint32Array[] {
  const sizes = new Uint32Array(count);
  const codes = new Uint16Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const code = groupOf(rows[i] ?? 0);
    codes[i] = code;
    sizes[code] = (sizes[code] ?? 0) + 1;
  }
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  for (let i = 0; i < rows.length; i += 1) {
    const code = codes[i] ?? 0;
    const at = filled[code] ?? 0;
    (groups[code] as Uint32Array)[at] = rows[i] ?? 0;
    filled[code] = at + 1;
  }
  return groups;
}

function byKind(events: EventRows): LaneRows[] {
  const { kind } = events.table.columns;
  const groups = grouped(events, kinds.length, (row) => kind[row] ?? 0);
  return kinds.flatMap(({ id }, code) => {
    const rows = groups[code];
    if (!rows || rows.length === 0) return [];
    return [{ id, label: kindLabel(id), kind: id, table: events.table, rows }];
  });
}

/** The names that most events have, the most frequent first. */
function foremost({ rows }: EventRows, lists: IdLists): number[] {
  const counts = new Uint32Array(lists.names.length);
  for (const row of rows) for (const id of idsAt(lists, row)) counts[id] = (counts[id] ?? 0) + 1;
  return Array.from(counts, (count, id) => ({ count, id }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.id - b.id)
    .slice(0, mostNames)
    .map(({ id }) => id);
}

const rest: Readonly<Record<Exclude<LaneBy, 'kind' | 'none'>, string>> = {
  place: 'Other or no place',
  participant: 'Others',
  publisher: 'Other sources',
};

/** A lane for each of the foremost names, in that order, and one for the rest; an event is in one. */
function byName(events: EventRows, by: Exclude<LaneBy, 'kind' | 'none'>): LaneRows[] {
  const { table } = events;
  const lists = table.columns[`${by}s`];
  const names = foremost(events, lists);
  const laneOfName = new Map(names.map((id, lane) => [id, lane]));
  const groups = grouped(events, names.length + 1, (row) => {
    // The first it names that has a lane.
    for (const id of idsAt(lists, row)) {
      const lane = laneOfName.get(id);
      if (lane !== undefined) return lane;
    }
    return names.length;
  });
  return groups.flatMap((rows, lane) => {
    if (rows.length === 0) return [];
    const id = names[lane];
    const label = id === undefined ? rest[by] : (lists.names[id] ?? '');
    return [{ id: id === undefined ? `${by}:` : `${by}:${label}`, label, kind: null, table, rows }];
  });
}

/** The events whose date can be placed. */
export function placedRows(events: EventRows): EventRows {
  const { table, rows } = events;
  const placed = lower(rows, table.placed);
  return placed === rows.length ? events : { table, rows: rows.subarray(0, placed) };
}

function makeLanes(events: EventRows, by: LaneBy): LaneRows[] {
  const placed = placedRows(events);
  if (by === 'kind') return byKind(placed);
  if (by === 'none') return [{ ...placed, id: 'all', label: '', kind: null }];
  return byName(placed, by);
}

const known = new WeakMap<EventRows, Map<LaneBy, readonly LaneRows[]>>();

/** The events that can be placed, in lanes of the reader's choice; made once. */
export function lanesBy(events: EventRows, by: LaneBy): readonly LaneRows[] {
  const made = known.get(events) ?? new Map<LaneBy, readonly LaneRows[]>();
  known.set(events, made);
  const lanes = made.get(by) ?? makeLanes(events, by);
  made.set(by, lanes);
  return lanes;
}

/** One lane of the events of several, in the order of time. */
export function joinLanes(lanes: readonly LaneRows[], id: string, label: string): LaneRows {
  const table = (lanes[0] as LaneRows).table;
  const rows = new Uint32Array(lanes.reduce((sum, lane) => sum + lane.rows.length, 0));
  let at = 0;
  for (const lane of lanes) {
    rows.set(lane.rows, at);
    at += lane.rows.length;
  }
  return { table, rows: rows.sort(), id, label, kind: null };
}

/** Number of essential events of a lane. */
export function essentialIn({ table, rows }: EventRows): number {
  let count = 0;
  for (const row of rows) if (table.isEssential(row)) count += 1;
  return count;
}
