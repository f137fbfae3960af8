import type { When } from '../model/index.ts';
import { civil, dayMs, daysInMonth, dayStart, isoDay, isoWeekday } from './civil.ts';
import { whenExtent, whenLength, whenOf, whenOfDays } from './when.ts';

/** What a distance in time is counted in. */
export type DistanceUnit = 'day' | 'week' | 'month' | 'year';

/** The first of the month that lies so many from that of an instant in ms, as `YYYY-MM-DD`. */
function monthAway(ms: number, count: number): string {
  const { year, month } = civil(ms);
  return isoDay(dayStart(year, month + count));
}

/** The very day that lies so far from one, both instants in ms; the last of a month that has no such day. */
export function dayAway(ms: number, count: number, unit: DistanceUnit): number {
  if (unit === 'day' || unit === 'week') return ms + (unit === 'day' ? 1 : 7) * count * dayMs;
  const { year, month, day } = civil(ms);
  const first = civil(dayStart(year, month + (unit === 'year' ? 12 : 1) * count));
  return dayStart(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/** An instant in ms moved, in EDTF as sharp as the unit: who counts weeks counts about. */
const written: Readonly<Record<DistanceUnit, (ms: number, count: number) => string>> = {
  day: (ms, count) => isoDay(ms + count * dayMs),
  week: (ms, count) => `${isoDay(ms + 7 * count * dayMs)}~`,
  month: (ms, count) => monthAway(ms, count).slice(0, -'-DD'.length),
  year: (ms, count) => monthAway(ms, 12 * count).slice(0, -'-MM-DD'.length),
};

/**
 * The date that lies so far from another, later for a positive count: as sharp as the unit, and a day only about
 * where the other is. `null` where the other begins nowhere, and outside the years 0 to 9999, which are counted in no days.
 * @param exact whether it is the very day: "two years to the day"
 */
export function dateAway(
  when: When,
  count: number,
  unit: DistanceUnit,
  exact = false,
): When | null {
  const { start } = whenExtent(when);
  if (!Number.isFinite(start)) return null;
  const text = exact ? isoDay(dayAway(start, count, unit)) : written[unit](start, count);
  if (/^[+-]/.test(text)) return null;
  return whenOf(unit === 'day' && when.edtf.endsWith('~') ? `${text}~` : text);
}

const saturday = 6;

/**
 * The next such weekday (1 is Monday, ISO 8601) or weekend after the day of a date, or the last before it; never that
 * day itself. `null` where the date begins nowhere.
 */
export function weekdayAway(
  when: When,
  weekday: number | 'weekend',
  direction: 1 | -1,
): When | null {
  const { start } = whenExtent(when);
  if (!Number.isFinite(start)) return null;
  const wanted = weekday === 'weekend' ? saturday : weekday;
  const ahead = (((wanted - isoWeekday(start)) * direction + 6) % 7) + 1;
  const day = start + direction * ahead * dayMs;
  return whenOfDays(day, weekday === 'weekend' ? day + dayMs : day);
}

/** How sharp a date must be that a distance is counted from, in ms. */
const sharpest: Readonly<Record<DistanceUnit, number>> = {
  day: 2 * dayMs,
  week: 2 * dayMs,
  month: 32 * dayMs,
  year: 367 * dayMs,
};

/** Whether units can be counted from a date: "the day after" something of October is of no one day. */
export const isSharpFor = (when: When, unit: DistanceUnit): boolean =>
  whenLength(when) <= sharpest[unit];
