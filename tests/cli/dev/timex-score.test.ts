import { describe, expect, it } from 'vitest';
import { readTimeml } from '../../../src/cli/dev/timeml.ts';
import { count, figures, pairs } from '../../../src/cli/dev/timex-score.ts';

const timex = (start: number, end: number, value = '2016') => ({ start, end, type: 'DATE', value });

describe('pairs', () => {
  it('prefers the exact span to the larger overlap', () => {
    const exact = timex(0, 4);
    const found = pairs([exact], [timex(0, 9), timex(0, 4)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.exact).toBe(true);
  });

  it('pairs each expression once', () => {
    expect(pairs([timex(0, 4), timex(5, 9)], [timex(0, 9)])).toHaveLength(1);
  });
});

describe('figures', () => {
  it('sums before it divides', () => {
    const all = [
      count([timex(0, 4), timex(5, 9)], [timex(0, 4)]),
      count([timex(0, 4)], [timex(1, 4, '2017')]),
    ];
    const result = figures(all);
    expect(result.counts).toEqual({ gold: 3, system: 2, strict: 1, relaxed: 2, value: 1 });
    expect(result.strict).toBeCloseTo(2 / 5);
    expect(result.relaxed).toBeCloseTo(4 / 5);
    expect(result.value).toBeCloseTo(2 / 5);
  });

  it('is nothing over nothing', () => {
    expect(figures([]).value).toBe(0);
  });
});

describe('readTimeml', () => {
  const xml = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">x</TIMEX3></DCT>
<TITLE><TIMEX3 value="1999">1999</TIMEX3></TITLE><TEXT>A &amp; B <EVENT eid="e1">met</EVENT> on <TIMEX3 type="DATE" value="2013-03-22">Friday </TIMEX3>.</TEXT></TimeML>`;

  it('reads the text without tags, its annotations and the creation time', () => {
    const document = readTimeml(xml, 'hand');
    expect(document.text).toBe('A & B met on Friday .');
    expect(document.created).toBe('2013-03-22');
    expect(document.timexes).toEqual([{ start: 13, end: 19, type: 'DATE', value: '2013-03-22' }]);
  });

  it('names a document without a text', () => {
    expect(() => readTimeml('<TimeML/>', 'empty')).toThrow('empty: no <TEXT>');
  });
});
