import type { PeriodGroup } from '../../../export/outline.ts';
import type { Mention } from '../../../model/index.ts';
import type { EventHead } from '../../../table/index.ts';

/** Events drawn in one go; `order` counts the chunks through the whole list. */
export interface Chunk {
  readonly order: number;
  readonly events: readonly EventHead[];
  /** Number of mentions in the chunks before it. */
  readonly before: number;
}

export interface ChunkedList {
  readonly heading: string;
  readonly chunks: readonly Chunk[];
}

export interface ChunkedGroup extends ChunkedList {
  readonly months: readonly ChunkedList[];
}

/** More events than this are not brought for paper all at once. */
export const mostComplete = 2000;

/** Few enough to be drawn between two frames. */
const most = 50;

/**
 * Cuts a list into chunks, so that a long one can be drawn bit by bit and the page stays awake.
 * Out: the groups with their chunks, and how many chunks there are.
 */
export function chunkList(list: readonly PeriodGroup<EventHead>[]): {
  groups: ChunkedGroup[];
  count: number;
} {
  let count = 0;
  let before = 0;
  const chunksOf = (all: readonly EventHead[]): Chunk[] => {
    const chunks: Chunk[] = [];
    for (let at = 0; at < all.length; at += most) {
      const events = all.slice(at, at + most);
      chunks.push({ order: count, events, before });
      count += 1;
      for (const { mentionCount } of events) before += mentionCount;
    }
    return chunks;
  };
  const groups = list.map(({ heading, events, months }) => ({
    heading,
    chunks: chunksOf(events),
    months: months.map((month) => ({ heading: month.heading, chunks: chunksOf(month.events) })),
  }));
  return { groups, count };
}

export interface NumberedMention {
  readonly number: number;
  readonly mention: Mention;
}

/** The mentions of each event of a chunk, numbered on from those `before` it. */
export function numberQuotes(
  before: number,
  events: readonly { readonly mentions: readonly Mention[] }[],
): NumberedMention[][] {
  let number = before;
  return events.map(({ mentions }) =>
    mentions.map((mention) => ({ number: (number += 1), mention })),
  );
}
