import type { When } from '../../model/index.ts';
import { compatible, dayMs, whenExtent, whenLength } from '../../time/index.ts';
import type { DetectedMention } from '../types.ts';
import type { Aliases } from './aliases.ts';
import { entityKey } from './entities.ts';

/** A mention with its names reduced to keys, so that each is worked out once. */
export interface Keyed {
  readonly mention: DetectedMention;
  readonly parties: readonly string[];
  readonly places: readonly string[];
  readonly agent: string | null;
  readonly patient: string | null;
  readonly control: { place: string; gainer: string | null; loser: string | null } | null;
  readonly words: ReadonlySet<string>;
}

/** Works out the keys of a mention. */
export function keyed(
  mention: DetectedMention,
  aliases: Aliases,
  offices: ReadonlyMap<string, string> = new Map(),
): Keyed {
  const key = (name: string) => entityKey(name, aliases);
  const of = (role: string) => mention.participants.find((p) => p.role === role)?.name;
  const office = (agent: string | null) =>
    isSaid && agent ? (offices.get(agent) ?? agent) : agent;
  const orNull = (name: string | null | undefined) => (name ? key(name) : null);
  const { control } = mention;
  const isSaid = mention.kind === 'statement';
  const speaker = isSaid
    ? (mention.speaksFor ?? mention.attribution?.source ?? of('agent'))
    : of('agent');
  return {
    mention,
    parties: [...new Set(mention.participants.map(({ name }) => key(name)))],
    places: [...new Set(mention.places.map(key))],
    agent: office(orNull(speaker)),
    patient: orNull(of('patient')),
    control: control
      ? { place: key(control.place), gainer: orNull(control.gainer), loser: orNull(control.loser) }
      : null,
    words: new Set(mention.words ?? []),
  };
}

/** Mentions taken to be of one event; `when` is the sharpest date any of them is firm on. */
export interface Cluster {
  readonly id: number;
  members: Keyed[];
  when: When;
  firm: boolean;
}

/** A soft date may be this much later than the event it is given to, in ms. */
const lag = 3 * dayMs;

const isFirm = (mention: DetectedMention): boolean => mention.when !== null && !mention.soft;

/** Whether a mention's date and a cluster's can be of one event; a soft date may lag behind a firm one. */
export function datesAgree(
  mention: DetectedMention,
  cluster: Pick<Cluster, 'when' | 'firm'>,
): boolean {
  if (!mention.when) return false;
  const firm = isFirm(mention);
  if (firm && cluster.firm) return compatible(mention.when, cluster.when);
  if (!firm && cluster.firm) return follows(mention.when, cluster.when);
  if (firm) return follows(cluster.when, mention.when);
  return Math.abs(whenExtent(mention.when).start - whenExtent(cluster.when).start) <= dayMs;
}

/** Whether a soft date is that of a report made on the event's date or soon after. */
function follows(soft: When, firm: When): boolean {
  const s = whenExtent(soft);
  const f = whenExtent(firm);
  return f.start < s.end && f.end > s.start - lag && f.end - f.start <= 40 * dayMs + lag;
}

/** Adds a mention; the cluster's date becomes the sharpest of the firm ones, or of the soft. */
export function join(cluster: Cluster, member: Keyed): void {
  cluster.members.push(member);
  const { when } = member.mention;
  if (!when) return;
  const firm = isFirm(member.mention);
  const sharper = whenLength(when) < whenLength(cluster.when);
  if (firm && (!cluster.firm || sharper)) cluster.when = when;
  else if (!firm && !cluster.firm && sharper) cluster.when = when;
  cluster.firm ||= firm;
}

/** A cluster of one. */
export function clusterOf(
  id: number,
  member: Keyed & { mention: { when: When | null } },
): Cluster | null {
  const { when } = member.mention;
  return when ? { id, members: [member], when, firm: isFirm(member.mention) } : null;
}
