import type { OutlineEvent, OutlineGroup } from '../../../export/outline.ts';

/** Events drawn in one go; `order` counts the chunks through the whole list. */
export interface Chunk {
  readonly order: number;
  readonly events: readonly OutlineEvent[];
}

export interface ChunkedList {
  readonly heading: string;
  readonly chunks: readonly Chunk[];
}

export interface ChunkedGroup extends ChunkedList {
  readonly months: readonly ChunkedList[];
}

/** Few enough to be drawn between two frames. */
const most = 50;

/**
 * Cuts an outline into chunks, so that a long list can be drawn bit by bit and the page stays awake.
 * Out: the groups with their chunks, and how many chunks there are.
 */
export function chunkOutline(outline: readonly OutlineGroup[]): {
  groups: ChunkedGroup[];
  count: number;
} {
  let count = 0;
  const chunksOf = (events: readonly OutlineEvent[]): Chunk[] => {
    const chunks: Chunk[] = [];
    for (let at = 0; at < events.length; at += most) {
      chunks.push({ order: count, events: events.slice(at, at + most) });
      count += 1;
    }
    return chunks;
  };
  const groups = outline.map(({ heading, events, months }) => ({
    heading,
    chunks: chunksOf(events),
    months: months.map((month) => ({ heading: month.heading, chunks: chunksOf(month.events) })),
  }));
  return { groups, count };
}
