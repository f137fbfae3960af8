import type { ParsedArticle } from '../types.ts';

/** Sentences of different articles that say the same, found by the rare words they share. */

/** A sentence by its article's index and its own. */
export interface Place {
  readonly article: number;
  readonly sentence: number;
}

export interface Match {
  readonly from: Place;
  readonly to: Place;
  /** Cosine of the two sentences' words, each weighed by its rarity: 0–1. */
  readonly similarity: number;
}

/** Words are compared by their beginnings, so that `claim` and `claimed` are the same. */
const stemLength = 7;

/** A word in more sentences than this tells nothing apart; it also bounds the work. */
const maxPostings = 60;

/** Of a sentence's words, the rarest so many are looked up. */
const lookups = 10;

/** Sentences that share fewer looked-up words are not compared. */
const minShared = 2;
const minSimilarity = 0.25;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(wordPattern) ?? [];
  const long = words.filter((word) => word.length >= 3);
  return new Set(long.map((word) => word.replace(/['’]s$/, '').slice(0, stemLength)));
}

interface Entry extends Place {
  readonly words: ReadonlySet<string>;
}

function entriesOf(articles: readonly ParsedArticle[]): Entry[] {
  return articles.flatMap(({ text, sentences }, article) =>
    sentences.map(({ start, end }, sentence) => ({
      article,
      sentence,
      words: stems(text.slice(start, end)),
    })),
  );
}

function postingsOf(entries: readonly Entry[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [i, { words }] of entries.entries()) {
    for (const word of words) {
      const list = postings.get(word);
      if (list) list.push(i);
      else postings.set(word, [i]);
    }
  }
  return postings;
}

/**
 * For each sentence of the articles asked about, the sentences of other articles like it, the likest
 * first. The work grows with the number of sentences, since common words are not looked up.
 */
export function similarSentences(
  articles: readonly ParsedArticle[],
  wanted: ReadonlySet<number>,
): Match[] {
  const entries = entriesOf(articles);
  const postings = postingsOf(entries);
  const rarity = (word: string) => Math.log(1 + entries.length / (postings.get(word)?.length ?? 1));
  const weight = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + rarity(word) ** 2, 0);
  const norms = entries.map(({ words }) => Math.sqrt(weight(words)));
  const matches: Match[] = [];
  for (const [i, entry] of entries.entries()) {
    if (!wanted.has(entry.article)) continue;
    const rare = [...entry.words]
      .filter((word) => (postings.get(word)?.length ?? 0) <= maxPostings)
      .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
      .filter((word) => (postings.get(word)?.length ?? 0) > 1)
      .slice(0, lookups);
    const shared = new Map<number, number>();
    for (const word of rare) {
      for (const j of postings.get(word) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const [j, count] of shared) {
      const other = entries[j];
      if (!other || other.article === entry.article || count < minShared) continue;
      const common = [...entry.words].filter((word) => other.words.has(word));
      const similarity = weight(common) / ((norms[i] ?? 1) * (norms[j] ?? 1));
      if (similarity < minSimilarity) continue;
      const { article, sentence } = other;
      matches.push({
        from: { article: entry.article, sentence: entry.sentence },
        to: { article, sentence },
        similarity,
      });
    }
  }
  return matches.sort((a, b) => b.similarity - a.similarity);
}
