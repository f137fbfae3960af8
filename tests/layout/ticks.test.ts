import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { farthest, type TimeWindow } from '../../src/layout/index.ts';
import { axisOf } from '../../src/layout/ticks.ts';
import { plainFonts, plainMeasure } from '../support/drawing.ts';

const place = { x0: 100, x1: 900, y: 500 };

function axis(from: string, to: string) {
  const window = { start: Date.parse(from), end: Date.parse(to) };
  return axisOf(window, place, plainFonts, plainMeasure);
}

function words(from: string, to: string): { minor: string[]; larger: string[] } {
  const { labels } = axis(from, to);
  const [top] = labels.map(({ y }) => y).sort((a, b) => a - b);
  const at = (wanted: boolean) =>
    labels.filter(({ y }) => (y === top) === wanted).map(({ text }) => text);
  return { minor: at(true), larger: at(false) };
}

describe('axisOf', () => {
  it('names hours below a day, with the day in bold', () => {
    const { minor, larger } = words('2016-03-27', '2016-03-28');
    expect(minor.slice(0, 3)).toEqual(['00:00', '03:00', '06:00']);
    expect(larger).toEqual(['Sunday, 27 March 2016']);
  });

  it('names days with their weekday where there is room', () => {
    const { minor, larger } = words('2016-03-26', '2016-04-05');
    expect(minor.slice(0, 2)).toEqual(['Sat 26', 'Sun 27']);
    expect(larger).toEqual(['March 2016', 'April 2016']);
  });

  it('names Mondays, months and quarters farther out', () => {
    expect(words('2016-02-01', '2016-06-01').minor.slice(0, 3)).toEqual(['1', '8', '15']);
    expect(words('2016-01-01', '2016-12-31').minor.slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(words('2014-01-01', '2017-12-31').minor.slice(0, 3)).toEqual(['Jan', 'Apr', 'Jul']);
    expect(words('2014-01-01', '2017-12-31').larger).toEqual(['2014', '2015', '2016', '2017']);
  });

  it('names years, decades and centuries, also before the common era', () => {
    expect(words('1990-01-01', '2020-01-01').minor).toContain('1996');
    const { minor } = words('-000500-01-01', '0500-01-01');
    expect(minor).toContain('401 BC');
    expect(minor).toContain('200');
  });

  it('keeps the name of the period in view at the left edge', () => {
    const { labels } = axis('2016-03-20', '2016-03-28');
    const march = labels.find(({ text }) => text === 'March 2016');
    expect(march?.x).toBeLessThan(place.x0 + 10);
  });

  it('comes to an end where dates do', () => {
    const window = { start: farthest - 400 * 86_400_000, end: farthest + 900 * 86_400_000 };
    expect(axisOf(window, place, plainFonts, plainMeasure).ticks.length).toBeGreaterThan(0);
  });

  it('lets no two names overlap and stays within the plot, whatever the window', () => {
    const instants = fc.double({ min: -1, max: 1, noNaN: true });
    const spans = fc.double({ min: 3.5e6, max: 8e15, noNaN: true });
    fc.assert(
      fc.property(instants, spans, fc.integer({ min: 60, max: 2000 }), (share, span, width) => {
        const start = Math.min(share * farthest, farthest - span);
        const window: TimeWindow = { start, end: start + span };
        const at = { x0: 10, x1: 10 + width, y: 0 };
        const { labels, ticks } = axisOf(window, at, plainFonts, plainMeasure);
        expect(ticks.length).toBeLessThan(300);
        for (const row of [...new Set(labels.map(({ y }) => y))]) {
          let end = -Infinity;
          for (const label of labels.filter(({ y }) => y === row)) {
            const font = label.strong ? plainFonts.tickStrong : plainFonts.tick;
            expect(label.x).toBeGreaterThan(end);
            end = label.x + plainMeasure(label.text, font);
            expect(label.text).not.toMatch(/NaN|undefined/);
          }
          expect(end).toBeLessThanOrEqual(at.x1 + 0.01);
        }
      }),
      { numRuns: 300 },
    );
  });
});
