import { describe, expect, it } from 'vitest';
import {
  counted,
  machineDate,
  publishedLabel,
  sourceName,
  spokenEvent,
  summaryLine,
  yearsSpanned,
} from '../../../src/app/state/words.ts';
import { whenOf } from '../../../src/time/index.ts';
import { article, event, sample } from '../support/sample.ts';

describe('words', () => {
  it('counts one and many', () => {
    expect([counted(1, 'event'), counted(0, 'event'), counted(1200, 'event')]).toEqual([
      '1 event',
      '0 events',
      '1,200 events',
    ]);
  });

  it('sums a timeline up', () => {
    expect(summaryLine(sample)).toBe('3 events from 2 articles · 2021 – 2023');
  });

  it('spans one year, none, and years before Christ', () => {
    expect(yearsSpanned([event('a', '2021-04', [])])).toBe('2021');
    expect(yearsSpanned([event('a', 'XXXX-04', [])])).toBe('');
    expect(yearsSpanned([event('a', '-0043', []), event('b', '2021', [])])).toBe('44 BC – 2021');
  });

  it.each([
    ['2016-03-27', '2016-03-27'],
    ['2016-03', '2016-03'],
    ['2016', '2016'],
    ['2016-21', null],
    ['2016~', null],
    ['2016-03-16/2016-03-17', null],
    ['-0043', null],
  ])('gives %s the machine date %s', (edtf, expected) => {
    expect(machineDate(whenOf(edtf))).toBe(expected);
  });

  it('says an event in one breath', () => {
    const claim = event('a', '2016-03-27', [], { title: 'Dam holds', status: 'claimed' });
    expect(spokenEvent(claim)).toBe('Dam holds, Sunday, 27 March 2016, Other, claimed');
  });

  it('names the file where the publisher is unknown, and says that a date is unknown', () => {
    const bare = article('bare', 'Text.', null, { publisher: null });
    expect(sourceName(bare)).toBe('bare.txt');
    expect(publishedLabel(bare)).toEqual({ date: 'date unknown', basis: 'unknown' });
  });
});
