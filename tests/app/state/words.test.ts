import { describe, expect, it } from 'vitest';
import {
  counted,
  machineDate,
  publishedLabel,
  sourceName,
  spokenEvent,
  stepInWords,
  summaryLine,
  yearsSpanned,
} from '../../../src/app/state/words.ts';
import { archiveOf } from '../../../src/app/state/whole-archive.ts';
import { tableOf } from '../../../src/table/index.ts';
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
    expect(summaryLine(archiveOf(sample))).toBe('3 events from 2 articles · 2021 – 2023');
  });

  it('spans one year, none, and years before Christ', () => {
    expect(yearsSpanned(tableOf([event('a', '2021-04', [])]).table)).toBe('2021');
    expect(yearsSpanned(tableOf([event('a', 'XXXX-04', [])]).table)).toBe('');
    expect(yearsSpanned(tableOf([event('a', '-0043', []), event('b', '2021', [])]).table)).toBe(
      '44 BC – 2021',
    );
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

  it('cites an article by its publisher, else its title, else its file', () => {
    const titled = article('a', 'Text.', null, { publisher: null });
    expect(sourceName(article('a', 'Text.'))).toBe('The a Courier');
    expect(sourceName(titled)).toBe('Report a');
    expect(sourceName({ ...titled, title: null })).toBe('a.txt');
  });

  it('says the steps of a derivation with dates in words and articles by name', () => {
    const cited = article('a', 'Text.');
    expect(stepInWords('three months before 2016-03-28~ is 2015-12', [cited])).toBe(
      'three months before about 28 March 2016 is December 2015',
    );
    expect(stepInWords('a.txt reports the same on 2016-03', [cited])).toBe(
      '“The a Courier” reports the same on March 2016',
    );
    expect(stepInWords('call 2016-03-2801')).toBe('call 2016-03-2801');
  });

  it('says that a date is unknown', () => {
    const bare = article('bare', 'Text.', null, { publisher: null });
    expect(publishedLabel(bare)).toEqual({ date: 'date unknown', basis: 'unknown' });
  });
});
