import { civil, isoWeekday } from '../../../time/index.ts';
import { finer, moved, periodAt, periodValue, type Grain, type Period } from '../period.ts';
import type { Shift } from '../said.ts';
import { dayName } from './choose.ts';
import type { Context, Placed } from './context.ts';

/** Dates told by their distance from publication or from the date last named. */

/** What a shift is counted from, and how that is called. */
function baseOf(said: Shift, context: Context): { period: Period; name: string } | null {
  const { published, passage, history } = context;
  const article =
    published === null
      ? null
      : { period: periodAt('day', published), name: `published ${dayName(published)}` };
  const text = passage.last && { period: passage.last, name: 'counted from the date last named' };
  if (said.from === 'passage') {
    if (finer(said.unit, 'week')) {
      const { day } = passage;
      // "The ban takes effect on 1 May. … Its shares fell the same afternoon": what is over is not of a day to come.
      const isAhead = day !== null && published !== null && day.start > published;
      if (isAhead && context.tense === 'past') return newsBefore(context) ?? article;
      if (day)
        return { period: day, name: `counted from the day last named, ${dayName(day.start)}` };
      // "Arrested last December and released four days later", "refused last month; the shares fell the next morning".
      const isOfSentence = passage.lastAt === context.sentence && passage.last?.grain === 'month';
      if (isOfSentence && said.direction > 0) return text;
      if (history || (said.direction > 0 && context.tense !== 'future')) return newsBefore(context);
      // "Orders may be shipped until the end of June. … Its shares fell the same afternoon": of the news.
      const isBack = said.direction === 0 && context.tense === 'past';
      return (isBack ? newsBefore(context) : null) ?? article;
    }
    return text ?? article;
  }
  // "Sentenced today": an article that tells a history still means the day it was written on.
  const isDayWord = context.isArticle && said.unit === 'day' && !said.counted;
  return history && !isDayWord ? (text ?? article) : article;
}

/** “On Tuesday the report came out. … The next day he quit.”: after a look back, counted from the day of the news. */
function newsBefore({
  published,
  passage: { news },
}: Context): { period: Period; name: string } | null {
  if (!news || published === null || news.start >= published) return null;
  return { period: news, name: `counted from the day of the news, ${dayName(news.start)}` };
}

const masks: Readonly<Partial<Record<Grain, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The length of the period a shift gives. */
function grainOf(said: Shift, base: Period): Grain {
  const apart = said.direction !== 0 && said.count === 1;
  if (said.unit === 'year' && base.grain === 'quarter' && apart) return 'quarter';
  // Days after a month are of no day that is known.
  if (said.from === 'passage' && said.unit === 'day' && base.grain === 'month') return 'month';
  // Nor are two weeks after a month of a day that is known.
  if (said.from === 'passage' && said.unit === 'week' && finer('week', base.grain))
    return base.grain;
  if (said.direction !== 0 && said.exact) return 'day';
  // “a decade ago” is a year ten years back, not the decade before.
  if (said.counted && (said.unit === 'decade' || said.unit === 'century')) return 'year';
  // Three months after a year is no month: the base is not known so well.
  const known = said.direction === 0 || said.from === 'speech' || !finer(said.unit, base.grain);
  return known ? said.unit : base.grain;
}

/** Words of comparison in a report of a quarter: “$10 million a year ago” is of the same quarter. */
function isComparison(said: Shift, context: Context): boolean {
  const { quarter } = context.passage;
  return quarter !== null && said.unit === 'year' && said.count === 1 && said.compared === true;
}

/** The quarter that is spoken of: the one last named, or else the last that is over. */
function quarterSpokenOf(said: Shift, context: Context): { period: Period; name: string } | null {
  const { passage, published } = context;
  if (passage.quarter) return { period: passage.quarter, name: 'of the quarter last named' };
  if (published === null) return null;
  const running = periodAt('quarter', published);
  // “the next quarter” is counted from the one that runs, “the quarter” is one that is over.
  if (said.direction !== 0 && said.count === 1) {
    return { period: running, name: `published ${dayName(published)}` };
  }
  const period = periodAt('quarter', moved(running.start, 'quarter', -1));
  return { period, name: `the last quarter over when it was published, ${dayName(published)}` };
}

function placedQuarter(said: Shift, context: Context): Placed {
  const base = quarterSpokenOf(said, context);
  if (!base) return { period: null, value: 'XXXX-QX', why: ['a quarter the text does not tell'] };
  const { start } = base.period;
  const count = (said.count ?? 0) * said.direction;
  const years = said.year === undefined ? 0 : said.year - civil(start).year;
  const period = periodAt('quarter', moved(start, 'quarter', count + years * 4));
  return { period, why: [base.name] };
}

/** “the weekend” is the last one, unless it is said of the future. */
function placedWeekend(said: Shift, base: Period, context: Context): Period {
  const week = periodAt('weekend', base.start);
  // "By the Thursday … That weekend …": of the week of a day that is told.
  const isOfDay = said.from === 'passage' && base.grain === 'day' && isoWeekday(base.start) > 2;
  if (isOfDay) return week;
  if (context.tense === 'future' || week.start <= base.start) return week;
  return said.named === true ? week : periodAt('weekend', moved(week.start, 'week', -1));
}

/** “last October, when he was shot; that same day …”: a day of the month last named. */
function dayOfLastMonth(said: Shift, { passage, history }: Context): Placed | null {
  const { last, day } = passage;
  const told = said.from === 'passage' && said.unit === 'day' && said.direction === 0;
  if (!told || history || day || last?.grain !== 'month') return null;
  return { period: null, value: `${periodValue(last)}-XX`, why: ['of the month last named'] };
}

/** Places a date told by its distance. */
export function resolveShift(said: Shift, context: Context): Placed {
  const within = dayOfLastMonth(said, context);
  if (within) return within;
  if (said.count === null) {
    const back = said.direction < 0;
    return { period: null, value: back ? 'PAST_REF' : 'FUTURE_REF', why: ['how many is not said'] };
  }
  if (said.unit === 'quarter') return placedQuarter(said, context);
  if (isComparison(said, context)) {
    return placedQuarter({ ...said, unit: 'quarter', count: 4 }, context);
  }
  const base = baseOf(said, context);
  if (!base) {
    const value = masks[said.unit] ?? 'XXXX';
    return { period: null, value, why: ['counted from a date the text does not tell'] };
  }
  if (said.unit === 'weekend' && said.direction === 0) {
    return { period: placedWeekend(said, base.period, context), why: [base.name] };
  }
  // "That week" after a year that was named is a week nobody knows.
  if (said.from === 'passage' && said.direction === 0 && finer(said.unit, base.period.grain))
    return { period: null, value: masks[said.unit] ?? 'XXXX', why: [base.name] };
  // Hours and minutes from a day without an hour stay within the day, near enough.
  const unit = finer(said.unit, 'day') ? 'day' : said.unit;
  const count =
    unit === said.unit ? said.count : Math.floor(said.count / (hoursIn[said.unit] ?? 24));
  const ms = moved(base.period.start, unit, count * said.direction);
  return { period: periodAt(grainOf({ ...said, unit }, base.period), ms), why: [base.name] };
}

/** How many make a day. */
const hoursIn: Readonly<Partial<Record<Grain, number>>> = {
  hour: 24,
  minute: 24 * 60,
  second: 24 * 3600,
};
