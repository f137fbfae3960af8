import * as v from 'valibot';
import { kinds } from './kinds.ts';
import { statuses } from './statuses.ts';

/**
 * The contract of data/timeline.json: one source for the types, the validator and the published
 * JSON Schema. What a schema cannot say (quotes match, references resolve) stands in `check.ts`.
 * Offsets are UTF-16 code units of the article's text, end exclusive.
 */

/** The version of the contract this code reads and writes. */
export const timelineVersion = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const nonEmpty = v.pipe(v.string(), v.minLength(1));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const SpanSchema = v.strictObject({ start: offset, end: offset });
export type Span = v.InferOutput<typeof SpanSchema>;

/** A span with the words in it; `text` is always the slice of the article's text. */
export const QuotedSpanSchema = v.strictObject({ start: offset, end: offset, text: nonEmpty });
export type QuotedSpan = v.InferOutput<typeof QuotedSpanSchema>;

/**
 * A date in EDTF with its outer bounds, both inclusive: `YYYY-MM-DD`, `±YYYYYY-MM-DD` outside the
 * years 0 to 9999, or `YYYY-MM-DDTHH:MMZ` where the hour is known. `null` is an open bound. With both
 * `null` the date cannot be placed (`XXXX-05-12`: the year is not known).
 */
export const WhenSchema = v.strictObject({
  edtf: nonEmpty,
  earliest: v.nullable(nonEmpty),
  latest: v.nullable(nonEmpty),
});
export type When = v.InferOutput<typeof WhenSchema>;

export const regionTypes = [
  'headline',
  'dateline',
  'body',
  'caption',
  'related',
  'furniture',
] as const;
export type RegionType = (typeof regionTypes)[number];

export const RegionSchema = v.strictObject({
  type: v.picklist(regionTypes),
  start: offset,
  end: offset,
});
export type Region = v.InferOutput<typeof RegionSchema>;

export const publishedBases = ['stated', 'inferred', 'curated', 'unknown'] as const;
export type PublishedBasis = (typeof publishedBases)[number];

/** A piece of text that a publication date rests on; `article` may be a neighbour's. */
export const EvidenceSchema = v.strictObject({
  article: nonEmpty,
  start: offset,
  end: offset,
  text: nonEmpty,
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** `when` is `null` exactly when `basis` is `unknown`. */
export const PublishedSchema = v.strictObject({
  when: v.nullable(WhenSchema),
  basis: v.picklist(publishedBases),
  evidence: v.array(EvidenceSchema),
  derivation: v.array(nonEmpty),
});
export type Published = v.InferOutput<typeof PublishedSchema>;

export const ArticleSchema = v.strictObject({
  id: nonEmpty,
  file: nonEmpty,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: v.nullable(nonEmpty),
  publisher: v.nullable(nonEmpty),
  author: v.nullable(nonEmpty),
  // Without the flag i, which JSON Schema has no word for.
  url: v.nullable(v.pipe(v.string(), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//))),
  published: PublishedSchema,
  text: v.string(),
  regions: v.array(RegionSchema),
  /**
   * The article this one reprints, sentence for sentence (agency copy): both are one voice. Always the
   * first of its group, never itself a copy; absent where the article speaks for itself.
   */
  copyOf: v.optional(nonEmpty),
});
export type Article = v.InferOutput<typeof ArticleSchema>;

export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof timexTypes)[number];

/** A temporal expression as in TimeML TIMEX3; `value` is its normalised ISO value. */
export const TimexSchema = v.strictObject({
  start: offset,
  end: offset,
  text: nonEmpty,
  type: v.picklist(timexTypes),
  value: v.string(),
});
export type Timex = v.InferOutput<typeof TimexSchema>;

/** Who says so: `source` as named in the text, and the span of the cue (“claimed”, “according to”). */
export const AttributionSchema = v.strictObject({
  source: nonEmpty,
  cue: QuotedSpanSchema,
});
export type Attribution = v.InferOutput<typeof AttributionSchema>;

/** W3C Web Annotation TextPositionSelector and TextQuoteSelector of one report of one event. */
export const MentionSchema = v.strictObject({
  article: nonEmpty,
  start: offset,
  end: offset,
  quote: nonEmpty,
  prefix: v.string(),
  suffix: v.string(),
  trigger: QuotedSpanSchema,
  timex: v.nullable(TimexSchema),
  when: v.nullable(WhenSchema),
  derivation: v.array(nonEmpty),
  attribution: v.nullable(AttributionSchema),
  status: v.picklist(statuses),
  polarity: v.picklist(['positive', 'negative']),
});
export type Mention = v.InferOutput<typeof MentionSchema>;

/** The status an event had once `article` was out; `when` is that article's publication date. */
export const StatusChangeSchema = v.strictObject({
  status: v.picklist(statuses),
  article: nonEmpty,
  when: WhenSchema,
});
export type StatusChange = v.InferOutput<typeof StatusChangeSchema>;

export const EventSchema = v.strictObject({
  id: nonEmpty,
  title: nonEmpty,
  kind: v.picklist(kinds.map((kind) => kind.id)),
  when: WhenSchema,
  status: v.picklist(statuses),
  importance: unit,
  participants: v.array(nonEmpty),
  places: v.array(nonEmpty),
  mentions: v.pipe(v.array(MentionSchema), v.minLength(1)),
  /** Dates that mentions give and that contradict `when`; absent where all agree. */
  otherWhens: v.optional(v.pipe(v.array(WhenSchema), v.minLength(1))),
  /**
   * How the status changed from article to article, oldest first, the last being the status now: a
   * claim confirmed, a plan carried out. Absent where it never changed.
   */
  history: v.optional(v.pipe(v.array(StatusChangeSchema), v.minLength(2))),
});
export type TimelineEvent = v.InferOutput<typeof EventSchema>;

export const heldSorts = ['place', 'office', 'company'] as const;
export type HeldSort = (typeof heldSorts)[number];

/**
 * A span in which `holder` holds `place`: a place, or what `sort` says (an office, "mayor of Arden"; a
 * company, held by its owner). Without `sort` it is a place. `from` and `to` are `null` where unknown or still open;
 * `opens` and `closes` are ids of events.
 */
export const HoldingSchema = v.strictObject({
  id: nonEmpty,
  place: nonEmpty,
  sort: v.optional(v.picklist(heldSorts)),
  holder: nonEmpty,
  from: v.nullable(WhenSchema),
  to: v.nullable(WhenSchema),
  opens: v.nullable(nonEmpty),
  closes: v.nullable(nonEmpty),
});
export type Holding = v.InferOutput<typeof HoldingSchema>;

export const TimelineSchema = v.strictObject({
  version: v.literal(timelineVersion),
  title: nonEmpty,
  articles: v.array(ArticleSchema),
  events: v.array(EventSchema),
  holdings: v.array(HoldingSchema),
});
export type Timeline = v.InferOutput<typeof TimelineSchema>;
