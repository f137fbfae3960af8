import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vectorsBy } from '../../../src/derive/merge/vectors.ts';

const words = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 7 });

/** How rare a letter is: fractions, whose sums depend on their order. */
const rarity = (word: string): number => 0.05 + 0.1 * (word.charCodeAt(0) - 96.5);

const squares = (some: readonly string[]): number =>
  some.reduce((sum, word) => sum + rarity(word) ** 2, 0);

describe('Vectors', () => {
  test('cosines are to the last digit those of sums in the order of the first set', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 8 }), (pairs) => {
        for (const [a, b] of pairs) {
          const shared = squares(a.filter((word) => b.includes(word)));
          const expected = shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b));
          expect(vectorsBy(rarity).cosine(new Set(a), new Set(b))).toBe(expected);
        }
      }),
    );
  });
});
