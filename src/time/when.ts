import type { When } from '../model/index.ts';
import { dayMs, isoDay, isoMinute, minuteMs } from './civil.ts';
import { extent, parseEdtf, type Edtf } from './edtf.ts';

const timed = (edtf: Edtf) =>
  [edtf.from.precision, edtf.to.precision].some((p) => p === 'minute' || p === 'hour');

/**
 * The date of the contract for an EDTF text: the bounds are days, or minutes where the hour is
 * known. Throws RangeError if the text is not EDTF.
 */
export function whenOf(text: string): When {
  const edtf = parseEdtf(text);
  if (!edtf) throw new RangeError(`not an EDTF date: ${text}`);
  const { start, end } = extent(edtf);
  const [iso, step] = timed(edtf) ? [isoMinute, minuteMs] : [isoDay, dayMs];
  return {
    edtf: text,
    earliest: start === -Infinity ? null : iso(start),
    latest: end === Infinity ? null : iso(end - step),
  };
}

/** The date of the contract for a span of whole days, both instants in ms, the last day inclusive. */
export function whenOfDays(first: number, last: number): When {
  const from = isoDay(first);
  const to = isoDay(last);
  return whenOf(from === to ? from : `${from}/${to}`);
}

/** Instants in ms, the last exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Dates are compared far more often than made, and never changed. */
const extents = new WeakMap<When, Extent>();

function readExtent({ earliest, latest }: When): Extent {
  const last = latest === null ? Infinity : Date.parse(latest);
  return {
    start: earliest === null ? -Infinity : Date.parse(earliest),
    end: last + (latest?.includes('T') ? minuteMs : dayMs),
  };
}

/** The instants a date covers, in ms, end exclusive; infinite where open. */
export function whenExtent(when: When): Extent {
  const known = extents.get(when);
  if (known) return known;
  const extent = readExtent(when);
  extents.set(when, extent);
  return extent;
}

/** Length of a date in ms; the shorter is the sharper. */
export function whenLength(when: When): number {
  const { start, end } = whenExtent(when);
  return end - start;
}

/** Whether two extents have an instant in common. */
export const overlap = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;

/** Whether two dates can be the same day. */
export const compatible = (a: When, b: When): boolean => overlap(whenExtent(a), whenExtent(b));

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: When, outer: When): boolean {
  const x = whenExtent(inner);
  const y = whenExtent(outer);
  return x.start >= y.start && x.end <= y.end;
}

/** Order for sorting: by beginning, then the shorter first. Dates that cannot be placed come last. */
export function compareWhen(a: When, b: When): number {
  const x = whenExtent(a);
  const y = whenExtent(b);
  const placed = Number(!Number.isFinite(x.start)) - Number(!Number.isFinite(y.start));
  if (placed !== 0) return placed;
  if (!Number.isFinite(x.start)) return x.end === y.end ? 0 : x.end - y.end;
  return x.start - y.start || (x.end === y.end ? 0 : x.end - y.end);
}
