import type { Found } from '../find.ts';
import type { Lexeme } from '../lex.ts';
import type { Calendar, Said } from '../said.ts';
import { writtenYear } from '../story.ts';
import { isBareWeekday, isDay, partOfYear, timeOnly, withTime } from './join.ts';

/** What an expression borrows from its neighbour, while each stays an expression of its own. */

const directions: ReadonlyMap<string, -1 | 1> = new Map(
  Object.entries<-1 | 1>({ after: 1, following: 1, before: -1 }),
);

/** Tells a duration the date it is counted from; the two stay expressions of their own. */
export function anchorDurations(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  return found.map((left, i) => {
    const right = found[i + 1];
    if (left.said.kind !== 'duration' || right?.said.kind !== 'calendar') return left;
    const direction = directions.get(lexemes[left.to]?.word ?? '');
    const dated = isDay(right.said) || writtenYear(right.said) !== null;
    if (direction === undefined || right.from !== left.to + 1 || !dated) return left;
    return { ...left, said: { ...left.said, anchor: { said: right.said, direction } } };
  });
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

/** Lends the week of a weekday to the one coordinated before it: “Monday to Wednesday last week”. */
export function lendWeeks(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  return found.map((left, i) => {
    const right = found[i + 1];
    if (!right || !isBareWeekday(left.said) || right.said.kind !== 'calendar') return left;
    const { weekday, within } = right.said;
    if (weekday === undefined || within?.kind !== 'shift') return left;
    if (!linking.has(wordsBetween(left, right, lexemes, 1))) return left;
    return { ...left, said: { ...left.said, within } };
  });
}

/** The words between two expressions, at most so many. */
function wordsBetween(left: Found, right: Found, lexemes: readonly Lexeme[], most: number): string {
  if (right.from - left.to > most || lexemes[left.from]?.unit !== lexemes[right.from]?.unit)
    return '?';
  return lexemes
    .slice(left.to, right.from)
    .map(({ word }) => word)
    .join(' ');
}

/** “10:35 a.m. Baghdad time on March 20”, “10:35 a.m. (0735 GMT) Friday”. */
const beforeDay = /^(?:[\p{L}.]+ )?time(?: ,)?(?: on)?$|^\)(?: ,)?(?: on)?$/u;

/** The day of the first expression from `i` on that a time before it is of; `null` if there is none. */
function dayAhead(found: readonly Found[], i: number, lexemes: readonly Lexeme[]): Said | null {
  const [time, next, then] = [found[i], found[i + 1], found[i + 2]];
  if (!time || !next) return null;
  const gap = wordsBetween(time, next, lexemes, 4);
  const timed = next.said.kind === 'calendar' && next.said.clock !== undefined;
  // “3 to 5 p.m. on Monday”
  if (timed && !timeOnly(next.said) && /^(?:to|until|and|-|–)$/.test(gap)) return next.said;
  if (isDay(next.said)) return beforeDay.test(gap) ? next.said : null;
  if (!then || gap !== '(' || !timeOnly(next.said) || !isDay(then.said)) return null;
  return beforeDay.test(wordsBetween(next, then, lexemes, 3)) ? then.said : null;
}

/** The day of the time before one in parentheses: “10:35 a.m. Friday (0735 GMT)”. */
function dayBefore(last: Found | undefined, time: Found, lexemes: readonly Lexeme[]): Said | null {
  if (!last || wordsBetween(last, time, lexemes, 1) !== '(') return null;
  const { said } = last;
  const dated = said.kind === 'calendar' || said.kind === 'shift' ? said : null;
  return dated?.clock && !timeOnly(dated) ? dated : null;
}

/** Lends a time of day the day that stands a few words from it. */
export function lendDays(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const out: Found[] = [];
  found.forEach((time, i) => {
    const day = timeOnly(time.said)
      ? (dayAhead(found, i, lexemes) ?? dayBefore(out.at(-1), time, lexemes))
      : null;
    const said = day && timeOnly(time.said) ? withTime(day, time.said) : null;
    out.push(said ? { ...time, said } : time);
  });
  return out;
}

/** “the day before last Tuesday”, “the day after Christmas”: one expression, told from the other. */
export function joinDayAbout(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const told = last?.said;
    const about = /^(?:before|after)$/.test(lexemes[next.from - 1]?.word ?? '');
    const day = next.said.kind === 'calendar' && isDay(next.said);
    if (last && told?.kind === 'shift' && about && day && last.to === next.from && !told.exact) {
      const said: Said = { ...told, anchor: next.said };
      out[out.length - 1] = { ...last, to: next.to, said };
    } else out.push(next);
  }
  return out;
}
