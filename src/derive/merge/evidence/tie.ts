import type { Keyed } from '../keyed.ts';
import { isHisSaying, isOneOfDay, isSaidThatDay, isSaying, sameHappening } from './action.ts';
import { isOnOneDay, isRemembered } from './looking-back.ts';
import { isOneArticle } from './nearby.ts';
import { sharedNumber, unusual } from './numbers.ts';
import { haveSameCast, haveSameParties, sameRole, sameUndergoer, shared } from './parties.ts';
import type { EvidenceName } from './weights.ts';
import { cosine, isReprint, sameWords, type Rarity } from './words.ts';

/** What two mentions have to do with each other: each piece of evidence is weighed from it. */
export interface Tie {
  readonly a: Keyed;
  readonly b: Keyed;
  readonly rarity: Rarity;
  /** How what they tell is one thing, if it can be. */
  readonly about: EvidenceName | null;
  /** Cosine of their words. */
  readonly alike: number;
  readonly areReprints: boolean;
  /** How telling the number is that both have; 0 for none. */
  readonly number: number;
  /** One is named by its day. */
  readonly isOfDay: boolean;
  /** It is what a day is remembered for. */
  readonly isOfMemory: boolean;
  /** Both name one day for what happened on it. */
  readonly isOnDay: boolean;
  /** On that day the same act, or take part. */
  readonly isOfParties: boolean;
  readonly isOfCast: boolean;
  readonly areSayings: boolean;
  /** One is the saying of "he" whom the other names. */
  readonly isHis: boolean;
  /** Both are what one said on a day. */
  readonly isOccasion: boolean;
}

/** Whether one of two sayings is that of "he" whom the other names, before him. */
export function isHe(a: Keyed, b: Keyed): boolean {
  if (!isOneArticle(a, b)) return false;
  const [first, then] = a.mention.start <= b.mention.start ? [a, b] : [b, a];
  return isHisSaying(then, first);
}

/** With this in common, cosine, two sentences share a telling word; so telling a figure is more than chance. */
const fewWords = 0.1;
export const figure = 0.4;

/** Works out what two mentions have to do with each other. */
export function tieOf(a: Keyed, b: Keyed, rarity: Rarity): Tie {
  const about = sameHappening(a, b);
  const alike = cosine(a.words, b.words, rarity);
  const number = sharedNumber(a, b, rarity);
  // What is told in other words, of other kinds, must at least happen to the same, or share somebody, a word or a figure.
  const isOfMemory =
    isRemembered(a, b) &&
    (about === 'unknownAction'
      ? alike >= fewWords || number >= figure || shared(a, b, rarity) > 0
      : about !== null || sameUndergoer(a, b) >= 0.8);
  const isOnDay = isOnOneDay(a, b);
  const isOfParties = isOnDay && haveSameParties(a, b);
  const areSayings = isSaying(a) && isSaying(b);
  return {
    a,
    b,
    rarity,
    about,
    alike,
    areReprints: isReprint(alike, a.words, b.words),
    number,
    isOfDay: isOneOfDay(a, b),
    isOfMemory,
    isOnDay,
    isOfParties,
    isOfCast: isOnDay && !isOfParties && haveSameCast(a, b),
    areSayings,
    isHis: isHe(a, b),
    isOccasion: areSayings && isSaidThatDay(a, b),
  };
}

/** On one day "the service" that says something is the weather service that does. */
const sameOfDay = 0.6;

/** Whether what two sayings say may be one thing: as much alike as one speaker's words, or said at one occasion. */
function mayBeOneSaying({ a, b, alike, areReprints, isHis, isOccasion }: Tie): boolean {
  if (!isOneArticle(a, b) && alike < sameWords && !isOccasion) return false;
  const least = a.day !== null && a.day === b.day ? sameOfDay : 1;
  return areReprints || isHis || sameRole(a.agent, b.agent) >= least;
}

/** Whether two sentences, all but the same, both have the words of both: each tells of two things, and these are not one. */
const areTwoOfOne = ({ a, b, areReprints, about }: Tie): boolean =>
  areReprints &&
  (about === null || about === 'unknownAction' || about === 'namedByUnknown') &&
  a.trigger !== b.trigger &&
  a.words.has(b.trigger) &&
  b.words.has(a.trigger);

/** Whether two mentions can be of one event: what is not told to be the same must have something telling in common. */
export function mayBeOne(tie: Tie): boolean {
  const { about, areReprints, number, isOfDay, isOfMemory, isOfParties, isOfCast } = tie;
  const isKnown = isOfDay || isOfMemory || isOfParties || isOfCast;
  if (areTwoOfOne(tie)) return false;
  if (!areReprints && about === null && number < unusual && !isKnown) return false;
  return !tie.areSayings || mayBeOneSaying(tie);
}
