import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childLists } from '../../src/syntax/child-lists.ts';

describe('childLists', () => {
  it('gives each token those whose head it is, in order, and leaves out its own self and heads outside', () => {
    const trees = fc.array(fc.record({ head: fc.integer({ min: -2, max: 14 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(trees, (tokens) => {
        const plain = tokens.map((_, i) =>
          tokens.flatMap(({ head }, k) => (head === i && k !== i ? [k] : [])),
        );
        expect(childLists(tokens)).toEqual(plain);
      }),
    );
  });
});
