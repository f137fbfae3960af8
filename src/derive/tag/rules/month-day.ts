import { daysInMonth } from '../../../time/index.ts';
import { abbreviated } from '../lexicon.ts';
import type { Match } from '../pattern.ts';
import type { Shift } from '../said.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';
import { whichOf } from './weekday.ts';

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
  const which = match.get('which') ? whichOf(match) : undefined;
  return whole(match, calendar({ year, shortYear, month, day, weekday, which }));
}

export const monthDay: Rule = {
  name: 'month and day',
  patterns: [
    '(<weekday> ,?)? <month> the? <day> (,? of? in? <year> / <short>)?',
    'last|next|this@which <month> <day>',
    '(<weekday> ,?)? the? <day> of? <month> (,? of? in? <year> / <short>)?',
  ],
  read,
};

/** “the 12th of last month”, “the fifth of this month”. */
export const dayOfMonth: Rule = {
  name: 'day of a month told from the present',
  patterns: ['the <day> of last|this|next month'],
  read(match): readonly Reading[] {
    const which = whichOf(match);
    const direction = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    const within: Shift = { kind: 'shift', unit: 'month', count: 1, direction, from: 'speech' };
    return whole(match, calendar({ day: match.get('day')?.meaning.day, within }));
  },
};

/** What may follow a day of the month that is not named: the end of its phrase. */
const phraseEnds =
  /^(?:[.,;:)–—-]|and|but|when|after|before|at|in|by|the|a|he|she|it|they|with|for)?$/;

/** Whether it is the night or the morning of the day: “on the night of the 7th”. */
const isOfPart = ({ lexemes, from }: Match): boolean =>
  lexemes[from - 1]?.word === 'of' && lexemes[from - 2]?.meaning.part !== undefined;

/** “on the 12th”: of the month that is told of; “on the 12th floor” is none. */
export const bareDay: Rule = {
  name: 'day of the month that is told of',
  patterns: ['the <day>'],
  read(match): readonly Reading[] {
    const day = match.get('day');
    const [before, next] = [match.lexemes[match.from - 1], match.lexemes[match.to]];
    const isWritten = /^\d{1,2}(?:st|nd|rd|th)$/.test(day?.word ?? '');
    const isLed = (before?.word === 'on' || isOfPart(match)) && before?.unit === day?.unit;
    const follows = next?.unit === day?.unit ? (next?.word ?? '') : '';
    if (!isWritten || !isLed || !phraseEnds.test(follows)) return [];
    return whole(match, calendar({ day: day?.meaning.day }));
  },
};

/** Two days that share a month: each is an expression of its own. */
function readRange(match: Match): readonly Reading[] {
  const month = match.get('month')?.meaning.month ?? 0;
  const year = match.get('year')?.meaning.year;
  const days = [match.get('first'), match.get('last')].map((lexeme) => lexeme?.meaning.day ?? 0);
  const [first = 0, last = 0] = days;
  if (first >= last || !exists(month, last, year)) return [];
  return [
    { from: match.from, to: match.index('first') + 1, said: calendar({ year, month, day: first }) },
    { from: match.index('last'), to: match.to, said: calendar({ year, month, day: last }) },
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

/** What is put before names of persons: “Mr. May”, “Ms. June Hart”. */
const honorific = /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|dame|prof|rev|sen|rep|gov|capt|sgt)\.?$/;

/** Whether a month's name is that of a person who is addressed by it. */
function isAddressed(match: Match): boolean {
  const before = match.lexemes[match.from - 1]?.word ?? '';
  return honorific.test(before === '.' ? (match.lexemes[match.from - 2]?.word ?? '') : before);
}

/** Whether a month's name alone is one: an abbreviation has its full stop, a march leads somewhere. */
function standsAlone(match: Match): boolean {
  const name = match.get('month');
  if (!name || isAddressed(match)) return false;
  if (name.word.length <= 4 && abbreviated.has(name.word) && name.word !== 'may') {
    return name.end - name.start > name.word.length;
  }
  if (name.word !== 'march' && name.word !== 'may' && name.word !== 'august') return true;
  const before = match.lexemes[match.from - 1];
  const led = before?.unit === name.unit ? before : undefined;
  const next = match.lexemes[match.to]?.word ?? '';
  if (name.word === 'march' && /^(?:to|on|of)$/.test(next)) return false;
  // “the March for Peace” has a name; “left in March for good” a month.
  const named = match.lexemes[match.to + 1]?.capital ?? false;
  if (name.word === 'march' && next === 'for' && (!led || named)) return false;
  // A capitalised word before it makes it part of a name; a sentence-initial “May” is a verb.
  if (!led) return name.word !== 'may';
  if (/^(?:in|by|since|until|during|from|of|last|early|late|mid)$/.test(led.word)) return true;
  // “the March accession”, “the August offensive”; “the March was banned”, “the August Bebel house” are not.
  if (led.word === 'the') return isNamed(match);
  return !led.capital && led.word !== 'the' && led.word !== '"';
}

/** What follows “the March” where that is a demonstration. */
const marched =
  /^(?:was|is|has|had|will|would|could|began|begins|ended|drew|went|set|passed|from|through|by|in|at|and|that|which|who|against|past|led|organised|organized)$/;

/** Whether a month's name behind “the” belongs to the word after it. */
function isNamed(match: Match): boolean {
  const name = match.get('month');
  const next = match.lexemes[match.to];
  if (!next || next.unit !== name?.unit || next.capital) return false;
  return /^\p{Ll}{3,}$/u.test(next.word) && !marched.test(next.word);
}

/** “March 2016”, “March of 2016”, “March”, “last May”, “this September”. */
function readMonth(match: Match): readonly Reading[] {
  const month = match.get('month')?.meaning.month;
  const year = match.get('year')?.meaning.year ?? match.get('short')?.meaning.short;
  const shortYear = match.get('short') ? (true as const) : undefined;
  if (year === undefined && !standsAlone(match)) return [];
  return whole(match, calendar({ month, year, shortYear }));
}

export const monthYear: Rule = {
  name: 'month',
  patterns: ['<month> (,? of? <year> / in <year> / <short>)?'],
  read: readMonth,
};
