import { civil, dayMs, dayStart, lastWeekday } from '../../time/index.ts';
import { weekdayNumber } from './names.ts';
import type { Line } from './stamp-lines.ts';
import type { StatedDate } from './stated.ts';
import { writtenDates, type WrittenDate } from './written-dates.ts';

/**
 * Dates that a page counts from the time of the visit: "3 hours ago", "Yesterday, 11:02", "Wed 8:40 AM", under the
 * page's own clock, "Thu 6 June 2024, 16:48".
 */

type Shift = (clock: number, match: RegExpExecArray) => number;

const minute = 60_000;
const units: Readonly<Record<string, number>> = {
  m: minute,
  min: minute,
  minute: minute,
  h: 60 * minute,
  hr: 60 * minute,
  hour: 60 * minute,
  d: dayMs,
  day: dayMs,
};

/** The day that holds an instant, in ms. */
function dayOf(instant: number): number {
  const { year, month, day } = civil(instant);
  return dayStart(year, month, day);
}

/** How a line says when it was posted, and the day of that by the instant of the clock. */
const forms: readonly (readonly [form: RegExp, shift: Shift])[] = [
  [
    /\b(\d{1,2}) ?(m|mins?|minutes?|h|hrs?|hours?|d|days?) ago\b/i,
    (clock, [, count = '', unit = '']) =>
      dayOf(clock - Number(count) * (units[unit.toLowerCase().replace(/(?<=\w)s$/, '')] ?? 0)),
  ],
  [/\btoday,? (?:at )?\d{1,2}[:.]\d{2}\b/i, (clock) => dayOf(clock)],
  [/\byesterday,? (?:at )?\d{1,2}[:.]\d{2}\b/i, (clock) => dayOf(clock) - dayMs],
  [
    /\b(\p{Lu}\p{Ll}{2,8})\.?,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m)?\b/u,
    (clock, [, name = '']) => {
      const weekday = weekdayNumber(name);
      return weekday === null ? NaN : lastWeekday(dayOf(clock), weekday);
    },
  ],
];

/** The time of day on a line, in ms; the end of the day where it has none. */
function timeOn(line: string): number {
  const [, hours, minutes, half] =
    /(?<![\d:.])(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?: ?([ap])\.?m)?/i.exec(line) ?? [];
  if (hours === undefined || minutes === undefined) return dayMs - minute;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return (hour * 60 + Number(minutes)) * minute;
}

/** What a page's own clock says. */
export interface Clock {
  readonly line: Line;
  readonly date: WrittenDate;
}

/** Whether a line gives a day in full above the headline, as a page's own clock does. */
export const isClock = (line: Line, { readings: [reading, other] }: WrittenDate): boolean =>
  line.above && !line.headed && reading !== undefined && !other && reading.year !== null;

/**
 * The day that a line counts from the clock of its page; `null` where it gives none, or one of its own.
 */
export function relativeDate(line: Line, { line: shown, date }: Clock): StatedDate | null {
  const [reading] = date.readings;
  const isStamp = line.above && (line.headed || line.adjacent) && line !== shown;
  if (!reading || reading.year === null || !isStamp || writtenDates(line.text).length > 0)
    return null;
  const clock = dayStart(reading.year, reading.month, reading.day) + timeOn(shown.text);
  for (const [form, shift] of forms) {
    const match = form.exec(line.text);
    const day = match ? shift(clock, match) : NaN;
    if (!match || Number.isNaN(day)) continue;
    const { year, month, day: ofMonth } = civil(day);
    const start = line.start + match.index;
    return {
      standing: 'dateline',
      readings: [{ year, month, day: ofMonth }],
      weekday: null,
      span: { start, end: start + match[0].length },
      text: match[0],
      note: `Counted from the page’s own clock: “${shown.text.slice(date.start, date.end)}”.`,
    };
  }
  return null;
}
