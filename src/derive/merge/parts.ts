import { dayMs, whenLength, within } from '../../time/index.ts';
import type { Cluster } from './cluster.ts';
import { isFirm } from './dates.ts';
import type { Keyed } from './keyed.ts';

/** So many things at most are told of one by one after they are told of together. */
const mostParts = 9;

const isClock = ({ mention }: Keyed): boolean =>
  mention.when !== null && isFirm(mention) && whenLength(mention.when) < dayMs / 2;

/** Whether a founder tells of several at once, of a day: "two boats left on Monday". */
function isSum(member: Keyed): boolean {
  const { when } = member.mention;
  const several = [...member.numbers].some((n) => n >= 2 && n <= mostParts);
  return several && when !== null && isFirm(member.mention) && !isClock(member);
}

/** Whether a cluster tells of one of what a sum tells of: "the first left at nine". */
function isPart({ founders }: Cluster, sum: Keyed): boolean {
  const { when, article } = sum.mention;
  return founders.every(
    (founder) =>
      isClock(founder) &&
      founder.mention.article === article &&
      founder.mention.action === sum.mention.action &&
      founder.mention.start > sum.mention.start &&
      founder.mention.when !== null &&
      when !== null &&
      within(founder.mention.when, when),
  );
}

/**
 * The clusters that are parts of one that an article sums up, by the clock times it goes on to give: an
 * article that says "two boats left" and then when each did tells of one event.
 * @param near those that may be, asked for only of what sums up
 */
export function partsOf(cluster: Cluster, near: () => readonly Cluster[]): Cluster[] {
  const sum = cluster.founders.find(isSum);
  if (!sum) return [];
  return near().filter(
    (other) => other !== cluster && other.founders.length > 0 && isPart(other, sum),
  );
}
