import { areOpposite } from '../actions.ts';
import type { Keyed } from '../keyed.ts';
import {
  actionKey,
  isHisSaying,
  isOnce,
  isOneOfDay,
  isOneTurn,
  isSaidThatDay,
  isSaying,
  isStatement,
  isTheKnown,
  sameHappening,
} from './action.ts';
import { sameControl } from './control.ts';
import { isOnOneDay, isRecalled, isRemembered } from './looking-back.ts';
import { distance, isOneArticle, sameDate } from './nearby.ts';
import { areOtherVictims, areSomeOf, isOneMore, sharedNumber, unusual } from './numbers.ts';
import {
  otherParties,
  sameRole,
  haveSameCast,
  haveSameParties,
  sameUndergoer,
  shared,
} from './parties.ts';
import { weights, type EvidenceName } from './weights.ts';
import { cosine, isReprint, sameWords, type Rarity } from './words.ts';

export { actionKey, recallsTurn } from './action.ts';
export { shareGainer } from './control.ts';
export { isSameFigure } from './figures.ts';
export { areSomeOf } from './numbers.ts';
export { sameEvent, weights, type EvidenceName } from './weights.ts';
export type { Rarity } from './words.ts';

/** Whether one mention says that what the other tells did not happen. */
const areOpposed = (a: Keyed, b: Keyed): boolean =>
  (a.mention.polarity !== b.mention.polarity && !isStatement(a)) ||
  (a.mention.polarity === b.mention.polarity && areOpposite(a.mention.action, b.mention.action));

/** Why two mentions cannot be of one event, whatever they share. */
const isExcluded = (a: Keyed, b: Keyed): boolean =>
  areOpposed(a, b) ||
  // One sentence that tells of two happenings tells of two events.
  (isOneArticle(a, b) && a.mention.start === b.mention.start) ||
  // "Another carmaker said": one more speaker may say more than one thing.
  (!(isSaying(a) && isSaying(b)) && isOneMore(a, b)) ||
  areOtherVictims(a, b);

/** Whether one of two sayings is that of "he" whom the other names, before him. */
function isHe(a: Keyed, b: Keyed): boolean {
  if (!isOneArticle(a, b)) return false;
  const [first, then] = a.mention.start <= b.mention.start ? [a, b] : [b, a];
  return isHisSaying(then, first);
}

const sharePart = (a: Keyed, b: Keyed): boolean =>
  sameRole(a.agent, b.agent) > 0 || sameRole(a.patient, b.patient) > 0 || isHe(a, b);

/** Whether it is known what both tell, and one and the same or of one family. */
const isKnownKind = (about: EvidenceName | null): boolean =>
  about === 'sameAction' || about === 'relatedAction' || about === 'namedAction';

/** With this in common, cosine, two sentences share a telling word. */
const fewWords = 0.1;

/** Told each piece of evidence by its name and its share of the weight. */
type Add = (name: EvidenceName, share: number) => void;

/** Weighs the evidence for and against two mentions whose dates agree being of one event; none if they cannot be. */
function weigh(a: Keyed, b: Keyed, rarity: Rarity, add: Add): void {
  if (isExcluded(a, b)) return;
  if (a.control && b.control && !sameControl(a.control, b.control)) return;
  const about = sameHappening(a, b);
  const alike = cosine(a.words, b.words, rarity);
  const areReprints = isReprint(alike, a.words, b.words);
  const number = sharedNumber(a, b, rarity);
  // What is not told to be the same must at least have the same unusual number in it.
  const isOfDay = isOneOfDay(a, b);
  // What is told in other words, of other kinds, must at least happen to the same, or share somebody or a word.
  const isOfMemory =
    isRemembered(a, b) &&
    (about === 'unknownAction'
      ? alike >= fewWords || shared(a, b, rarity) > 0
      : about !== null || sameUndergoer(a, b) >= 0.8);
  const isOnDay = isOnOneDay(a, b);
  const isOfParties = isOnDay && haveSameParties(a, b);
  const isOfCast = isOnDay && !isOfParties && haveSameCast(a, b);
  const isKnown = isOfDay || isOfMemory || isOfParties || isOfCast;
  if (!areReprints && about === null && number < unusual && !isKnown) return;
  const areSayings = isSaying(a) && isSaying(b);
  const his = isHe(a, b);
  const isOccasion = areSayings && isSaidThatDay(a, b);
  if (areSayings && !isOneArticle(a, b) && alike < sameWords && !isOccasion) return;
  if (areSayings && !areReprints && !his && sameRole(a.agent, b.agent) < 1) return;
  if (areReprints) add('sameAction', 1);
  else if (about) add(about, about === 'sameAction' ? (1 + rarity(actionKey(a))) / 2 : 1);
  if (about !== null && about !== 'unknownAction' && isOnce(a, b)) add('onlyOnce', 1);
  else if (about !== null && isOneTurn(a, b)) add('oneTurn', 1);
  if (isOfParties) add('sameParties', 1);
  else if (isOfCast) add('sameCast', 1);
  if (isOfMemory) add('remembered', 1);
  else if (isKnownKind(about) && isRecalled(a, b)) add('recalled', 1);
  if (isOfDay) add('namedByDay', 1);
  if (isTheKnown(a, b)) add('theKnown', 1);
  if (isOccasion) add('saidThatDay', 1);
  add('words', alike);
  add('who', shared(a, b, rarity));
  add('agent', his ? 1 : sameRole(a.agent, b.agent));
  add('patient', areSomeOf(a, b) || areSomeOf(b, a) ? 1 : sameUndergoer(a, b));
  add('number', number);
  const date = sameDate(a, b, rarity);
  // A month has room for two things of which it is not known what they are.
  if (date) add(date[0], date[0] === 'coarse' && about === 'unknownAction' ? 4 : date[1]);
  const apart = distance(a, b);
  if (apart) add(apart, 1);
  const isTalk = areSayings || (about === 'relatedAction' && (isStatement(a) || isStatement(b)));
  if (apart && isTalk && (his || sameRole(a.agent, b.agent) === 1)) add('goesOn', 1);
  const others = otherParties(a, b);
  const areAlone = !isOfMemory && isOnDay && a.isAlone && b.isAlone;
  if (areAlone && others.length === 0 && shared(a, b, rarity) > 0) add('aloneOnDay', 1);
  for (const name of others) if (!(areSayings && name === 'otherThing')) add(name, 1);
}

/**
 * The evidence for and against two mentions whose dates agree being of one event: each piece with its name
 * and its share of the sum. Empty where they cannot be.
 */
export function evidence(a: Keyed, b: Keyed, rarity: Rarity): [EvidenceName, number][] {
  const found: [EvidenceName, number][] = [];
  weigh(a, b, rarity, (name, share) => {
    if (share > 0) found.push([name, weights[name] * share]);
  });
  return found;
}

/** Whether two mentions contradict each other, so that no event can have both. */
export const contradict = (a: Keyed, b: Keyed): boolean =>
  areOpposed(a, b) ||
  (a.control !== null && b.control !== null && !sameControl(a.control, b.control));

function sum(a: Keyed, b: Keyed, rarity: Rarity): number {
  let total = 0;
  weigh(a, b, rarity, (name, share) => {
    if (share > 0) total += weights[name] * share;
  });
  return total;
}

/**
 * The sum of the evidence, also by what happened together with either; the same control of the same place is
 * sure.
 */
export function likeness(a: Keyed, b: Keyed, rarity: Rarity): number {
  if (a.control && b.control) return !isExcluded(a, b) && sameControl(a.control, b.control) ? 1 : 0;
  let best = sum(a, b, rarity);
  for (const one of a.together) best = Math.max(best, sum(one, b, rarity));
  for (const one of b.together) best = Math.max(best, sum(a, one, rarity));
  return best;
}

/** Whether two mentions tell of the same action by the same party, or to the same. */
export function isSameDeed(a: Keyed, b: Keyed, rarity: Rarity): boolean {
  // Most pairs fail here, which costs little; the evidence costs much.
  if (!sharePart(a, b)) return false;
  return evidence(a, b, rarity).some(([name]) => name === 'sameAction');
}
