import type { Article, Span, Timeline } from '../../model/index.ts';
import { sourceName } from './words.ts';

/**
 * Full text search over events: titles, participants, places, the sentences that report them and the
 * names of their sources. A word of the query finds every word that begins with it, whatever its
 * case and accents; all words must be found.
 */

interface Word extends Span {
  readonly folded: string;
}

const wordForm = /[\p{L}\p{N}]+(?:['’][\p{L}]{1,3})?/gu;

/** Case and accents off, so that “Tikrīt” is found by “tikrit”. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordForm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
}

/** The words of a query, each once. */
export function queryTerms(query: string): string[] {
  return [...new Set(wordsOf(query.slice(0, 200)).map((word) => word.folded))].filter(Boolean);
}

/** Where the words of a query stand in a text: spans of its words that begin with one of them. */
export function matchSpans(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  return wordsOf(text)
    .filter((word) => terms.some((term) => word.folded.startsWith(term)))
    .map(({ start, end }) => ({ start, end }));
}

/** What a find is worth by the field it is made in: the title first, the sentence last. */
const weights = { title: 8, people: 4, source: 2, quote: 1 } as const;

interface Entry {
  readonly word: string;
  /** Index of the event, and the weight of the best field that holds the word. */
  readonly postings: Map<number, number>;
}

export interface SearchIndex {
  /** Sorted by word. */
  readonly entries: readonly Entry[];
  readonly importance: readonly number[];
}

function fieldsOf(timeline: Timeline, articles: ReadonlyMap<string, Article>, event: number) {
  const found = timeline.events[event];
  if (!found) return [];
  const cited = new Set(found.mentions.map((mention) => mention.article));
  const sources = [...cited].flatMap((id) => {
    const article = articles.get(id);
    return article ? [sourceName(article), article.title ?? '', article.author ?? ''] : [];
  });
  return [
    [weights.title, [found.title]],
    [weights.people, [...found.participants, ...found.places]],
    [weights.source, sources],
    [weights.quote, found.mentions.map((mention) => mention.quote)],
  ] as const;
}

/** Builds the index of a timeline's events; the cost is the length of the text in it. */
export function buildIndex(timeline: Timeline): SearchIndex {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const words = new Map<string, Map<number, number>>();
  for (let event = 0; event < timeline.events.length; event += 1) {
    for (const [weight, texts] of fieldsOf(timeline, articles, event)) {
      for (const { folded } of texts.flatMap(wordsOf)) {
        const postings = words.get(folded) ?? new Map<number, number>();
        postings.set(event, Math.max(weight, postings.get(event) ?? 0));
        words.set(folded, postings);
      }
    }
  }
  const entries = [...words].map(([word, postings]) => ({ word, postings }));
  entries.sort((a, b) => (a.word < b.word ? -1 : 1));
  return { entries, importance: timeline.events.map((event) => event.importance) };
}

function firstAtLeast(entries: readonly Entry[], term: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.word ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function eventsWith(index: SearchIndex, term: string): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = firstAtLeast(index.entries, term); i < index.entries.length; i += 1) {
    const entry = index.entries[i];
    if (!entry?.word.startsWith(term)) break;
    for (const [event, weight] of entry.postings) {
      found.set(event, Math.max(weight, found.get(event) ?? 0));
    }
  }
  return found;
}

/**
 * The events that hold every word of a query, best first: by where the words stand, then by the
 * event's importance, then in order. In: the query as typed. Out: indexes into the timeline's
 * events; none for a query without words.
 */
export function searchEvents(index: SearchIndex, query: string): number[] {
  const [first, ...rest] = queryTerms(query).map((term) => eventsWith(index, term));
  if (!first) return [];
  const scores = new Map(first);
  for (const found of rest) {
    for (const [event, score] of scores) {
      const weight = found.get(event);
      if (weight === undefined) scores.delete(event);
      else scores.set(event, score + weight);
    }
  }
  return [...scores]
    .sort(
      ([a, x], [b, y]) => y - x || (index.importance[b] ?? 0) - (index.importance[a] ?? 0) || a - b,
    )
    .map(([event]) => event);
}
