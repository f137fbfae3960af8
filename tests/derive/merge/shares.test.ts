import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Shares } from '../../../src/derive/merge/shares.ts';

const most = 20;
const things = fc.array(
  fc.record({
    share: fc.integer({ min: 1, max: 4 }),
    ids: fc.array(fc.nat(most - 1), { maxLength: 12 }),
  }),
  { maxLength: 8 },
);

describe('Shares', () => {
  test('gives those that share most, as sums and a sort would, mention after mention', () => {
    const shares = new Shares(most);
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 6 }), (has, count) => {
        const sums = new Map<number, number>();
        shares.begin();
        for (const { share, ids } of has) {
          shares.next(share);
          expect(shares.addLast(ids, most)).toBe(ids.length);
          for (const id of new Set(ids)) sums.set(id, (sums.get(id) ?? 0) + share);
        }
        const sorted = [...sums].sort(([a, x], [b, y]) => y - x || a - b);
        expect(shares.largest(count)).toEqual(sorted.slice(0, count).map(([id]) => id));
      }),
    );
  });

  test('looks only at the last of a long list', () => {
    const shares = new Shares(most);
    shares.begin();
    shares.next(1);
    expect(shares.addLast([1, 2, 3, 4], 2)).toBe(2);
    expect(shares.largest(9)).toEqual([3, 4]);
  });
});
