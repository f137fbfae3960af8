import type { Found } from '../find.ts';
import type { Lexeme } from '../lex.ts';
import type { Mod, Said } from '../said.ts';

/** Takes in the words that bend an expression: “late 1990”, “the end of March”, “nearly two years”. */

type Kind = 'date' | 'amount' | 'clock';

interface Modifier {
  readonly words: readonly string[];
  readonly mod?: Mod;
  readonly of: readonly Kind[];
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

function kindOf(said: Said): Kind | null {
  if (said.kind === 'duration') return 'amount';
  if (said.kind === 'shift') return said.direction === 0 || said.count === 1 ? 'date' : 'amount';
  if (said.kind !== 'calendar') return null;
  const timed = said.clock ?? said.part;
  return timed && said.day === undefined && said.weekday === undefined ? 'clock' : 'date';
}

function fits(found: Found, lexemes: readonly Lexeme[], modifier: Modifier, kind: Kind): boolean {
  const from = found.from - modifier.words.length;
  if (from < 0 || lexemes[from]?.unit !== lexemes[found.from]?.unit) return false;
  // “over the past day” is a preposition; “over two days” an amount.
  if (kind === 'amount' && modifier.words.length === 1 && lexemes[found.from]?.word === 'the')
    return false;
  const exact = found.said.kind === 'calendar' && found.said.day !== undefined;
  // “about March 3”: only the approximate fits a whole date; “some March 3” does not.
  if (kind === 'date' && modifier.mod === 'APPROX' && modifier.words[0] === 'some') {
    return found.said.kind === 'shift' && found.said.direction !== 0;
  }
  if (exact && (modifier.words[0] === 'some' || modifier.mod === 'MID')) return false;
  return (
    modifier.of.includes(kind) &&
    modifier.words.every((word, k) => lexemes[from + k]?.word === word)
  );
}

function modified(found: Found, lexemes: readonly Lexeme[]): Found {
  const kind = kindOf(found.said);
  const last = lexemes[found.from - 1]?.word;
  if (!kind || last === undefined) return found;
  const modifier = byLast.get(last)?.find((candidate) => fits(found, lexemes, candidate, kind));
  if (!modifier) return found;
  const mod = modifier.mod ?? found.mod;
  return { ...found, from: found.from - modifier.words.length, ...(mod ? { mod } : {}) };
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
