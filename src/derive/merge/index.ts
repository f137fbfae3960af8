import type { When } from '../../model/index.ts';
import { compareWhen, dayMs, whenExtent, whenLength } from '../../time/index.ts';
import type { DetectedMention, MergedEvent } from '../types.ts';
import { joinSharedHeads, learnAliases, type Aliases } from './aliases.ts';
import { clusterOf, datesAgree, join, keyed, type Cluster, type Keyed } from './cluster.ts';
import { eventOf, type Names } from './event.ts';
import { likenessTo, sameEvent, type Rarity } from './same.ts';

import { entityKey } from './entities.ts';

export { entityKey } from './entities.ts';
export { learnAliases, type Aliases } from './aliases.ts';

/** Length of a block of time in which events are compared, in ms, and the most blocks one date is put in. */
const blockMs = 31 * dayMs;
const mostBlocks = 14;

/** The blocks of time a date falls in, with room for reports that lag behind. */
function blocksOf(when: When): number[] {
  const { start, end } = whenExtent(when);
  const first = Math.floor((start - 4 * dayMs) / blockMs);
  const last = Math.floor((end + 4 * dayMs) / blockMs);
  return Array.from({ length: Math.min(mostBlocks, last - first + 1) }, (_, i) => first + i);
}

/** Names and words by which mentions find each other. */
const handles = (member: Keyed): string[] => [
  ...member.parties,
  ...member.places,
  ...(member.agent ? [member.agent] : []),
  ...(member.control ? [member.control.place] : []),
  `action ${member.mention.action}`,
];

/** How rare names and words are among the mentions. */
function rarityOf(members: readonly Keyed[]): Rarity {
  const counts = new Map<string, number>();
  for (const { parties, places, words } of members) {
    for (const key of new Set([...parties, ...places, ...words]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = Math.log(members.length + 1) || 1;
  return (key) => Math.max(0.1, Math.log((members.length + 1) / (counts.get(key) ?? 1)) / total);
}

/** Order of joining: what founds events, then the firm and sharp, so that the vague find them there. */
function order(a: Keyed, b: Keyed): number {
  const rank = ({ mention }: Keyed) => (mention.founding ? 0 : 2) + (mention.soft ? 1 : 0);
  const length = ({ mention }: Keyed) => (mention.when ? whenLength(mention.when) : Infinity);
  const x = a.mention;
  const y = b.mention;
  return (
    rank(a) - rank(b) ||
    (length(a) === length(b) ? 0 : length(a) - length(b)) ||
    (x.article < y.article ? -1 : x.article > y.article ? 1 : 0) ||
    x.start - y.start ||
    x.trigger.start - y.trigger.start
  );
}

/** Most clusters of a block a mention is compared with: the latest, so that cost stays near linear. */
const mostCompared = 60;

class Blocks {
  readonly #clusters = new Map<string, Cluster[]>();

  /** Clusters that share a handle and a block of time with a mention. */
  near(member: Keyed, when: When): Set<Cluster> {
    const found = new Set<Cluster>();
    for (const key of this.#keys(member, when)) {
      for (const cluster of (this.#clusters.get(key) ?? []).slice(-mostCompared))
        found.add(cluster);
    }
    return found;
  }

  add(member: Keyed, when: When, cluster: Cluster): void {
    for (const key of this.#keys(member, when)) {
      const known = this.#clusters.get(key);
      if (!known) this.#clusters.set(key, [cluster]);
      else if (known.at(-1) !== cluster) known.push(cluster);
    }
  }

  #keys(member: Keyed, when: When): string[] {
    return blocksOf(when).flatMap((block) => handles(member).map((handle) => `${block} ${handle}`));
  }
}

function clusters(members: readonly Keyed[], rarity: Rarity): Cluster[] {
  const blocks = new Blocks();
  const found: Cluster[] = [];
  for (const member of [...members].sort(order)) {
    const { when, founding } = member.mention;
    if (!when) continue;
    const best = bestOf(member, blocks.near(member, when), rarity);
    const cluster = best ?? (founding ? clusterOf(found.length, member) : null);
    if (!cluster) continue;
    if (best) join(best, member);
    else found.push(cluster);
    blocks.add(member, when, cluster);
  }
  return found;
}

function bestOf(member: Keyed, near: Iterable<Cluster>, rarity: Rarity): Cluster | null {
  let best: Cluster | null = null;
  let bestLikeness = sameEvent;
  for (const cluster of near) {
    if (!datesAgree(member.mention, cluster)) continue;
    const likeness = likenessTo(member, cluster, rarity);
    if (likeness > bestLikeness || (likeness === bestLikeness && best && cluster.id < best.id)) {
      best = cluster;
      bestLikeness = likeness;
    }
  }
  return best;
}

/**
 * Merges mentions that are of the same event: the same kind of happening, dates that agree, the same
 * parties under any of their names. In: mentions of all articles and the articles' texts, from which
 * names for the same party are learned. Out: events in order of time.
 */
export function mergeMentions(
  mentions: readonly DetectedMention[],
  texts: readonly string[],
): MergedEvent[] {
  const aliases = aliasesOf(mentions, texts);
  const offices = officesOf(mentions, aliases);
  const members = doubted(mentions, aliases).map((mention) => keyed(mention, aliases, offices));
  const names = namesOf(mentions, aliases);
  return clusters(members, rarityOf(members))
    .map((cluster) => eventOf(cluster, aliases, names))
    .sort(
      (a, b) => compareWhen(a.when, b.when) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
    );
}

/**
 * A source whose word any article calls a claim is not vouched for where another merely quotes it: what
 * happened on its word alone is claimed.
 */
function doubted(mentions: readonly DetectedMention[], aliases: Aliases): DetectedMention[] {
  const sourceOf = (m: DetectedMention) =>
    m.attribution ? entityKey(m.attribution.source, aliases) : null;
  const claimants = new Set(mentions.filter((m) => m.status === 'claimed').map(sourceOf));
  claimants.delete(null);
  return mentions.map((m) =>
    m.status === 'reported' && m.kind !== 'statement' && claimants.has(sourceOf(m))
      ? { ...m, status: 'claimed' }
      : m,
  );
}

/** The most used of each party's own names. */
function namesOf(mentions: readonly DetectedMention[], aliases: Aliases): Names {
  const counts = new Map<string, Map<string, number>>();
  for (const name of mentions.flatMap((m) => [...m.participants.map((p) => p.name), ...m.places])) {
    const forms = counts.get(aliases.of(name)) ?? new Map<string, number>();
    forms.set(name, (forms.get(name) ?? 0) + 1);
    counts.set(aliases.of(name), forms);
  }
  const best = new Map<string, string>();
  for (const [key, forms] of counts) {
    const [most] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (most) best.set(key, most[0]);
  }
  const slips = slipsAmong([...best].map(([key, name]) => [key, counts.get(key)?.get(name) ?? 0]));
  return (name) => {
    const key = aliases.of(name);
    return best.get(slips.get(key) ?? key) ?? name;
  };
}

/** Shorter names than this have too many neighbours to call one a misspelling of another. */
const shortestSlip = 8;

/** Names told once that lack the last letter of one told more often ("Rebel unio"), with what was meant. */
function slipsAmong(
  names: readonly (readonly [key: string, count: number])[],
): Map<string, string> {
  const meant = new Map<string, string>();
  for (const [key, count] of names) if (count > 1) meant.set(key.slice(0, -1), key);
  return new Map(
    names.flatMap(([key, count]) => {
      const whole = meant.get(key);
      return count === 1 && whole && key.length >= shortestSlip ? [[key, whole]] : [];
    }),
  );
}

/** Whom each spokesman speaks for, so that a party's words are one statement whoever says them. */
function officesOf(
  mentions: readonly DetectedMention[],
  aliases: Aliases,
): ReadonlyMap<string, string> {
  const offices = new Map<string, string>();
  for (const { speaksFor, attribution, participants } of mentions) {
    const speaker = attribution?.source ?? participants.find(({ role }) => role === 'agent')?.name;
    if (speaksFor && speaker)
      offices.set(entityKey(speaker, aliases), entityKey(speaksFor, aliases));
  }
  return offices;
}

/** The aliases of a corpus: taught by its texts, and the shared heads of the names in its mentions. */
export function aliasesOf(mentions: readonly DetectedMention[], texts: readonly string[]): Aliases {
  const aliases = learnAliases(texts);
  joinSharedHeads(
    aliases,
    mentions.flatMap(({ participants }) => participants.map(({ name }) => name)),
  );
  return aliases;
}
