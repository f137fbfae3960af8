import { compareWhen, whenExtent } from '../../time/index.ts';
import { withValues } from '../mention.ts';
import type { DetectedMention, MergedEvent } from '../types.ts';
import { joinSharedHeads, learnAliases, type Aliases } from './aliases.ts';
import { clusters } from './clusters.ts';
import { copiesOf, type CopySource } from './copies.ts';
import { demonymsIn } from './demonyms.ts';
import { withCountedDates } from './counted-dates.ts';
import { entityKey } from './entities.ts';
import { eventOf, type Names } from './event.ts';
import type { Rarity } from './evidence/index.ts';
import { contentStem, entities, keyed, type Keyed, type Keys } from './keyed.ts';
import { fromMemory } from './memory.ts';
import type { Name } from './name.ts';
import { rarityOf } from './rarity.ts';
import { personsOf } from './roles.ts';
import { withoutSlight } from './slight.ts';
import { traitsOf } from './traits.ts';
import { withAlone } from './alone.ts';
import { withTogether } from './together.ts';
import { withSentenceDates } from './sentence-date.ts';

export { copiesOf, type CopySource } from './copies.ts';
export { entityKey } from './entities.ts';
export { learnAliases, type Aliases } from './aliases.ts';
export { traitsOf } from './traits.ts';

/** What merging reads of an article. */
export type MergeArticle = CopySource;

/** Mentions keyed for comparing, with how rare each name and word is among them. */
export function membersOf(
  mentions: readonly DetectedMention[],
  articles: readonly MergeArticle[],
  aliases = aliasesOf(mentions, articles),
): { members: Keyed[]; rarity: Rarity } {
  const dates = new Map(
    articles.map(({ id, published: { when } }) => [id, when && whenExtent(when)]),
  );
  const entity = entities(aliases);
  const keys: Keys = {
    entity,
    stem: fromMemory(contentStem),
    published: (article: string) => dates.get(article) ?? null,
    offices: officesOf(mentions, entity),
    person: personsOf(new Map(articles.map((article) => [article.id, rolesOf(article)]))),
  };
  const told = withSentenceDates(doubted(mentions, aliases)).map((m) => keyed(m, keys));
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  const members = withTogether(withAlone(withCountedDates(told, (m) => keyed(m, keys), files)));
  return { members, rarity: rarityOf(members) };
}

const rolesOf = (article: MergeArticle) => new Map(traitsOf(article).roles);

/**
 * Merges mentions that are of the same event: the same kind of happening, dates that agree, the same
 * parties under any of their names. In: mentions of all articles, and the articles, from which names for
 * the same party are learned. Out: events in order of time.
 */
export function mergeMentions(
  mentions: readonly DetectedMention[],
  articles: readonly MergeArticle[],
  aliases = aliasesOf(mentions, articles),
  copies: ReadonlyMap<string, string> = copiesOf(articles),
): MergedEvent[] {
  const { members, rarity } = membersOf(mentions, articles, aliases);
  const dates = new Map(articles.map(({ id, published }) => [id, published.when]));
  const making = {
    keyOf: fromMemory((name: string) => entityKey(name, aliases)),
    names: namesOf(mentions, aliases),
    voice: (article: string) => copies.get(article) ?? article,
    published: (article: string) => dates.get(article) ?? null,
  };
  return withoutSlight(clusters(members, rarity), rarity)
    .map((cluster) => eventOf(cluster, making))
    .sort(
      (a, b) => compareWhen(a.when, b.when) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
    );
}

/**
 * A source whose word any article calls a claim is not vouched for where another merely quotes it: what
 * happened on its word alone is claimed.
 */
function doubted(mentions: readonly DetectedMention[], aliases: Aliases): DetectedMention[] {
  const keyOf = fromMemory((source: string) => entityKey(source, aliases));
  const sourceOf = (m: DetectedMention) => (m.attribution ? keyOf(m.attribution.source) : null);
  const claimants = new Set(mentions.filter((m) => m.status === 'claimed').map(sourceOf));
  claimants.delete(null);
  return mentions.map((m) =>
    m.status === 'reported' && m.kind !== 'statement' && claimants.has(sourceOf(m))
      ? withValues(m, { status: 'claimed' })
      : m,
  );
}

/** The most used of each party's own names. */
function namesOf(mentions: readonly DetectedMention[], aliases: Aliases): Names {
  const counts = new Map<string, Map<string, number>>();
  for (const name of mentions.flatMap((m) => [...m.participants.map((p) => p.name), ...m.places])) {
    const key = aliases.of(name);
    const forms = counts.get(key) ?? new Map<string, number>();
    forms.set(name, (forms.get(name) ?? 0) + 1);
    counts.set(key, forms);
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
function officesOf(mentions: readonly DetectedMention[], entity: Keys['entity']): Keys['offices'] {
  const offices = new Map<string, Name>();
  for (const { speaksFor, attribution, participants } of mentions) {
    if (!speaksFor) continue;
    const speaker = attribution?.source ?? participants.find(({ role }) => role === 'agent')?.name;
    if (speaker) offices.set(entity(speaker).key, entity(speaksFor));
  }
  return offices;
}

/** The aliases of a corpus: taught by its texts, and the shared heads of the names in its mentions. */
export function aliasesOf(
  mentions: readonly DetectedMention[],
  articles: readonly MergeArticle[],
): Aliases {
  const aliases = learnAliases(articles.flatMap((article) => traitsOf(article).aliases));
  const parties = mentions.flatMap(({ participants }) => participants.map(({ name }) => name));
  const places = mentions.flatMap((mention) => mention.places);
  joinSharedHeads(aliases, parties);
  aliases.addNations(demonymsIn([...parties, ...places]));
  return aliases;
}
