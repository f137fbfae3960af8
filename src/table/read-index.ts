import { kinds, statuses, type Timeline } from '../model/index.ts';
import { minuteMs } from '../time/index.ts';
import type { Columns } from './columns.ts';
import { precisions } from './date-facts.ts';
import { EventTable } from './event-table.ts';
import type { IdLists } from './id-lists.ts';
import { indexFormat, openEnd, openStart, zeroCharacter } from './index-format.ts';
import type { ArticleHead, IndexFile } from './index-schema.ts';
import { textColumn } from './text-column.ts';

/** What an index holds, read. */
export interface TimelineIndex {
  readonly title: string;
  readonly chunk: number;
  readonly articles: readonly ArticleHead[];
  readonly holdings: Timeline['holdings'];
  readonly table: EventTable;
}

/** An index file that cannot be read; the message is one sentence. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

function numbersOf<T extends Uint8Array | Uint16Array | Uint32Array>(
  characters: string,
  into: T,
): T {
  if (characters.length !== into.length) {
    throw new RangeError(`${characters.length} values for ${into.length} events`);
  }
  for (let i = 0; i < into.length; i += 1) into[i] = characters.charCodeAt(i) - zeroCharacter;
  return into;
}

function listsOf(
  { names, counts, ids }: IndexFile['events']['participants'],
  size: number,
): IdLists {
  const lengths = numbersOf(counts, new Uint16Array(size));
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < size; i += 1) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  if (starts[size] !== ids.length) throw new RangeError('lists of another length');
  const known = (id: number | null) =>
    id !== null && id >= 0 && id < names.length && Number.isInteger(id);
  if (!ids.every(known)) throw new RangeError('no such name');
  return { names, starts, ids: Uint32Array.from(ids as readonly number[]) };
}

function instantsOf(
  anchors: readonly (number | null)[],
  lengths: readonly (number | null)[],
  size: number,
): Pick<Columns, 'start' | 'end'> {
  if (anchors.length !== size || lengths.length !== size) throw new RangeError('dates missing');
  const start = new Float64Array(size).fill(-Infinity);
  const end = new Float64Array(size).fill(Infinity);
  let at = 0;
  for (let i = 0; i < size; i += 1) {
    const delta = anchors[i] ?? null;
    if (delta === null) continue;
    at += delta;
    const length = lengths[i] ?? NaN;
    if (!Number.isSafeInteger(at) || !Number.isSafeInteger(length)) {
      throw new RangeError(`not a date: ${delta}, ${length}`);
    }
    if (length === openStart) end[i] = at * minuteMs;
    else {
      start[i] = at * minuteMs;
      if (length !== openEnd) end[i] = (at + length) * minuteMs;
    }
  }
  return { start, end };
}

function within(codes: Uint8Array, count: number): Uint8Array {
  if (codes.some((code) => code >= count)) throw new RangeError('no such code');
  return codes;
}

function columnsOf(events: IndexFile['events']): Columns {
  const { count } = events;
  const bytes = (name: 'kind' | 'status' | 'precision' | 'flags') =>
    numbersOf(events[name], new Uint8Array(count));
  const words = (name: 'importance' | 'voices' | 'mentions') =>
    numbersOf(events[name], new Uint16Array(count));
  return {
    ids: textColumn(events.ids, count),
    titles: textColumn(events.titles, count),
    edtf: textColumn(events.edtf, count),
    ...instantsOf(events.anchors, events.lengths, count),
    kind: within(bytes('kind'), kinds.length),
    status: within(bytes('status'), statuses.length),
    precision: within(bytes('precision'), precisions.length),
    flags: bytes('flags'),
    importance: words('importance'),
    voices: words('voices'),
    mentions: words('mentions'),
    participants: listsOf(events.participants, count),
    places: listsOf(events.places, count),
    publishers: listsOf(events.publishers, count),
  };
}

/** Whether parsed JSON means to be an index, and not a timeline. */
export function isIndex(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'format' in data && data.format === indexFormat
  );
}

/**
 * Reads an index. In: what has its schema; whoever reads it unchecked, to draw it early, must expect
 * a TypeError. Throws IndexError where columns do not fit together.
 */
export function readIndex({ title, chunk, articles, holdings, events }: IndexFile): TimelineIndex {
  try {
    return { title, chunk, articles, holdings, table: new EventTable(columnsOf(events)) };
  } catch (error) {
    if (error instanceof RangeError) throw new IndexError(`broken index: ${error.message}`);
    throw error;
  }
}
