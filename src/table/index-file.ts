import { minuteMs } from '../time/index.ts';
import { listColumns, numberColumns, type Columns } from './columns.ts';
import type { IdLists } from './id-lists.ts';
import { indexFormat, indexVersion, openEnd, openStart, zeroCharacter } from './index-format.ts';
import type { IndexFile } from './index-schema.ts';
import type { TimelineIndex } from './read-index.ts';

type ListsFile = IndexFile['events']['participants'];

/** Above this a character would be half of a pair. */
const most = 0xd7ff - zeroCharacter;

function charactersOf(values: ArrayLike<number>): string {
  let all = '';
  for (let from = 0; from < values.length; from += 4096) {
    const part = Array.from({ length: Math.min(4096, values.length - from) }, (_, i) =>
      Math.min(most, values[from + i] ?? 0),
    );
    all += String.fromCharCode(...part.map((value) => value + zeroCharacter));
  }
  return all;
}

function listsFile({ names, starts, ids }: IdLists): ListsFile {
  const counts = starts.subarray(1).map((end, i) => end - (starts[i] ?? 0));
  return { names: [...names], counts: charactersOf(counts), ids: [...ids] };
}

const minutes = (ms: number) => Math.round(ms / minuteMs);

function instantsFile({ start, end }: Columns, size: number) {
  const anchors: (number | null)[] = [];
  const lengths: number[] = [];
  let before = 0;
  for (let i = 0; i < size; i += 1) {
    const [from = NaN, to = NaN] = [start[i], end[i]];
    const anchor = Number.isFinite(from) ? from : to;
    const placed = Number.isFinite(anchor);
    anchors.push(placed ? minutes(anchor) - before : null);
    if (placed) before = minutes(anchor);
    const open = Number.isFinite(from) ? openEnd : openStart;
    lengths.push(Number.isFinite(to - from) ? minutes(to - from) : open);
  }
  return { anchors, lengths };
}

/** Writes an index file. */
export function indexFile({ title, chunk, articles, holdings, table }: TimelineIndex): IndexFile {
  const { columns, size } = table;
  const numbers = Object.fromEntries(
    numberColumns.map((name) => [name, charactersOf(columns[name])]),
  ) as Record<(typeof numberColumns)[number], string>;
  const lists = Object.fromEntries(
    listColumns.map((name) => [name, listsFile(columns[name])]),
  ) as Record<(typeof listColumns)[number], ListsFile>;
  return {
    format: indexFormat,
    version: indexVersion,
    title,
    chunk,
    articles: [...articles],
    holdings: [...holdings],
    events: {
      count: size,
      ids: columns.ids.joined,
      titles: columns.titles.joined,
      edtf: columns.edtf.joined,
      ...instantsFile(columns, size),
      ...numbers,
      ...lists,
    },
  };
}
