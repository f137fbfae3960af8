import { isSaying } from './evidence/action.ts';
import { withKeys, type Keyed } from './keyed.ts';

const dayIn = ({ mention: { article }, day }: Keyed): string | null =>
  day === null ? null : `${article} ${day}`;

/** Of the articles that came out since, this share tell of a day that is noted for something. */
const noted = 0.25;

/** On a day of which articles tell more things than this on average, more than one happened. */
const mostThings = 1.5;

/** What is filed under each key, each once. */
class Filing<T> {
  readonly #found = new Map<string, Set<T>>();

  add(key: string, value: T): void {
    const values = this.#found.get(key) ?? new Set<T>();
    this.#found.set(key, values.add(value));
  }

  of(key: string): ReadonlySet<T> {
    return this.#found.get(key) ?? new Set<T>();
  }
}

/** When each article came out, in ms: Infinity where nobody knows, since it may be after all. */
function comingOut(members: readonly Keyed[]): number[] {
  const found = new Map<string, number>();
  for (const { mention, published } of members)
    found.set(mention.article, published?.end ?? Infinity);
  return [...found.values()].sort((a, b) => a - b);
}

/** The key of the day on which a mention's article reports it as news without a date. */
const reportedOn = ({ mention: { when, soft } }: Keyed): string | null =>
  soft === 'published' && when?.earliest ? `on ${when.earliest.slice(0, 10)}` : null;

/** How many of sorted numbers are beyond a number. */
function countBeyond(sorted: readonly number[], limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) > limit) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}

/**
 * Tells of each mention whether no other sentence of its article tells what happened on its day, and whether the day is
 * one that many articles tell of. Sayings are no happenings.
 */
export function withAlone(members: readonly Keyed[]): Keyed[] {
  const sentences = new Filing<number>();
  const articles = new Filing<string>();
  const things = new Filing<string>();
  for (const member of members) {
    const { mention, day } = member;
    const about = day ?? reportedOn(member);
    if (about === null || !mention.founding || isSaying(member)) continue;
    things.add(about, `${mention.article} ${mention.start}`);
    if (day === null) continue;
    sentences.add(`${mention.article} ${day}`, mention.start);
    articles.add(day, mention.article);
  }
  const out = comingOut(members);
  return members.map((member) => {
    const { mention, day, given } = member;
    const key = dayIn(member);
    if (day === null || key === null) return member;
    const isAlone = [...sentences.of(key)].every((start) => start === mention.start);
    const since = countBeyond(out, given.extent?.start ?? -Infinity);
    const telling = articles.of(day).size;
    const isNoted =
      telling >= Math.max(2, since * noted) && things.of(day).size <= mostThings * telling;
    return isAlone || isNoted ? withKeys(member, { isAlone, isNoted }) : member;
  });
}
