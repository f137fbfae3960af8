import { dayMs, overlap, type Extent } from '../../time/index.ts';
import type { Cluster } from './cluster.ts';
import { couldTell, dateFit, type DateFit, type Known } from './dates.ts';
import {
  contradict,
  isSameDeed,
  likeness,
  sameEvent,
  shareGainer,
  type Rarity,
} from './evidence/index.ts';
import type { Keyed } from './keyed.ts';
import { mayShare } from './marks.ts';

/** How well a mention fits the clusters there are. */

/** Dates that differ need more evidence. */
const threshold = { agree: sameEvent, near: 0.9 } as const;

/** What was told within this time before, in ms, is still news. */
export const news = 4 * dayMs;

/** How long before a publication an event was, in ms. */
export const ageOf = (published: Extent, { extent }: Known): number =>
  published.start - extent.start;

/** What refers back to an event of long before takes this much more evidence. */
const backward = 0.15;

/**
 * The evidence it takes for what has no date: of the news, no more than usual; to refer back, more, and the
 * more the less it mattered, since a bankruptcy is remembered longer than a visit.
 */
function undatedThreshold({ mention, published }: Keyed, { given }: Cluster): number {
  if (!published || ageOf(published, given) <= news) return sameEvent;
  return sameEvent + backward * (1 - (mention.weight ?? 0)) * 4;
}

/**
 * Whether what has no date says of whom it tells, in the same part in the event it would refer back to: "the
 * fall of the town" may be any.
 */
function refersBack(member: Keyed, cluster: Cluster, rarity: Rarity): boolean {
  const { published } = member;
  if (published && ageOf(published, cluster.given) <= news) return true;
  if (!member.control && !mayShare(member.marks, cluster.marks)) return false;
  return cluster.founders.some((founder) =>
    member.control && founder.control
      ? shareGainer(member.control, founder.control)
      : isSameDeed(member, founder, rarity),
  );
}

/** Members of a cluster that a mention is compared with. */
const mostMembers = 12;

/**
 * Where so many or more found a cluster, this share of them must be somewhat like what joins it: one like one of them,
 * the next like that one, and so on, would end in an event of everything that happened about then.
 */
const several = 3;
const somewhat = 0.45;
const shareAlike = 1 / 3;

/**
 * Of two events that what has no date fits equally well, up to this much apart, the later is meant; neither, where it is
 * not known when the article was written.
 */
const even = 0.05;

/** How well a mention's date goes with a cluster's, and with that of every founder that is firm. */
export function fitOf({ given }: Keyed, cluster: Cluster): DateFit {
  if (!given.when) return null;
  let isNear = false;
  if (given.firm)
    for (const founder of cluster.founders) {
      if (!founder.given.firm) continue;
      const fit = dateFit(given, founder.given);
      if (!fit) return null;
      isNear ||= fit === 'near';
    }
  return isNear ? 'near' : dateFit(given, cluster.given);
}

/**
 * Whether a mention has no date at all. One that has only its article's tells of the article's day, and is
 * of no other event.
 */
export const mayBeUndated = ({ mention }: Keyed): boolean =>
  !mention.founding && mention.when === null;

/** Whether what has no date can tell of an event: it was over by then, and for a headline it is news. */
function undatedFit(member: Keyed, { given }: Cluster): boolean {
  const { mention, published } = member;
  if (!mayBeUndated(member) || !couldTell(published, given)) return false;
  return mention.region !== 'headline' || (published !== null && ageOf(published, given) <= news);
}

/** How well a mention fits a cluster; -1 where it is not of its event. */
function worth(member: Keyed, cluster: Cluster, rarity: Rarity): number {
  const fit = fitOf(member, cluster);
  if (!fit && !undatedFit(member, cluster)) return -1;
  if (!fit && !refersBack(member, cluster, rarity)) return -1;
  const least = fit ? threshold[fit] : undatedThreshold(member, cluster);
  let best = 0;
  const count = Math.min(cluster.founders.length, mostMembers);
  const needed = count >= several ? count * shareAlike : 0;
  const telling = count >= several ? Math.min(somewhat, least) : least;
  let alike = 0;
  for (let i = 0; i < count; i += 1) {
    const founder = cluster.founders[i] as Keyed;
    if (contradict(member, founder)) return -1;
    const value = likeness(member, founder, rarity, telling);
    best = Math.max(best, value);
    if (value >= somewhat) alike += 1;
    // However like the others are, they are too few.
    if (alike + (count - 1 - i) < needed) return -1;
  }
  return best >= least ? best : -1;
}

/** The cluster a mention fits best, if it is of any. */
export function bestOf(member: Keyed, near: readonly Cluster[], rarity: Rarity): Cluster | null {
  let best: Cluster | null = null;
  let most = 0;
  let isOpen = false;
  for (const cluster of near) {
    if (cluster.founders.length === 0) continue;
    const value = worth(member, cluster, rarity);
    if (value < 0) continue;
    const isTie = best !== null && Math.abs(value - most) <= even;
    const isLater = best !== null && cluster.given.extent.start > best.given.extent.start;
    if (isTie) isOpen ||= !overlap(cluster.given.extent, (best as Cluster).given.extent);
    else if (value > most) isOpen = false;
    if (best === null || (isTie ? isLater && !member.mention.when : value > most)) {
      best = cluster;
      most = value;
    }
  }
  return isOpen && !member.mention.when && !member.published ? null : best;
}

/** Whether a founder cannot be of a cluster, by its date or by what it says. */
export const isAtOdds = (member: Keyed, cluster: Cluster): boolean =>
  fitOf(member, cluster) === null ||
  cluster.founders.some((founder) => contradict(member, founder));
