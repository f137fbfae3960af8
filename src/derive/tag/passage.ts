import type { Found } from './find.ts';
import { finer, type Period } from './period.ts';

/** What the text has established so far; the resolver asks it for “the following day”, “that year”. */
export interface Passage {
  /** The date last established, of any length. */
  readonly last: Period | null;
  /** The day last established. */
  readonly day: Period | null;
  /** The quarter last established. */
  readonly quarter: Period | null;
}

export const emptyPassage: Passage = { last: null, day: null, quarter: null };

/** The passage after a date has been established in it. */
export function established(passage: Passage, period: Period): Passage {
  const day = finer(period.grain, 'week') ? period : null;
  return {
    last: period,
    day: day ?? (period.grain === 'month' || period.grain === 'year' ? null : passage.day),
    quarter: period.grain === 'quarter' ? period : passage.quarter,
  };
}

/** Within this many years of publication a date is news; further off it is history. */
const newsYears = 2;

/**
 * Whether a text leans on its own dates and not on its publication date: years that lie well before it
 * (or, publication unknown, any) outnumber the words that point at the present (“yesterday”, “Friday”).
 */
export function isNarrative(found: readonly Found[], publishedYear: number | null): boolean {
  if (publishedYear === null) return true;
  let far = 0;
  let near = 0;
  for (const { said } of found) {
    if (said.kind === 'shift' && said.from === 'speech') near += 1;
    if (said.kind !== 'calendar') continue;
    const bare = said.year === undefined && said.within === undefined;
    if (bare && said.weekday !== undefined && said.month === undefined) near += 1;
    const long = said.year ?? (said.decade !== undefined && said.decade > 100 ? said.decade : null);
    if (said.era === 'BC') far += 1;
    else if (long !== null && !said.shortYear) {
      if (Math.abs(long - publishedYear) > newsYears) far += 1;
      else near += 1;
    }
  }
  return far >= 3 && far > 2 * near;
}
