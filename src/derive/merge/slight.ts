import { withValues } from '../mention.ts';
import { join, type Cluster } from './cluster.ts';
import { cosine, type Rarity } from './evidence/index.ts';
import { withKeys, type Keyed } from './keyed.ts';
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

/** From this, cosine, a sentence says in other words what another of its day does, and so much more than any third. */
const otherWords = 0.2;
const surely = 1.3;

/** How much a cluster's founders have in common with those of another article's. */
const inCommon = (slight: Cluster, other: Cluster, rarity: Rarity): number =>
  slight.founders.reduce(
    (most, a) =>
      other.founders.reduce(
        (best, b) =>
          a.mention.article === b.mention.article
            ? best
            : Math.max(best, cosine(a.words, b.words, rarity)),
        most,
      ),
    0,
  );

/** The event that a slight cluster tells of in other words; `null` where that is not sure. */
function meantBy(slight: Cluster, ofDay: readonly Cluster[], rarity: Rarity): Cluster | null {
  const [best, second] = ofDay
    .map((other) => ({ other, common: inCommon(slight, other, rarity) }))
    .sort((a, b) => b.common - a.common);
  if (!best || best.common < otherWords) return null;
  return best.common >= surely * (second?.common ?? 0) ? best.other : null;
}

/** Gives a cluster the members of another as evidence: they found nothing. */
function support(cluster: Cluster, { members }: Cluster): void {
  for (const member of members)
    join(cluster, withKeys(member, { mention: withValues(member.mention, { founding: false }) }));
}

/** The clusters without those that only say in passing what others of their day tell, of which they are evidence. */
export function withoutSlight(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const slight = new Set(clusters.filter(isSlight));
  const known = new Map<string | null, Cluster[]>();
  for (const cluster of clusters) {
    if (slight.has(cluster)) continue;
    const day = dayOf(cluster);
    known.set(day, [...(known.get(day) ?? []), cluster]);
  }
  const ofDay = (cluster: Cluster): readonly Cluster[] => {
    const day = dayOf(cluster);
    return day === null ? [] : (known.get(day) ?? []);
  };
  const isTold = (cluster: Cluster): boolean => {
    const others = ofDay(cluster).flatMap(({ founders }) => founders);
    return cluster.founders.some(
      (a) => others.some((b) => areAbout(a, b, rarity)) && addsNothing(a, others),
    );
  };
  const told = [...slight].filter(isTold);
  const meant = told.map((cluster) => meantBy(cluster, ofDay(cluster), rarity));
  told.forEach((cluster, i) => {
    const event = meant[i];
    if (event) support(event, cluster);
  });
  const left = new Set(told);
  return clusters.filter((cluster) => !left.has(cluster));
}
