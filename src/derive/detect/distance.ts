import type { Token } from '../../syntax/types.ts';
import type { DistanceUnit } from '../../time/index.ts';
import type { Distance, OtherHappening, ResolvedTimex } from '../types.ts';
import { namingWith } from './control.ts';
import { isPast } from './factuality.ts';
import { ancestors, at, isPredicate, lemmaOf, subtree, type Tree } from './graph.ts';
import { nounSenses } from './lexicon/index.ts';
import { isSpeech } from './lexicon/speech.ts';
import { happeningAt, type Reading, type Told } from './sentence.ts';
import type { TiedTimex } from './timexes.ts';

/** Dates that are counted from another happening: "three weeks after the collapse", "on the day of the vote". */

/** Singular units that one of is meant by: "the day after the fire". Parts of a day are of it. */
const single: Readonly<Record<string, string>> = {
  day: 'P1D',
  night: 'P1D',
  morning: 'P1D',
  afternoon: 'P1D',
  evening: 'P1D',
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
};

/** Which way a word counts from what follows it. */
const directions: Readonly<Record<string, -1 | 0 | 1>> = {
  after: 1,
  following: 1,
  before: -1,
  of: 0,
};

/** "The move comes a day after …" is news, and the day of the other is counted from it. */
export const comes: ReadonlySet<string> = new Set(['come', 'follow']);

/** Nouns for whatever bad thing happened. */
const anyHarm = /^(?:accident|disaster|tragedy|catastrophe|incident|calamity|violence)$/;

const isEventNoun = (token: Token): boolean =>
  token.pos === 'NOUN' && (anyHarm.test(lemmaOf(token)) || nounSenses(lemmaOf(token)).length > 0);

/** Verbs of what is only thought or said to happen, which is no day to count from. */
const isNoDay = (token: Token): boolean =>
  isSpeech(lemmaOf(token)) ||
  /^(?:expect|schedule|plan|suppose|intend|have|be|do|make)$/.test(lemmaOf(token));

/** What may begin the name or the clause of a happening. */
const begins: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'VERB', 'NUM']);

/** "the day before him" and "the day before that" count from nothing that is told here. */
const points = /^(?:that|this|it|him|her|them|me|us|then|yesterday|tomorrow|last|next)$/i;

/** Whether the word after a unit counts from a happening: "the day" of one only where it is an event noun. */
function countsFrom(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i]?.text.toLowerCase() ?? '', tokens[i + 1]];
  const direction = directions[word];
  if (direction === undefined || !next || !begins.has(next.pos) || points.test(next.text))
    return false;
  if (direction !== 0) return true;
  if (!/^(?:day|night|morning|afternoon|evening)$/i.test(tokens[i - 1]?.text ?? '')) return false;
  // "The day of departure" is any; "of the departure", "of his departure" is one that is known.
  const noun = tokens.slice(i + 2, i + 5).find(({ pos }) => pos === 'NOUN');
  return ['DET', 'PRON', 'PROPN'].includes(next.pos) && noun !== undefined && isEventNoun(noun);
}

/** "Hours after the fire", "days after the vote": how many is not said. */
const uncounted: Readonly<Record<string, string>> = {
  minutes: 'PTXM',
  hours: 'PTXH',
  days: 'PXD',
  weeks: 'PXW',
  months: 'PXM',
  years: 'PXY',
};

/** The unit that one or some of is meant by, with its article. */
function unitTimex(text: string, tokens: readonly Token[], i: number): ResolvedTimex[] {
  const unit = tokens[i];
  const before = tokens[i - 1];
  const word = unit?.text.toLowerCase() ?? '';
  const article = before && /^the$/i.test(before.text) ? before : null;
  const value = article ? single[word] : uncounted[word];
  if (!unit || !value || !countsFrom(tokens, i + 1)) return [];
  if (before && !article && (before.pos === 'NUM' || before.pos === 'ADJ')) return [];
  const { start } = article ?? unit;
  const { end } = unit;
  const span = { start, end, text: text.slice(start, end) };
  return [{ ...span, type: 'DURATION', value, when: null, derivation: [] }];
}

/**
 * The timexes of a sentence with "the day", "the week" where they are counted from a happening, as one unit of time
 * each: what the tagger takes for a date of the passage there ("the day after Orban left") is none.
 */
export function withUnits(
  text: string,
  tokens: readonly Token[],
  timexes: readonly ResolvedTimex[],
): readonly ResolvedTimex[] {
  const units = tokens.flatMap((_, i) => unitTimex(text, tokens, i));
  if (units.length === 0) return timexes;
  const isApart = (timex: ResolvedTimex) =>
    !units.some(({ start, end }) => start < timex.end && timex.start < end);
  return [...timexes.filter(isApart), ...units].sort((a, b) => a.start - b.start);
}

const units: Readonly<Record<string, DistanceUnit>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};

/** How long a timex is; hours and less are of one day, about. */
function lengthOf({ value }: ResolvedTimex): Pick<Distance, 'count' | 'unit' | 'about'> | null {
  if (value.startsWith('PT')) {
    const hours = Number(/^PT(\d+)H$/.exec(value)?.[1] ?? 0);
    return { count: Math.round(hours / 24), unit: 'day', about: true };
  }
  const [, count = '', letter = ''] = /^P(\d{1,4}|X)([DWMY])$/.exec(value) ?? [];
  const unit = units[letter];
  return unit ? { count: count === 'X' ? null : Number(count), unit, about: false } : null;
}

/** How far ahead the happening may stand that a distance is counted from, in words. */
const reach = 8;

/** The word of the happening that a preposition or conjunction leads to; -1 if it leads to none. */
function anchorAt(tree: Tree, i: number): number {
  const { head } = at(tree, i);
  const isEvent = (k: number) => {
    const token = at(tree, k);
    if (isNoDay(token)) return false;
    if (token.pos === 'VERB') return isPast(tree, k) || token.morph.verbForm === 'Ger';
    return isEventNoun(token);
  };
  if (head > i) return isEvent(head) ? head : -1;
  return tree.tokens.findIndex((_, k) => k > i && k <= i + reach && isEvent(k));
}

const content: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

/** What says more of a happening than who took part and where: "the quake, which destroyed the city". */
const beside = /^(?:acl|advcl|appos|conj|parataxis|ccomp)/;

const names = /^\p{Lu}(?!r\.?$|rs\.?$|s\.?$)/u;
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A happening as the phrase or clause at a word names it; `null` where it names it by a pronoun of nobody known. */
function otherAt(reading: Reading, anchor: number, after: number): OtherHappening | null {
  const { tree, knowledge, tied, discourse } = reading;
  const below = subtree(tree, anchor, (child) => beside.test(at(tree, child).rel));
  const named = below.filter((i) => i > after && i !== anchor).map((i) => at(tree, i));
  const naming = namingWith(discourse);
  const meant = below
    .filter((i) => i > after && isPersonal.test(at(tree, i).text))
    .map((i) => naming(tree, i));
  if (meant.includes(null)) return null;
  const lemma = lemmaOf(at(tree, anchor));
  const words = named.filter(({ pos }) => content.has(pos)).map(lemmaOf);
  const capitals = named
    .filter(
      ({ pos, text }) => pos === 'PROPN' && names.test(text) && !calendar.test(text.toLowerCase()),
    )
    .map(lemmaOf);
  const persons = meant.flatMap((name) => name?.toLowerCase().split(' ').at(-1) ?? []);
  return {
    action: anyHarm.test(lemma) ? null : happeningAt(tree, anchor, knowledge)?.action.id || lemma,
    lemma,
    words: [...new Set(words)],
    names: [...new Set([...capitals, ...persons])],
    when: tied.find((t) => t.anchor === anchor && isDateWithin(t, after, tree))?.timex.when ?? null,
  };
}

/** Whether a timex is the date of what is counted from: it stands behind the word that counts. */
const isDateWithin = ({ timex }: TiedTimex, after: number, tree: Tree): boolean =>
  timex.type === 'DATE' && timex.when !== null && timex.start > at(tree, after).start;

const isPersonal = /^(?:he|she|they|his|her|their|him|them)$/i;

/** Whether a clause's time is that of another: "a week after the silo fell, …" is of what the clause belongs to. */
function ownerOf(tree: Tree, anchor: number, from: number): number {
  if (anchor !== from) return anchor;
  return ancestors(tree, from).find((i) => i !== from && isPredicate(tree, i)) ?? -1;
}

/** Prepositions that leave a distance a point in time; others make it a stretch: "for two days after the crash". */
const pointing: ReadonlySet<string> = new Set(['', 'on', 'about', 'around']);

/** The distance from another happening that a timex begins, with the word whose time it tells. */
function counted(reading: Reading, { timex, anchor, preposition }: TiedTimex): Counted | null {
  const { tree } = reading;
  if (timex.type !== 'DURATION' || timex.when) return null;
  const next = tree.tokens.findIndex(({ start }) => start >= timex.end);
  const length = countsFrom(tree.tokens, next) ? lengthOf(timex) : null;
  const from = length ? anchorAt(tree, next) : -1;
  const owner = from < 0 ? -1 : ownerOf(tree, anchor, from);
  if (!length || owner < 0 || comes.has(lemmaOf(at(tree, owner)))) return null;
  const other = otherAt(reading, from, next);
  const direction = directions[at(tree, next).text.toLowerCase()] ?? 0;
  const isBent = timex.mod !== undefined && timex.mod !== 'APPROX';
  const isPoint = other !== null && length.count !== null && pointing.has(preposition) && !isBent;
  const distance = {
    start: timex.start,
    end: at(tree, from).end,
    ...length,
    count: isPoint ? (length.count ?? 0) * direction : null,
    from: other ?? -1,
  };
  return { owner, distance };
}

/** A distance from another happening, with the word whose time it tells. */
export interface Counted {
  readonly owner: number;
  readonly distance: Distance;
}

/** The distances from other happenings, which it names, that a sentence tells. */
export const distancesIn = (reading: Reading): Counted[] =>
  reading.tied.flatMap((tied) => counted(reading, tied) ?? []);

/** How far from what was told before something told is: "two days later", "that night". */
function fromBefore(
  { happening, dated }: Told,
  { tied }: Reading,
  before: number | null,
): Distance | null {
  const timex =
    dated?.timex ?? tied.find((t) => t.anchor === happening.head && t.timex.when === null)?.timex;
  const { onward } = timex ?? {};
  // What the tagger found a date for is right, unless something without one was told in between.
  if (!timex || !onward || (before === null && dated)) return null;
  const { start, end } = timex;
  return {
    start,
    end,
    ...onward,
    ...(before === null && { count: null }),
    about: false,
    from: before ?? -1,
  };
}

/**
 * How far from another happening something told is, where only that dates it.
 * @param before the offset of the trigger of what was told last, if that is dated by a distance itself
 */
export function distanceOf(told: Told, reading: Reading, before: number | null): Distance | null {
  const onward = fromBefore(told, reading, before);
  if (onward || told.dated) return onward;
  const { head } = told.happening;
  return distancesIn(reading).find(({ owner }) => owner === head)?.distance ?? null;
}
