import { daysInMonth } from '../../../time/index.ts';
import { solarHijriDay } from '../solar-hijri.ts';
import { civil } from '../../../time/index.ts';
import type { Match } from '../pattern.ts';
import type { Clock } from '../said.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';

/** Dates in digits: `2016-03-27`, `2016/03/27`, `3/27/2016`, `27.03.2016`, `1395/12/13`. */

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,6})?(Z|[+-]\d\d:?\d\d)?)?$/;

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function readIso(text: string) {
  const match = iso.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (match[4] === undefined) return fromYear(year, month, day);
  if (!isDay(year, month, day)) return null;
  const [hour = 0, minute = 0] = match.slice(4, 6).map(Number);
  const zone = match[7]?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const clock: Clock = {
    hour,
    minute,
    ...(match[6] === undefined ? {} : { second: Number(match[6]) }),
    ...(zone === undefined ? {} : { zone }),
  };
  return calendar({ year, month, day, clock });
}

/** Years of the Iranian calendar that fall between 1921 and 2040: no Gregorian date is meant in news. */
const solarHijriYears = { first: 1300, last: 1419 };

function fromYear(year: number, month: number, day: number) {
  if (year >= solarHijriYears.first && year <= solarHijriYears.last) {
    const ms = solarHijriDay(year, month, day);
    return ms === null ? null : calendar({ ...civil(ms), converted: 'Solar Hijri' });
  }
  return year >= 1000 && isDay(year, month, day) ? calendar({ year, month, day }) : null;
}

/** Two-digit years as in news archives: the century that puts them nearest the present one. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year > 50 ? 1900 + year : 2000 + year;
}

function readParts(text: string) {
  const [a = '', b = '', c = ''] = text.split(/[/.-]/);
  if (a.length === 4) return fromYear(Number(a), Number(b), Number(c));
  if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  // Two numbers with points and a short year are a version or a section, not a date.
  if (c.length === 2 && !text.includes('/')) return null;
  const [first, second, year] = [Number(a), Number(b), fullYear(c)];
  const dayFirst = first > 12 || text.includes('.');
  const [month, day] = dayFirst ? [second, first] : [first, second];
  if (year < 1000 || year > 2150 || !isDay(year, month, day)) return null;
  const either = !dayFirst && second <= 12;
  return calendar({ year, month, day, ...(either ? { eitherWay: true as const } : {}) });
}

export const digits: Rule = {
  name: 'date in digits',
  patterns: ['<digits>'],
  read(match: Match): readonly Reading[] {
    const text = match.get('digits')?.meaning.digits ?? '';
    const said = readIso(text) ?? readParts(text);
    return said ? whole(match, said) : [];
  },
};
