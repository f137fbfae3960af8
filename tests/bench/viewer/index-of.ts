import { kinds } from '../../../src/model/index.ts';
import { EventTable, flags, idLists, indexFile, precisions } from '../../../src/table/index.ts';
import { joinLines, textColumn } from '../../../src/table/text-column.ts';
import type { BenchEvent } from './events.ts';

/** Lanes of the made-up timeline. */
const lanes = 6;

/** Every so many, an event is essential: on the whole about as many as on a real timeline. */
const essential = 12;

const minute = precisions.indexOf('minute');

/** Importance in thousandths, spread without order; a dozen events stand out. */
function importanceOf(i: number, count: number): number {
  const spread = (i * 7919) % 480;
  return i % Math.ceil(count / essential) === Math.floor(count / essential / 2) ? 900 : spread;
}

/** The text of an index file for the viewer. In: events in the order of time. */
export function indexTextOf(events: readonly BenchEvent[]): string {
  const count = events.length;
  const text = (texts: string[]) => textColumn(joinLines(texts), count);
  const nobody = idLists(events.map(() => []));
  const table = new EventTable({
    ids: text(events.map((_, i) => `e${i}`)),
    titles: text(events.map(({ title }) => title)),
    edtf: text(events.map(() => '')),
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ start, end }) => end ?? start + 60_000),
    kind: Uint8Array.from(events, (_, i) => ((i * 31) % lanes) % kinds.length),
    status: new Uint8Array(count),
    precision: new Uint8Array(count).fill(minute),
    flags: Uint8Array.from(events, ({ end }) => (end === null ? 0 : flags.interval)),
    importance: Uint16Array.from(events, (_, i) => importanceOf(i, count)),
    voices: new Uint16Array(count).fill(1),
    mentions: new Uint16Array(count).fill(1),
    participants: nobody,
    places: nobody,
    publishers: nobody,
  });
  const file = { title: `${count} events`, chunk: 100, articles: [], holdings: [], table };
  return JSON.stringify(indexFile(file));
}
