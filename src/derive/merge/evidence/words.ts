import { vectorsBy, type Rarity } from '../vectors.ts';

export type { Rarity } from '../vectors.ts';

/** Sentences with this cosine of words are reprints or near-reprints of each other. */
const nearDuplicate = 0.8;
const fewestWords = 5;

/** With less in common than this, cosine, two articles tell of different sayings, whoever says them. */
export const sameWords = 0.12;

/** Cosine of two sentences' words, each weighed by its rarity. */
export const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number =>
  vectorsBy(rarity).cosine(a, b);

/** Whether sentences this alike are one, reprinted: short ones may be alike by chance. */
export const isReprint = (alike: number, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  alike >= nearDuplicate && Math.min(a.size, b.size) >= fewestWords;
