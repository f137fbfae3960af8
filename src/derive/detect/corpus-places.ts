import type { Sentence } from '../../syntax/types.ts';
import { nameUses, placeNames, type NameUse } from './places.ts';

/** What an article tells of the names in it, by itself: plain data, small beside the article. */
export interface NamesUsed {
  readonly uses: readonly NameUse[];
  /** The words with a capital letter, in lower case: no other word begins or ends a name. */
  readonly words: readonly string[];
}

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Counts how the sentences of an article use the names in it. */
export function namesUsed(sentences: readonly Sentence[]): NamesUsed {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { text, pos } of tokens) {
      if (pos !== 'PROPN' && !/\p{Lu}/u.test(text)) continue;
      for (const word of wordsOf(text.toLowerCase())) words.add(word);
    }
  }
  return { uses: nameUses(sentences), words: [...words] };
}

/**
 * For each article the places it can name, in lower case and sorted, of all that the articles together use as
 * places. An article is read with these alone, so that a place learned elsewhere changes only the articles
 * that can name it.
 */
export function placesNamed(articles: readonly NamesUsed[]): string[][] {
  const byFirst = new Map<string, { name: string; last: string }[]>();
  for (const name of [...placeNames(articles.flatMap(({ uses }) => uses))].sort()) {
    const words = wordsOf(name);
    const [first = ''] = words;
    const place = { name, last: words.at(-1) ?? '' };
    const known = byFirst.get(first);
    if (known) known.push(place);
    else byFirst.set(first, [place]);
  }
  return articles.map(({ words }) => {
    const own = new Set(words);
    return words
      .flatMap((word) => byFirst.get(word) ?? [])
      .flatMap(({ name, last }) => (own.has(last) ? [name] : []))
      .sort();
  });
}
