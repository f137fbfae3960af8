import { whenExtent, whenLength } from '../../time/index.ts';
import type { Keyed } from './keyed.ts';

/** A mention with what its turn to join depends on. */
interface Turn {
  readonly member: Keyed;
  readonly rank: number;
  readonly length: number;
  readonly start: number;
}

function turnOf(member: Keyed): Turn {
  const { founding, when } = member.mention;
  const rank = (founding ? 0 : 4) + (when ? 0 : 2) + (member.given.firm ? 0 : 1);
  if (!when) return { member, rank, length: Infinity, start: Infinity };
  return { member, rank, length: whenLength(when), start: whenExtent(when).start };
}

const by = (p: number, q: number): number => (p === q ? 0 : p - q);

/** Order of joining: what founds events, then the firm and sharp, so that the vague find them there. */
export function inTurn(members: readonly Keyed[]): Keyed[] {
  const order = (a: Turn, b: Turn): number => {
    const x = a.member.mention;
    const y = b.member.mention;
    return (
      a.rank - b.rank ||
      by(a.length, b.length) ||
      by(a.start, b.start) ||
      (x.article < y.article ? -1 : x.article > y.article ? 1 : 0) ||
      x.start - y.start ||
      x.trigger.start - y.trigger.start
    );
  };
  return members
    .map(turnOf)
    .sort(order)
    .map(({ member }) => member);
}
