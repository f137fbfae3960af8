import {
  civil,
  dayMs,
  dayStart,
  hourMs,
  isoDay,
  isoWeekStart,
  minuteMs,
} from '../../time/index.ts';

/** Lengths of calendar periods, from the finest. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A period of the calendar: a day, a week, a quarter; `start` in ms, UTC. */
export interface Period {
  readonly grain: Grain;
  readonly start: number;
}

const order: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];

/** Whether `a` is a shorter kind of period than `b`. */
export function finer(a: Grain, b: Grain): boolean {
  return order.indexOf(a) < order.indexOf(b);
}

/** Length in months of the periods that are whole months. */
const monthsIn: Readonly<Partial<Record<Grain, number>>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

const msIn: Readonly<Partial<Record<Grain, number>>> = {
  second: 1000,
  minute: minuteMs,
  hour: hourMs,
  day: dayMs,
  week: 7 * dayMs,
  weekend: 7 * dayMs,
};

const floorTo = (n: number, step: number) => Math.floor(n / step) * step;

/** The period of that length which holds an instant. Seasons begin in March, June, September, December. */
export function periodAt(grain: Grain, ms: number): Period {
  const { year, month } = civil(ms);
  if (grain === 'week') return { grain, start: isoWeekStart(ms) };
  if (grain === 'weekend') return { grain, start: isoWeekStart(ms) + 5 * dayMs };
  const fixed = msIn[grain];
  if (fixed) return { grain, start: floorTo(ms, fixed) };
  const step = monthsIn[grain] ?? 12;
  if (grain === 'season') return { grain, start: dayStart(year, floorTo(month, 3)) };
  if (year <= 0 && step >= 120) return { grain, start: beforeChrist(year, step / 12) };
  if (step < 12) return { grain, start: dayStart(year, floorTo(month - 1, step) + 1) };
  return { grain, start: dayStart(floorTo(year, step / 12)) };
}

/** The 480s BC are 489 to 480 BC; the fifth century BC is 500 to 401 BC. */
function beforeChrist(year: number, years: number): number {
  const bc = 1 - year;
  const first = years === 10 ? floorTo(bc, 10) + 9 : floorTo(bc - 1, years) + years;
  return dayStart(1 - first);
}

/** An instant moved by a number of periods; months keep the day of the month where it exists. */
export function moved(ms: number, grain: Grain, count: number): number {
  const fixed = msIn[grain];
  if (fixed) return ms + count * fixed;
  const { year, month, day } = civil(ms);
  const target = dayStart(year, month + Math.round(count * (monthsIn[grain] ?? 12)));
  const last = civil(dayStart(civil(target).year, civil(target).month + 1) - dayMs).day;
  return target + (Math.min(day, last) - 1) * dayMs;
}

/** The instant at which a period ends, exclusive. */
export function periodEnd({ grain, start }: Period): number {
  return grain === 'weekend' ? start + 2 * dayMs : moved(start, grain, 1);
}

const two = (n: number) => String(n).padStart(2, '0');

/** A year as in TIMEX3: `2016`, and `BC0058` for 58 BC. */
export function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

function weekValue(ms: number): string {
  // ISO 8601: a week belongs to the year that holds its Thursday.
  const { year } = civil(isoWeekStart(ms) + 3 * dayMs);
  const first = isoWeekStart(dayStart(year, 1, 4));
  return `${yearValue(year)}-W${two(Math.round((isoWeekStart(ms) - first) / (7 * dayMs)) + 1)}`;
}

const seasonCodes: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' };

/** The TIMEX3 value of a period. */
export function periodValue({ grain, start }: Period): string {
  const { year, month, day } = civil(start);
  const y = yearValue(year);
  switch (grain) {
    case 'second':
      return `${y}-${two(month)}-${two(day)}T${isoClock(start)}:${two(new Date(start).getUTCSeconds())}`;
    case 'minute':
      return `${y}-${two(month)}-${two(day)}T${isoClock(start)}`;
    case 'hour':
      return `${y}-${two(month)}-${two(day)}T${isoClock(start).slice(0, 2)}`;
    case 'day':
      return year > 0 ? isoDay(start) : `${y}-${two(month)}-${two(day)}`;
    case 'week':
      return weekValue(start);
    case 'weekend':
      return `${weekValue(start)}-WE`;
    case 'month':
      return `${y}-${two(month)}`;
    case 'season':
      return `${y}-${seasonCodes[month] ?? 'WI'}`;
    case 'quarter':
      return `${y}-Q${(month + 2) / 3}`;
    case 'half':
      return `${y}-H${month === 1 ? 1 : 2}`;
    case 'year':
      return y;
    case 'decade':
      return year > 0 ? y.slice(0, 3) : y.slice(0, 5);
    case 'century':
      return year > 0 ? y.slice(0, 2) : yearValue(year + 1).slice(0, 4);
    case 'millennium':
      return year > 0 ? y.slice(0, 1) : y;
  }
}

function isoClock(ms: number): string {
  const date = new Date(ms);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}
