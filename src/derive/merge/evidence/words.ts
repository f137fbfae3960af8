/** How rare a name or word is in the corpus, 0 to 1: what every sentence has tells nothing. */
export type Rarity = (key: string) => number;

/** Sentences with this cosine of words are reprints or near-reprints of each other. */
const nearDuplicate = 0.8;
const fewestWords = 5;

/** With less in common than this, cosine, two articles tell of different sayings, whoever says them. */
export const sameWords = 0.12;

/** A sentence's words by number, in their order, with the sum of the squares of their rarity. */
interface Vector {
  readonly ids: readonly number[];
  readonly norm: number;
}

/**
 * Compares sets of words by the rarity of what they share. Words are numbered, and those of one set marked, since one
 * is compared with hundreds of others.
 */
class Vectors {
  readonly #rarity: Rarity;
  readonly #ids = new Map<string, number>();
  /** Square of the rarity of each word. */
  readonly #squares: number[] = [];
  readonly #known = new WeakMap<ReadonlySet<string>, Vector>();
  #marked: Vector | null = null;
  /** `#base` and the place in what is marked, for each word of it; below `#base` for all others. */
  readonly #places: number[] = [];
  #base = 0;
  /** The places of the words found to be shared. */
  readonly #shared: number[] = [];

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const x = this.#of(a);
    const y = this.#of(b);
    if (this.#marked !== x) this.#mark(x);
    let count = 0;
    for (const id of y.ids) {
      const place = (this.#places[id] as number) - this.#base;
      if (place >= 0) this.#insert(place, count++);
    }
    if (count === 0) return 0;
    let shared = 0;
    for (let i = 0; i < count; i += 1)
      shared += this.#squares[x.ids[this.#shared[i] as number] as number] as number;
    const norm = Math.sqrt(x.norm * y.norm);
    return norm === 0 ? 0 : shared / norm;
  }

  /** Adds a place to so many, in order: a sum of fractions depends on it in its last digits. */
  #insert(place: number, count: number): void {
    let at = count;
    for (; at > 0 && (this.#shared[at - 1] as number) > place; at -= 1)
      this.#shared[at] = this.#shared[at - 1] as number;
    this.#shared[at] = place;
  }

  #mark(vector: Vector): void {
    this.#base += this.#marked?.ids.length ?? 0;
    vector.ids.forEach((id, i) => (this.#places[id] = this.#base + i));
    this.#marked = vector;
  }

  #of(words: ReadonlySet<string>): Vector {
    const known = this.#known.get(words);
    if (known) return known;
    const ids = Array.from(words, (word) => this.#idOf(word));
    const norm = ids.reduce((sum, id) => sum + (this.#squares[id] as number), 0);
    const vector = { ids, norm };
    this.#known.set(words, vector);
    return vector;
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#squares.push(this.#rarity(word) ** 2) - 1;
    this.#places.push(-1);
    this.#ids.set(word, id);
    return id;
  }
}

const vectors = new WeakMap<Rarity, Vectors>();

/** Cosine of two sentences' words, each weighed by its rarity. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const known = vectors.get(rarity) ?? new Vectors(rarity);
  vectors.set(rarity, known);
  return known.cosine(a, b);
}

/** Whether sentences this alike are one, reprinted: short ones may be alike by chance. */
export const isReprint = (alike: number, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  alike >= nearDuplicate && Math.min(a.size, b.size) >= fewestWords;
