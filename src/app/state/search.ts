import type { Span, TimelineEvent } from '../../model/index.ts';
import type { ArticleHead } from '../../table/index.ts';
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
  // Most words are plain, and Unicode is slow.
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase();
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

/** The words of a text as they stand. */
export const wordTexts = (text: string): string[] => text.match(wordForm) ?? [];

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

/** The folded words of a text, each once. */
const foldedWords = (text: string) => [...new Set(wordsOf(text).map((word) => word.folded))];

/** The words of an event's fields with what a find in each is worth. */
function fieldsOf(event: TimelineEvent, wordsOfSource: ReadonlyMap<string, readonly string[]>) {
  const cited = new Set(event.mentions.map((mention) => mention.article));
  const quotes = new Set(event.mentions.map((mention) => mention.quote));
  return [
    [weights.title, foldedWords(event.title)],
    [weights.people, [...event.participants, ...event.places].flatMap(foldedWords)],
    [weights.source, [...cited].flatMap((id) => wordsOfSource.get(id) ?? [])],
    [weights.quote, [...quotes].flatMap(foldedWords)],
  ] as const;
}

function sourceWords(article: ArticleHead): string[] {
  return foldedWords([sourceName(article), article.title, article.author].join(' '));
}

/** Builds the index of events; the cost is the length of the text in them. */
export function buildIndex(
  events: readonly TimelineEvent[],
  articles: readonly ArticleHead[],
): SearchIndex {
  const sources = new Map(articles.map((article) => [article.id, sourceWords(article)]));
  const words = new Map<string, Map<number, number>>();
  for (const [i, event] of events.entries()) {
    for (const [weight, found] of fieldsOf(event, sources)) {
      for (const word of found) {
        const postings = words.get(word) ?? new Map<number, number>();
        postings.set(i, Math.max(weight, postings.get(i) ?? 0));
        words.set(word, postings);
      }
    }
  }
  const entries = [...words].map(([word, postings]) => ({ word, postings }));
  entries.sort((a, b) => (a.word < b.word ? -1 : 1));
  return { entries, importance: events.map((event) => event.importance) };
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
