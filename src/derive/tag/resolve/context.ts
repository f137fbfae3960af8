import type { Passage } from '../passage.ts';
import type { Period } from '../period.ts';
import type { Tense } from '../tense.ts';

/** What an expression is resolved against. */
export interface Context {
  /** The first instant of the day of publication, in ms; `null` if not known. */
  readonly published: number | null;
  readonly tense: Tense | null;
  /** Whether the verb of that tense says when it happened: “was killed in January”, not “moved to January”. */
  readonly direct: boolean;
  /** Index of the sentence it stands in, and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly passage: Passage;
  /** Whether the text leans on its own dates (see `isHistory`). */
  readonly history: boolean;
  /** Whether the text is an article with a day of publication, which "today" means also in a history. */
  readonly isArticle: boolean;
  /** The beginning, in ms, of the next date in the text that has its year; `null` if none. */
  readonly next: number | null;
  /** The first year written in full in the text, for what stands before it; `null` if none. */
  readonly firstYear: number | null;
}

/** A date found, with the reasons in plain words. */
export interface Placed {
  readonly period: Period | null;
  /** Where the value is not that of the period. */
  readonly value?: string;
  /** The date in EDTF, where the value does not give it. */
  readonly edtf?: string;
  readonly why: readonly string[];
}
