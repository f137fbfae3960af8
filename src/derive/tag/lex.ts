import { abbreviated, lexicon, needsCapital, nothing, type Meaning } from './lexicon.ts';
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
  'uy',
);

const dashes: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '—': '–', '‒': '–' };

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
  if (hour > 24 || minute > 59) return nothing;
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

const kinds = Object.keys(readers);

function wordMeaning(word: string, capital: boolean): Meaning {
  if (!capital && needsCapital.has(word)) return nothing;
  const meaning = lexicon.get(word);
  return meaning ?? nothing;
}

function normalised(text: string): string {
  return dashes[text] ?? text.toLowerCase().replaceAll('’', "'").replace(/\s/g, '');
}

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Letters that may begin `a.m.`, `B.C.`, `C.E.` before a full stop. */
const dotted: ReadonlySet<string> = new Set('AaPpBC');

/** Where a word of plain letters ends that can be nothing else; -1 where `piece` must look. Most are such. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  if (end === at || text.charCodeAt(end) > 127) return -1;
  const next = text.charAt(end);
  if (end === at + 1 && next === '.' && dotted.has(text.charAt(at))) return -1;
  return text.charAt(at) === 'Q' && next >= '0' && next <= '9' ? -1 : end;
}

/** A piece of text: its end, and what it means. */
interface Piece {
  readonly end: number;
  readonly word: string;
  readonly capital: boolean;
  readonly meaning: Meaning;
}

function wordPiece(text: string, raw: string, end: number, word: string): Piece {
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  const meaning = wordMeaning(word, capital);
  const short = capital && meaning !== nothing && text.charAt(end) === '.' && abbreviated.has(word);
  return { end: short ? end + 1 : end, word, capital, meaning };
}

/** The piece at a place; `null` on white space. */
function pieceAt(text: string, at: number): Piece | null {
  const plain = plainWordEnd(text, at);
  if (plain > 0) {
    const raw = text.slice(at, plain);
    return wordPiece(text, raw, plain, raw.toLowerCase());
  }
  piece.lastIndex = at;
  const match = piece.exec(text);
  if (!match) return null;
  const [raw] = match;
  const groups = match.groups ?? {};
  const end = at + raw.length;
  if (groups['word'] !== undefined) return wordPiece(text, raw, end, raw.toLowerCase());
  if (groups['dotted'] !== undefined) return wordPiece(text, raw, end, normalised(raw));
  const kind = kinds.find((name) => groups[name] !== undefined);
  const meaning = (kind && readers[kind]?.(raw)) || nothing;
  return { end, word: normalised(raw), capital: false, meaning };
}

/** Reads one unit of the text into lexemes, number words not yet joined. */
function lexUnit(text: string, { start, end }: Unit, unit: number, into: Lexeme[]): void {
  const slice = text.slice(start, end);
  let last = 0;
  for (let at = 0; at < slice.length;) {
    const found = slice.charCodeAt(at) === 32 ? null : pieceAt(slice, at);
    if (!found) {
      at += 1;
      continue;
    }
    into.push({
      start: start + at,
      end: start + found.end,
      word: found.word,
      capital: found.capital,
      spaced: at > last || at === 0,
      unit,
      meaning: found.meaning,
    });
    last = found.end;
    at = found.end;
  }
}

/** The lexemes of the units of a text, in order; numbers written in words are one lexeme each. */
export function lex(text: string, units: readonly Unit[]): Lexeme[] {
  const lexemes: Lexeme[] = [];
  units.forEach((unit, index) => lexUnit(text, unit, index, lexemes));
  return mergeNumbers(lexemes);
}
