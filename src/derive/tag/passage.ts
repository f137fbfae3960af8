import { civil } from '../../time/index.ts';
import type { Found } from './find.ts';
import { finer, periodEnd, type Period } from './period.ts';
import type { Said } from './said.ts';
import { writtenYear } from './story.ts';

/** What the text has established so far; the resolver asks it for “the following day”, “that year”. */
export interface Passage {
  /** The date last established, of any length. */
  readonly last: Period | null;
  /** Index of the sentence in which it was. */
  readonly lastAt: number;
  /** The day last established, while nothing coarser has moved the passage on. */
  readonly day: Period | null;
  /** Index of the sentence in which the day was named. */
  readonly dayAt: number;
  /** The day of the news last named, by a word that points at the present: “on Tuesday”, “yesterday”. */
  readonly news: Period | null;
  /** The paragraph and year that a date like “in 1991” has put the passage in, until it is of the present. */
  readonly set: (Place & { readonly year: number }) | null;
  /** The quarter that is spoken of, not one it is compared with. */
  readonly quarter: Period | null;
}

export const emptyPassage: Passage = {
  last: null,
  lastAt: -1,
  day: null,
  dayAt: -1,
  news: null,
  set: null,
  quarter: null,
};

/** A date a report is compared with: “a year ago”, “the year-earlier quarter”. */
function isComparison(said: Said): boolean {
  if (said.kind === 'calendar') return said.within?.kind === 'shift' && said.within.direction < 0;
  return said.kind === 'shift' && said.direction < 0;
}

/** Where an expression stands: the index of its sentence, and of its paragraph. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}

/** What the words before a date make of it. */
export interface Lead {
  /** “in 1991” sets the scene; “the 1991 law” does not. */
  readonly led: boolean;
  /** “up from the second quarter”: only something to compare with. */
  readonly compared: boolean;
  /** “an 1887 oil”: how old a thing is, which the text does not go on from. */
  readonly describes: boolean;
}

/** The passage after a date has been established in it; `published` in ms. */
export function established(
  passage: Passage,
  period: Period,
  said: Said,
  published: number | null,
  place: Place,
  { led, compared, describes }: Lead,
): Passage {
  if (describes && period.grain === 'year') return passage;
  const day = finer(period.grain, 'week') ? period : null;
  const coarse = period.grain === 'month' || period.grain === 'year';
  // A report is of a quarter that is over; the one that runs is a forecast.
  const over = published === null || periodEnd(period) <= published;
  const reported = period.grain === 'quarter' && over && !isComparison(said);
  const sets = led && writtenYear(said) !== null;
  return {
    last: period,
    lastAt: place.sentence,
    set: sets
      ? { ...place, year: civil(period.start).year }
      : pointsAtPresent(said)
        ? null
        : passage.set,
    day: day ?? (coarse ? null : passage.day),
    dayAt: day ? place.sentence : passage.dayAt,
    news: day && pointsAtPresent(said) ? day : passage.news,
    quarter: reported && !compared ? period : passage.quarter,
  };
}

/** Words that point at the day of publication: “yesterday”, “last week”, “Friday”. */
function pointsAtPresent(said: Said): boolean {
  if (said.kind === 'shift') return said.from === 'speech';
  if (said.kind !== 'calendar') return false;
  const dated = said.year ?? said.within ?? said.month;
  return dated === undefined && said.weekday !== undefined;
}

/**
 * A history has at least so many years written out, and so many times more than words of the present: a
 * report with a look back has some of both, and its “this week” is that of publication.
 */
const fewestYears = 4;
const farMore = 8;

/**
 * Whether a text leans on its own dates and not on its publication date: years written out, other than
 * that of publication and its neighbours unless they stand in full dates, outnumber by far the words that
 * point at the present. No switch tells; the text does.
 */
export function isHistory(found: readonly Found[], publishedYear: number | null): boolean {
  let past = 0;
  let present = 0;
  for (const { said } of found) {
    if (pointsAtPresent(said)) present += 1;
    const year = writtenYear(said);
    if (year === null || said.kind !== 'calendar') continue;
    const far = publishedYear === null || Math.abs(year - publishedYear) > 1;
    if (far || said.month !== undefined) past += 1;
  }
  return past >= fewestYears && past > farMore * present;
}
