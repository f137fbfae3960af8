import { dayMs, overlap } from '../../time/index.ts';
import type { Candidates } from './candidates.ts';
import { join, type Cluster } from './cluster.ts';
import { isSameFigure, type Rarity } from './evidence/index.ts';
import { bestOf, isAtOdds } from './fit.ts';
import type { Keyed } from './keyed.ts';
import { partsOf } from './parts.ts';

/** The other cluster that a founder fits best, if all founders of both agree with it. */
function twinOf(cluster: Cluster, candidates: Candidates, rarity: Rarity): Cluster | null {
  for (const founder of cluster.founders) {
    const near = candidates.near(founder, founder.mention.when);
    const others = near.filter((other) => other !== cluster && other.founders.length > 0);
    const best = bestOf(founder, others, rarity);
    const all = best && cluster.founders.every((one) => !isAtOdds(one, best));
    if (best && all) return best;
  }
  return null;
}

/** Moves all of a cluster to another; the first is empty then. */
function unite(into: Cluster, from: Cluster, candidates: Candidates): void {
  for (const member of from.members) {
    join(into, member);
    if (member.mention.when) candidates.file(member, member.mention.when, into);
  }
  from.members.length = 0;
  from.founders.length = 0;
}

const isOneDay = (a: Cluster, b: Cluster): boolean =>
  overlap(a.given.extent, b.given.extent) &&
  [a, b].every(({ given: { extent } }) => extent.end - extent.start <= dayMs);

/** The other cluster of the same day of which a mention tells a figure. */
function figureOf(
  member: Keyed,
  cluster: Cluster,
  candidates: Candidates,
  rarity: Rarity,
): Cluster | undefined {
  if (member.numbers.size === 0) return undefined;
  return candidates
    .near(member, cluster.given.when)
    .find(
      (other) =>
        other !== cluster &&
        isOneDay(cluster, other) &&
        other.founders.some((one) => isSameFigure(member, one, rarity)) &&
        cluster.founders.every((one) => !isAtOdds(one, other)),
    );
}

/** Joins clusters of one day that a figure in common, told perhaps in passing, shows to be of one event. */
export function joinByFigures(
  found: readonly Cluster[],
  candidates: Candidates,
  rarity: Rarity,
): void {
  for (const cluster of found)
    for (const member of [...cluster.members]) {
      const twin = figureOf(member, cluster, candidates, rarity);
      if (twin) unite(cluster, twin, candidates);
    }
}

/**
 * Joins clusters that a founder of one shows to be of one event with the other: the first mentions to come
 * may not have known of each other.
 */
export function joinTwins(
  found: readonly Cluster[],
  candidates: Candidates,
  rarity: Rarity,
): Cluster[] {
  for (const cluster of found) {
    const twin = twinOf(cluster, candidates, rarity);
    if (twin && twin.id < cluster.id) unite(twin, cluster, candidates);
    else if (twin) unite(cluster, twin, candidates);
  }
  for (const cluster of found) {
    const near = () => cluster.founders.flatMap((one) => candidates.near(one, one.mention.when));
    for (const part of new Set(partsOf(cluster, near))) unite(cluster, part, candidates);
  }
  return found.filter(({ founders }) => founders.length > 0);
}
