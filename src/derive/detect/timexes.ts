import type { ResolvedTimex } from '../types.ts';
import {
  ancestors,
  at,
  caseOf,
  childrenBy,
  isPredicate,
  lemmaOf,
  plainRel,
  type Tree,
} from './graph.ts';
import { isPast } from './factuality.ts';
import { nounSenses } from './lexicon/index.ts';
import { headsSentence } from './heading-date.ts';
import { passesUp } from './passes-up.ts';
import { isSpeech } from './lexicon/speech.ts';

/** A timex with the word that governs it in a sentence, and the preposition before it. */
export interface TiedTimex {
  readonly timex: ResolvedTimex;
  /** The predicate or event noun whose time it is. */
  readonly anchor: number;
  readonly preposition: string;
}

/** The topmost token of a timex: the one whose head lies outside it. */
function topOf(tree: Tree, timex: ResolvedTimex): number {
  const inside = tree.tokens
    .map((_, i) => i)
    .filter((i) => at(tree, i).start < timex.end && timex.start < at(tree, i).end);
  return (
    inside.find((i) => !inside.includes(at(tree, i).head) && at(tree, i).pos !== 'ADP') ??
    inside.at(-1) ??
    -1
  );
}

function isAnchor(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  if (isPredicate(tree, i)) return true;
  return (
    token.pos === 'NOUN' &&
    nounSenses(lemmaOf(token)).length > 0 &&
    plainRel(token.rel) !== 'compound'
  );
}

/** "It spoke of October 2013 for the lake": what is talked of, not when it was said. */
const isTalkedOf = (tree: Tree, top: number, anchor: number, preposition: string): boolean =>
  preposition === 'of' &&
  at(tree, top).head === anchor &&
  at(tree, anchor).pos === 'VERB' &&
  (isSpeech(lemmaOf(at(tree, anchor))) ||
    /^(?:speak|talk|think|dream)$/.test(lemmaOf(at(tree, anchor))));

/** Ties each timex of a sentence to the predicate or event noun whose time it tells. */
export function tieTimexes(tree: Tree, timexes: readonly ResolvedTimex[]): TiedTimex[] {
  return timexes.flatMap((timex) => {
    const top = topOf(tree, timex);
    if (top < 0) return [];
    if (describesNoun(tree, top) || isOfEffect(tree, timex) || isCompared(tree, timex)) return [];
    const preposition = prepositionOf(tree, timex, top);
    const path = ancestors(tree, top);
    const start = path.findIndex(
      (i) => (i !== top || isPredicate(tree, i)) && isAnchor(tree, i) && !within(tree, i, timex),
    );
    if (start < 0) {
      const last = path.at(-1) ?? top;
      return isSetApart(tree, top, last) ? [] : [{ timex, anchor: last, preposition }];
    }
    const anchor = outOfClause(
      tree,
      climb(tree, aboveParticiple(tree, path.slice(start), top)),
      timex,
    );
    if (isSaidInQuotes(tree, timex, anchor) || isOfBirth(tree, timex, anchor)) return [];
    if (isOfObject(tree, top, anchor) || isSetApart(tree, top, anchor)) return [];
    if (isOfElided(tree, top, anchor, timexes)) return [];
    if (isTalkedOf(tree, top, anchor, preposition)) return [];
    const when = whenClause(tree, timex);
    const own = when === anchor ? [] : [{ timex, anchor, preposition }];
    return when < 0 ? own : [...own, { timex, anchor: when, preposition: 'when' }];
  });
}

/**
 * "Holm resigned on Monday and Reed on Thursday": a second time, with whom it is of, is that of another happening, told
 * without its verb.
 */
function isOfElided(
  tree: Tree,
  top: number,
  anchor: number,
  timexes: readonly ResolvedTimex[],
): boolean {
  const noun = ancestors(tree, top).find((i) => at(tree, i).head === anchor) ?? -1;
  const { rel, start } = at(tree, noun);
  if (noun <= anchor || noun === top || rel !== 'conj' || isPredicate(tree, noun)) return false;
  return timexes.some((other) => other.start > at(tree, anchor).start && other.end <= start);
}

/** "Left on 11 May, five days after the deal was struck": a time before the word that opens a clause is not of it. */
function outOfClause(tree: Tree, anchor: number, timex: ResolvedTimex): number {
  const opensLater = childrenBy(tree, anchor, 'mark').some((i) => at(tree, i).start >= timex.end);
  if (!opensLater || plainRel(at(tree, anchor).rel) !== 'advcl') return anchor;
  return ancestors(tree, anchor).find((i) => i !== anchor && isPredicate(tree, i)) ?? anchor;
}

/** "since 1987, when the bridge fell": the predicate of the clause that says what happened then; -1 without one. */
function whenClause(tree: Tree, timex: ResolvedTimex): number {
  const next = tree.tokens.findIndex(({ start }) => start >= timex.end);
  const when = at(tree, next).text === ',' ? next + 1 : next;
  if (next < 0 || at(tree, when).text.toLowerCase() !== 'when') return -1;
  return ancestors(tree, when).find((i) => i > when && isPredicate(tree, i)) ?? -1;
}

/** A date before a participle is the date of the clause before it: "broadcast footage on Sunday showing …". */
function aboveParticiple(tree: Tree, path: readonly number[], top: number): readonly number[] {
  const [first = -1, ...rest] = path;
  const { rel, morph, pos } = at(tree, first);
  const participle = pos === 'VERB' && morph.verbForm === 'Part' && morph.tense !== 'Past';
  const hangs =
    ['acl', 'advcl'].includes(plainRel(rel)) &&
    childrenBy(tree, first, 'nsubj', 'aux', 'mark').length === 0;
  const next = rest.findIndex((i) => isAnchor(tree, i));
  return participle && hangs && first > top && next >= 0 ? rest.slice(next) : path;
}

/** Nouns that a month before them only counts: money and numbers, told or paid at another time. */
const owedFor =
  /^(?:wage|salary|pay|rent|bill|sales|sale|figure|result|earnings|profit|revenue|output|data|issue|edition|deadline|payment|instalment|installment)$/;

/** Verbs of what others have done, whose object has its own time: "welcomes the ruling earlier this week". */
const reacting =
  /^(?:welcome|praise|hail|applaud|criticise|criticize|condemn|regret|deplore|lament|celebrate|follow|echo|recall|remember|mark|commemorate)$/;

/** 'told the paper: "He was in the bar on Thursday."': a time in the words that follow the saying. */
function isInQuotesBehind(
  { tokens }: Tree,
  timex: ResolvedTimex,
  anchor: number,
  isQuote: (token: { text: string }) => boolean,
): boolean {
  const first = tokens.findIndex(({ start }) => start >= timex.start);
  const marks = tokens.slice(anchor, Math.max(anchor, first)).filter(isQuote);
  return first > anchor && marks.length % 2 === 1;
}

/** '… at six o'clock," says Holm': a time in somebody's words is not that at which they were said. */
export function isSaidInQuotes(tree: Tree, timex: ResolvedTimex, anchor: number): boolean {
  const { tokens } = tree;
  if (!isSpeech(lemmaOf(at(tree, anchor)))) return false;
  const isQuote = ({ text }: { text: string }) => /^(?:["”“]|''|``)$/.test(text);
  if (isInQuotesBehind(tree, timex, anchor, isQuote)) return true;
  const last = tokens.findIndex(({ end }) => end >= timex.end);
  const close = tokens.findIndex((token, i) => i > last && isQuote(token));
  return (
    last >= 0 &&
    close > last &&
    close < anchor &&
    anchor - close <= 5 &&
    !/^[“`]/.test(at(tree, close).text)
  );
}

/** "Anna Holt (born 2 May 1993) was elected today": the day of somebody's birth is that of nothing else. */
function isOfBirth(tree: Tree, timex: ResolvedTimex, anchor: number): boolean {
  const first = tree.tokens.findIndex((token) => token.start >= timex.start);
  const before = [first - 1, first - 2].map((i) => at(tree, i).text.toLowerCase());
  const isBorn =
    before[0] === 'born' || (before[1] === 'born' && /^(?:on|in)$/.test(before[0] ?? ''));
  return isBorn && at(tree, anchor).text.toLowerCase() !== 'born';
}

/** "appointed with effect from 1 April": the day on which it begins to hold is not that on which it was done. */
function isOfEffect(tree: Tree, timex: ResolvedTimex): boolean {
  const first = tree.tokens.findIndex((token) => token.end > timex.start);
  const before = [first - 1, first - 2].find((i) =>
    /^effect(?:ive)?$/.test(at(tree, i).text.toLowerCase()),
  );
  if (before === undefined) return false;
  // "The law took effect on Tuesday" tells of just that.
  const verb = at(tree, at(tree, before).head);
  return !(verb.pos === 'VERB' && /^(?:take|come)$/.test(lemmaOf(verb)));
}

/** "Two died; in 1951 it was 14": a time behind a semicolon is not that of a verb before it. */
export const isSetApart = (tree: Tree, top: number, anchor: number): boolean =>
  anchor < top && tree.tokens.slice(anchor, top).some(({ text }) => text === ';');

/** Whether a time stands with the object of such a verb, in the present: then the verb is not of that time. */
function isOfObject(tree: Tree, top: number, anchor: number): boolean {
  if (!reacting.test(lemmaOf(at(tree, anchor))) || isPast(tree, anchor)) return false;
  const object = childrenBy(tree, anchor, 'obj')[0] ?? -1;
  return object > anchor && top > object;
}

/** "today's events", "the events of Sunday": the date of what is named, not of what is said of it. */
function describesNoun(tree: Tree, top: number): boolean {
  const { rel, head } = at(tree, top);
  if (head < 0 || isAnchor(tree, head)) return false;
  // "their March wages": what is owed for a time, whenever it is paid.
  if (head === top + 1 && rel !== 'nmod:poss' && owedFor.test(lemmaOf(at(tree, head)))) return true;
  // "In the early hours of Thursday" is a time of Thursday.
  const isPart = plainRel(at(tree, head).rel) === 'obl' && partOfTime.test(lemmaOf(at(tree, head)));
  return rel === 'nmod:poss' || (plainRel(rel) === 'nmod' && caseOf(tree, top) === 'of' && !isPart);
}

/** Parts of a day, a week, a month or a year. */
const partOfTime =
  /^(?:hour|minute|morning|afternoon|evening|night|dawn|dusk|eve|day|week|beginning|start|middle|end|close|course)$/;

/** What another time is compared by: "dropped 23% compared to March", "higher than in 2019", "up from May". */
const comparing =
  /(?:^| )(?:compared (?:to|with)|(?<!(?:more|less|fewer|later|earlier|sooner|longer) )than|versus|vs|(?:up|down|increase|decrease|rise|fall|drop|growth|decline) from) (?:(?:in|the|that|of|for|same) ){0,3}$/;

/** How many words before a timex say that it is only compared with. */
const comparingWords = 6;

/** "Their worst day since listing in 2006": a record is measured against all since then. */
const record =
  /(?:^| )(?:worst|best|most|least|fewest|first|only|\p{L}{3,}est) (?:[^,;: ]+ ){1,3}since (?:\p{L}+ ){0,3}$/u;
const recordWords = 9;

/** Whether a timex is only what the sentence's own time is compared with. */
function isCompared(tree: Tree, { start }: ResolvedTimex): boolean {
  const first = tree.tokens.findIndex((token) => token.start >= start);
  const before = (count: number) =>
    tree.tokens
      .slice(Math.max(0, first - count), Math.max(0, first))
      .map(({ text }) => `${text.toLowerCase()} `)
      .join('');
  return comparing.test(before(comparingWords)) || record.test(before(recordWords));
}

/** The first anchor on a path that keeps its time to itself. */
function climb(tree: Tree, path: readonly number[]): number {
  const [first = -1, ...rest] = path;
  if (!passesUp(tree, first)) return first;
  const next = rest.findIndex((i) => isAnchor(tree, i));
  return next < 0 ? first : climb(tree, rest.slice(next));
}

const within = (tree: Tree, i: number, timex: ResolvedTimex): boolean =>
  at(tree, i).start >= timex.start && at(tree, i).end <= timex.end && !isPredicate(tree, i);

/** The preposition before a timex, inside its span or just before it; a colon for one that heads its sentence. */
function prepositionOf(tree: Tree, timex: ResolvedTimex, top: number): string {
  const from = tree.tokens.findIndex(({ start }) => start >= timex.start);
  const to = tree.tokens.findLastIndex(({ end }) => end <= timex.end);
  if (headsSentence(tree.tokens, from, to)) return ':';
  const own = caseOf(tree, top);
  if (own) return own;
  const marks = childrenBy(tree, top, 'mark', 'advmod').map((c) => at(tree, c).text.toLowerCase());
  const first = tree.tokens.findIndex((token) => token.start >= timex.start);
  const before = at(tree, first - 1);
  // "It was not until 25 April that …": on that day.
  if (
    /^(?:un)?till?$/i.test(before.text) &&
    /^(?:not|n['’]t)$/i.test(at(tree, first - 2).text) &&
    first <= 4
  )
    return '';
  return before.pos === 'ADP' || before.pos === 'SCONJ'
    ? before.text.toLowerCase()
    : (marks[0] ?? '');
}
