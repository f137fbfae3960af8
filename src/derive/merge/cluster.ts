import type { When } from '../../model/index.ts';
import { whenExtent } from '../../time/index.ts';
import { sharper, type Known } from './dates.ts';
import { areSomeOf } from './evidence/index.ts';
import type { Keyed } from './keyed.ts';
import { bothMarks, type Marks } from './marks.ts';

/** Mentions taken to be of one event; `given` is the sharpest date any of them is firm on. */
export interface Cluster {
  readonly id: number;
  /** Those that found events: what else joins is compared with them alone, so that clusters do not drift. */
  readonly founders: Keyed[];
  readonly members: Keyed[];
  given: Known;
  /** What the marks of its founders have, all together; see `Marks`. */
  marks: Marks;
}

/** The date a mention gives to a cluster, which stands in no one article. */
const knownBy = ({ given: { firm, slack } }: Keyed, when: When): Known => ({
  when,
  article: '',
  firm,
  slack,
  extent: whenExtent(when),
});

/** A cluster that a mention founds. */
export const clusterOf = (id: number, member: Keyed, when: When): Cluster => ({
  id,
  founders: [member],
  members: [member],
  given: knownBy(member, when),
  marks: member.marks,
});

/** Adds a mention; the cluster's date becomes the sharpest of the firm ones, or the earliest of the soft. */
export function join(cluster: Cluster, member: Keyed): void {
  cluster.members.push(member);
  const { mention } = member;
  if (mention.founding) {
    cluster.founders.push(member);
    cluster.marks = bothMarks(cluster.marks, member.marks);
  }
  if (!mention.when || cluster.founders.some((whole) => areSomeOf(member, whole))) return;
  const given = knownBy(member, mention.when);
  if (given.firm && !cluster.given.firm) cluster.given = given;
  else if (given.firm === cluster.given.firm) cluster.given = sharper(cluster.given, given);
}
