import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Filed } from '../../../src/derive/merge/filed.ts';
import { Shares } from '../../../src/derive/merge/shares.ts';

const most = 12;
const times = fc.uniqueArray(fc.nat(5), { maxLength: 4 });
const filings = fc.array(fc.record({ id: fc.nat(most - 1), times }), { maxLength: 60 });

/** Numbers under each time as plain lists, none twice in a row. */
function plain(filed: readonly { id: number; times: readonly number[] }[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const { id, times } of filed)
    for (const time of times) {
      const list = lists.get(time) ?? [];
      if (list.at(-1) !== id) list.push(id);
      lists.set(time, list);
    }
  return lists;
}

describe('Filed', () => {
  test('gives what was filed under the times asked for, be it little or much', () => {
    const shares = new Shares(most);
    fc.assert(
      fc.property(filings, times, (filed, asked) => {
        const one = new Filed(1);
        for (const { id, times } of filed) one.file(id, times);
        shares.begin();
        shares.next(1);
        const lists = asked.map((time) => plain(filed).get(time) ?? []);
        expect(one.addTo(shares, asked, 80)).toBe(lists.flat().length);
        expect(shares.largest(most)).toEqual([...new Set(lists.flat())].sort((a, b) => a - b));
      }),
    );
  });
});
