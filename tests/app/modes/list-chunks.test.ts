import { describe, expect, it } from 'vitest';
import { chunkList, numberQuotes } from '../../../src/app/modes/explore/list-chunks.ts';
import { byPeriod, outlineOf } from '../../../src/export/outline.ts';
import { tableOf } from '../../../src/table/index.ts';
import { event, sample } from '../support/sample.ts';

/** Every chunk of a list, in turn. */
const chunksOf = ({ groups }: ReturnType<typeof chunkList>) =>
  groups.flatMap(({ chunks, months }) => [chunks, ...months.map((month) => month.chunks)].flat());

describe('chunkList', () => {
  it('cuts a long list without losing, repeating or moving an event', () => {
    const events = Array.from({ length: 230 }, (_, i) =>
      event(`e${i}`, i < 120 ? '2021-05-01' : i < 130 ? '2021' : '2022-01', []),
    );
    const { table } = tableOf(events, []);
    const heads = byPeriod(Array.from(table.all, (row) => table.head(row)));
    const list = chunkList(heads);
    const chunks = chunksOf(list);
    expect(chunks.map(({ order }) => order)).toEqual([...Array(list.count).keys()]);
    expect(Math.max(...chunks.map((chunk) => chunk.events.length))).toBeLessThanOrEqual(50);
    const before = heads.flatMap((group) => [
      ...group.events,
      ...group.months.flatMap((month) => month.events),
    ]);
    expect(chunks.flatMap((chunk) => chunk.events)).toEqual(before);
    expect(new Set(before.map(({ id }) => id)).size).toBe(230);
  });

  it('numbers quotes as the written list does, each chunk on its own', () => {
    const { table, events } = tableOf(sample.events, sample.articles);
    const list = chunkList(byPeriod(Array.from(table.all, (row) => table.head(row))));
    const numbered = chunksOf(list).flatMap((chunk) =>
      numberQuotes(
        chunk.before,
        chunk.events.map(({ row }) => events[row] ?? { mentions: [] }),
      ),
    );
    const written = outlineOf(sample).flatMap((group) =>
      [...group.events, ...group.months.flatMap((month) => month.events)].map(({ quotes }) =>
        quotes.map(({ number, mention }) => ({ number, mention })),
      ),
    );
    expect(numbered).toEqual(written);
    expect(numbered.flat().length).toBeGreaterThan(2);
  });
});
