import type { Region, When } from '../../model/index.ts';
import { compareWhen } from '../../time/index.ts';
import type { Traits } from '../types.ts';
import { traitsOf } from './traits.ts';

/**
 * Finds articles that reprint each other (agency copy), by the runs of words they share, after Broder, "On
 * the resemblance and containment of documents" (1997): hashed shingles, of which a fixed part is kept.
 */

/** What copies are found from. */
export interface CopySource {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly regions: readonly Region[];
  readonly traits?: Traits;
  readonly published: { readonly when: When | null };
}

/** A shingle in more articles than this is boilerplate. */
const mostArticles = 40;

/** From these shares of shared shingles, of the shorter and of the longer, two articles are one text. */
const ofShorter = 0.6;
const ofLonger = 0.35;

/** Articles with fewer kept shingles are too short to tell. */
const fewest = 8;

/** Articles are numbered below this, so that a shingle with its article is one exact number. */
const mostNumbers = 2 ** 20;

/** Every shingle with the number of an article that has it, in order: those who share one stand together. */
function holdings(shingles: readonly (readonly number[])[]): Float64Array {
  const all = new Float64Array(shingles.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  shingles.forEach((own, i) => {
    for (const value of own) all[at++] = value * mostNumbers + i;
  });
  return all.sort();
}

/** Pairs of articles, by index, with how many shingles they share: `[a, b, count]`. */
function sharedCounts(shingles: readonly (readonly number[])[]): [number, number, number][] {
  const all = holdings(shingles);
  const counts = new Map<number, number>();
  const shingleAt = (i: number) => Math.floor((all[i] ?? 0) / mostNumbers);
  let to = 0;
  for (let from = 0; from < all.length; from = to) {
    const shingle = shingleAt(from);
    while (to < all.length && shingleAt(to) === shingle) to += 1;
    if (to - from === 1 || to - from > mostArticles) continue;
    const articles = Array.from(all.subarray(from, to), (held) => held % mostNumbers);
    articles.forEach((a, k) => {
      for (const b of articles.slice(k + 1)) {
        const pair = a * mostNumbers + b;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...counts].map(([pair, n]) => [Math.floor(pair / mostNumbers), pair % mostNumbers, n]);
}

/** Who came first: the one published earlier, then by file name; an unknown date comes last. */
function firstFirst(a: CopySource, b: CopySource): number {
  const [x, y] = [a.published.when, b.published.when];
  const byDate = x && y ? compareWhen(x, y) : Number(!x) - Number(!y);
  return byDate || (a.file < b.file ? -1 : 1);
}

/** Articles that reprint another, with the id of the first of their group. */
export function copiesOf(articles: readonly CopySource[]): Map<string, string> {
  const sorted = [...articles].sort(firstFirst);
  const shingles = sorted.map((article) => traitsOf(article).shingles);
  const first = new Map<number, number>();
  const leader = (i: number): number => {
    const up = first.get(i);
    return up === undefined ? i : leader(up);
  };
  for (const [a, b, count] of sharedCounts(shingles)) {
    const sizes = [shingles[a]?.length ?? 0, shingles[b]?.length ?? 0].sort((x, y) => x - y);
    const [shorter = 0, longer = 0] = sizes;
    if (shorter < fewest || count < ofShorter * shorter || count < ofLonger * longer) continue;
    const [x, y] = [leader(a), leader(b)].sort((p, q) => p - q) as [number, number];
    if (x !== y) first.set(y, x);
  }
  return new Map(
    sorted.flatMap((article, i) => {
      const original = sorted[leader(i)];
      return original && original !== article ? [[article.id, original.id]] : [];
    }),
  );
}
