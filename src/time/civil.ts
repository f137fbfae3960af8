/** Days and instants of the proleptic Gregorian calendar, in UTC; years are astronomical (0 is 1 BC). */

export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

/** The instant, in ms since 1970, at which a day begins; month and day may overflow and carry. */
export function dayStart(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  // setUTCFullYear, since Date.UTC reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return Math.round((dayStart(year, month + 1) - dayStart(year, month)) / dayMs);
}

/** Year, month (1–12) and day (1–31) of the day that holds an instant in ms. */
export function civil(ms: number): { year: number; month: number; day: number } {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** Weekday of an instant: 1 is Monday, 7 is Sunday (ISO 8601). */
export function isoWeekday(ms: number): number {
  return new Date(ms).getUTCDay() || 7;
}

/** The last day before or at a day, an instant in ms, that is the given weekday. */
export function lastWeekday(day: number, weekday: number): number {
  return day - ((isoWeekday(day) - weekday + 7) % 7) * dayMs;
}

/** The instant at which the ISO week holding an instant begins (Monday 00:00). */
export function isoWeekStart(ms: number): number {
  const { year, month, day } = civil(ms);
  return dayStart(year, month, day - isoWeekday(ms) + 1);
}

/** `YYYY-MM-DD` (or `±YYYYYY-MM-DD` outside the years 0 to 9999) of the day that holds an instant. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().replace(/T.*$/, '');
}

/** `YYYY-MM-DDTHH:MMZ` of an instant. */
export function isoMinute(ms: number): string {
  return new Date(ms).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
}
