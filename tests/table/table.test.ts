import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/table/index.ts';
import { textColumn, joinLines } from '../../src/table/text-column.ts';
import { whenExtent, whenOf } from '../../src/time/index.ts';
import { syntheticEvents } from '../support/synthetic.ts';
import { timelineEvent } from '../support/timeline-event.ts';

describe('tableOf', () => {
  it('gives back every event as it was, without its evidence', () => {
    const given = syntheticEvents({ count: 400, spans: 0.4 });
    const { table, events } = tableOf(given);
    expect(new Set(events)).toEqual(new Set(given));
    for (const [row, event] of events.entries()) {
      const { mentions, importance, ...rest } = event;
      const head = table.head(row);
      expect(head).toMatchObject({ ...rest, row, mentionCount: mentions.length });
      expect(head.importance).toBeCloseTo(importance, 2);
      expect(head.importance >= 0.5).toBe(importance >= 0.5);
      expect(table.rowOf(event.id)).toBe(row);
    }
  });

  it('puts events in the order of time, the shorter first, then as given, the undated last', () => {
    const dates = ['XXXX-05', '2015', '2015-01-01', '../2014-12-31', '2015-01-01', '2014/..'];
    const { table } = tableOf(dates.map((when, i) => timelineEvent({ id: `e${i}`, when })));
    expect(Array.from(table.all, (row) => table.id(row))).toEqual([
      'e5',
      'e3',
      'e2',
      'e4',
      'e1',
      'e0',
    ]);
    expect(table.placed).toBe(5);
  });

  it('keeps dates exactly, whatever their form', () => {
    const dates = [
      '2016-03-27',
      '2016-03',
      '2016',
      '2016~',
      '2016-03-16/2016-03-17',
      '2016-03-16T10:30Z',
      '2016-03-16T10Z',
      '2016-03-16T10:30Z/2016-03-16T11:45Z',
      '2016-03/2016-05',
      '2014/..',
      '../2016-03-28',
      '199X',
      '19XX',
      '2016-33',
      '2016-03-XX',
      '-0043-03-15',
      'XXXX-05-12',
    ];
    const { table, events } = tableOf(dates.map((when, i) => timelineEvent({ id: `e${i}`, when })));
    for (const [row, { when }] of events.entries()) {
      expect(table.when(row)).toEqual(when);
      expect(table.columns.start[row]).toBe(whenExtent(when).start);
    }
  });

  it('takes a date that is none for one that cannot be placed', () => {
    const when = { ...whenOf('2016'), edtf: 'last spring' };
    const { table } = tableOf([{ ...timelineEvent({}), when }]);
    expect(table.when(0)).toEqual({ edtf: 'last spring', earliest: null, latest: null });
    expect(table.placed).toBe(0);
  });

  it('counts a copy and its original as one voice, and names each source once, as it is cited', () => {
    const [event] = syntheticEvents({ count: 1 });
    const [mention] = event?.mentions ?? [];
    if (!event || !mention) throw new Error('no mention');
    const cited = ['a', 'b', 'c', 'c', 'd'].map((article) => ({ ...mention, article }));
    const articles = [
      { id: 'a', file: 'a.txt', title: 'Bridge falls', publisher: 'Agency' },
      { id: 'b', file: 'b.txt', title: 'Bridge falls', publisher: 'Daily', copyOf: 'a' },
      { id: 'c', file: 'c.txt', title: 'A bridge gone', publisher: null },
      { id: 'd', file: 'd.txt', title: null, publisher: null },
    ];
    const head = tableOf([{ ...event, mentions: cited }], articles).table.head(0);
    expect(head).toMatchObject({
      voices: 3,
      mentionCount: 5,
      publishers: ['Agency', 'Daily', 'A bridge gone', 'd.txt'],
    });
  });
});

describe('textColumn', () => {
  it('finds each text in its row, and no part of one', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ab]{0,3}$/)), (texts) => {
        const column = textColumn(joinLines(texts), texts.length);
        for (const [i, text] of texts.entries()) {
          expect(column.at(i)).toBe(text);
          expect(column.indexOf(text)).toBe(texts.indexOf(text));
        }
        expect(column.indexOf('abab')).toBe(-1);
      }),
    );
  });

  it('refuses another number of lines', () => {
    expect(() => textColumn('a\nb', 3)).toThrow(RangeError);
    expect(() => textColumn('a\nb\nc\nd', 3)).toThrow(RangeError);
    expect(() => textColumn('a', 0)).toThrow(RangeError);
  });
});
