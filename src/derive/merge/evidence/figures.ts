import { aboutOthers } from '../actions.ts';
import type { Keyed } from '../keyed.ts';
import { numberKey, tellingOf } from '../numbers.ts';
import { isStatement } from './action.ts';
import { presence } from './parties.ts';
import type { Rarity } from './words.ts';

/** From this a name surely stands in a sentence; from this, by its rarity, a figure is nobody's by chance. */
const sure = 0.8;
const rare = 0.4;

const actsIn = (a: Keyed, b: Keyed): boolean => !!a.agent?.named && presence(a.agent, b) >= sure;

/** Who speaks of a figure must be one whom the other tells of: others have their say about it too. */
const mayTell = (a: Keyed, b: Keyed): boolean => !isStatement(a) || actsIn(a, b);

/**
 * Whether two articles tell of one figure of one party, so that what they tell of one day is one happening:
 * "it wants to close 789 shops", "a list of 789 shops that it was closing".
 */
export function isSameFigure(a: Keyed, b: Keyed, rarity: Rarity): boolean {
  const [x, y] = [a.mention, b.mention];
  if (x.article === y.article || x.polarity !== y.polarity) return false;
  if (aboutOthers.has(x.action) || aboutOthers.has(y.action)) return false;
  const isFigure = (n: number) => tellingOf(n) === 1 && rarity(numberKey(n)) >= rare;
  if (![...a.numbers].some((n) => b.numbers.has(n) && isFigure(n))) return false;
  return (actsIn(a, b) || actsIn(b, a)) && mayTell(a, b) && mayTell(b, a);
}
