import * as v from 'valibot';
import { kinds, statuses } from '../../model/index.ts';
import { parseEdtf } from '../../time/index.ts';

/**
 * data/curation.json: corrections by a person. Events are named by words of a quote, so that a correction
 * survives new articles and new offsets.
 */

const text = v.pipe(v.string(), v.minLength(1));
const date = v.pipe(
  v.string(),
  v.check((text) => parseEdtf(text) !== null, 'EDTF'),
);

/**
 * Names an event by a sentence it is told by, or a part of one; `file` where several have it, `trigger` (the word that
 * reports it) where the sentence tells of several.
 */
const Key = v.strictObject({
  quote: text,
  file: v.optional(text),
  trigger: v.optional(text),
});
export type Key = v.InferOutput<typeof Key>;

export const EventCorrectionSchema = v.strictObject({
  ...Key.entries,
  /** Title as shown. */
  title: v.optional(text),
  kind: v.optional(v.picklist(kinds.map((kind) => kind.id))),
  /** Date in EDTF. */
  when: v.optional(date),
  status: v.optional(v.picklist(statuses)),
  /** Leaves the event out. */
  hide: v.optional(v.boolean()),
  /** Other quotes whose events are the same. */
  merge: v.optional(v.array(Key)),
  /** Why, for the next person. */
  note: v.optional(v.string()),
});
export type EventCorrection = v.InferOutput<typeof EventCorrectionSchema>;

export const ArticleCorrectionSchema = v.strictObject({
  file: text,
  /** Publication date in EDTF. */
  published: v.optional(date),
  /** Headline and publisher, where those of the page were read wrongly. */
  title: v.optional(text),
  publisher: v.optional(text),
  note: v.optional(v.string()),
});
export type ArticleCorrection = v.InferOutput<typeof ArticleCorrectionSchema>;

export const CurationSchema = v.strictObject({
  events: v.optional(v.array(EventCorrectionSchema), []),
  articles: v.optional(v.array(ArticleCorrectionSchema), []),
});
export type Curation = v.InferOutput<typeof CurationSchema>;
