import type { When } from '../../model/index.ts';
import { dayMs, edtfLabel, overlap, whenExtent, whenOf } from '../../time/index.ts';
import type { ResolvedTimex } from '../types.ts';

/**
 * The year of days and months that an article without a date gives without one: the year in which they fall within the
 * time that the other articles were published.
 */

/** The others' first report may look so far back, and what they tell of may come so long after the last, in ms. */
const margin = 31 * dayMs;

/** A day or a month without its year, with what may be said of its time of day. */
const yearless = /^XXXX-(\d\d(?:-\d\d)?)((?:T.*)?)$/;

/** Words by which a day or a month is of another year: "last June", "that August", "January this year". */
const ofOtherYear = /\b(?:last|next|this|that|previous|following|coming|same|years?|ago)\b/i;

/** The years that a span touches. */
function yearsOf(start: number, end: number): number[] {
  const [first, last] = [start, end].map((ms) => new Date(ms).getUTCFullYear());
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function dated(timex: ResolvedTimex, about: When): ResolvedTimex {
  const [, date, clock = ''] = yearless.exec(timex.value) ?? [];
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return timex;
  if (date === undefined || ofOtherYear.test(timex.text)) return timex;
  const { start, end } = whenExtent(about);
  const window = { start: start - margin, end: end + margin };
  const found = yearsOf(window.start, window.end).flatMap((year) => {
    const day = `${year}-${date}`;
    try {
      const when = whenOf(day);
      return overlap(whenExtent(when), window) ? [{ day, when }] : [];
    } catch {
      // The 29th of February of another year.
      return [];
    }
  });
  const [only, other] = found;
  if (!only || other) return timex;
  const time = /^T\d\d:\d\d/.exec(clock)?.[0] ?? '';
  const when = time === '' ? only.when : whenOf(only.day + time);
  const note = `of the year in which the other articles appeared → ${edtfLabel(when.edtf)}`;
  return { ...timex, value: only.day + clock, when, derivation: [...timex.derivation, note] };
}

/**
 * Timexes with the year that the other articles show.
 * @param about the time in which those were published
 */
export const inYearOf = (timexes: readonly ResolvedTimex[], about: When): ResolvedTimex[] =>
  timexes.map((timex) => dated(timex, about));
