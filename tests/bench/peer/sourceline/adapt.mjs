// The built viewer beside other timeline libraries, in a harness that draws all of them from the same
// events: { id, title, start, end|null }, ms, in the order of time.

const dist = '../../../../dist/viewer';
const minute = 60_000;

/** Lanes of the made-up timeline, as codes of kinds. */
const lanes = 6;

/** Small numbers as characters; the first is `#`. */
const characters = (values) => values.map((value) => String.fromCharCode(35 + value)).join('');

/** A column in which every event has an empty list. */
const nothing = (count) => ({ names: [], counts: '#'.repeat(count), ids: [] });

/** About a dozen events stand out, the others differ without order. */
function importance(i, count) {
  const every = Math.ceil(count / 12);
  return i % every === Math.floor(every / 2) ? 900 : (i * 7919) % 480;
}

/** The index file of the viewer (src/table/index-file.ts). */
function index(events) {
  const count = events.length;
  const starts = events.map(({ start }) => Math.floor(start / minute));
  const lengths = events.map(({ start, end }) =>
    Math.max(1, Math.round(((end ?? start) - start) / minute)),
  );
  return JSON.stringify({
    format: 'sourceline-index',
    version: 1,
    title: `${count} events`,
    chunk: 100,
    articles: [],
    holdings: [],
    events: {
      count,
      ids: events.map(({ id }) => `e${id}`).join('\n'),
      titles: events.map(({ title }) => title).join('\n'),
      edtf: '\n'.repeat(count - 1),
      anchors: starts.map((start, i) => start - (starts[i - 1] ?? 0)),
      lengths,
      kind: characters(events.map((_, i) => (i * 31) % lanes)),
      status: '#'.repeat(count),
      precision: '#'.repeat(count),
      flags: characters(events.map(({ end }) => (end === null ? 0 : 1))),
      importance: characters(events.map((_, i) => importance(i, count))),
      voices: '$'.repeat(count),
      mentions: '$'.repeat(count),
      participants: nothing(count),
      places: nothing(count),
      publishers: nothing(count),
    },
  });
}

export default {
  title: 'Sourceline',
  mounts: { '/sourceline/': dist },
  payload: [dist],
  url: '{origin}/sourceline/index.html?src={data}',
  data: index,
  ready: { mark: 'sourceline:drawn' },
  // The middle of the plot, and 2^0.2 times closer with each notch.
  zoom: { kind: 'wheel', at: [0.385, 0.45], deltaY: 77 },
  pan: { kind: 'drag', from: [0.6, 0.45], dx: -8, prezoom: 15 },
  maxN: 1_000_000,
  note:
    'drawn by a first script; the app, with what answers the reader, follows on the next frames. That ' +
    'script and its style stand in the page: 35 kB gzip that the payload leaves out. The index alone is loaded',
};
