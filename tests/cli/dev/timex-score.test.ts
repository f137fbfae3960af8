import { describe, expect, it } from 'vitest';
import { readTimeml, type Annotation } from '../../../src/cli/timeml/read.ts';
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

/** Made up, with a match of each kind; the figures are those of a second, independent scorer. */
describe('the figures of two documents', () => {
  const a = `<TimeML><TEXT>
A &amp; B <EVENT eid="e1">met</EVENT> on <TIMEX3 type="DATE" value="2013-03-22">Friday</TIMEX3>, at <TIMEX3 type="TIME" value="2013-03-22T14:30">2:30 p.m. &lt;local&gt;</TIMEX3>, after <TIMEX3 type="DURATION" value="P2W">two weeks</TIMEX3>; in <TIMEX3 type="DATE" value="2012-Q4">the fourth quarter</TIMEX3> and <TIMEX3 type="DATE" value="2013-05">May</TIMEX3>, <TIMEX3 type="SET" value="P1D">daily</TIMEX3>.</TEXT></TimeML>`;
  const b = `<TimeML><TEXT>It fell in <TIMEX3 type="DATE" value="1914">1914</TIMEX3>-<TIMEX3 type="DATE" value="1918">18</TIMEX3> and <TIMEX3 type="DATE" value="PRESENT_REF">now</TIMEX3>.</TEXT></TimeML>`;
  const said = (start: number, end: number, type: string, value: string) => ({
    start,
    end,
    type,
    value,
  });
  const gold = [readTimeml(a, 'a').timexes, readTimeml(b, 'b').timexes];
  const system = [
    [
      said(14, 20, 'DATE', '2013-03-15'),
      said(25, 34, 'TIME', '2013-03-22T14:30'),
      said(49, 58, 'DURATION', 'P2W'),
      said(67, 81, 'DATE', '2012-Q4'),
      said(86, 89, 'DURATION', '2013-05'),
      said(0, 3, 'DATE', '2013'),
    ],
    [said(11, 18, 'DATE', '1914'), said(23, 26, 'DATE', 'PRESENT_REF')],
  ];

  it('are right over all expressions', () => {
    const result = figures(gold.map((timexes, i) => count(timexes, system[i] ?? [])));
    expect(result.counts).toEqual({ gold: 9, system: 8, strict: 2, relaxed: 7, value: 6 });
    expect(result.strict).toBeCloseTo(0.23529411764705882, 12);
    expect(result.relaxed).toBeCloseTo(0.8235294117647058, 12);
    expect(result.value).toBeCloseTo(0.7058823529411765, 12);
  });

  it('are right over dates and times', () => {
    const dated = (list: readonly Annotation[]) =>
      list.filter(({ type }) => /DATE|TIME/.test(type));
    const result = figures(gold.map((timexes, i) => count(dated(timexes), dated(system[i] ?? []))));
    expect(result.counts).toEqual({ gold: 7, system: 6, strict: 2, relaxed: 5, value: 4 });
    expect(result.strict).toBeCloseTo(0.3076923076923077, 12);
    expect(result.relaxed).toBeCloseTo(0.7692307692307693, 12);
    expect(result.value).toBeCloseTo(0.6153846153846154, 12);
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
