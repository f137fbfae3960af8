import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Configuration } from '../../../src/syntax/configuration.ts';
import { makeForcedMove } from '../../../src/syntax/parser.ts';
import { costs, goldTree } from '../../../src/syntax/train/oracle.ts';

/** A projective tree over `size` tokens, by splitting a span at a head again and again; -1 for the root. */
function projectiveTree(size: number, pick: (count: number) => number): number[] {
  const heads = new Array<number>(size).fill(-1);
  const grow = (from: number, to: number, parent: number): void => {
    if (from >= to) return;
    const head = from + pick(to - from);
    heads[head] = parent;
    grow(from, head, head);
    grow(head + 1, to, head);
  };
  grow(0, size, -1);
  return heads;
}

describe('the dynamic oracle', () => {
  it('leads to the gold tree by moves without cost, from the start to the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.infiniteStream(fc.nat(1000)),
        (size, numbers) => {
          const heads = projectiveTree(size, (count) => (numbers.next().value as number) % count);
          const gold = goldTree(heads);
          const state = new Configuration(size);
          const onStack = new Uint8Array(size + 1);
          while (!state.isFinal) {
            const [next, top] = [state.next, state.onStack(0)];
            if (!makeForcedMove(state, 1)) {
              const [shift, left, right] = costs(state, gold, onStack);
              expect(Math.min(shift, left, right)).toBe(0);
              if (shift === 0) state.shift();
              else if (left === 0) state.leftArc(1);
              else state.rightArc(1);
            }
            if (state.next > next) onStack[next] = 1;
            else onStack[top] = 0;
          }
          const found = [...state.heads.subarray(0, size)].map((head) =>
            head === size ? -1 : head,
          );
          expect(found).toEqual(heads);
        },
      ),
    );
  });

  it('counts the arcs that a wrong move loses', () => {
    const gold = goldTree([1, -1, 1]);
    const state = new Configuration(3);
    const onStack = new Uint8Array(4);
    state.shift();
    onStack[0] = 1;
    expect(costs(state, gold, onStack)).toEqual([1, 0, Infinity]);
  });
});
