/** How rare a name or word is in the corpus, 0 to 1: what every sentence has tells nothing. */
export type Rarity = (key: string) => number;

/** Sentences with this cosine of words are reprints or near-reprints of each other. */
const nearDuplicate = 0.8;
const fewestWords = 5;

/** With less in common than this, cosine, two articles tell of different sayings, whoever says them. */
export const sameWords = 0.12;

/** Norms of sets of words, by how rarity is told: a set is compared with hundreds of others. */
const norms = new WeakMap<Rarity, WeakMap<ReadonlySet<string>, number>>();

/** Sum of the squares of the words' rarity. */
function normOf(words: ReadonlySet<string>, rarity: Rarity): number {
  const ofRarity = norms.get(rarity) ?? new WeakMap<ReadonlySet<string>, number>();
  norms.set(rarity, ofRarity);
  const known = ofRarity.get(words);
  if (known !== undefined) return known;
  let sum = 0;
  for (const word of words) sum += rarity(word) ** 2;
  ofRarity.set(words, sum);
  return sum;
}

/** Cosine of two sentences' words, each weighed by its rarity. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += rarity(word) ** 2;
  if (shared === 0) return 0;
  const norm = Math.sqrt(normOf(a, rarity) * normOf(b, rarity));
  return norm === 0 ? 0 : shared / norm;
}

/** Whether sentences this alike are one, reprinted: short ones may be alike by chance. */
export const isReprint = (alike: number, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  alike >= nearDuplicate && Math.min(a.size, b.size) >= fewestWords;
