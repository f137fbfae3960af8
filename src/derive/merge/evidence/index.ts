import type { Keyed } from '../keyed.ts';
import { sameControl } from './control.ts';
import { isExcluded } from './exclude.ts';
import { sameRole } from './parties.ts';
import { isHe } from './tie.ts';
import { weigh } from './weigh.ts';
import { weights, type EvidenceName } from './weights.ts';
import type { Rarity } from './words.ts';

export { actionKey, isTurnOfLife, recallsTurn } from './action.ts';
export { shareGainer } from './control.ts';
export { contradict } from './exclude.ts';
export { isSameFigure } from './figures.ts';
export { areSomeOf } from './numbers.ts';
export { sameEvent, weights, type EvidenceName } from './weights.ts';
export type { Rarity } from './words.ts';

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

const sharePart = (a: Keyed, b: Keyed): boolean =>
  sameRole(a.agent, b.agent) > 0 || sameRole(a.patient, b.patient) > 0 || isHe(a, b);

/** Whether two mentions tell of the same action by the same party, or to the same. */
export function isSameDeed(a: Keyed, b: Keyed, rarity: Rarity): boolean {
  // Most pairs fail here, which costs little; the evidence costs much.
  if (!sharePart(a, b)) return false;
  return evidence(a, b, rarity).some(([name]) => name === 'sameAction');
}
