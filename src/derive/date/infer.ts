import type { Published } from '../../model/index.ts';
import { dayMs, whenOfDays } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import type { Clue } from './clues.ts';
import type { DaysGiven } from './days-given.ts';
import type { SharedDay } from './statements.ts';
import { dayInWords } from './words.ts';

/** The day an article appeared, from everything that speaks for one: a small constraint problem. */

export interface Clues {
  /** Bring days up, or judge those others bring up. */
  readonly plain: readonly Clue[];
  /** Statements shared with neighbours, which the tagger can confirm day by day. */
  readonly shared: readonly SharedDay[];
}

/** So much must speak for a day in clues that bring days up, and in all, before anything is said. */
const minAnchor = 2;
const minTotal = 2;

/** A stated day whose year the page shows may go ill with the days of the text. */
const minSettled = -4;

/** A day this likely among all brought up is the day; otherwise a range that is. */
const single = 0.6;
const covered = 0.8;

/** Longest range given, in days; a longer one says nothing. */
const maxRange = 31;
const maxOpenRange = 366;

/** So many of the best days are tried with the tagger. */
const tried = 6;

/** A clue this strong for the day found is named as evidence; so many at most. */
const telling = 0.3;
const maxEvidence = 8;

interface Candidate {
  readonly day: number;
  readonly score: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Statements that the tagger dates to the neighbour's day, were the article published on `day`. */
function confirmed(
  article: ParsedArticle,
  day: number,
  { shared }: Clues,
  given: DaysGiven,
): ReadonlySet<SharedDay> {
  if (shared.length === 0) return new Set();
  const days = given(article, day);
  return new Set(shared.filter((clue) => days.get(clue.sentence)?.includes(clue.day)));
}

/** What several statements say together is capped: agencies repeat each other. */
const maxShared = 6;

function scoreOf(day: number, { plain, shared }: Clues, also: ReadonlySet<SharedDay>): number {
  const statements = sum(shared.map((clue) => (also.has(clue) ? clue.weight : clue.score(day))));
  return sum(plain.map((clue) => clue.score(day))) + Math.min(maxShared, statements);
}

/** How much the clues that bring days up speak for a day. */
function anchorOf(day: number, { plain, shared }: Clues, also: ReadonlySet<SharedDay>): number {
  const anchors = plain.filter(({ days }) => days.length > 0).map((clue) => clue.score(day));
  return sum(anchors) + sum(shared.map((clue) => (also.has(clue) ? clue.weight : clue.score(day))));
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.day - b.day;

/** The likeliest days that together cover enough, from the first to the last of them. */
function coverage(candidates: readonly Candidate[]): { first: number; last: number } | null {
  const [best] = candidates;
  if (!best) return null;
  const shares = candidates.map(({ score }) => Math.exp(score - best.score));
  const total = sum(shares);
  if ((shares[0] ?? 0) / total >= single) return { first: best.day, last: best.day };
  let mass = 0;
  const days: number[] = [];
  for (const [i, { day, score }] of candidates.entries()) {
    // Days that are as good as the last one taken are taken with it.
    const tie = i > 0 && score === candidates[i - 1]?.score;
    if (mass >= covered * total && !tie) break;
    mass += shares[i] ?? 0;
    days.push(day);
  }
  return { first: Math.min(...days), last: Math.max(...days) };
}

/** The publication date that fits the clues, with its evidence; `null` where too little is known. */
export function inferred(
  article: ParsedArticle,
  clues: Clues,
  given: DaysGiven,
  open: boolean,
): Published | null {
  const days = [...new Set([...clues.plain, ...clues.shared].flatMap((clue) => clue.days))];
  const none = new Set<SharedDay>();
  const ranked = days.map((day) => ({ day, score: scoreOf(day, clues, none) })).sort(byScore);
  const agreed = new Map(
    ranked.slice(0, tried).map(({ day }) => [day, confirmed(article, day, clues, given)]),
  );
  const also = (day: number) => agreed.get(day) ?? none;
  const candidates = ranked
    .map(({ day }) => ({ day, score: scoreOf(day, clues, also(day)) }))
    .sort(byScore);
  const [best] = candidates;
  const span = coverage(candidates);
  const least = clues.plain.some(({ settles }) => settles) ? minSettled : minTotal;
  if (!best || !span || best.score < least) return null;
  if (anchorOf(best.day, clues, also(best.day)) < minAnchor) return null;
  const length = (span.last - span.first) / dayMs + 1;
  if (length > (open ? maxOpenRange : maxRange)) return null;
  const heard = [
    ...clues.plain.filter((clue) => clue.score(best.day) > telling),
    ...clues.shared.filter((clue) => also(best.day).has(clue) || clue.score(best.day) > telling),
  ]
    .sort((a, b) => b.score(best.day) - a.score(best.day))
    .slice(0, maxEvidence);
  const evidence = heard.flatMap((clue) => clue.evidence);
  return {
    when: whenOfDays(span.first, span.last),
    basis: 'inferred',
    evidence: evidence.filter(
      (a, i) => evidence.findIndex((b) => a.article === b.article && a.start === b.start) === i,
    ),
    derivation: [
      ...new Set(heard.map((clue) => clue.say(best.day))),
      length === 1
        ? `All this fits ${dayInWords(best.day)} best.`
        : `This fits every day from ${dayInWords(span.first)} to ${dayInWords(span.last)}.`,
    ],
  };
}
