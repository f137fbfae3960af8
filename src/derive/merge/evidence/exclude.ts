import { areOpposite } from '../actions.ts';
import type { Keyed } from '../keyed.ts';
import { stemOf } from '../stem.ts';
import { isSaying, isStatement } from './action.ts';
import { sameControl } from './control.ts';
import { isOneArticle } from './nearby.ts';
import { areOtherVictims, isOneMore } from './numbers.ts';

/** Whether one mention says that what the other tells did not happen. */
const areOpposed = (a: Keyed, b: Keyed): boolean =>
  (a.mention.polarity !== b.mention.polarity && !isStatement(a)) ||
  (a.mention.polarity === b.mention.polarity && areOpposite(a.mention.action, b.mention.action));

/** Whether one is dated by its distance from what the other tells: "an hour before the collapse", "the day after the vote". */
function isApartFrom({ mention: { distance, action: own } }: Keyed, other: Keyed): boolean {
  if (!distance || typeof distance.from === 'number') return false;
  const { action, lemma } = distance.from;
  // "The vote on the day of the vote": what is done on its day may be it.
  if (distance.count === 0 && !distance.about && own === action) return false;
  return other.mention.action === action || other.trigger === stemOf(lemma);
}

/** Whether two mentions cannot be of one event, whatever they share. */
export const isExcluded = (a: Keyed, b: Keyed): boolean =>
  areOpposed(a, b) ||
  isApartFrom(a, b) ||
  isApartFrom(b, a) ||
  // One sentence that tells of two happenings tells of two events.
  (isOneArticle(a, b) && a.mention.start === b.mention.start) ||
  // "Another carmaker said": one more speaker may say more than one thing.
  (!(isSaying(a) && isSaying(b)) && isOneMore(a, b)) ||
  areOtherVictims(a, b);

/** Whether two mentions contradict each other, so that no event can have both. */
export const contradict = (a: Keyed, b: Keyed): boolean =>
  areOpposed(a, b) ||
  (a.control !== null && b.control !== null && !sameControl(a.control, b.control));
