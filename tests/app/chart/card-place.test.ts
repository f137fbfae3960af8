import { describe, expect, it } from 'vitest';
import { cardPlace } from '../../../src/app/chart/card-place.ts';

const chart = { width: 336, height: 300 };
const card = { width: 180, height: 60 };
const event = { x0: 40, x1: 60, y0: 100, y1: 120 };

describe('the card of an event', () => {
  it('stands below the event where nothing is in the way', () => {
    expect(cardPlace(card, event, chart, [])).toEqual({ x: 34, y: 130 });
  });

  it('stands elsewhere rather than over a label', () => {
    const label = { x0: 30, x1: 250, y0: 140, y1: 160 };
    const { x, y } = cardPlace(card, event, chart, [label]);
    const hides =
      x < label.x1 && x + card.width > label.x0 && y < label.y1 && y + card.height > label.y0;
    expect(hides).toBe(false);
  });

  it('stays in the chart, and off the event', () => {
    for (const at of [0, 150, 316]) {
      for (const top of [0, 140, 280]) {
        const own = { x0: at, x1: at + 20, y0: top, y1: top + 20 };
        const { x, y } = cardPlace(card, own, chart, []);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + card.width).toBeLessThanOrEqual(chart.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + card.height).toBeLessThanOrEqual(chart.height);
        const over =
          x < own.x1 && x + card.width > own.x0 && y < own.y1 && y + card.height > own.y0;
        expect(over).toBe(false);
      }
    }
  });
});
