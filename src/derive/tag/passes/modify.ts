import type { Found } from '../find.ts';
import type { Lexeme } from '../lex.ts';
import type { Mod, Said } from '../said.ts';

/** Takes in the words that bend an expression: “late 1990”, “the end of March”, “nearly two years”. */

type Kind = 'date' | 'month' | 'day' | 'amount' | 'clock';

interface Modifier {
  readonly words: readonly string[];
  readonly mod?: Mod;
  readonly of: readonly Kind[];
  /** The longer period around the date that is meant. */
  readonly around?: 'week' | 'weekend';
}

function row(phrases: string, of: string, mod?: Mod): Modifier[] {
  return phrases.split(' / ').map((phrase) => ({
    words: phrase.split(' '),
    of: of.split(' ') as Kind[],
    ...(mod ? { mod } : {}),
  }));
}

/** The longer stand before the shorter that end them. */
const before: readonly Modifier[] = [
  ...row(
    'the very beginning of / the beginning of / the start of / the outset of / beginning of / start of',
    'date',
    'START',
  ),
  ...row(
    'the very end of / the end of / the close of / end of / the latter part of / the last part of',
    'date',
    'END',
  ),
  ...row('the first half of', 'month', 'START'),
  ...row('the second half of / the latter half of', 'month', 'END'),
  ...row('the week of', 'day').map((modifier) => ({ ...modifier, around: 'week' as const })),
  ...row('the weekend of', 'day').map((modifier) => ({ ...modifier, around: 'weekend' as const })),
  ...row('the month of', 'month'),
  ...row('the middle of / the midst of / the mid - / mid - / mid', 'date', 'MID'),
  ...row(
    'very early in / early in / the early part of / the early / very early / early -',
    'date',
    'START',
  ),
  ...row('late in / the late / very late / late -', 'date', 'END'),
  ...row('earlier in / later in', 'date'),
  ...row('early / earlier', 'date clock', 'START'),
  ...row('late / later', 'date clock', 'END'),
  ...row(
    'no more than / not more than / at most / a maximum of / up to / as many as',
    'amount',
    'EQUAL_OR_LESS',
  ),
  ...row(
    'at least / no less than / not less than / no fewer than / a minimum of',
    'amount',
    'EQUAL_OR_MORE',
  ),
  ...row(
    'a little more than / more than / longer than / well over / just over / over',
    'amount',
    'MORE_THAN',
  ),
  ...row(
    'a little less than / less than / fewer than / just under / shorter than / under',
    'amount',
    'LESS_THAN',
  ),
  ...row(
    'about / around / approximately / roughly / some / circa / nearly / almost / just about',
    'amount clock date',
    'APPROX',
  ),
];

const byLast = new Map<string, Modifier[]>();
for (const modifier of before) {
  const last = modifier.words.at(-1) ?? '';
  byLast.set(last, [...(byLast.get(last) ?? []), modifier]);
}

/** What an expression is, for the modifiers that fit it; none for durations that recur and the like. */
function kindsOf(said: Said): readonly Kind[] {
  if (said.kind === 'duration') return ['amount'];
  if (said.kind === 'shift') {
    return said.direction === 0 || said.count === 1 ? ['date'] : ['amount'];
  }
  if (said.kind !== 'calendar') return [];
  const day = said.day ?? said.weekday ?? said.holiday;
  if ((said.clock ?? said.part) && day === undefined) return ['clock'];
  if (said.month === undefined) return ['date'];
  return day === undefined ? ['date', 'month'] : ['date', 'day'];
}

/** Before “over” these make it “more than”; so does an article behind it: “over a week”. */
const measuring =
  /^(?:for|just|well|after|took|take|takes|lasted|lasting|in|within|of|is|was|by|not)$/;

/** Whether the “over” at a place compares, and is not “in the course of”. */
function isMoreThan(lexemes: readonly Lexeme[], over: number): boolean {
  const before = lexemes[over - 1];
  const led = before?.unit === lexemes[over]?.unit && measuring.test(before?.word ?? '');
  return led || /^(?:an?|one)$/.test(lexemes[over + 1]?.word ?? '');
}

function fits(
  { from: at, said }: Found,
  lexemes: readonly Lexeme[],
  modifier: Modifier,
  kinds: readonly Kind[],
): boolean {
  const from = at - modifier.words.length;
  if (from < 0 || lexemes[from]?.unit !== lexemes[at]?.unit) return false;
  if (!modifier.of.some((kind) => kinds.includes(kind))) return false;
  const [word] = modifier.words;
  // “over the past day” is a preposition; “over two days” an amount.
  const preposed = kinds.includes('amount') && modifier.words.length === 1;
  if (preposed && lexemes[at]?.word === 'the') return false;
  // “evolved over several years” is a preposition too; “for over two years” is not.
  if (word === 'over' && modifier.words.length === 1 && !isMoreThan(lexemes, from)) return false;
  // “some two years ago” is about that; “some Fridays” are several.
  if (word === 'some' && !kinds.includes('amount') && said.kind !== 'shift') return false;
  if (kinds.includes('day') && modifier.mod === 'MID') return false;
  // “ways to get around Wednesday's ruling”: nobody means a weekday roughly.
  const weekday = said.kind === 'calendar' && said.weekday !== undefined && !said.part;
  if (weekday && modifier.mod === 'APPROX') return false;
  return modifier.words.every((expected, k) => lexemes[from + k]?.word === expected);
}

function modified(found: Found, lexemes: readonly Lexeme[]): Found {
  const kinds = kindsOf(found.said);
  const last = lexemes[found.from - 1]?.word;
  if (kinds.length === 0 || last === undefined) return found;
  const modifier = byLast.get(last)?.find((one) => fits(found, lexemes, one, kinds));
  if (!modifier) return found;
  const mod = modifier.mod ?? found.mod;
  const { around } = modifier;
  const said = around && found.said.kind === 'calendar' ? { ...found.said, around } : found.said;
  const from = found.from - modifier.words.length;
  return { ...found, from, said, ...(mod ? { mod } : {}) };
}

/** Each expression with the modifier before it, where that does not run into the one before. */
export function takeModifiers(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const taken = modified(next, lexemes);
    out.push(taken.from >= (out.at(-1)?.to ?? 0) ? taken : next);
  }
  return out;
}
