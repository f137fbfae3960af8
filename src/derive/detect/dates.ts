import type { When } from '../../model/index.ts';
import {
  dateAway,
  dayMs,
  isSharpFor,
  isoDay,
  whenExtent,
  whenLength,
  whenOf,
  whenOfDays,
  type DistanceUnit,
} from '../../time/index.ts';
import type { ResolvedTimex } from '../types.ts';
import type { TiedTimex } from './timexes.ts';

/** A date found for a mention, with the steps that led to it. */
export interface Dated {
  readonly when: When;
  readonly derivation: readonly string[];
  readonly timex: ResolvedTimex | null;
  readonly soft?: 'published' | 'said';
}

/** Longer spans are background, not the date of an event, in ms. */
const longest = 367 * dayMs;

/** Prepositions after which a date only bounds what happened. */
const bounding = new Set([
  'before',
  'after',
  'until',
  'till',
  'by',
  'past',
  'prior to',
  'following',
]);

/** "since December" with a perfect: some time between then and the report. */
function since(timex: ResolvedTimex, published: When | null): When | null {
  if (!timex.when?.earliest || !published?.latest) return null;
  const from = timex.when.edtf.split('/')[0] ?? '';
  const text = `${from}/${published.latest}`;
  try {
    return whenOf(text);
  } catch {
    return null;
  }
}

/** Four digits with nothing before them are a clock time, a page or a number more often than a year. */
const isBareNumber = ({ text }: ResolvedTimex): boolean => /^\d{4}$/.test(text);

/** "by noon": what was done by then was done that day. */
function dayOf(timex: ResolvedTimex): Dated | null {
  const day = timex.when?.earliest?.slice(0, 10);
  if (!day || !timex.when || whenLength(timex.when) > dayMs) return null;
  const note = `by then, so on that day: ${day}`;
  return { when: whenOf(day), derivation: [...timex.derivation, note], timex };
}

/** The date a tied timex gives what it is tied to; `null` where it gives none that an event can have. */
export function datedBy(tied: TiedTimex, published: When | null): Dated | null {
  const { timex, preposition } = tied;
  if (timex.type === 'SET' || !timex.when) return null;
  if (preposition === 'by' && timex.type === 'TIME') return dayOf(timex);
  if (bounding.has(preposition) || (preposition === '' && isBareNumber(timex))) return null;
  const isSince = preposition === 'since' && timex.type !== 'DURATION';
  const when = isSince ? since(timex, published) : timex.when;
  if (!when || !when.earliest || !when.latest || whenLength(when) > longest) return null;
  const note = isSince ? [`since then and before the report: ${when.edtf}`] : [];
  return { when, derivation: [...timex.derivation, ...note], timex };
}

/** A clock time read into the day after, though what it times is over, is of the day of the article. */
export function notAhead(dated: Dated, published: When | null): Dated {
  if (dated.timex?.type !== 'TIME' || !published?.latest || !isAfter(dated.when, published))
    return dated;
  const day = whenExtent(published).end - dayMs;
  if (whenExtent(dated.when).start >= day + 2 * dayMs) return dated;
  const note = 'it is told as over, so it is of the day of publication';
  return { ...dated, when: whenOf(isoDay(day)), derivation: [...dated.derivation, note] };
}

/** The date that lies so far before another: "the move comes a day after the rival's". As sharp as its unit. */
export function before(
  when: When,
  timex: ResolvedTimex,
  count: number,
  unit: DistanceUnit,
): Dated | null {
  const found = isSharpFor(when, unit) ? dateAway(when, -count, unit) : null;
  if (!found) return null;
  const step = `${timex.text} before ${when.edtf} is ${found.edtf.replace('~', '')}`;
  return { when: found, timex, soft: 'said', derivation: [step] };
}

/** Whether a date is counted from what was told before: "barely a week later, on 3 June" is of the third. */
const isCounted = ({ timex }: Dated): number => Number(timex?.onward !== undefined);

/** Whether a date is about: "more than three weeks ago, on May 10" is of the tenth. */
const isAbout = ({ when }: Dated): number => Number(when.edtf.endsWith('~'));

/** The sharpest of several dates for one happening, of equal ones that which is written out; a clock time and its day agree. */
export function sharpest(dates: readonly Dated[]): Dated | null {
  const order = (a: Dated, b: Dated) =>
    whenLength(a.when) - whenLength(b.when) ||
    isAbout(a) - isAbout(b) ||
    isCounted(a) - isCounted(b);
  return [...dates].sort(order)[0] ?? null;
}

/** Whether a date begins after an article was published. */
export const isAfter = (when: When, published: When | null): boolean =>
  published !== null && whenExtent(when).start >= whenExtent(published).end;

/**
 * The date of what an article reports as news without a date of its own: about the day it was published,
 * since it may also have been the day before.
 */
export function narrativeDate(published: When | null): Dated | null {
  if (last?.published !== published) last = { published, dated: reportDate(published) };
  return last.dated;
}

/** The date of the last article that was asked for: all its sentences ask for the same. */
let last: { readonly published: When | null; readonly dated: Dated | null } | null = null;

function reportDate(published: When | null): Dated | null {
  if (!published?.earliest || !published.latest) return null;
  const { start, end } = whenExtent(published);
  if (end - start > 7 * dayMs) return null;
  const first = isoDay(start);
  const last = isoDay(end - 1);
  const when = first === last ? whenOf(`${first}~`) : whenOfDays(start, end - 1);
  return {
    when,
    timex: null,
    soft: 'published',
    derivation: [
      `the article reports it as news without a date, so it is dated about the day of publication, ${published.edtf}`,
    ],
  };
}
