import type { When } from '../../model/index.ts';
import { Candidates } from './candidates.ts';
import { couldTell, dateFit, sharper, type DateFit, type Known } from './dates.ts';
import {
  areSomeOf,
  contradict,
  isSameDeed,
  isSameFigure,
  likeness,
  recallsTurn,
  sameEvent,
  shareGainer,
  type Rarity,
} from './evidence/index.ts';
import type { Keyed } from './keyed.ts';
import { partsOf } from './parts.ts';
import { inTurn } from './turn.ts';
import { dayMs, overlap, whenExtent, type Extent } from '../../time/index.ts';

/** Mentions taken to be of one event; `given` is the sharpest date any of them is firm on. */
export interface Cluster {
  readonly id: number;
  /** Those that found events: what else joins is compared with them alone, so that clusters do not drift. */
  readonly founders: Keyed[];
  readonly members: Keyed[];
  given: Known;
}

/** Dates that differ need more evidence. */
const threshold = { agree: sameEvent, near: 0.9 } as const;

/** What was told within this time before, in ms, is still news. */
const news = 4 * dayMs;

const ageOf = (published: Extent, { extent }: Known): number => published.start - extent.start;

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
  return cluster.founders.some((founder) => {
    if (member.control && founder.control) return shareGainer(member.control, founder.control);
    return isSameDeed(member, founder, rarity);
  });
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

/** Of two events that what has no date fits equally well, up to this much apart, the later is meant. */
const tie = 0.05;

/** The date a mention gives to a cluster, which stands in no one article. */
const knownBy = ({ given }: Keyed, when: When): Known => ({
  ...given,
  when,
  extent: whenExtent(when),
  article: '',
});

/** Adds a mention; the cluster's date becomes the sharpest of the firm ones, or the earliest of the soft. */
function join(cluster: Cluster, member: Keyed): void {
  cluster.members.push(member);
  const { mention } = member;
  if (mention.founding) cluster.founders.push(member);
  if (!mention.when || cluster.founders.some((whole) => areSomeOf(member, whole))) return;
  const given = knownBy(member, mention.when);
  if (given.firm && !cluster.given.firm) cluster.given = given;
  else if (given.firm === cluster.given.firm) cluster.given = sharper(cluster.given, given);
}

/** How well a mention's date goes with a cluster's, and with that of every founder that is firm. */
function fitOf({ given }: Keyed, cluster: Cluster): DateFit {
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
const mayBeUndated = ({ mention }: Keyed): boolean => !mention.founding && mention.when === null;

/** Whether what has no date can tell of an event: it was over by then, and for a headline it is news. */
function undatedFit(member: Keyed, { given }: Cluster): boolean {
  const { mention, published } = member;
  if (!mayBeUndated(member) || !couldTell(published, given)) return false;
  return mention.region !== 'headline' || (published !== null && ageOf(published, given) <= news);
}

function worth(member: Keyed, cluster: Cluster, rarity: Rarity): number {
  const fit = fitOf(member, cluster);
  if (!fit && !undatedFit(member, cluster)) return -1;
  if (!fit && !refersBack(member, cluster, rarity)) return -1;
  const least = fit ? threshold[fit] : undatedThreshold(member, cluster);
  let best = 0;
  let alike = 0;
  const compared = cluster.founders.slice(0, mostMembers);
  for (const founder of compared) {
    if (contradict(member, founder)) return -1;
    const value = likeness(member, founder, rarity);
    best = Math.max(best, value);
    if (value >= somewhat) alike += 1;
  }
  if (compared.length >= several && alike < compared.length * shareAlike) return -1;
  return best >= least ? best : -1;
}

function bestOf(member: Keyed, near: readonly Cluster[], rarity: Rarity): Cluster | null {
  let best: Cluster | null = null;
  let most = 0;
  for (const cluster of near) {
    if (cluster.founders.length === 0) continue;
    const value = worth(member, cluster, rarity);
    if (value < 0) continue;
    const isTie = best !== null && Math.abs(value - most) <= tie;
    const isLater = best !== null && cluster.given.extent.start > best.given.extent.start;
    if (best === null || (isTie ? isLater && !member.mention.when : value > most)) {
      best = cluster;
      most = value;
    }
  }
  return best;
}

/** What an article does not open with and nothing but its own date dates, which may be of long before. */
const mayRecall = ({ mention: { position, soft, when, kind, aside } }: Keyed): boolean =>
  position !== 0 &&
  (soft === 'published' || (when === null && !aside)) &&
  kind !== 'statement' &&
  kind !== 'other';

/** The one event before its article that tells of somebody's turn which a mention recalls. */
function turnOf(member: Keyed, near: readonly Cluster[]): Cluster | null {
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

/** Whether a founder cannot be of a cluster, by its date or by what it says. */
const isAtOdds = (member: Keyed, cluster: Cluster): boolean =>
  fitOf(member, cluster) === null ||
  cluster.founders.some((founder) => contradict(member, founder));

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
function joinByFigures(found: readonly Cluster[], candidates: Candidates, rarity: Rarity): void {
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
function joinTwins(found: readonly Cluster[], candidates: Candidates, rarity: Rarity): Cluster[] {
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

/** A sentence that tells of an event tells in passing only of what happened about then. */
const withDateOf =
  (own: Cluster) =>
  (other: Cluster): boolean =>
    overlap(own.given.extent, other.given.extent);

const sentenceOf = ({ mention }: Keyed): string => `${mention.article} ${mention.start}`;

/**
 * Joins mentions to clusters: first those that found events, then those that add evidence, and last what
 * is only said, unless its sentence already tells of an event.
 */
export function clusters(members: readonly Keyed[], rarity: Rarity): Cluster[] {
  const candidates = new Candidates(rarity, members.length);
  const found: Cluster[] = [];
  const told = new Map<string, Cluster>();
  const add = (member: Keyed): void => {
    const { when, founding } = member.mention;
    const dated = when ? candidates.near(member, when) : [];
    const undated = mayBeUndated(member) ? candidates.near(member, null) : [];
    const near = [...new Set([...dated, ...undated])];
    const own = told.get(sentenceOf(member));
    const best =
      bestOf(member, own && !founding ? near.filter(withDateOf(own)) : near, rarity) ??
      (mayRecall(member) && !own ? turnOf(member, candidates.near(member, null)) : null);
    if (best) join(best, member);
    const event = best ?? (founding && when ? clusterOf(found.length, member, when) : null);
    if (!event) return;
    if (!best) found.push(event);
    told.set(sentenceOf(member), event);
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
  others?.filter((member) => isTalk(member) && !told.has(sentenceOf(member))).forEach(add);
  joinByFigures(events, candidates, rarity);
  return events.filter(({ founders }) => founders.length > 0);
}

const clusterOf = (id: number, member: Keyed, when: When): Cluster => ({
  id,
  founders: [member],
  members: [member],
  given: knownBy(member, when),
});
