import type { DistanceUnit } from '../../../time/index.ts';
import type { Distance, ResolvedTimex } from '../../types.ts';
import {
  ancestors,
  at,
  childBy,
  childrenBy,
  clauseOf,
  isPredicate,
  lemmaOf,
  type Tree,
} from '../graph.ts';
import { happeningAt, type Reading, type Told } from '../sentence.ts';
import type { TiedTimex } from '../timexes.ts';
import { anchorAt, otherAt } from './other.ts';
import { comes, countsFrom, directions, isEventNoun } from './phrases.ts';
import type { Length, Unit } from './units.ts';

export { comes } from './phrases.ts';
export { withoutUnitObjects, withUnits } from './units.ts';

/** Dates that are counted from another happening: "three weeks after the collapse", "on the day of the vote". */

const units: Readonly<Record<string, DistanceUnit>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};

const isUnit = (timex: ResolvedTimex): timex is Unit => 'length' in timex;

/** How far a timex reaches; hours and less are of one day, about, and so is "more than a week". */
function lengthOf(timex: ResolvedTimex): Length | null {
  if (isUnit(timex)) return timex.length;
  const { value, mod } = timex;
  if (value.startsWith('PT')) {
    const hours = Number(/^PT(\d+)H$/.exec(value)?.[1] ?? 0);
    return { count: Math.round(hours / 24), unit: 'day', about: true, of: 0 };
  }
  const [, count = '', letter = ''] = /^P(\d{1,4}|X)([DWMY])$/.exec(value) ?? [];
  const unit = units[letter];
  const about = mod !== undefined;
  return unit ? { count: count === 'X' ? null : Number(count), unit, about, of: null } : null;
}

/** Whether a clause's time is that of another: "a week after the silo fell, …" is of what the clause belongs to. */
function ownerOf(tree: Tree, anchor: number, from: number): number {
  if (anchor !== from) return anchor;
  return ancestors(tree, from).find((i) => i !== from && isPredicate(tree, i)) ?? -1;
}

/** Prepositions that leave a distance a point in time; others make it a stretch: "for two days after the crash". */
const pointing: ReadonlySet<string> = new Set(['', 'on', 'about', 'around']);

/** "One more day after the news" lasts. */
const lasting = /\b(?:more|another|further|additional|full|whole)\s+\p{L}+$/iu;

/** How many units from the happening; `null` where that is not said. */
function countOf(length: Length, word: string, preposition: string): number | null {
  if (word === 'of') return length.about || pointing.has(preposition) ? length.of : null;
  const direction = directions.get(word) ?? 0;
  return length.count === null || !pointing.has(preposition) ? null : length.count * direction;
}

/** A distance from another happening, the timex it begins with, and the words whose time it tells and of that one. */
export interface Counted {
  readonly timex: ResolvedTimex;
  readonly owner: number;
  readonly from: number;
  readonly distance: Distance;
}

const toTheDay = ['to', 'the', 'day'];

/** "Two years to the day after" is no year, but one day of it. */
const isToTheDay = (tree: Tree, from: number): boolean =>
  from >= 0 && toTheDay.every((word, k) => at(tree, from + k).text.toLowerCase() === word);

/** The distance from another happening that a timex begins. */
function counted(reading: Reading, { timex, anchor, preposition }: TiedTimex): Counted | null {
  const { tree } = reading;
  const length = timex.type === 'DURATION' && !timex.when ? lengthOf(timex) : null;
  if (!length || lasting.test(timex.text)) return null;
  const behind = tree.tokens.findIndex(({ start }) => start >= timex.end);
  const exact = isToTheDay(tree, behind);
  const next = exact ? behind + toTheDay.length : behind;
  const mayBeOf = preposition === 'within' || (length.of !== null && isUnit(timex));
  const from = countsFrom(tree.tokens, next, mayBeOf) ? anchorAt(tree, next) : -1;
  const owner = from < 0 ? -1 : ownerOf(tree, anchor, from);
  if (owner < 0) return null;
  const other = otherAt(reading, from, next);
  const count = countOf(length, at(tree, next).text.toLowerCase(), preposition);
  const { unit, about, weekday } = length;
  const distance = {
    start: timex.start,
    end: at(tree, from).end,
    count,
    unit,
    about,
    ...(exact && { exact }),
    ...(weekday !== undefined && { weekday }),
    from: other ?? -1,
  };
  return { timex, owner, from, distance };
}

/** The distances from other happenings, which it names, that a sentence tells. */
export const distancesIn = (reading: Reading): Counted[] =>
  reading.tied.flatMap((tied) => counted(reading, tied) ?? []);

/** "Voted to close the yard three weeks after …": the time of what is only meant to be done is that of the meaning. */
export function isOwner(tree: Tree, head: number, owner: number): boolean {
  const path = ancestors(tree, owner);
  const up = path.indexOf(head);
  if (up < 0) return false;
  return path.slice(0, up).every((i) => childrenBy(tree, i, 'mark').some((c) => isTo(tree, c)));
}

const isTo = (tree: Tree, i: number): boolean => at(tree, i).text.toLowerCase() === 'to';

/** "Were killed when the silo collapsed": on the day of that one, where it is one that is known. */
function fromClause({ happening }: Told, reading: Reading): Distance | null {
  const { tree, knowledge } = reading;
  for (const clause of childrenBy(tree, happening.head, 'advcl')) {
    const mark = childrenBy(tree, clause, 'mark', 'advmod').find(
      (i) => lemmaOf(at(tree, i)) === 'when',
    );
    const subject = childBy(tree, clause, 'nsubj');
    if (mark === undefined || subject < 0 || !isKnown(tree, subject)) continue;
    const from = happeningAt(tree, clause, knowledge)?.listed ? anchorAt(tree, mark) : -1;
    const other = from === clause ? otherAt(reading, clause, mark) : null;
    if (!other) continue;
    const [start, end] = [at(tree, mark).start, at(tree, clause).end];
    return { start, end, count: 0, unit: 'day', about: false, from: other };
  }
  return null;
}

/** "The silo", "Voss": not "a car". */
const isKnown = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'PROPN' ||
  childrenBy(tree, i, 'det').some((c) => at(tree, c).text.toLowerCase() === 'the');

/** "The collapse came two days after they closed the yard": that one is so long before the other. */
function fromComing({ happening }: Told, reading: Reading): Distance | null {
  const { tree } = reading;
  const own = distancesIn(reading).find(({ from }) => from === happening.head);
  const subject = own ? childBy(tree, own.owner, 'nsubj') : -1;
  if (!own || !comes.has(lemmaOf(at(tree, own.owner))) || !isEventNoun(at(tree, subject)))
    return null;
  const { distance } = own;
  const other = otherAt(reading, subject, -1);
  return other && distance.count !== null
    ? { ...distance, count: -distance.count, from: other }
    : null;
}

/** How far from another happening, which it names, something told is, where it is dated by that. */
function fromAnother(told: Told, reading: Reading): Distance | null {
  const { tree } = reading;
  const { head } = told.happening;
  if (comes.has(lemmaOf(at(tree, head)))) return null;
  const all = distancesIn(reading);
  const own = all.find(({ owner }) => isOwner(tree, head, owner));
  // "Died of his injuries a fortnight after the collapse": what hangs on a noun is of the verb.
  const nouns = all.find(({ owner }) => told.main && clauseOf(tree, owner) === head);
  return (own ?? nouns)?.distance ?? fromClause(told, reading);
}

/** What an article has told before a sentence, by the offsets of the triggers. */
export interface Before {
  /** The last, where its date is counted from another happening. */
  readonly counted: number | null;
  /** The last that has a date, or whose date is counted. */
  readonly dated: number | null;
}

/** A distance from what was told last; where nothing was, it leads nowhere. */
const fromLast = (
  span: Pick<Distance, 'start' | 'end'>,
  { count, unit, about }: Pick<Distance, 'count' | 'unit' | 'about'>,
  last: number | null,
): Distance => ({
  start: span.start,
  end: span.end,
  count: last === null ? null : count,
  unit,
  about,
  from: last ?? -1,
});

/** How far from what was told before something told is: "two days later", "that night". */
function fromBefore(
  { happening, dated }: Told,
  { tied, timexes }: Reading,
  before: Before,
): Distance | null {
  const timex =
    dated?.timex ?? tied.find((t) => t.anchor === happening.head && t.timex.when === null)?.timex;
  const { onward } = timex ?? {};
  // What the tagger found a date for is right, unless something without one was told in between.
  if (!timex || !onward || (before.counted === null && dated)) return null;
  // "There was talk in April; they denied it the following day": counted from a day that is not told.
  const isOfSentence = timexes.some(({ when, end }) => when !== null && end <= timex.start);
  if (isOfSentence && dated) return null;
  const last = isOfSentence ? null : (before.counted ?? before.dated);
  return fromLast(timex, onward, last);
}

/** "Twelve days after that": from what was told before. */
function fromThat(
  { happening, dated }: Told,
  { tree, tied }: Reading,
  before: Before,
): Distance | null {
  if (dated) return null;
  for (const { timex, anchor } of tied) {
    const length = timex.type === 'DURATION' && !timex.when ? lengthOf(timex) : null;
    if (!length || length.count === null || !isOwner(tree, happening.head, anchor)) continue;
    const next = tree.tokens.findIndex(({ start }) => start >= timex.end);
    const direction = directions.get(at(tree, next).text.toLowerCase()) ?? 0;
    const that = at(tree, next + 1);
    const isAlone = !/^(?:NOUN|VERB|AUX|ADJ)$/.test(at(tree, next + 2).pos);
    if (direction === 0 || !/^th(?:at|is)$/i.test(that.text) || !isAlone) continue;
    const counted = { ...length, count: length.count * direction };
    return fromLast({ start: timex.start, end: that.end }, counted, before.counted ?? before.dated);
  }
  return null;
}

/** How far from another happening something told is, where only that dates it. */
export function distanceOf(told: Told, reading: Reading, before: Before): Distance | null {
  const onward = fromBefore(told, reading, before) ?? fromThat(told, reading, before);
  if (onward) return onward;
  if (!told.dated) return fromAnother(told, reading);
  return told.dated.soft ? fromComing(told, reading) : null;
}
