import { civil, dayStart, daysInMonth, isoWeekday, monthName } from '../../../time/index.ts';
import { holidayStart, nthWeekday } from '../holidays.ts';
import { finer, periodAt, yearValue, type Period } from '../period.ts';
import type { Calendar, Season } from '../said.ts';
import { byTense, byWhich, dayName, inPassage, type Choice } from './choose.ts';
import type { Context, Placed } from './context.ts';
import { nameOf, reasons } from './reasons.ts';
import { resolveShift } from './shift.ts';
import { weekdayDate } from './weekday.ts';

/** Dates as written: what is missing is taken from the container, the passage or the publication date. */

const seasonMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The period of a date in a given year; `null` if that year has no such day. */
function inYear(said: Calendar, year: number): Period | null {
  if (said.holiday !== undefined) {
    const start = holidayStart(said.holiday, year);
    return start === null ? null : { grain: 'day', start };
  }
  if (said.month !== undefined) {
    if (said.nth !== undefined)
      return { grain: 'day', start: nthWeekday(year, said.month, said.weekday ?? 1, said.nth) };
    if (said.day === undefined) return { grain: 'month', start: dayStart(year, said.month) };
    if (said.day > daysInMonth(year, said.month)) return null;
    return { grain: 'day', start: dayStart(year, said.month, said.day) };
  }
  if (said.season) return { grain: 'season', start: dayStart(year, seasonMonth[said.season]) };
  if (said.quarter) return { grain: 'quarter', start: dayStart(year, said.quarter * 3 - 2) };
  if (said.half) return { grain: 'half', start: dayStart(year, said.half * 6 - 5) };
  return { grain: 'year', start: dayStart(year) };
}

/** A two-digit year in the century that puts it nearest to the reference, not after it by much. */
function fullYear(short: number, reference: number): number {
  const century = Math.floor(reference / 100) * 100;
  const year = century + short;
  return year > reference + 20 ? year - 100 : year;
}

function referenceYear(context: Context): number | null {
  const { passage, published, history, firstYear } = context;
  const text = passage.last ? civil(passage.last.start).year : firstYear;
  const article = published === null ? null : civil(published).year;
  return history ? (text ?? article) : (article ?? text);
}

/** The year as said or as its container gives it; `null` if it is not said. */
function saidYear(said: Calendar, context: Context): { year: number; why: string } | null {
  if (said.year !== undefined) {
    if (said.era === 'BC') return { year: 1 - said.year, why: 'year and era are written out' };
    if (!said.shortYear) return { year: said.year, why: 'the year is written out' };
    const reference = referenceYear(context);
    return reference === null
      ? null
      : { year: fullYear(said.year, reference), why: 'a year in two digits' };
  }
  const container = said.within;
  if (container?.kind === 'shift') {
    const placed = resolveShift(container, context);
    return placed.period && { year: civil(placed.period.start).year, why: placed.why[0] ?? '' };
  }
  if (container?.kind === 'calendar') return saidYear(container, context);
  return null;
}

/** Years around a reference, in order. */
function yearsAround(year: number): number[] {
  return [-3, -2, -1, 0, 1, 2].map((step) => year + step);
}

function candidatesIn(said: Calendar, year: number): Period[] {
  const periods = yearsAround(year).flatMap((y) => inYear(said, y) ?? []);
  if (said.weekday === undefined) return periods;
  const fitting = periods.filter((p) => isoWeekday(p.start) === said.weekday);
  return fitting.length > 0 ? fitting : periods;
}

/** Years so far before publication are background, not news. */
const backgroundYears = 2;

/** For so many sentences more a paragraph stays in the year that it has been put in. */
const backgroundReach = 1;

/** The year of a paragraph of background: “In 1991 the army took over. In March it let go.” */
function background(context: Context, published: number): number | null {
  const { set } = context.passage;
  if (!set || context.tense === 'future') return null;
  const same = set.sentence === context.sentence;
  // Beyond its sentence the year holds for what a verb in the past says when.
  const goesOn =
    set.paragraph === context.paragraph &&
    context.sentence - set.sentence <= backgroundReach &&
    context.tense === 'past' &&
    context.direct;
  if (!same && !goesOn) return null;
  return civil(published).year - set.year >= backgroundYears ? set.year : null;
}

/**
 * Whether the date last named gives its year to those after it: in a text without a date of its own a year
 * alone may be named in passing (“built in 1987”), and holds for its sentence.
 */
function lendsYear({ passage: { last, set }, history, published, sentence }: Context): boolean {
  if (history) return true;
  if (published !== null || !last) return published === null;
  return finer(last.grain, 'year') || set?.sentence === sentence;
}

/** A date without its year. */
function withoutYear(said: Calendar, context: Context): Choice | null {
  const { passage, published, history, firstYear, next } = context;
  if (said.which !== undefined) {
    const seen = history ? (passage.last?.start ?? published) : published;
    if (seen !== null) {
      const candidates = candidatesIn(said, civil(seen).year);
      const picked = byWhich(said.which, candidates, seen, context);
      if (picked) return picked;
    }
    // “last October” is told from a day that nobody knows.
    else if (/^(?:last|this|next)$/.test(said.which)) return null;
  }
  const last = passage.last ?? (firstYear === null ? null : periodAt('year', dayStart(firstYear)));
  if (last && lendsYear(context)) {
    const period = inPassage(candidatesIn(said, civil(last.start).year), last, next);
    if (period) {
      const why = 'the one of the year the text last named';
      return { period, why, seen: 'passage', ...comingWinter(period, last) };
    }
  }
  if (published === null) return null;
  const set = background(context, published);
  const there =
    set === null ? undefined : candidatesIn(said, set).find((p) => civil(p.start).year === set);
  if (there)
    return { period: there, why: 'the one of the year the paragraph is in', seen: 'passage' };
  const nearest = byTense(candidatesIn(said, civil(published).year), published, context);
  return pastInstead(said, nearest, published, context) ?? nearest;
}

/** News tells of the years it still counts by; a year long past is history, told in passing. */
const recentYears = 3;

/** Of what is told as past, no day to come is meant where the year last named has one that is over. */
function pastInstead(
  said: Calendar,
  found: Choice | null,
  published: number,
  { tense, passage: { last } }: Context,
): Choice | null {
  if (tense !== 'past' || !last || !found || found.period.start <= published) return null;
  const year = civil(last.start).year;
  const isRecent = civil(published).year - year <= recentYears;
  const period = candidatesIn(said, year).find((p) => civil(p.start).year === year);
  if (!isRecent || !period || period.start > published) return null;
  return { period, why: 'past tense: the one of the year last named', seen: 'passage' };
}

/** After a summer, “the winter” is called by the year it ends in. */
function comingWinter({ grain, start }: Period, last: Period): Pick<Choice, 'value' | 'edtf'> {
  const { year, month } = civil(start);
  const coming = grain === 'season' && month === 12 && civil(last.start).month >= 7;
  if (!coming || year < 1) return {};
  const next = yearValue(year + 1);
  return { value: `${next}-WI`, edtf: `${yearValue(year)}-12/${next}-02` };
}

const two = (n: number) => String(n).padStart(2, '0');

/** What is said of a date whose year nothing tells. */
function maskedValue(said: Calendar): string | undefined {
  if (said.month !== undefined) {
    return `XXXX-${two(said.month)}${said.day === undefined ? '' : `-${two(said.day)}`}`;
  }
  if (said.season) return `XXXX-${said.season}`;
  if (said.quarter) return `XXXX-Q${said.quarter}`;
  if (said.half) return `XXXX-H${said.half}`;
  return undefined;
}

function decadeDate(said: Calendar, context: Context): Placed {
  const written = said.decade ?? 0;
  if (said.era === 'BC') {
    return {
      period: { grain: 'decade', start: dayStart(-(written + 8)) },
      why: ['a decade before Christ'],
    };
  }
  if (written >= 100)
    return { period: { grain: 'decade', start: dayStart(written) }, why: ['a decade written out'] };
  const reference = referenceYear(context);
  if (reference === null)
    return {
      period: null,
      value: `XX${Math.floor(written / 10)}`,
      why: ['the century is not said'],
    };
  const century = Math.floor(reference / 100) * 100;
  const decade = century + written > reference ? century - 100 + written : century + written;
  return {
    period: { grain: 'decade', start: dayStart(decade) },
    why: ['the most recent decade of that name'],
  };
}

/** In news, a time of day is of a day named so few sentences before it. */
const nearby = 2;

/** The day a time of day belongs to: the one last named, in news only if near and not to come. */
function dayOfTime({ passage, published, history, sentence }: Context): Placed | null {
  const { day, dayAt } = passage;
  const near =
    sentence === dayAt || (sentence - dayAt <= nearby && (day?.start ?? 0) <= (published ?? 0));
  if (day && (history || published === null || near)) {
    return {
      period: periodAt('day', day.start),
      why: [`of the day last named, ${dayName(day.start)}`],
    };
  }
  if (published === null || history) return null;
  const why = [`of the day of publication, ${dayName(published)}`];
  return { period: periodAt('day', published), why };
}

/** A time of day without its day. */
function timeOfDay(context: Context): Placed {
  return dayOfTime(context) ?? { period: null, value: 'XXXX-XX-XX', why: ['the day is not said'] };
}

/** Places a date as written. */
export function resolveCalendar(said: Calendar, context: Context): Placed {
  if (said.decade !== undefined) return decadeDate(said, context);
  if (said.century !== undefined) {
    if (said.era === 'BC')
      return {
        period: null,
        value: `BC${two(said.century - 1)}`,
        why: ['a century before Christ'],
      };
    const start = dayStart((said.century - 1) * 100);
    return { period: { grain: 'century', start }, why: ['a century written out'] };
  }
  const dated = (
    ['year', 'month', 'day', 'season', 'quarter', 'half', 'holiday', 'within'] as const
  ).some((key) => said[key] !== undefined && !(key === 'within' && said.weekday !== undefined));
  if (said.ofAnyDay) return { period: null, value: 'XXXX-XX-XX', why: ['of no one day'] };
  if (!dated) return said.weekday === undefined ? timeOfDay(context) : weekdayDate(said, context);
  if (said.month === undefined && said.day !== undefined && said.within)
    return dayOf(said.day, resolveShiftOf(said, context));
  const known = saidYear(said, context);
  if (known) {
    const period = inYear(asMeant(said, known.year, context), known.year);
    return { period, why: [writtenOut(said) ?? known.why] };
  }
  if (said.month === undefined && said.day !== undefined) return dayOfMonth(said.day, context);
  // “14 August last year”, where this year is not known.
  const isOfSpeech = said.within?.kind === 'shift' && said.within.from === 'speech';
  const choice = isOfSpeech ? null : withoutYear(said, context);
  if (choice) {
    const { period, value, edtf } = choice;
    const why = reasons(choice, nameOf(said), context);
    return { period, why, ...(value ? { value } : {}), ...(edtf ? { edtf } : {}) };
  }
  const value = maskedValue(said);
  return { period: null, why: ['the year is not said'], ...(value ? { value } : {}) };
}

/** “04/03/2021”: month and day change places where that keeps what is told out of the time to come. */
function asMeant(said: Calendar, year: number, { published, tense }: Context): Calendar {
  const { month, day, eitherWay } = said;
  if (!eitherWay || month === undefined || day === undefined || published === null) return said;
  const swapped = { ...said, month: day, day: month };
  const isAhead = (one: Calendar) => (inYear(one, year)?.start ?? Infinity) > published;
  return tense !== 'future' && isAhead(said) && !isAhead(swapped) ? swapped : said;
}

/** The month that a day of it is told with: “the 12th of last month”. */
const resolveShiftOf = ({ within }: Calendar, context: Context): Placed =>
  within?.kind === 'shift'
    ? resolveShift(within, context)
    : { period: null, why: ['the month is not said'] };

/** The day of a month that was placed. */
function dayOf(day: number, { period, why }: Placed): Placed {
  const { year, month } = civil(period?.start ?? 0);
  if (!period || day > daysInMonth(year, month))
    return { period: null, value: `XXXX-XX-${two(day)}`, why: ['that month has no such day'] };
  return { period: { grain: 'day', start: dayStart(year, month, day) }, why };
}

/** How a date is written that needs nothing else to be known. */
function writtenOut(said: Calendar): string | null {
  if (said.converted) return `a date of the ${said.converted} calendar, converted`;
  const complete = said.day !== undefined && said.year !== undefined && !said.shortYear;
  return complete ? 'the date is written out' : null;
}

/** A day so many before the one last named is of the month after: “on the 30th … on the 2nd”. */
const monthBack = 15;

/** The first day of the month that a day without one is of, in ms; `null` if nothing tells. */
function monthOf(day: number, { passage: { last }, published, tense }: Context): number | null {
  const base = last?.start ?? published;
  if (base === null) return null;
  const named = civil(base);
  const at = (months: number) => dayStart(named.year, named.month + months);
  const isAhead = (start: number) =>
    published !== null &&
    tense !== 'future' &&
    dayStart(civil(start).year, civil(start).month, day) > published;
  if (last)
    return last.grain === 'day' && named.day - day > monthBack && !isAhead(at(1)) ? at(1) : at(0);
  return tense !== 'future' && dayStart(named.year, named.month, day) > base ? at(-1) : at(0);
}

/** “the 14th”: of the month last named, or of the last one that has had it. */
function dayOfMonth(day: number, context: Context): Placed {
  const start = monthOf(day, context);
  if (start === null)
    return { period: null, value: `XXXX-XX-${two(day)}`, why: ['the month is not said'] };
  const { year, month } = civil(start);
  const named = context.passage.last ? 'the month last named' : 'the last month that has had it';
  return dayOf(day, {
    period: periodAt('month', start),
    why: [`of ${monthName(month)} ${year}, ${named}`],
  });
}
