import type { Found } from '../find.ts';
import type { Lexeme } from '../lex.ts';
import type { Calendar, Said } from '../said.ts';

/** Joins neighbours that are one expression: “June” + “last year”, “3 p.m.” + “Wednesday”. */

interface Junction {
  /** The words allowed between the two; the empty string is none. */
  readonly between: ReadonlySet<string>;
  join(left: Said, right: Said): Said | null;
}

const has = (said: Calendar, ...keys: (keyof Calendar)[]) =>
  keys.some((key) => said[key] !== undefined);

/** A part of a year without its year: “June”, “the summer”, “the third quarter”. */
export function partOfYear(said: Said): said is Calendar {
  return (
    said.kind === 'calendar' &&
    has(said, 'month', 'season', 'quarter', 'half', 'holiday') &&
    !has(said, 'year', 'which', 'within', 'weekday')
  );
}

/** A year, and nothing finer. */
export function isYear(said: Said): boolean {
  if (said.kind === 'shift') return said.unit === 'year';
  return (
    said.kind === 'calendar' &&
    has(said, 'year') &&
    !has(said, 'month', 'season', 'quarter', 'half', 'holiday', 'weekday')
  );
}

/** A time of day without its day. */
export function timeOnly(said: Said): said is Calendar {
  return (
    said.kind === 'calendar' &&
    has(said, 'clock', 'part') &&
    !has(said, 'year', 'month', 'day', 'weekday', 'holiday')
  );
}

/** A day without a time. */
export function isDay(said: Said): boolean {
  if (said.kind === 'shift') return said.unit === 'day' && !said.part && !said.clock;
  return (
    said.kind === 'calendar' &&
    has(said, 'day', 'weekday', 'holiday') &&
    !has(said, 'clock', 'part')
  );
}

export function withTime(day: Said, time: Calendar): Said | null {
  if (day.kind !== 'calendar' && day.kind !== 'shift') return null;
  return {
    ...day,
    ...(time.part ? { part: time.part } : {}),
    ...(time.clock ? { clock: time.clock } : {}),
  };
}

const afternoon: ReadonlySet<string | undefined> = new Set(['AF', 'EV', 'NI']);

/** “9 o'clock on Friday night”: the part of the day tells which half the hour is of. */
function withPart(day: Said, time: Calendar): Said | null {
  if (day.kind !== 'calendar' && day.kind !== 'shift') return null;
  const { part, ...rest } = day;
  if (!part || day.clock || !time.clock || timeOnly(day)) return null;
  const { hour } = time.clock;
  const clock = { ...time.clock, hour: afternoon.has(part) && hour < 12 ? hour + 12 : hour };
  return { ...rest, clock };
}

const words = (list: string) => new Set(list.split('/').map((word) => word.trim()));

/** A weekday by its name alone: “Monday”, “Monday night”. */
export const isBareWeekday = (said: Said): said is Calendar =>
  said.kind === 'calendar' && has(said, 'weekday') && !has(said, 'day', 'month', 'which', 'within');

const isWeek = (said: Said): boolean => said.kind === 'shift' && said.unit === 'week';

/** “today”, and so many units ago. */
const isToday = (said: Said): boolean =>
  said.kind === 'shift' && said.unit === 'day' && said.direction === 0 && said.from === 'speech';
/** “yesterday”, “tomorrow”. */
const isNextToToday = (said: Said): boolean =>
  said.kind === 'shift' && said.unit === 'day' && said.count === 1 && said.from === 'speech';
const isAgo = (said: Said): boolean =>
  said.kind === 'shift' && said.direction < 0 && said.from === 'speech' && said.counted === true;

const junctions: readonly Junction[] = [
  {
    between: words('/ of / ,'),
    join: (left, right) =>
      isBareWeekday(left) && isWeek(right) ? { ...left, within: right } : null,
  },
  {
    // “a week ago today”, “two years ago today”: to the day
    between: words(''),
    join: (left, right) =>
      left.kind === 'shift' && isAgo(left) && isToday(right) ? { ...left, exact: true } : null,
  },
  {
    // “three weeks ago tomorrow”
    between: words(''),
    join: (left, right) =>
      left.kind === 'shift' && isAgo(left) && isNextToToday(right)
        ? { ...left, anchor: right }
        : null,
  },
  {
    between: words('/ of / , / in'),
    join: (left, right) => (partOfYear(left) && isYear(right) ? { ...left, within: right } : null),
  },
  {
    between: words('/ , / on / of / of the / , on'),
    join: (left, right) => (timeOnly(left) && isDay(right) ? withTime(right, left) : null),
  },
  {
    between: words('/ , / on'),
    join: (left, right) => (timeOnly(left) ? withPart(right, left) : null),
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

/** “9:34 p.m., March 19 EST”: the zone stands behind the day. */
function withZone(found: Found, lexemes: readonly Lexeme[]): Found {
  const { said, to } = found;
  const after = lexemes[to];
  const zone = after?.unit === lexemes[found.from]?.unit ? after?.meaning.zone : undefined;
  if (!zone || (said.kind !== 'calendar' && said.kind !== 'shift')) return found;
  if (!said.clock || said.clock.zone) return found;
  return { ...found, to: to + 1, said: { ...said, clock: { ...said.clock, zone } } };
}

/** One expression for each that was found in parts; the order is kept. */
export function joinParts(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const one = last && joined(last, next, lexemes);
    if (one) out[out.length - 1] = withZone(one, lexemes);
    else out.push(next);
  }
  return out;
}
