import { Terms, type TermSet } from './terms.ts';

/** How rare a name or word is in the corpus, 0 to 1: what every sentence has tells nothing. */
export type Rarity = (key: string) => number;

/**
 * Sets of words by number, for comparing them by the rarity of what they share. The words of one set are marked, since
 * one is compared with hundreds of others.
 */
class Vectors {
  readonly #rarity: Rarity;
  readonly #terms: Terms;
  readonly #rarities: number[] = [];
  #marked: TermSet | null = null;
  /** `#base` and the place in what is marked, for each word of it; below `#base`, or nothing, for all others. */
  readonly #places: number[] = [];
  #base = 1;
  /** The places of the words found to be shared. */
  readonly #shared: number[] = [];

  constructor(rarity: Rarity, terms: Terms) {
    this.#rarity = rarity;
    this.#terms = terms;
  }

  /** The words of a set by number, in its order. */
  ids(words: ReadonlySet<string>): readonly number[] {
    return this.#terms.of(words).ids;
  }

  text(id: number): string {
    return this.#terms.text(id);
  }

  rarity(id: number): number {
    return (this.#rarities[id] ??= this.#rarity(this.#terms.text(id)));
  }

  /** Cosine of two sets, each word weighed by its rarity. */
  cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const x = this.#of(a);
    const y = this.#of(b);
    if (this.#marked !== x) this.#mark(x);
    let count = 0;
    for (const id of y.ids) {
      const place = (this.#places[id] ?? 0) - this.#base;
      if (place >= 0) this.#share(place, count++);
    }
    if (count === 0) return 0;
    let shared = 0;
    for (let i = 0; i < count; i += 1)
      shared += this.rarity(x.ids[this.#shared[i] as number] as number) ** 2;
    const norm = Math.sqrt(x.norm * y.norm);
    return norm === 0 ? 0 : shared / norm;
  }

  /** Adds a place to so many, in order: the last digits of a sum depend on it. */
  #share(place: number, count: number): void {
    let at = count;
    for (; at > 0 && (this.#shared[at - 1] as number) > place; at -= 1)
      this.#shared[at] = this.#shared[at - 1] as number;
    this.#shared[at] = place;
  }

  #mark(set: TermSet): void {
    this.#base += this.#marked?.ids.length ?? 0;
    set.ids.forEach((id, i) => (this.#places[id] = this.#base + i));
    this.#marked = set;
  }

  /** A set with the sum of the squares of its words' rarity. */
  #of(words: ReadonlySet<string>): TermSet {
    const set = this.#terms.of(words);
    if (set.norm === 0) for (const id of set.ids) set.norm += this.rarity(id) ** 2;
    return set;
  }
}

const byRarity = new WeakMap<Rarity, Vectors>();

/** The vectors by a way to tell rarity, begun with terms if these are numbered already. */
export function vectorsBy(rarity: Rarity, terms?: Terms): Vectors {
  const known = byRarity.get(rarity);
  if (known) return known;
  const vectors = new Vectors(rarity, terms ?? new Terms());
  byRarity.set(rarity, vectors);
  return vectors;
}

export type { Vectors };
