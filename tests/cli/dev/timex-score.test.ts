import { describe, expect, it } from 'vitest';
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
