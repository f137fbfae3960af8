import type { IdLists } from './id-lists.ts';
import type { TextColumn } from './text-column.ts';

/**
 * What the viewer knows of all events at once, a column for each fact and a row for each event, in
 * the order of time: by beginning, then the shorter first; what cannot be placed comes last.
 */
export interface Columns {
  readonly ids: TextColumn;
  readonly titles: TextColumn;
  /** Empty where it follows from the other columns. */
  readonly edtf: TextColumn;
  /** Instants in ms, end exclusive; infinite where open. Both infinite: cannot be placed. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Index into `kinds`. */
  readonly kind: Uint8Array;
  /** Index into `statuses`. */
  readonly status: Uint8Array;
  /** Index into `precisions`: of the date, or of an interval's beginning (its end where that is open). */
  readonly precision: Uint8Array;
  /** Sum of `flags`. */
  readonly flags: Uint8Array;
  /** In thousandths. */
  readonly importance: Uint16Array;
  /** Number of articles that report it, copies of one another counted once. */
  readonly voices: Uint16Array;
  readonly mentions: Uint16Array;
  readonly participants: IdLists;
  readonly places: IdLists;
  readonly publishers: IdLists;
}

/** The columns that hold a small number for each event. */
export const numberColumns = [
  'kind',
  'status',
  'precision',
  'flags',
  'importance',
  'voices',
  'mentions',
] as const;

export const listColumns = ['participants', 'places', 'publishers'] as const;

/** How surely an event lies where it does. */
export const flags = {
  /** From one date to another, not within one. */
  interval: 1,
  fadesIn: 2,
  fadesOut: 4,
  /** The sources say “about”, or are in doubt. */
  vague: 8,
  /** Mentions give other dates, which contradict this one. */
  otherDates: 16,
} as const;
