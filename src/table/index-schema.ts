import * as v from 'valibot';
import { ArticleSchema, HoldingSchema } from '../model/index.ts';
import { indexFormat, indexVersion } from './index-format.ts';
import { IndexError, readIndex, type TimelineIndex } from './read-index.ts';

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

function checkSchema(data: unknown): asserts data is IndexFile {
  const result = v.safeParse(IndexSchema, data);
  if (result.success) return;
  const [issue] = result.issues;
  throw new IndexError(`not an index: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/**
 * Reads an index from parsed JSON, checked. `read` is what `readIndex` made of the same data, if that
 * was done before. Throws IndexError.
 */
export function parseIndex(data: unknown, read: TimelineIndex | null = null): TimelineIndex {
  checkSchema(data);
  return read ?? readIndex(data);
}
