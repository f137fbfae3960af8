import type { Keyed } from '../keyed.ts';
import { numberKey, tellingOf } from '../numbers.ts';
import { sameRole } from './parties.ts';
import type { Rarity } from './words.ts';

/** From this a number in common may stand for a word in common for what happened. */
export const unusual = 0.6;

/** How telling the most telling number is that both have: unusual in itself, and rare here. */
export function sharedNumber(a: Keyed, b: Keyed, rarity: Rarity): number {
  if (a.numbers.size === 0 || b.numbers.size === 0) return 0;
  let best = 0;
  for (const n of a.numbers)
    if (b.numbers.has(n)) best = Math.max(best, tellingOf(n) * rarity(numberKey(n)));
  return best;
}

function shareNumber(a: Keyed, b: Keyed): boolean {
  for (const n of a.numbers) if (b.numbers.has(n)) return true;
  return false;
}

/** Whether a sentence says that what it tells is one more of its kind, and shares no number with another. */
export function isOneMore(a: Keyed, b: Keyed): boolean {
  if (!a.isOneMore && !b.isOneMore) return false;
  const isOneArticle = a.mention.article === b.mention.article;
  return (isOneArticle || (a.numbers.size > 0 && b.numbers.size > 0)) && !shareNumber(a, b);
}

/** Actions that have victims, who are counted. */
const counted: ReadonlySet<string> = new Set(
  'kill die injure kidnap arrest rescue release evacuate'.split(' '),
);

/** Actions whose victims news counts: of two articles each tells of its own. */
const harming: ReadonlySet<string> = new Set([...counted, 'explode', 'attack', 'shoot']);

/** Whether one counts some of the victims that the other counts: "four of the soldiers". */
export function areSomeOf(a: Keyed, b: Keyed): boolean {
  const { some } = a;
  if (some === null || b.numbers.size === 0) return false;
  if (!counted.has(a.mention.action) || !counted.has(b.mention.action)) return false;
  if (![...b.numbers].some((n) => n > some)) return false;
  return a.parties.some((party) => sameRole(party, b.patient ?? b.agent) === 1);
}

/** Whether both count victims, and neither count nor victims are the same: other victims. */
export function areOtherVictims(a: Keyed, b: Keyed): boolean {
  if (a.numbers.size === 0 || b.numbers.size === 0) return false;
  const actions = a.mention.article === b.mention.article ? counted : harming;
  if (!actions.has(a.mention.action) || !actions.has(b.mention.action)) return false;
  if (shareNumber(a, b)) return false;
  if (areSomeOf(a, b) || areSomeOf(b, a)) return false;
  const [x, y] = [a.patient ?? a.agent, b.patient ?? b.agent];
  // Tolls rise: "seven people" of one day are nine the next.
  if (x?.name.isAnybody && y?.name.isAnybody && a.mention.article !== b.mention.article)
    return false;
  return sameRole(x, y) < 1;
}
