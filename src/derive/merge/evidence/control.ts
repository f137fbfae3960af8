import type { Keyed } from '../keyed.ts';
import { sameName, type Name } from '../name.ts';

type Sides = NonNullable<Keyed['control']>;

/** Whether two names are of one side in a war: a country takes what its forces take. */
const isOneSide = (x: Name, y: Name): boolean =>
  sameName(x, y) || x.key === `forces of ${y.key}` || y.key === `forces of ${x.key}`;

const agree = (x: Name | null, y: Name | null): boolean =>
  x !== null && y !== null && isOneSide(x, y);

const differ = (x: Name | null, y: Name | null): boolean =>
  x !== null && y !== null && !isOneSide(x, y);

/** Whether two reports of a change of control can be of one: same place, and nobody on both sides. */
export function sameControl(a: Sides, b: Sides): boolean {
  if (!sameName(a.place, b.place)) return false;
  if (agree(a.gainer, b.loser) || agree(a.loser, b.gainer)) return false;
  if (agree(a.gainer, b.gainer) || agree(a.loser, b.loser)) return true;
  return !differ(a.gainer, b.gainer) && !differ(a.loser, b.loser);
}

/** Whether two changes of control name one who gains by both: who loses may have lost before. */
export const shareGainer = (a: Sides, b: Sides): boolean => agree(a.gainer, b.gainer);
