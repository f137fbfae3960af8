import type { Span } from '../../model/index.ts';

/**
 * Words as the search compares them, and where those of a query stand in a text. What finds them in
 * all events is `full-text.ts`, which is loaded when something is first searched.
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
