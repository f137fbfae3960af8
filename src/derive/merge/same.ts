import type { Cluster, Keyed } from './cluster.ts';
import { sameEntity } from './entities.ts';

/** Actions that different reports of one happening choose between; a row is one family. */
const families: readonly (readonly string[])[] = [
  ['control', 'lose', 'oust', 'leave-place'],
  ['kill', 'die', 'attack', 'shoot', 'explode', 'injure'],
  ['fight', 'attack', 'advance'],
  ['kidnap', 'disappear', 'ransom'],
  ['meet', 'talk'],
  ['elect', 'vote'],
  ['reject', 'vote', 'legislate', 'approve'],
  ['bankrupt', 'sue'],
  ['cut-jobs', 'close'],
  ['fund', 'receive', 'demand'],
  ['crash', 'die', 'kill'],
  ['strike-disaster', 'die', 'kill', 'damage', 'destroy'],
  ['dismiss', 'resign', 'appoint'],
  ['arrest', 'charge', 'question'],
  ['agree', 'sign'],
  ['propose', 'restructure'],
  ['leave-place', 'order', 'move'],
];

const familiesOf = new Map<string, Set<number>>();
families.forEach((family, i) => {
  for (const action of family) familiesOf.set(action, (familiesOf.get(action) ?? new Set()).add(i));
});

/** How near two actions are: 1 the same, 0.6 of one family, 0 unrelated. */
export function actionNearness(a: string, b: string): number {
  if (a === b) return 1;
  const x = familiesOf.get(a);
  return [...(familiesOf.get(b) ?? [])].some((i) => x?.has(i)) ? 0.6 : 0;
}

/** How rare a word or name is in the corpus, 0 to 1: what everybody is said to do tells nothing. */
export type Rarity = (key: string) => number;

/** Weighted share of the smaller set found in the other, 0 to 1. */
function overlap(a: Iterable<string>, b: Iterable<string>, rarity: Rarity): number {
  const x = [...new Set(a)];
  const y = [...new Set(b)];
  const weight = (keys: readonly string[]) => keys.reduce((sum, key) => sum + rarity(key), 0);
  const [small, large] = weight(x) <= weight(y) ? [x, y] : [y, x];
  const total = weight(small);
  if (total === 0) return 0;
  return weight(small.filter((key) => large.some((other) => sameEntity(key, other)))) / total;
}

/** Sentences of fewer content words say too little to be compared by them. */
const fewestWords = 5;

function wordOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  if (Math.min(a.size, b.size) < fewestWords) return 0;
  let shared = 0;
  let smaller = 0;
  let larger = 0;
  for (const w of a) {
    smaller += rarity(w);
    if (b.has(w)) shared += rarity(w);
  }
  for (const w of b) larger += rarity(w);
  const total = Math.min(smaller, larger);
  return total === 0 ? 0 : shared / total;
}

/** Whether two reports of a change of control are of one: same place, and nobody on both sides. */
function sameControl(a: NonNullable<Keyed['control']>, b: NonNullable<Keyed['control']>): boolean {
  if (!sameEntity(a.place, b.place)) return false;
  const clash = (x: string | null, y: string | null) =>
    x !== null && y !== null && sameEntity(x, y);
  const differ = (x: string | null, y: string | null) =>
    x !== null && y !== null && !sameEntity(x, y);
  if (clash(a.gainer, b.loser) || clash(a.loser, b.gainer)) return false;
  if (clash(a.gainer, b.gainer) || clash(a.loser, b.loser)) return true;
  return !differ(a.gainer, b.gainer) && !differ(a.loser, b.loser);
}

/** Likeness from which two mentions are of one event. */
export const sameEvent = 0.55;

/** How likely two mentions whose dates agree are of one event, 0 to 1. */
export function likeness(a: Keyed, b: Keyed, rarity: Rarity): number {
  if (a.control && b.control) return sameControl(a.control, b.control) ? 1 : 0;
  const near = actionNearness(a.mention.action, b.mention.action);
  const words = wordOverlap(a.words, b.words, rarity);
  const both = (k: Keyed) => [...k.parties, ...k.places];
  const parties = overlap(both(a), both(b), rarity);
  if (a.mention.kind === 'statement' && b.mention.kind === 'statement') {
    if (a.agent && b.agent && sameEntity(a.agent, b.agent)) return 0.8;
    return words > nearDuplicate ? words : 0;
  }
  // One sentence that tells of two happenings tells of two events.
  if (a.mention.article === b.mention.article && a.mention.start === b.mention.start) return 0;
  if (near === 0) return words > nearDuplicate ? words : 0;
  // What did not happen is not what did.
  if (a.mention.polarity !== b.mention.polarity) return 0;
  const roles = roleLikeness(a.agent, b.agent) + roleLikeness(a.patient, b.patient);
  const isOthers = parties === 0 && (roles < 0 || areOthers(a, b));
  const who = isOthers ? 0 : Math.max(parties, (roles + 1) / 2.5);
  const episode = !isOthers && isOneEpisode(a, b) ? weights.episode : 0;
  return Math.min(1, weights.action * near + weights.who * who + weights.words * words + episode);
}

/** From this share of common words two sentences are of one event, whatever verbs they use. */
const nearDuplicate = 0.7;

/** How much each likeness counts. */
const weights = { action: 0.4, who: 0.25, words: 0.35, episode: 0.1 } as const;

/** Whether two parties in one role are the same (1), different (-0.5), or one of them not told (0). */
function roleLikeness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  return sameEntity(a, b) ? 1 : -0.5;
}

/** Whether those it happened to are told by both and differ: another happening of the same sort. */
function areOthers(a: Keyed, b: Keyed): boolean {
  const [x, y] = [a, b].map(({ patient, agent }) => patient ?? agent);
  return x != null && y != null && !sameEntity(x, y);
}

/** Sentences of one article this near each other, in characters, go on about one happening. */
const episodeLength = 700;

const isOneEpisode = (a: Keyed, b: Keyed): boolean =>
  a.mention.article === b.mention.article &&
  Math.abs(a.mention.start - b.mention.start) < episodeLength;

/** How likely a mention is of a cluster's event: the likeness to the most alike of its members. */
export function likenessTo(member: Keyed, cluster: Cluster, rarity: Rarity): number {
  let best = 0;
  for (const other of cluster.members.slice(0, 12))
    best = Math.max(best, likeness(member, other, rarity));
  return best;
}
