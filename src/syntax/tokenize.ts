import { abbreviationEnd } from './stops.ts';
import { dotted, prefixes, suffixes } from './abbreviations.ts';
import { apostrophes, charAt, hyphens, isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import { splitsOf } from './words.ts';
import type { TextSpan } from './types.ts';

/** Finds where a token that starts at an offset ends; the same offset when the rule does not apply. */
type Rule = (text: string, at: number, end: number) => number;

const byPattern =
  (pattern: RegExp): Rule =>
  (text, at, end) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match && at + match[0].length <= end ? at + match[0].length : at;
  };

/** An address runs to the next space; stops and brackets at its end are not part of it. */
const address: Rule = (text, at, end) => {
  let to = addressRun(text, at, end);
  while (to > at && '.,;:!?)]}>\'"\u2019\u201d'.includes(text[to - 1] ?? ' ')) to -= 1;
  return to;
};
const addressRun = byPattern(/(?:(?:https?|ftp):\/\/|www\.)[^\s<>"\u201c\u201d]+/iy);

const isWordChar = (char: string): boolean => isDigit(char) || isLetter(char) || char === '_';

/** The end of the run of letters and digits that starts at an offset. */
function runEnd(text: string, at: number, end: number): number {
  let to = at;
  for (let char = charAt(text, to); to < end && isWordChar(char); char = charAt(text, to))
    to += char.length;
  return Math.min(to, end);
}

/** What may join a run of letters or digits to the next: sign, and whether it does here. */
type Joint = (text: string, start: number, at: number, next: number) => boolean;

const joints: readonly { readonly signs: ReadonlySet<string>; readonly joins: Joint }[] = [
  { signs: apostrophes, joins: () => true },
  { signs: new Set(['.', ',', ':', '/']), joins: (text, _, at) => digitsAround(text, at) },
  { signs: new Set(['.']), joins: (text, _, at, next) => isHost(text, at, next) },
  {
    signs: new Set(['&']),
    joins: (text, start, at, next) => isAmpersandName(text, start, at, next),
  },
  { signs: new Set(['/']), joins: (_, start, at, next) => at - start === 1 && next - at === 2 },
  { signs: hyphens, joins: (text, start, at, next) => isAffixed(text, start, at, next) },
];

const digitsAround = (text: string, at: number): boolean =>
  isDigit(text[at - 1] ?? '') && isDigit(text[at + 1] ?? '');

/** "example.org", "report.doc"; several labels are joined one by one, each must end well or go on. */
function isHost(text: string, at: number, next: number): boolean {
  if (dotted.has(text.slice(at + 1, next).toLowerCase())) return true;
  return (
    text[next] === '.' &&
    dotted.has(text.slice(next + 1, runEnd(text, next + 1, next + 6)).toLowerCase())
  );
}

const isAmpersandName = (text: string, start: number, at: number, next: number): boolean =>
  at - start <= 3 &&
  next - at <= 4 &&
  isUpper(charAt(text, start)) &&
  isUpper(charAt(text, at + 1));

const isAffixed = (text: string, start: number, at: number, next: number): boolean =>
  (prefixes.has(text.slice(start, Math.min(at, start + 8)).toLowerCase()) && at - start <= 7) ||
  suffixes.has(text.slice(at + 1, Math.min(next, at + 7)).toLowerCase());

/** A word with its inner apostrophes, dots and joined hyphens, and the stop of an abbreviation. */
const word: Rule = (text, at, end) => {
  let to = runEnd(text, at, end);
  if (to === at) return at;
  for (let next = joined(text, at, to, end); next > to; next = joined(text, at, to, end)) to = next;
  return abbreviationEnd(text, at, to, end);
};

function joined(text: string, start: number, at: number, end: number): number {
  const sign = text[at] ?? '';
  const next = at < end ? runEnd(text, at + 1, end) : at;
  if (next <= at + 1) return at;
  return joints.some(({ signs, joins }) => signs.has(sign) && joins(text, start, at, next))
    ? next
    : at;
}

/** A mark; repeated signs ("...", "--", "!?", "====") are one token. */
const mark: Rule = (text, at, end) => {
  const char = charAt(text, at);
  const same = '.\u2026'.includes(char) ? '.\u2026' : '!?'.includes(char) ? '!?' : char;
  if (!/[-.\u2026!?*=_~#|+<>'`\u2018\u2019\u2013\u2014]/.test(char)) return at + char.length;
  let to = at + 1;
  while (to < end && same.includes(text[to] ?? ' ')) to += 1;
  return to;
};

/** The rules in order: the first that moves on wins. */
const rules: readonly Rule[] = [
  address,
  byPattern(/[\w.%+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63}){1,8}/y),
  byPattern(/[:;=]-?[()DP](?![\p{L}\p{N}()])/uy),
  // Telephone numbers and dates in digits.
  byPattern(/\d{1,4}-\d{1,4}-\d{1,4}(?![\p{L}\p{N}-])/uy),
  byPattern(/\d{3}-\d{4}(?![\p{L}\p{N}-])/uy),
  byPattern(/['\u2019]\d0s(?![\p{L}\p{N}])/uy),
  // Initials and acronyms: "J.R.", "U.S.", "p.m", "a.k.a."
  byPattern(/\p{L}\.\p{L}(?:\.\p{L}){0,6}(?:\.(?!\.)|(?![\p{L}\p{N}.]))/uy),
  // A number and its unit or half of the day: "5pm", "100km".
  byPattern(/\d{1,2}(?=(?:am|pm)(?![\p{L}\p{N}]))/iuy),
  word,
  mark,
];

/**
 * Cuts a stretch of text into tokens as UD English EWT does: clitics and most hyphenated words apart,
 * abbreviations with their stop. Spaces of every kind lie between tokens, never in them.
 * @param text the whole text
 * @param span what to read of it, in UTF-16 code units; the whole text by default
 * @returns spans of the tokens, rising, not overlapping
 */
export function tokenize(
  text: string,
  span: TextSpan = { start: 0, end: text.length },
): TextSpan[] {
  const tokens: TextSpan[] = [];
  let at = Math.max(0, span.start);
  const end = Math.min(text.length, span.end);
  while (at < end) {
    if (isSpace(text[at] ?? ' ')) {
      at += 1;
      continue;
    }
    const to = Math.min(end, tokenEnd(text, at, end));
    const cuts = splitsOf(text.slice(at, Math.min(to, at + 65))).map((cut) => at + cut);
    for (const cut of [...cuts, to]) {
      tokens.push({ start: at, end: cut });
      at = cut;
    }
  }
  return tokens;
}

function tokenEnd(text: string, at: number, end: number): number {
  for (const rule of rules) {
    const to = rule(text, at, end);
    if (to > at) return to;
  }
  return at + 1;
}
