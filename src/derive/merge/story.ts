import { withoutMarks } from '../../text/index.ts';
import type { Keyed } from './keyed.ts';

/** The names of which an article tells, by which two articles are known to tell of one story. */

/** Words with a capital inside a sentence; shorter ones are titles and particles. */
const capitals = /(?<=[\p{Ll},;:'’”")] )\p{Lu}[\p{L}-]{3,}/gu;

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;

/** The words of the names in each article. */
export function storiesOf(members: readonly Keyed[]): Map<string, Set<string>> {
  const stories = new Map<string, Set<string>>();
  let last: Keyed | null = null;
  for (const member of members) {
    const { article, quote, start } = member.mention;
    // A sentence that tells of several things comes as often.
    if (last?.mention.start === start && last.mention.article === article) continue;
    last = member;
    const words = stories.get(article) ?? new Set<string>();
    stories.set(article, words);
    for (const [word] of quote.matchAll(capitals)) {
      const plain = withoutMarks(word).toLowerCase();
      if (!calendar.test(plain)) words.add(plain);
    }
  }
  return stories;
}

/** So many names in common, or this share of the fewer, show two articles to be of one story. */
const fewest = 2;
const share = 0.2;

/** Whether two articles tell of one story. */
export function areOneStory({ story: a }: Keyed, { story: b }: Keyed): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const wanted = Math.max(fewest, few.size * share);
  let found = 0;
  for (const word of few) {
    if (many.has(word)) found += 1;
    if (found >= wanted) return true;
  }
  return false;
}
