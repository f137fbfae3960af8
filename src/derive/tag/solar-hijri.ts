import { dayMs, dayStart } from '../../time/index.ts';

/**
 * The Solar Hijri calendar of Iran and Afghanistan, by the 33-year cycle that agrees with the observed
 * equinox from 1178 to 1633 (1799 to 2254).
 */

const leapRests: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function isLeap(year: number): boolean {
  return leapRests.has(((year % 33) + 33) % 33);
}

function monthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}

/** New year of 1395 fell on 20 March 2016. */
const epoch = { year: 1395, start: dayStart(2016, 3, 20) };

function newYear(year: number): number {
  let days = 0;
  for (let y = Math.min(year, epoch.year); y < Math.max(year, epoch.year); y += 1) {
    days += isLeap(y) ? 366 : 365;
  }
  return epoch.start + Math.sign(year - epoch.year) * days * dayMs;
}

/** The instant, in ms, at which a Solar Hijri day begins; `null` if there is no such day. */
export function solarHijriDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return newYear(year) + (before + day - 1) * dayMs;
}
