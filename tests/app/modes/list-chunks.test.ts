import { describe, expect, it } from 'vitest';
import { chunkOutline } from '../../../src/app/modes/explore/list-chunks.ts';
import { outlineOf } from '../../../src/export/outline.ts';
import { event } from '../support/sample.ts';

describe('chunkOutline', () => {
  it('cuts a long list without losing, repeating or moving an event', () => {
    const events = Array.from({ length: 230 }, (_, i) =>
      event(`e${i}`, i < 120 ? '2021-05-01' : i < 130 ? '2021' : '2022-01', []),
    );
    const outline = outlineOf({ articles: [], events });
    const { groups, count } = chunkOutline(outline);
    const lists = groups.flatMap(({ chunks, months }) => [{ chunks }, ...months]);
    const chunks = lists.flatMap((list) => list.chunks);
    expect(chunks.map(({ order }) => order)).toEqual([...Array(count).keys()]);
    expect(Math.max(...chunks.map((chunk) => chunk.events.length))).toBeLessThanOrEqual(50);
    const before = outline.flatMap((group) => [
      ...group.events,
      ...group.months.flatMap((month) => month.events),
    ]);
    expect(chunks.flatMap((chunk) => chunk.events)).toEqual(before);
  });
});
