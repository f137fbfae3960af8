import type { Match } from '../pattern.ts';
import type { Clock } from '../said.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';

/** Times of day: “3 p.m.”, “14:30 GMT”, “noon”, “at 8 in the morning”. */

function clockOf(match: Match): Clock | null {
  const named = match.get('clock')?.meaning;
  const number = match.get('number')?.meaning.number;
  const minutes = named?.clock ?? (number === undefined ? undefined : number * 60);
  if (minutes === undefined || minutes > 24 * 60) return null;
  const half = match.get('meridiem')?.meaning.meridiem ?? impliedHalf(match);
  const hour = Math.floor(minutes / 60);
  if (half && (hour > 12 || hour === 0)) return null;
  const zone = match.get('zone')?.meaning.zone;
  return {
    hour: half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour,
    minute: minutes % 60,
    ...(named?.seconds === undefined ? {} : { second: named.seconds }),
    ...(zone ? { zone } : {}),
  };
}

function impliedHalf(match: Match): 'am' | 'pm' | undefined {
  const part = match.get('part')?.meaning.part;
  if (!part) return undefined;
  return part === 'MO' ? 'am' : 'pm';
}

const zone = '(<zone> / local time / eastern|pacific|central time)?';

/** `0600 GMT`, “at 1430 hours”. */
function military(match: Match, said?: 'Z'): readonly Reading[] {
  const lexeme = match.get('number');
  const number = lexeme?.meaning.number ?? 0;
  const [hour, minute] = [Math.floor(number / 100), number % 100];
  if (!lexeme || !/^\d{4}$/.test(lexeme.word) || hour > 24 || minute > 59) return [];
  return whole(match, calendar({ clock: { hour, minute, ...(said ? { zone: said } : {}) } }));
}

const clockLead =
  /^(?:at|by|until|till|from|around|about|before|after|since|between|towards|toward)$/;

/** A bare `2:30` is as often a score or a verse: it needs “at”, “by” or their like, or ends a range. */
function isTime(match: Match): boolean {
  const word = (back: number) => match.lexemes[match.from - back]?.word ?? '';
  if (clockLead.test(word(1))) return true;
  return /^(?:to|and|-|–)$/.test(word(1)) && clockLead.test(word(3));
}

export const clockTime: Rule = {
  name: 'time of day',
  patterns: [
    `<number> <meridiem> ${zone}`,
    `<clock> <meridiem>? ${zone}`,
    `<clock> hrs|hours|h`,
    `<number> gmt|utc@zoned`,
    `<number> hours|hrs@military`,
    `<number> o ' clock (in the <part>)?`,
    `<number> in the <part>`,
    `<clock> in the <part>`,
  ],
  read(match): readonly Reading[] {
    const clock = clockOf(match);
    const number = match.get('number')?.meaning.number;
    if (match.get('zoned')) return military(match, 'Z');
    if (match.get('military')) return isTime(match) ? military(match) : [];
    if (!clock || (number !== undefined && !Number.isInteger(number))) return [];
    const bare = match.to - match.from === 1 && clock.second === undefined;
    return bare && !isTime(match) ? [] : whole(match, calendar({ clock }));
  },
};

/** “3 to 5 p.m.”, “between 9 and 11 a.m.”: the half of the day is said of both. */
export const clockRange: Rule = {
  name: 'hours that share a half of the day',
  patterns: ['<number:first> to|-|–|and|until <number> <meridiem>'],
  read(match): readonly Reading[] {
    const hour = (name: string) => match.get(name)?.meaning.number ?? 0;
    const [first, last] = [hour('first'), hour('number')];
    const half = match.get('meridiem')?.meaning.meridiem;
    const isHour = (n: number) => Number.isInteger(n) && n >= 1 && n <= 12;
    // “11 to 2 p.m.” begins in the morning, and “of the 11, 2 p.m.” is no range.
    if (!half || !isHour(first) || !isHour(last) || first % 12 >= last % 12) return [];
    const at = match.index('number');
    const time = (n: number) =>
      calendar({ clock: { hour: (n % 12) + (half === 'pm' ? 12 : 0), minute: 0 } });
    return [
      { from: match.from, to: match.from + 1, said: time(first) },
      { from: at, to: match.to, said: time(last) },
    ];
  },
};

/** “half past three”, “a quarter to five”, “twenty to six in the morning”. */
export const spokenTime: Rule = {
  name: 'time in words',
  patterns: [
    'half@half past <number> (in the <part>)?',
    'a? quarter@quarter past|to@side <number> (in the <part>)?',
    '<number:minutes> past|to@side <number> in the <part>',
    '<number:minutes> minutes past|to@side <number> (in the <part>)?',
  ],
  read(match): readonly Reading[] {
    const said = match.get('number')?.meaning.number ?? 0;
    const counted = match.get('minutes')?.meaning.number ?? (match.get('half') ? 30 : 15);
    if (!Number.isInteger(said) || said < 1 || said > 12) return [];
    if (!Number.isInteger(counted) || counted < 1 || counted > 30) return [];
    const half = impliedHalf(match);
    const hour = half === 'pm' ? (said % 12) + 12 : half === 'am' ? said % 12 : said;
    const isBefore = match.get('side')?.word === 'to';
    const minutes = hour * 60 + (isBefore ? -counted : counted);
    if (minutes < 0) return [];
    const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
    return whole(match, calendar({ clock }));
  },
};

export const noon: Rule = {
  name: 'noon, midnight',
  patterns: [`noon|midday|midnight@word ${zone}`],
  read(match): readonly Reading[] {
    const word = match.get('word');
    const before = match.lexemes[match.from - 1];
    // “High Noon”, “Radio Midnight” are names.
    if (word?.capital && before?.capital && before.unit === word.unit) return [];
    const hour = word?.word === 'midnight' ? 24 : 12;
    return whole(match, calendar({ clock: { hour, minute: 0 } }));
  },
};
