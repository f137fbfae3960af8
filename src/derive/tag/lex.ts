import { abbreviated, lexicon, needsCapital, type Meaning } from './lexicon.ts';
import { mergeNumbers } from './numbers.ts';

/** A stretch of text that is read on its own: no expression crosses from one to the next. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

/** A word, number or mark as the rules see it. Offsets are UTF-16 code units of the whole text. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  /** Lower case, with straight apostrophes and one sign for each kind of dash. */
  readonly word: string;
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Index of the unit it stands in. */
  readonly unit: number;
  readonly meaning: Meaning;
}

/** One alternative a line, the longer before the shorter; each is linear (bounded or single repeats). */
const piece = new RegExp(
  [
    String.raw`(?<digits>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-])|\d{1,4}([/.-])\d{1,2}\2\d{1,4}(?![\d/]|[.-]\d))`,
    String.raw`(?<clock>\d{1,2}\.\d\d(?=\s?[ap]\.?m)|\d{1,2}:\d\d(?::\d\d)?(?!\d))`,
    String.raw`(?<ordinal>\d+(?:st|nd|rd|th)(?!\p{L}))`,
    String.raw`(?<decade>\d{2,3}0s(?!\p{L})|['’]\d0s(?!\p{L}))`,
    String.raw`(?<short>['’]\d\d(?!\d))`,
    String.raw`(?<code>Q[1-4](?!\w)|[1-4]Q(?!\w))`,
    String.raw`(?<number>\d+(?:,\d{3})*(?:\.\d+)?)`,
    String.raw`(?<dotted>[AaPp]\.\s?[Mm]\.?|[AB]\.\s?[CD]\.?(?:E\.?)?|C\.E\.)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*)`,
    String.raw`(?<possessive>['’]s(?!\p{L}))`,
    String.raw`(?<mark>[^\s\p{L}\d])`,
  ].join('|'),
  'gu',
);

const dashes: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '—': '–', '‒': '–' };
const none: Meaning = {};

function numberMeaning(text: string): Meaning {
  const number = Number(text.replaceAll(',', ''));
  const plain = /^\d{1,4}$/.test(text);
  return {
    number,
    ...(plain && number >= 1 && number <= 31 ? { day: number } : {}),
    ...(plain && text.length === 4 && number >= 1000 && number <= 2150 ? { year: number } : {}),
  };
}

function ordinalMeaning(text: string): Meaning {
  const ordinal = Number.parseInt(text, 10);
  return { ordinal, ...(ordinal >= 1 && ordinal <= 31 ? { day: ordinal } : {}) };
}

function clockMeaning(text: string): Meaning {
  const [hour = 0, minute = 0, second] = text.split(/[:.]/).map(Number);
  if (hour > 24 || minute > 59) return none;
  return { clock: hour * 60 + minute, ...(second === undefined ? {} : { seconds: second }) };
}

/** What each kind of piece that is not a word means. */
const readers: Readonly<Record<string, (text: string) => Meaning>> = {
  digits: (text) => ({ digits: text }),
  clock: clockMeaning,
  ordinal: ordinalMeaning,
  decade: (text) => ({ decade: Number(text.replace(/\D/g, '')) }),
  short: (text) => ({ short: Number(text.slice(1)) }),
  code: (text) => ({ quarter: Number(text.replace(/\D/g, '')) }),
  number: numberMeaning,
};

function wordMeaning(word: string, capital: boolean): Meaning {
  if (!capital && needsCapital.has(word)) return none;
  const meaning = lexicon.get(word);
  if (!meaning) return none;
  const ordinal = meaning.ordinal ?? 0;
  return ordinal > 0 ? { ...meaning, day: ordinal } : meaning;
}

function normalised(text: string): string {
  return dashes[text] ?? text.toLowerCase().replaceAll('’', "'").replace(/\s/g, '');
}

/** Reads one unit of the text into lexemes, number words not yet joined. */
function lexUnit(text: string, { start, end }: Unit, unit: number, into: Lexeme[]): void {
  const slice = text.slice(start, end);
  let at = 0;
  for (const match of slice.matchAll(piece)) {
    const groups = match.groups ?? {};
    const raw = match[0];
    let length = raw.length;
    const first = raw.charAt(0);
    const capital = first !== first.toLowerCase();
    const plain = groups['word'] !== undefined;
    const word = plain ? raw.toLowerCase() : normalised(raw);
    let meaning = none;
    if (plain || groups['dotted'] !== undefined) {
      meaning = wordMeaning(word, capital);
      const stop = slice.charAt(match.index + length) === '.';
      if (stop && capital && meaning !== none && abbreviated.has(word)) length += 1;
    } else {
      const kind = Object.keys(readers).find((name) => groups[name] !== undefined);
      if (kind) meaning = readers[kind]?.(raw) ?? none;
    }
    if (match.index < at) continue;
    into.push({
      start: start + match.index,
      end: start + match.index + length,
      word,
      capital,
      spaced: match.index > at || match.index === 0,
      unit,
      meaning,
    });
    at = match.index + length;
  }
}

/** The lexemes of the units of a text, in order; numbers written in words are one lexeme each. */
export function lex(text: string, units: readonly Unit[]): Lexeme[] {
  const lexemes: Lexeme[] = [];
  units.forEach((unit, index) => lexUnit(text, unit, index, lexemes));
  return mergeNumbers(lexemes);
}
