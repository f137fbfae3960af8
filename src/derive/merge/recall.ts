import type { Cluster } from './cluster.ts';
import { contradict, isTurnOfLife, recallsTurn } from './evidence/index.ts';
import { ageOf, news } from './fit.ts';
import type { Keyed } from './keyed.ts';

/** What an article does not open with and nothing but its own date dates, which may be of long before. */
export const mayRecall = ({ mention }: Keyed): boolean =>
  isTurnOfLife(mention.action) &&
  mention.position !== 0 &&
  (mention.soft === 'published' || (mention.when === null && !mention.aside));

/** The one event before its article that tells of somebody's turn which a mention recalls. */
export function turnOf(member: Keyed, near: readonly Cluster[]): Cluster | null {
  const { published } = member;
  const found = near.filter(
    ({ founders, given }) =>
      published !== null &&
      ageOf(published, given) > news &&
      founders.some((one) => recallsTurn(member, one)) &&
      !founders.some((one) => contradict(member, one)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
