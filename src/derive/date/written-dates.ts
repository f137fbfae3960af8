import { dayStart, daysInMonth, isoWeekday } from '../../time/index.ts';
import { monthNumber, weekdayNumber } from './names.ts';

/** A day of the calendar; the year is `null` where it is not written. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A day as written in a text, in any usual layout. Offsets are UTF-16 code units. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** What it can mean: two readings, month first and day first, where figures do not tell. */
  readonly readings: readonly CalendarDay[];
  /** The weekday written beside it, 1 is Monday; `null` without one. */
  readonly weekday: number | null;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const tokenPattern = /\p{L}+|\d+|[^\s\p{L}\d]/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

const firstYear = 1500;
const lastYear = 2100;

/** Two figures are this century's up to here, the last one's after it. */
const pivot = 68;

function yearOf(text: string | undefined): number | null {
  if (!text || !/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= firstYear && year <= lastYear ? year : null;
}

function shortYear(text: string | undefined): number | null {
  if (!text || !/^\d{2}$/.test(text)) return null;
  const year = Number(text);
  return year + (year <= pivot ? 2000 : 1900);
}

const dayOf = (text: string | undefined) =>
  text && /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31 ? Number(text) : null;

/** Whether there is such a day; the 29th of February passes where the year is not known. */
export function isDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

const filler = /^(?:,|\.|of|the|st|nd|rd|th|-|–|\(|\)|\|)$/i;

/** Walks over tokens from `i` in a direction, past commas, ordinal endings and weekdays. */
function neighbour(tokens: readonly Token[], i: number, step: 1 | -1): number {
  let at = i + step;
  for (let n = 0; n < 4; n += 1) {
    const text = tokens[at]?.text;
    if (text === undefined || (!filler.test(text) && weekdayNumber(text) === null)) break;
    at += step;
  }
  return at;
}

/** Past a clock and its zone (`20:49:11 GMT`), for `Fri Mar 18 20:49:11 GMT 2016`. */
function pastClock(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let n = 0; n < 8; n += 1) {
    const text = tokens[at]?.text ?? '';
    if (!/^(?:\d{1,2}|:|[ap]m|utc|gmt|[a-z]{2,4}t)$/i.test(text)) break;
    at += 1;
  }
  return at;
}

/** The weekday within a date or beside it; `sun` and `sat` need a capital, being words too. */
function weekdayNear(
  tokens: readonly Token[],
  first: number,
  last: number,
): { number: number; token: Token } | null {
  const reach = (step: 1 | -1, from: number) => {
    let at = from + step;
    while (Math.abs(at - from) < 3 && filler.test(tokens[at]?.text ?? '')) at += step;
    return at;
  };
  const inside = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  for (const at of [...inside, reach(-1, first), reach(1, last)]) {
    const token = tokens[at];
    const number = token && /^\p{Lu}/u.test(token.text) ? weekdayNumber(token.text) : null;
    if (token && number !== null) return { number, token };
  }
  return null;
}

/** Whether a figure is the end of a clock or a fraction: `10:18 March`. */
function isPartOfClock(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return before !== undefined && before.end === token?.start && /^[:/.]$/.test(before.text);
}

interface Parts {
  readonly day: number;
  readonly year: number | null;
  /** Indexes of the outermost tokens that belong to the date. */
  readonly first: number;
  readonly last: number;
}

/** `23 March 2016`, `2016 Wednesday, 23 March`, `23-Mar-16`. */
function dayBefore(tokens: readonly Token[], i: number): Parts | null {
  const at = neighbour(tokens, i, -1);
  const day = dayOf(tokens[at]?.text);
  if (day === null || isPartOfClock(tokens, at)) return null;
  const after = neighbour(tokens, i, 1);
  const dashed = tokens[i + 1]?.text === '-' || /^['’‘]$/.test(tokens[i + 1]?.text ?? '');
  const full = yearOf(tokens[after]?.text);
  if (full !== null) return { day, year: full, first: at, last: after };
  const short = dashed ? shortYear(tokens[i + 2]?.text) : null;
  if (short !== null) return { day, year: short, first: at, last: i + 2 };
  const before = neighbour(tokens, at, -1);
  const early = yearOf(tokens[before]?.text);
  return early === null
    ? { day, year: null, first: at, last: i }
    : { day, year: early, first: before, last: i };
}

/** `March 23, 2016`, `2016 March 23`, `Mar 23 10:18:00 GMT 2016`. */
function dayAfter(tokens: readonly Token[], i: number): Parts | null {
  const at = neighbour(tokens, i, 1);
  const day = dayOf(tokens[at]?.text);
  if (day === null || /^[:/]$/.test(tokens[at + 1]?.text ?? '')) return null;
  const after = neighbour(tokens, at, 1);
  for (const next of [after, pastClock(tokens, after)]) {
    const year = yearOf(tokens[next]?.text);
    if (year !== null) return { day, year, first: i, last: next };
  }
  const before = neighbour(tokens, i, -1);
  const early = yearOf(tokens[before]?.text);
  return early === null
    ? { day, year: null, first: i, last: at }
    : { day, year: early, first: before, last: at };
}

/** `May` and `March` are months only with a capital; a line all in small letters is an address. */
const isMonthWord = (text: string) => !/^(?:may|march)$/.test(text);

function named(tokens: readonly Token[], i: number): WrittenDate | null {
  const token = tokens[i];
  const month = token && isMonthWord(token.text) ? monthNumber(token.text) : null;
  if (!token || month === null) return null;
  const parts = dayBefore(tokens, i) ?? dayAfter(tokens, i);
  if (!parts || !isDay({ ...parts, month })) return null;
  const near = weekdayNear(tokens, parts.first, parts.last);
  const spanned = [tokens[parts.first], tokens[parts.last], near?.token].filter(
    (t) => t !== undefined,
  );
  return {
    start: Math.min(...spanned.map((t) => t.start)),
    end: Math.max(...spanned.map((t) => t.end)),
    readings: [{ year: parts.year, month, day: parts.day }],
    weekday: near?.number ?? null,
  };
}

const yearFirst = /(?<![\d/.:-])(\d{4})([-/]|\. ?)(\d{1,2})\2(\d{1,2})(?!\d)/g;

/** As Chinese and Japanese write it: `2020年10月9日`. */
const eastern = /(?<!\d)(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/g;
const yearLast = /(?<![\d/.:-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const compact = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g;

/** The month in Roman figures, as in `30.IV.2022` and `30 IV 2022`. */
const roman = /(?<![\d.])(\d{1,2})([. /-])\s?(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\2\s?(\d{4})(?!\d)/g;
const romanMonths = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** A date-time group, day, time and zone first: `310612Z JUL 17` (ACP 121), `031420 GMT DEC 18` of agencies. */
const timeGroup =
  /(?<![\d\p{L}])(\d\d)\d{4} ?(?:[A-Z]|UTC|[A-Z]{2,3}T) ([A-Z]{3}) (\d{4}|\d\d)(?!\d)/gu;

/** A day and a month in figures without a year, which only the weekday before it shows to be a day: `Friday, 26/4`. */
const yearless =
  /(?<=\b(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}{0,6}[.,]{0,2}\s{1,2})(\d{1,2})([./])(\d{1,2})(?:\.(?!\d)|(?![\d./]))/giu;

const weekdayAround = /(\p{L}{3,9})\.?,?\s{0,3}$|^\s{0,3},?\s{0,3}\(?(\p{L}{3,9})/u;

function weekdayBeside(text: string, start: number, end: number): number | null {
  const before = weekdayAround.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? '';
  const after = weekdayAround.exec(text.slice(end, end + 14))?.[2] ?? '';
  return weekdayNumber(before) ?? weekdayNumber(after);
}

function figures(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray, readings: readonly CalendarDay[]) => {
    const valid = readings.filter(isDay);
    if (valid.length === 0) return;
    const start = match.index;
    const end = start + match[0].length;
    found.push({ start, end, readings: valid, weekday: weekdayBeside(text, start, end) });
  };
  for (const match of text.matchAll(yearFirst)) {
    const year = yearOf(match[1]);
    if (year !== null) add(match, [{ year, month: Number(match[3]), day: Number(match[4]) }]);
  }
  for (const match of text.matchAll(eastern)) {
    const year = yearOf(match[1]);
    if (year !== null) add(match, [{ year, month: Number(match[2]), day: Number(match[3]) }]);
  }
  for (const match of text.matchAll(yearLast)) {
    const isDotted = match[2] === '.';
    // Figures with dots between them are as often a clock or a section, unless each has two.
    const isShort = isDotted && !/^\d\d\.\d\d\.\d\d$/.test(match[0]);
    const year = yearOf(match[4]) ?? (isShort ? null : shortYear(match[4]));
    if (year === null) continue;
    const [a, b] = [Number(match[1]), Number(match[3])];
    const monthFirst = { year, month: a, day: b };
    const dayFirst = { year, month: b, day: a };
    // Who writes dates with dots writes the day first.
    const isPlain = a === b || (isDotted && isDay(dayFirst));
    const isShortYear = yearOf(match[4]) === null;
    add(match, isPlain || (isDotted && isShortYear) ? [dayFirst] : [monthFirst, dayFirst]);
  }
  for (const match of text.matchAll(roman)) {
    const [day, month] = [Number(match[1]), romanMonths.indexOf(match[3] ?? '') + 1];
    const year = yearOf(match[4]);
    if (year !== null) add(match, [{ year, month, day }]);
  }
  for (const match of text.matchAll(timeGroup)) {
    const month = monthNumber(match[2] ?? '');
    const year = yearOf(match[3]) ?? shortYear(match[3]);
    if (month !== null) add(match, [{ year, month, day: Number(match[1]) }]);
  }
  for (const match of /\d[./]\d/.test(text) ? text.matchAll(yearless) : []) {
    const [a, b] = [Number(match[1]), Number(match[3])];
    const dayFirst = { year: null, month: b, day: a };
    const monthFirst = { year: null, month: a, day: b };
    add(match, match[2] === '.' || a === b ? [dayFirst] : [monthFirst, dayFirst]);
  }
  for (const match of text.matchAll(compact)) {
    add(match, [{ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }]);
  }
  return found;
}

const none: readonly WrittenDate[] = [];

/** The days written in a text, in order. Only days: `March 2016` is none. */
export function writtenDates(text: string): readonly WrittenDate[] {
  // Most sentences have no figure, which this tells sooner.
  if (!/\d/.test(text)) return none;
  const tokens = tokensOf(text);
  const inFigures = figures(text);
  // "310612Z JUL 17": its month and year are no month and day.
  const dates = tokens
    .flatMap((_, i) => named(tokens, i) ?? [])
    .filter((date) => !inFigures.some(({ start, end }) => start < date.end && date.start < end));
  return [...dates, ...inFigures].map((date) => settled(date)).sort((a, b) => a.start - b.start);
}

/** A weekday beside the figures tells which reading is meant. */
function settled(date: WrittenDate): WrittenDate {
  if (date.readings.length < 2 || date.weekday === null) return date;
  const fitting = date.readings.filter(
    ({ year, month, day }) =>
      year !== null && isoWeekday(dayStart(year, month, day)) === date.weekday,
  );
  return fitting.length === 1 ? { ...date, readings: fitting } : date;
}
