import { overlap } from '../../time/index.ts';
import { BySentence } from './by-sentence.ts';
import { Candidates } from './candidates.ts';
import { clusterOf, join, type Cluster } from './cluster.ts';
import type { Rarity } from './evidence/index.ts';
import { bestOf, mayBeUndated } from './fit.ts';
import type { Keyed } from './keyed.ts';
import { mayRecall, turnOf } from './recall.ts';
import { inTurn } from './turn.ts';
import { joinByFigures, joinTwins } from './unite.ts';

/** A sentence that tells of an event tells in passing only of what happened about then. */
const withDateOf =
  (own: Cluster) =>
  (other: Cluster): boolean =>
    overlap(own.given.extent, other.given.extent);

/**
 * Joins mentions to clusters: first those that found events, then those that add evidence, and last what
 * is only said, unless its sentence already tells of an event.
 */
export function clusters(members: readonly Keyed[], rarity: Rarity): Cluster[] {
  const candidates = new Candidates(rarity, members.length);
  const found: Cluster[] = [];
  const told = new BySentence<Cluster>();
  const add = (member: Keyed): void => {
    const { when, founding } = member.mention;
    const dated = when ? candidates.near(member, when) : [];
    const undated = mayBeUndated(member) ? candidates.near(member, null) : [];
    const near = [...new Set([...dated, ...undated])];
    const own = told.get(member.mention);
    const best =
      bestOf(member, own && !founding ? near.filter(withDateOf(own)) : near, rarity) ??
      (mayRecall(member) && !own ? turnOf(member, candidates.near(member, null)) : null);
    if (best) join(best, member);
    const event = best ?? (founding && when ? clusterOf(found.length, member, when) : null);
    if (!event) return;
    if (!best) found.push(event);
    told.set(member.mention, event);
    if (founding) candidates.file(member, when ?? event.given.when, event);
  };
  const isTalk = ({ mention }: Keyed) => !mention.founding && mention.kind === 'statement';
  const sorted = inTurn(members);
  const [founders, others] = [true, false].map((founding) =>
    sorted.filter((member) => Boolean(member.mention.founding) === founding),
  );
  founders?.forEach(add);
  const events = joinTwins(found, candidates, rarity);
  others?.filter((member) => !isTalk(member)).forEach(add);
  others?.filter((member) => isTalk(member) && !told.has(member.mention)).forEach(add);
  joinByFigures(events, candidates, rarity);
  return events.filter(({ founders }) => founders.length > 0);
}
