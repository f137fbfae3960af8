import { finer, moved, periodAt, type Grain, type Period } from '../period.ts';
import type { Shift } from '../said.ts';
import { dayName } from './choose.ts';
import type { Context, Placed } from './context.ts';

/** Dates told by their distance from publication or from the date last named. */

/** What a shift is counted from, and how that is called. */
function baseOf(said: Shift, context: Context): { period: Period; name: string } | null {
  const { published, passage, narrative } = context;
  const article =
    published === null
      ? null
      : { period: periodAt('day', published), name: `published ${dayName(published)}` };
  const text = passage.last && { period: passage.last, name: 'counted from the date last named' };
  if (said.from === 'passage') {
    if (said.unit === 'quarter' && passage.quarter) {
      return { period: passage.quarter, name: 'counted from the quarter last named' };
    }
    const day = finer(said.unit, 'week') && passage.day;
    if (day) return { period: day, name: `counted from the day last named, ${dayName(day.start)}` };
    return text ?? article;
  }
  return narrative ? (text ?? article) : article;
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
  if (said.unit === 'year' && base.grain === 'quarter' && said.from === 'passage') return 'quarter';
  if (said.direction !== 0 && said.exact) return finer(said.unit, 'day') ? said.unit : 'day';
  return said.unit;
}

/** Places a date told by its distance. */
export function resolveShift(said: Shift, context: Context): Placed {
  if (said.count === null) {
    const back = said.direction < 0;
    return { period: null, value: back ? 'PAST_REF' : 'FUTURE_REF', why: ['how many is not said'] };
  }
  const base = baseOf(said, context);
  if (!base) {
    return {
      period: null,
      value: masks[said.unit] ?? 'XXXX',
      why: ['counted from a date the text does not tell'],
    };
  }
  const count = said.count * said.direction;
  const ms = moved(base.period.start, said.unit, count);
  const period = periodAt(grainOf(said, base.period), ms);
  return { period, why: [base.name] };
}
