import type { Cluster } from './cluster.ts';
import { cosine, type Rarity } from './evidence/index.ts';
import type { Keyed } from './keyed.ts';
import { tellingOf } from './numbers.ts';

/**
 * What one article tells by a verb of which it is not known what it does ("a second promise was honoured"), on a day of
 * which something known is told: mostly that, in other words. It is no event of its own.
 */

/** Actions that the lexicon does not know weigh no more than this. */
const unknown = 0.35;

/** With this in common, cosine, two sentences share a telling word. */
const fewWords = 0.1;

const articlesOf = ({ members }: Cluster): ReadonlySet<string> =>
  new Set(members.map(({ mention }) => mention.article));

const dayOf = ({ founders }: Cluster): string | null =>
  founders.find(({ day }) => day !== null)?.day ?? null;

const isSlight = (cluster: Cluster): boolean =>
  cluster.founders.every(
    ({ mention: { kind, weight = 0, distance } }) =>
      // "An hour before the collapse, workers heard a crack": told apart from it.
      kind === 'other' && weight <= unknown && distance === undefined,
  ) && articlesOf(cluster).size === 1;

const areAbout = (a: Keyed, b: Keyed, rarity: Rarity): boolean =>
  a.mention.article === b.mention.article ||
  a.parties.some(({ name }) => b.parties.some((other) => other.name.key === name.key)) ||
  cosine(a.words, b.words, rarity) >= fewWords;

/** Whether a mention has no figure that others of its day do not. */
const addsNothing = (a: Keyed, others: readonly Keyed[]): boolean =>
  [...a.numbers].every((n) => tellingOf(n) < 1 || others.some(({ numbers }) => numbers.has(n)));

/** The clusters without those that only say in passing what others of their day tell. */
export function withoutSlight(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const slight = new Set(clusters.filter(isSlight));
  const known = new Map<string | null, Keyed[]>();
  for (const cluster of clusters) {
    if (slight.has(cluster)) continue;
    const day = dayOf(cluster);
    known.set(day, [...(known.get(day) ?? []), ...cluster.founders]);
  }
  const isTold = (cluster: Cluster): boolean => {
    const day = dayOf(cluster);
    const others = day === null ? [] : (known.get(day) ?? []);
    return cluster.founders.some(
      (a) => others.some((b) => areAbout(a, b, rarity)) && addsNothing(a, others),
    );
  };
  return clusters.filter((cluster) => !slight.has(cluster) || !isTold(cluster));
}
