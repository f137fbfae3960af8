import { readIndex, type TimelineIndex } from '../../table/index.ts';

/** Events of the rehearsal: enough to crowd a lane. */
const count = 30;

const all = (text: string) => text.repeat(count);
const each = <T>(of: (i: number) => T) => Array.from({ length: count }, (_, i) => of(i));
const nobody = { names: [], counts: all('#'), ids: [] };

/** A timeline of nothing: a browser runs what it has run before several times faster. */
export function rehearsalIndex(): TimelineIndex {
  return readIndex({
    format: 'sourceline-index',
    version: 1,
    title: '-',
    chunk: count,
    articles: [],
    holdings: [],
    events: {
      count,
      ids: each(String).join('\n'),
      titles: each((i) =>
        'Some words of a title that says what happened '.repeat(1 + (i % 2)),
      ).join('\n'),
      edtf: '\n'.repeat(count - 1),
      // A week apart; every third lasts for days.
      anchors: each(() => 7 * 1440),
      lengths: each((i) => (i % 3 === 0 ? 4 * 1440 : 1)),
      kind: each((i) => String.fromCharCode(35 + (i % 3))).join(''),
      status: all('#'),
      precision: all('#'),
      flags: each((i) => (i % 3 === 0 ? '$' : '#')).join(''),
      // Some stand out.
      importance: each((i) => String.fromCharCode(35 + (i % 7 === 0 ? 900 : 100 + i))).join(''),
      voices: all('$'),
      mentions: all('$'),
      participants: nobody,
      places: nobody,
      publishers: nobody,
    },
  });
}
