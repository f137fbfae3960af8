import { isCalendarName } from '../../text/index.ts';
import type { MergedEvent } from '../types.ts';

/** How much the corpus is about each name, 0 to 1; names in lower case. */
export interface Focus {
  /** The most prominent name as written, or `null` if nothing is named. */
  readonly name: string | null;
  of(name: string): number;
}

/** What prominence is counted from. */
export interface FocusSource {
  readonly title: string | null;
  readonly text: string;
}

const plain = (name: string): string => name.toLowerCase().replace(/[’']s$/, '');

/** Words that open names so often that they name nothing alone. */
const generic = /^(?:the|a|an|i|we|he|she|it|they|mr|mrs|ms|dr|new|north|south|east|west)$/;

const capitalised = /[\p{Lu}][\p{L}\d-]{1,30}/gu;

/** Times each capitalised word stands in a text, in lower case. */
function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(capitalised)) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** An article's title, and how often each word of names stands in it; both in lower case. */
interface Counted {
  readonly title: string;
  readonly counts: ReadonlyMap<string, number>;
}

/** A name's prominence in one article: how often it stands there, and whether its title has it. */
function prominence(name: string, words: readonly string[], { title, counts }: Counted): number {
  const times = Math.min(...words.map((word) => counts.get(word) ?? 0));
  return Math.log(1 + times) + (times > 0 && title.includes(name) ? 1.5 : 0);
}

/** The articles that each word stands in. */
function articlesByWord(articles: readonly Counted[]): ReadonlyMap<string, Counted[]> {
  const byWord = new Map<string, Counted[]>();
  for (const article of articles) {
    for (const word of article.counts.keys()) {
      const known = byWord.get(word);
      if (known) known.push(article);
      else byWord.set(word, [article]);
    }
  }
  return byWord;
}

/**
 * What a corpus is about: the names of its events, weighed by how many articles give them room and
 * whether their headlines do. Places go before parties of equal weight, since a timeline is of a place or a
 * matter rather than of those who act in it.
 */
export function focusOf(events: readonly MergedEvent[], sources: readonly FocusSource[]): Focus {
  const spelling = new Map<string, string>();
  const bonus = new Map<string, number>();
  const add = (name: string, more: number) => {
    const key = plain(name);
    if (generic.test(key) || isCalendarName(key) || !/^\p{Lu}/u.test(name)) return;
    if (!spelling.has(key)) spelling.set(key, name);
    bonus.set(key, Math.min(1, (bonus.get(key) ?? 0) + more));
  };
  for (const event of events) {
    for (const place of event.places) add(place, event.kind === 'control' ? 0.3 : 0.1);
    for (const party of event.participants) add(party, 0.05);
  }
  const articles = sources.map(({ title, text }) => ({
    title: plain(title ?? ''),
    counts: wordCounts(text),
  }));
  const byWord = articlesByWord(articles);
  const scores = new Map<string, number>();
  for (const key of spelling.keys()) {
    const words = key.split(' ');
    // Only articles with all the words count, so those with the rarest are enough to look at.
    const [fewest = []] = words
      .map((word) => byWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length);
    const sum = fewest.reduce((total, article) => total + prominence(key, words, article), 0);
    scores.set(key, (sum / Math.max(1, articles.length)) * (1 + (bonus.get(key) ?? 0)));
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const top = best?.[1] ?? 0;
  return {
    name: best ? (spelling.get(best[0]) ?? null) : null,
    of: (name) => (top === 0 ? 0 : (scores.get(plain(name)) ?? 0) / top),
  };
}
