import type { TimeWindow } from '../../layout/index.ts';

/** How much a flight zooms out to travel; √2 is what people like best in the paper's trials. */
const rho = Math.SQRT2;

export interface Flight {
  /** In ms, as the length of the path would have it. */
  readonly duration: number;
  /** The window at a share of the way, from 0 to 1. */
  readonly at: (t: number) => TimeWindow;
}

/**
 * The smooth way from one window to another: far jumps zoom out, travel and zoom in (van Wijk and
 * Nuij, “Smooth and efficient zooming and panning”, 2003). In one dimension that is short; d3's
 * `interpolateZoom`, against which it is tested, would bring all of d3's colours along.
 */
export function flight(from: TimeWindow, to: TimeWindow): Flight {
  const [x0, x1] = [(from.start + from.end) / 2, (to.start + to.end) / 2];
  const [w0, w1] = [from.end - from.start, to.end - to.start];
  const d = Math.abs(x1 - x0);
  const around = (x: number, w: number) => ({ start: x - w / 2, end: x + w / 2 });
  // Too near to travel: only the zoom is left.
  if (d < 1e-6 * w0) {
    const length = Math.log(w1 / w0) / rho;
    return {
      duration: Math.abs(length) * 1000,
      at: (t) => around(x0 + t * (x1 - x0), w0 * Math.exp(rho * t * length)),
    };
  }
  const far = rho ** 4 * d * d;
  const b0 = (w1 * w1 - w0 * w0 + far) / (2 * w0 * rho * rho * d);
  const b1 = (w1 * w1 - w0 * w0 - far) / (2 * w1 * rho * rho * d);
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  const length = (r1 - r0) / rho;
  return {
    duration: length * 1000,
    at(t) {
      const r = rho * t * length + r0;
      const gone = (w0 / (rho * rho * d)) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
      return around(x0 + gone * (x1 - x0), (w0 * Math.cosh(r0)) / Math.cosh(r));
    },
  };
}
