import { interpolateZoom } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flight } from '../../../src/app/state/flight.ts';

// d3 subtracts numbers nearly the same: where windows differ more than this, it is no measure.
const window = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1e3, max: 1e6 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('flight', () => {
  it('goes the way of d3', () => {
    fc.assert(
      fc.property(window, window, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const view = ({ start, end }: typeof from): [number, number, number] => [
          (start + end) / 2,
          0,
          end - start,
        ];
        const path = interpolateZoom(view(from), view(to));
        const own = flight(from, to);
        const [x, , w] = path(t);
        const size = Math.max(Math.abs(x), w);
        const at = own.at(t);
        expect(Math.abs((at.start + at.end) / 2 - x) / size).toBeLessThan(1e-4);
        expect(Math.abs(at.end - at.start - w) / size).toBeLessThan(1e-4);
        expect(own.duration).toBeCloseTo(path.duration, 0);
      }),
    );
  });

  it('begins and ends where it is told', () => {
    const [from, to] = [
      { start: 0, end: 10 },
      { start: 1e6, end: 1e6 + 100 },
    ];
    expect(flight(from, to).at(0).start).toBeCloseTo(0, 3);
    expect(flight(from, to).at(1).end).toBeCloseTo(1e6 + 100, 3);
    expect(flight(from, from).at(0.5)).toEqual(from);
  });
});
