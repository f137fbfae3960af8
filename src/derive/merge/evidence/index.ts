import type { Keyed } from '../keyed.ts';
import { sameControl } from './control.ts';
import { isExcluded } from './exclude.ts';
import { sameRole, sameUndergoer } from './parties.ts';
import { isHe } from './tie.ts';
import { weigh } from './weigh.ts';
import { weights, type EvidenceName } from './weights.ts';
import { cosine, isReprint, type Rarity } from './words.ts';

export { actionKey, isTurnOfLife, recallsTurn } from './action.ts';
export { shareGainer } from './control.ts';
export { contradict } from './exclude.ts';
export { isSameFigure } from './figures.ts';
export { areSomeOf } from './numbers.ts';
export { sameEvent, weights, type EvidenceName } from './weights.ts';
export { cosine, type Rarity } from './words.ts';

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

/** Sums that are to be told apart differ by more than this, which rounding does not make up. */
const rounding = 1e-9;

/** The sum of the evidence; where it cannot come to `telling`, something less than that. */
function sum(a: Keyed, b: Keyed, rarity: Rarity, telling: number): number {
  let total = 0;
  const add = (name: EvidenceName, share: number) => {
    if (share > 0) total += weights[name] * share;
  };
  weigh(a, b, rarity, add, (most) => total + most + rounding < telling);
  return total;
}

/**
 * The sum of the evidence, also by what happened together with either; the same control of the same place is
 * sure.
 * @param telling what the sum must come to for it to matter: where it does not, something less than that is given
 */
export function likeness(a: Keyed, b: Keyed, rarity: Rarity, telling = -Infinity): number {
  if (a.control && b.control) return !isExcluded(a, b) && sameControl(a.control, b.control) ? 1 : 0;
  let best = sum(a, b, rarity, telling);
  for (const one of a.together) best = Math.max(best, sum(one, b, rarity, telling));
  for (const one of b.together) best = Math.max(best, sum(a, one, rarity, telling));
  return best;
}

const sharePart = (a: Keyed, b: Keyed): boolean =>
  sameRole(a.agent, b.agent) > 0 || sameUndergoer(a, b) > 0 || isHe(a, b);

/** Whether two sentences report the same action, or are all but the same: no other tells of the same deed. */
const mayBeDeed = (a: Keyed, b: Keyed, rarity: Rarity): boolean =>
  a.mention.action === b.mention.action ||
  isReprint(cosine(a.words, b.words, rarity), a.words, b.words);

/** Whether two mentions tell of the same action by the same party, or to the same. */
export function isSameDeed(a: Keyed, b: Keyed, rarity: Rarity): boolean {
  // Most pairs fail here, which costs little; the evidence costs much.
  if (!sharePart(a, b) || !mayBeDeed(a, b, rarity)) return false;
  let isSame = false;
  const add = (name: EvidenceName) => {
    isSame ||= name === 'sameAction';
  };
  weigh(a, b, rarity, add, () => true);
  return isSame;
}
