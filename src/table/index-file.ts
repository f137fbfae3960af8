import * as v from 'valibot';
import { ArticleSchema, HoldingSchema, kinds, statuses, type Timeline } from '../model/index.ts';
import { minuteMs } from '../time/index.ts';
import { listColumns, numberColumns, type Columns } from './columns.ts';
import { precisions } from './date-facts.ts';
import { EventTable } from './event-table.ts';
import type { IdLists } from './id-lists.ts';
import { textColumn } from './text-column.ts';

/**
 * The table of a timeline as a file, `index.json`: what a viewer needs to draw, filter and list a
 * timeline, without its evidence. Columns, not objects: texts joined by line breaks, small numbers as
 * the characters of one text, instants as minutes since the row before. A browser reads that several
 * times faster than an object an event, and servers compress it as they do any JSON.
 */

/** Tells the file from a timeline. */
export const indexFormat = 'sourceline-index';

export const indexVersion = 1;

const text = v.string();
/** Looked through as it is read; a schema would take longer than all the rest. */
const numbers = v.custom<readonly (number | null)[]>((value) => Array.isArray(value));

const ListsSchema = v.strictObject({
  names: v.array(text),
  /** The length of each event's list, as characters. */
  counts: text,
  ids: numbers,
});

/** An article without its text. */
export const ArticleHeadSchema = v.omit(ArticleSchema, ['text', 'regions']);
export type ArticleHead = v.InferOutput<typeof ArticleHeadSchema>;

const EventsSchema = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  ids: text,
  titles: text,
  edtf: text,
  /** Minutes from the anchor of the row before, the first from 1970: its beginning, or its end if open. */
  anchors: numbers,
  /** Length in minutes; -1 where the beginning is open, -2 where the end is. */
  lengths: numbers,
  kind: text,
  status: text,
  precision: text,
  flags: text,
  importance: text,
  voices: text,
  mentions: text,
  participants: ListsSchema,
  places: ListsSchema,
  publishers: ListsSchema,
});

const IndexSchema = v.strictObject({
  format: v.literal(indexFormat),
  version: v.literal(indexVersion),
  title: v.pipe(text, v.minLength(1)),
  /** Number of events whose evidence is kept in one file. */
  chunk: v.pipe(v.number(), v.integer(), v.minValue(1)),
  articles: v.array(ArticleHeadSchema),
  holdings: v.array(HoldingSchema),
  events: EventsSchema,
});
export type IndexFile = v.InferOutput<typeof IndexSchema>;

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

/** Small numbers as characters; the first is `#`, past the quotation mark. */
const zero = 35;

/** Above this a character would be half of a pair. */
const most = 0xd7ff - zero;

function charactersOf(values: ArrayLike<number>): string {
  let all = '';
  for (let from = 0; from < values.length; from += 4096) {
    const part = Array.from({ length: Math.min(4096, values.length - from) }, (_, i) =>
      Math.min(most, values[from + i] ?? 0),
    );
    all += String.fromCharCode(...part.map((value) => value + zero));
  }
  return all;
}

function numbersOf<T extends Uint8Array | Uint16Array | Uint32Array>(
  characters: string,
  into: T,
): T {
  if (characters.length !== into.length) {
    throw new RangeError(`${characters.length} values for ${into.length} events`);
  }
  for (let i = 0; i < into.length; i += 1) into[i] = characters.charCodeAt(i) - zero;
  return into;
}

function listsFile({ names, starts, ids }: IdLists): v.InferOutput<typeof ListsSchema> {
  const counts = starts.subarray(1).map((end, i) => end - (starts[i] ?? 0));
  return { names: [...names], counts: charactersOf(counts), ids: [...ids] };
}

function listsOf({ names, counts, ids }: v.InferOutput<typeof ListsSchema>, size: number): IdLists {
  const lengths = numbersOf(counts, new Uint16Array(size));
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < size; i += 1) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  if (starts[size] !== ids.length) throw new RangeError('lists of another length');
  const known = (id: number | null) =>
    id !== null && id >= 0 && id < names.length && Number.isInteger(id);
  if (!ids.every(known)) throw new RangeError('no such name');
  return { names, starts, ids: Uint32Array.from(ids as readonly number[]) };
}

const openStart = -1;
const openEnd = -2;

const minutes = (ms: number) => Math.round(ms / minuteMs);

function instantsFile({ start, end }: Columns, size: number) {
  const anchors: (number | null)[] = [];
  const lengths: number[] = [];
  let before = 0;
  for (let i = 0; i < size; i += 1) {
    const [from = NaN, to = NaN] = [start[i], end[i]];
    const anchor = Number.isFinite(from) ? from : to;
    const placed = Number.isFinite(anchor);
    anchors.push(placed ? minutes(anchor) - before : null);
    if (placed) before = minutes(anchor);
    const open = Number.isFinite(from) ? openEnd : openStart;
    lengths.push(Number.isFinite(to - from) ? minutes(to - from) : open);
  }
  return { anchors, lengths };
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

/** Writes an index file. */
export function indexFile({ title, chunk, articles, holdings, table }: TimelineIndex): IndexFile {
  const { columns, size } = table;
  const numbers = Object.fromEntries(
    numberColumns.map((name) => [name, charactersOf(columns[name])]),
  ) as Record<(typeof numberColumns)[number], string>;
  const lists = Object.fromEntries(
    listColumns.map((name) => [name, listsFile(columns[name])]),
  ) as Record<(typeof listColumns)[number], v.InferOutput<typeof ListsSchema>>;
  return {
    format: indexFormat,
    version: indexVersion,
    title,
    chunk,
    articles: [...articles],
    holdings: [...holdings],
    events: {
      count: size,
      ids: columns.ids.joined,
      titles: columns.titles.joined,
      edtf: columns.edtf.joined,
      ...instantsFile(columns, size),
      ...numbers,
      ...lists,
    },
  };
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

/** Reads an index from parsed JSON. Throws IndexError. */
export function parseIndex(data: unknown): TimelineIndex {
  const result = v.safeParse(IndexSchema, data);
  if (!result.success) {
    const [issue] = result.issues;
    throw new IndexError(`not an index: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const { title, chunk, articles, holdings, events } = result.output;
  try {
    return { title, chunk, articles, holdings, table: new EventTable(columnsOf(events)) };
  } catch (error) {
    if (error instanceof RangeError) throw new IndexError(`broken index: ${error.message}`);
    throw error;
  }
}
