import { daysInMonth } from '../../../time/index.ts';
import type { Match } from '../pattern.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';

/** Days and months by name: “March 27, 2016”, “27 March”, “the 14th of August”, “March 2–5”. */

/** Whether a month has such a day, in a leap year where the year is not said. */
function exists(month: number, day: number, year = 2000): boolean {
  return day <= daysInMonth(year, month);
}

function read(match: Match): readonly Reading[] {
  const month = match.get('month')?.meaning.month ?? 0;
  const day = match.get('day')?.meaning.day ?? 0;
  const said = match.get('year')?.meaning;
  const short = match.get('short')?.meaning.short;
  const year = said?.year ?? short;
  if (!exists(month, day, said?.year)) return [];
  const weekday = match.get('weekday')?.meaning.weekday;
  const shortYear = short === undefined ? undefined : (true as const);
  return whole(match, calendar({ year, shortYear, month, day, weekday }));
}

export const monthDay: Rule = {
  name: 'month and day',
  patterns: [
    '(<weekday> ,?)? the? <month> the? <day> (,? of? in? <year> / <short>)?',
    '(<weekday> ,? the?)? <day> of? <month> (,? of? in? <year> / <short>)?',
    'the <day> of? <month> (,? of? in? <year> / <short>)?',
  ],
  read,
};

/** Two days that share a month: each is an expression of its own. */
function readRange(match: Match): readonly Reading[] {
  const month = match.get('month')?.meaning.month ?? 0;
  const year = match.get('year')?.meaning.year;
  const days = [match.get('first'), match.get('last')].map((lexeme) => lexeme?.meaning.day ?? 0);
  const [first = 0, last = 0] = days;
  if (first >= last || !exists(month, last, year)) return [];
  const dayFirst = match.index('first') < match.index('month');
  const middle = match.index('last') + (dayFirst ? 0 : 0);
  return [
    { from: match.from, to: match.index('first') + 1, said: calendar({ year, month, day: first }) },
    { from: middle, to: match.to, said: calendar({ year, month, day: last }) },
  ];
}

export const dayRange: Rule = {
  name: 'days of one month',
  patterns: [
    '<month> <day:first> -|–|to|through|and|or|until <day:last> (,? <year>)?',
    'the? <day:first> -|–|to|through|and|or|until the? <day:last> of? <month> (,? <year>)?',
  ],
  read: readRange,
};

/** “March 2016”, “March of 2016”, “March”, “last May”, “this September”. */
function readMonth(match: Match): readonly Reading[] {
  const month = match.get('month')?.meaning.month;
  const year = match.get('year')?.meaning.year ?? match.get('short')?.meaning.short;
  const shortYear = match.get('short') ? (true as const) : undefined;
  return whole(match, calendar({ month, year, shortYear }));
}

export const monthYear: Rule = {
  name: 'month',
  patterns: ['<month> (,? of? <year> / in <year> / <short>)?'],
  read: readMonth,
};
