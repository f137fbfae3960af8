import type { Found } from '../find.ts';
import type { Lexeme } from '../lex.ts';
import type { Calendar, Said } from '../said.ts';
import { writtenYear } from '../story.ts';

/** Joins neighbours that are one expression: “June” + “last year”, “3 p.m.” + “Wednesday”. */

interface Junction {
  /** The words allowed between the two; the empty string is none. */
  readonly between: ReadonlySet<string>;
  join(left: Said, right: Said): Said | null;
}

const has = (said: Calendar, ...keys: (keyof Calendar)[]) =>
  keys.some((key) => said[key] !== undefined);

/** A part of a year without its year: “June”, “the summer”, “the third quarter”. */
function partOfYear(said: Said): said is Calendar {
  return (
    said.kind === 'calendar' &&
    has(said, 'month', 'season', 'quarter', 'half', 'holiday') &&
    !has(said, 'year', 'which', 'within', 'weekday')
  );
}

function isYear(said: Said): boolean {
  if (said.kind === 'shift') return said.unit === 'year';
  return (
    said.kind === 'calendar' &&
    has(said, 'year') &&
    !has(said, 'month', 'season', 'quarter', 'half', 'holiday', 'weekday')
  );
}

/** A time of day without its day. */
function timeOnly(said: Said): said is Calendar {
  return (
    said.kind === 'calendar' &&
    has(said, 'clock', 'part') &&
    !has(said, 'year', 'month', 'day', 'weekday', 'holiday')
  );
}

/** A day without a time. */
function isDay(said: Said): boolean {
  if (said.kind === 'shift') return said.unit === 'day' && !said.part && !said.clock;
  return (
    said.kind === 'calendar' &&
    has(said, 'day', 'weekday', 'holiday') &&
    !has(said, 'clock', 'part')
  );
}

function withTime(day: Said, time: Calendar): Said | null {
  if (day.kind !== 'calendar' && day.kind !== 'shift') return null;
  return {
    ...day,
    ...(time.part ? { part: time.part } : {}),
    ...(time.clock ? { clock: time.clock } : {}),
  };
}

const words = (list: string) => new Set(list.split('/').map((word) => word.trim()));

const junctions: readonly Junction[] = [
  {
    between: words('/ of / , / in'),
    join: (left, right) => (partOfYear(left) && isYear(right) ? { ...left, within: right } : null),
  },
  {
    between: words('/ , / on / of / of the / , on'),
    join: (left, right) => (timeOnly(left) && isDay(right) ? withTime(right, left) : null),
  },
  {
    between: words('/ , / at / in the / , at / at about / at around'),
    join: (left, right) => (isDay(left) && timeOnly(right) ? withTime(left, right) : null),
  },
  {
    between: words('/ ,'),
    join: (left, right) =>
      left.kind === 'calendar' &&
      right.kind === 'calendar' &&
      has(left, 'weekday') &&
      !has(left, 'day', 'month') &&
      has(right, 'day') &&
      !has(right, 'weekday')
        ? { ...right, ...left }
        : null,
  },
];

const directions: Readonly<Record<string, -1 | 1>> = { after: 1, following: 1, before: -1 };

/** Tells a duration the date it is counted from; the two stay expressions of their own. */
export function anchorDurations(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  return found.map((left, i) => {
    const right = found[i + 1];
    if (left.said.kind !== 'duration' || right?.said.kind !== 'calendar') return left;
    const direction = directions[lexemes[left.to]?.word ?? ''];
    const dated = isDay(right.said) || writtenYear(right.said) !== null;
    if (direction === undefined || right.from !== left.to + 1 || !dated) return left;
    return { ...left, said: { ...left.said, anchor: { said: right.said, direction } } };
  });
}

function joined(left: Found, right: Found, lexemes: readonly Lexeme[]): Found | null {
  if (right.from - left.to > 2) return null;
  if (lexemes[left.from]?.unit !== lexemes[right.from]?.unit) return null;
  const between = lexemes
    .slice(left.to, right.from)
    .map((lexeme) => lexeme.word)
    .join(' ');
  for (const junction of junctions) {
    if (!junction.between.has(between)) continue;
    const said = junction.join(left.said, right.said);
    const mod = left.mod ?? right.mod;
    if (said)
      return { from: left.from, to: right.to, said, rule: left.rule, ...(mod ? { mod } : {}) };
  }
  return null;
}

/** One expression for each that was found in parts; the order is kept. */
export function joinParts(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const one = last && joined(last, next, lexemes);
    if (one) out[out.length - 1] = one;
    else out.push(next);
  }
  return out;
}

const linking = new Set(['and', 'or', 'to', 'through', 'until', 'till', '-', '–', ',', '']);

const seasonMonths = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** What comes first in the year, by the month it begins in; 0 where that is not a matter of months. */
function monthOf(said: Calendar): number {
  if (said.season) return seasonMonths[said.season];
  return said.month ?? (said.quarter ? said.quarter * 3 - 2 : 0);
}

/**
 * Lends the year of a date to the one coordinated before it: “between May and December 2016”,
 * “14 August – 24 August 1914”; a later month is of the year before.
 */
export function lendYears(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const [left, right] = [out[i], out[i + 1]];
    if (!left || !right || right.from - left.to > 2 || right.said.kind !== 'calendar') continue;
    const between = lexemes.slice(left.to, right.from).map((lexeme) => lexeme.word);
    const year = writtenYear(right.said);
    if (!partOfYear(left.said) || year === null || year < 1) continue;
    if (!between.some((word) => linking.has(word)) || monthOf(right.said) === 0) continue;
    if (lexemes[left.from]?.unit !== lexemes[right.from]?.unit) continue;
    const before = monthOf(left.said) > monthOf(right.said) ? 1 : 0;
    const within: Said = { kind: 'calendar', year: year - before };
    out[i] = { ...left, said: { ...left.said, within } };
  }
  return out;
}
