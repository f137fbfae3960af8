import { civil, dayMs, edtfLabel, isoDay } from '../../../time/index.ts';
import { finer, periodEnd, type Period } from '../period.ts';
import type { Which } from '../said.ts';
import type { Context } from './context.ts';

/** Which year, or week, of several an incomplete date means. */

/** Candidates in order of time around a reference, as `make` gives them for years or weeks. */
export interface Choice {
  readonly period: Period;
  /** The reason, in which “one” stands for what is named. */
  readonly why: string;
  /** What it was chosen from. */
  readonly seen: 'publication' | 'passage';
  /** Value and date, where they are not those of the period. */
  readonly value?: string;
  readonly edtf?: string;
}

/** `Monday, 28 March 2016`. */
export function dayName(ms: number): string {
  return edtfLabel(isoDay(ms), { weekday: true });
}

function latest(candidates: readonly Period[], fits: (p: Period) => boolean): Period | null {
  return candidates.filter(fits).at(-1) ?? null;
}

function earliest(candidates: readonly Period[], fits: (p: Period) => boolean): Period | null {
  return candidates.find(fits) ?? null;
}

/** A step back of so many days within a passage is no reason to take the next year. */
const backDays = 60;
/** One of so many is, whatever follows: “in December … in January”. */
const farBackDays = 320;

/**
 * The candidate that continues the passage: the same year, or the next where the same would step back
 * and the next date written out lies beyond it.
 */
export function inPassage(
  candidates: readonly Period[],
  last: Period,
  next: number | null,
): Period | null {
  const { year } = civil(last.start);
  const inYear = (y: number) => candidates.find((p) => civil(p.start).year === y) ?? null;
  const same = inYear(year);
  const following = inYear(year + 1);
  const long = finer('quarter', last.grain);
  if (!same || !following || long) return same;
  const back = (last.start - same.start) / dayMs;
  if (back > farBackDays) return following;
  const beyond = next !== null && following.start <= next && civil(next).year === year + 1;
  return back > backDays && beyond ? following : same;
}

/** The candidate that “last”, “next”, “this” and the like pick. */
export function byWhich(
  which: Which,
  candidates: readonly Period[],
  published: number | null,
  context: Context,
): Choice | null {
  const passage = context.passage.last;
  const anchor =
    which === 'last' || which === 'next' || which === 'this'
      ? published
      : (passage?.start ?? published);
  if (anchor === null) return null;
  const seen = which === 'last' || which === 'next' || which === 'this' ? 'publication' : 'passage';
  const of = (period: Period | null, why: string): Choice | null =>
    period ? { period, why, seen } : null;
  switch (which) {
    case 'last':
      return of(
        latest(candidates, (p) => periodEnd(p) <= anchor),
        'the most recent one before publication',
      );
    case 'next':
      return of(
        earliest(candidates, (p) => p.start > anchor),
        'the first one after publication',
      );
    case 'this':
      return of(thisOne(candidates, anchor, context), 'the one nearest to publication');
    case 'previous':
      return of(
        latest(candidates, (p) => periodEnd(p) <= anchor),
        'the one before the date last named',
      );
    case 'following':
    case 'told':
      return of(
        earliest(candidates, (p) => p.start > anchor),
        'the one after the date last named',
      );
    case 'any':
      return null;
    case 'same':
      return of(
        latest(candidates, (p) => p.start <= anchor) ?? candidates[0] ?? null,
        'the one last named',
      );
  }
}

/** “this summer” is that of the same year, whatever the tense. */
function thisOne(candidates: readonly Period[], anchor: number, context: Context): Period | null {
  const holds = candidates.find((p) => p.start <= anchor && anchor < periodEnd(p));
  if (holds) return holds;
  const { year } = civil(anchor);
  const same = candidates.filter((p) => p.grain !== 'day' && civil(p.start).year === year);
  if (same[0]) return same[0];
  if (context.tense === 'past') return latest(candidates, (p) => p.start <= anchor);
  if (context.tense === 'future') return earliest(candidates, (p) => p.start > anchor);
  return nearest(candidates, anchor);
}

/** The candidate whose nearer end is nearest; of equals the earlier. */
export function nearest(candidates: readonly Period[], anchor: number): Period | null {
  let best: Period | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = Math.max(candidate.start - anchor, anchor - periodEnd(candidate) + dayMs, 0);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * Against the tense, a date counts as so many days further off: none is ahead of a verb in the past that
 * says when, and a future allows one a few weeks behind.
 */
const againstTense = { past: 366, future: 330, present: 0 } as const;

/**
 * A past tense farther off is weaker evidence: a November ten days ahead stays that one though “was set”
 * stands beside it, while “the year ended Jan. 31” is behind when written in October.
 */
const againstDistantPast = 210;

/** A quarter that somebody “expects to report” is over: there the future is the report's. */
const againstFutureQuarter = 180;

function penalty({ tense, direct }: Context, { grain }: Period): number {
  if (tense === 'past' && !direct) return againstDistantPast;
  if (tense === 'future' && (grain === 'quarter' || grain === 'half')) return againstFutureQuarter;
  return tense ? againstTense[tense] : 0;
}

/** The candidate that the tense and the distance pick, seen from the day of publication. */
export function byTense(
  candidates: readonly Period[],
  published: number,
  context: Context,
): Choice | null {
  const { tense } = context;
  let best: Choice | null = null;
  let least = Infinity;
  for (const period of candidates) {
    const ahead = Math.max(0, period.start - published) / dayMs;
    const behind = Math.max(0, published + dayMs - periodEnd(period)) / dayMs;
    const against = (tense === 'past' && ahead > 0) || (tense === 'future' && behind > 0);
    const distance = ahead + behind + (against ? penalty(context, period) : 0);
    if (distance >= least) continue;
    least = distance;
    best = { period, why: reason(ahead, behind, tense, against), seen: 'publication' };
  }
  return best;
}

function reason(ahead: number, behind: number, tense: Context['tense'], against: boolean): string {
  if (ahead === 0 && behind === 0) return 'the one that holds the day of publication';
  if (tense === 'past' && !against) return 'past tense: the most recent one';
  if (tense === 'future' && !against) return 'said of the future: the coming one';
  return 'the one nearest to publication';
}

/** A weekday is the most recent one, and today if it is today, unless it is said of the future. */
export function weekdayByTense(
  candidates: readonly Period[],
  published: number,
  context: Context,
): Choice | null {
  const scheduled = context.tense === 'present' && context.direct;
  if (context.tense === 'future' || scheduled) {
    const period = earliest(candidates, (p) => p.start >= published);
    return period && { period, why: 'said of the future: the coming one', seen: 'publication' };
  }
  const period = latest(candidates, (p) => p.start <= published);
  return (
    period && {
      period,
      why: 'the most recent one, the day of publication included',
      seen: 'publication',
    }
  );
}
