import { dayMs, overlap } from '../../../time/index.ts';
import type { Keyed } from '../keyed.ts';
import { actionKey, isOnce, isOneTurn, isStatement, isTheKnown } from './action.ts';
import { sameControl } from './control.ts';
import { isExcluded } from './exclude.ts';
import { isRecalled } from './looking-back.ts';
import { distance, isOneArticle, sameDate } from './nearby.ts';
import { areSomeOf } from './numbers.ts';
import { otherParties, sameRole, sameUndergoer, shared } from './parties.ts';
import { figure, mayBeOne, tieOf, type Tie } from './tie.ts';
import { weights, type EvidenceName } from './weights.ts';
import { sameWords, type Rarity } from './words.ts';

/** Told each piece of evidence by its name and its share of the weight. */
export type Add = (name: EvidenceName, share: number) => void;

/** Whether it is known what both tell, and one and the same or of one family. */
const isKnownKind = (about: EvidenceName | null): boolean =>
  about === 'sameAction' || about === 'relatedAction' || about === 'namedAction';

/** What happened, by its kind and in its words. */
function weighHappening({ a, b, rarity, about, alike, areReprints, number }: Tie, add: Add): void {
  if (areReprints) add('sameAction', 1);
  else if (about) add(about, about === 'sameAction' ? (1 + rarity(actionKey(a))) / 2 : 1);
  if (about !== null && about !== 'unknownAction' && isOnce(a, b)) add('onlyOnce', 1);
  else if (about !== null && isOneTurn(a, b)) add('oneTurn', 1);
  add('words', alike);
  add('number', number);
}

/** When it happened. */
function weighDay(tie: Tie, add: Add): void {
  const { a, b, rarity, about, isOfMemory, isOfDay, isOccasion } = tie;
  if (isOfMemory) add('remembered', 1);
  else if (isKnownKind(about) && isRecalled(a, b)) add('recalled', 1);
  if (isOfDay) add('namedByDay', 1);
  if (isTheKnown(a, b)) add('theKnown', 1);
  if (isOccasion) add('saidThatDay', 1);
  const date = sameDate(a, b, rarity);
  // A month has room for two things of which it is not known what they are.
  if (date) add(date[0], date[0] === 'coarse' && about === 'unknownAction' ? 4 : date[1]);
}

/** How surely one and the same acts in both. */
const agentShare = ({ a, b, isHis }: Tie): number => (isHis ? 1 : sameRole(a.agent, b.agent));

/** How surely it happens to one and the same in both. */
const patientShare = ({ a, b }: Tie): number =>
  areSomeOf(a, b) || areSomeOf(b, a) ? 1 : sameUndergoer(a, b);

/** Whether both are all that their articles tell of a day. */
const areAlone = ({ a, b, isOfMemory, isOnDay }: Tie): boolean =>
  !isOfMemory && isOnDay && a.isAlone && b.isAlone;

/** What the evidence of parties and nearness cannot exceed, as far as can be told with little work. */
function mostOfRest(tie: Tie): number {
  const together = tie.isOfParties ? weights.sameParties : tie.isOfCast ? weights.sameCast : 0;
  const roles = weights.agent * agentShare(tie) + weights.patient * patientShare(tie);
  const alone = areAlone(tie) ? Math.max(weights.aloneOnDay, weights.notedDay) : 0;
  const near = isOneArticle(tie.a, tie.b) ? weights.nextTo + weights.goesOn : 0;
  const number = isFigureOfDate(tie) ? weights.figure * tie.number : 0;
  return together + weights.who + roles + alone + near + number;
}

/** Whether somebody with a name, a place or an object tells them apart; things are called by many words. */
const areApart = (others: readonly EvidenceName[]): boolean =>
  others.some((name) => name !== 'otherThing');

/** Dates longer than a month, in ms, are of too much for a figure to be of one thing. */
const longest = 32 * dayMs;

/** Whether two articles tell of one figure at one time, which neither is likely to have by chance. */
function isFigureOfDate({ a, b, number }: Tie): boolean {
  const [x, y] = [a.given.extent, b.given.extent];
  if (number < figure || isOneArticle(a, b) || x === null || y === null) return false;
  return overlap(x, y) && Math.max(x.end - x.start, y.end - y.start) <= longest;
}

/** That two articles tell but one thing of a day: on a day that many tell of, it is what the day is noted for. */
function weighAlone(
  { a, b, about, alike }: Tie,
  who: number,
  others: readonly EvidenceName[],
  add: Add,
): boolean {
  const areTold = a.mention.status !== 'planned' && b.mention.status !== 'planned';
  const haveSomething = about !== 'unknownAction' || alike > 0 || who > 0;
  const isNoted = areTold && haveSomething && !areApart(others) && a.isNoted && b.isNoted;
  if (isNoted) add('notedDay', 1);
  else if (others.length === 0 && who > 0) add('aloneOnDay', 1);
  return isNoted;
}

/** Who took part, and who of others did. */
function weighParties(tie: Tie, add: Add): void {
  const { a, b, rarity, isOfParties, isOfCast, areSayings } = tie;
  if (isOfParties) add('sameParties', 1);
  else if (isOfCast) add('sameCast', 1);
  const who = shared(a, b, rarity);
  add('who', who);
  add('agent', agentShare(tie));
  add('patient', patientShare(tie));
  const others = otherParties(a, b);
  const isNoted = areAlone(tie) && weighAlone(tie, who, others, add);
  const areTied = who > 0 || isKnownKind(tie.about) || tie.alike >= sameWords;
  if (areTied && isFigureOfDate(tie) && !areApart(others)) add('figure', tie.number);
  // What a day is noted for is called by many words.
  for (const name of others)
    if (!((areSayings || isNoted || tie.isOfMemory) && name === 'otherThing')) add(name, 1);
}

/** How near to each other they stand in one article. */
function weighNearness({ a, b, about, areSayings, isHis }: Tie, add: Add): void {
  const apart = distance(a, b);
  if (!apart) return;
  add(apart, 1);
  const isTalk = areSayings || (about === 'relatedAction' && (isStatement(a) || isStatement(b)));
  if (isTalk && (isHis || sameRole(a.agent, b.agent) === 1)) add('goesOn', 1);
}

/**
 * Weighs the evidence for and against two mentions whose dates agree being of one event; none if they cannot be.
 * @param isEnough asked, once most is weighed, whether the rest matters, which comes to no more than so much
 */
export function weigh(
  a: Keyed,
  b: Keyed,
  rarity: Rarity,
  add: Add,
  isEnough: (most: number) => boolean = () => false,
): void {
  if (isExcluded(a, b)) return;
  if (a.control && b.control && !sameControl(a.control, b.control)) return;
  const tie = tieOf(a, b, rarity);
  if (!mayBeOne(tie)) return;
  weighHappening(tie, add);
  weighDay(tie, add);
  if (isEnough(mostOfRest(tie))) return;
  weighParties(tie, add);
  weighNearness(tie, add);
}
