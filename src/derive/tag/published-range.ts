import { edtfLabel, parseEdtf, whenExtent, whenOf, whenOfDays } from '../../time/index.ts';
import { dayMs } from '../../time/index.ts';
import type { When } from '../../model/index.ts';
import type { ResolvedTimex } from '../types.ts';

/** What an expression means when the publication date is a range: what all its days have in common. */

/** A part whose digits are not told: `WXX` for `W12`, `QX` for `Q1`, `XXXX` for a year. */
function masked(part: string): string {
  if (/^[WQH]\d/.test(part)) return part.replace(/\d/g, 'X');
  return 'X'.repeat(part.startsWith('BC') ? part.length - 2 : part.length);
}

/** The parts two dates share, the others masked. */
function commonDate(a: string, b: string): string {
  const [x, y] = [a.split('-'), b.split('-')];
  if (x.length !== y.length) return 'XXXX-XX-XX';
  let same = true;
  const parts = x.map((part, i) => {
    same = same && part === y[i];
    return same ? part : masked(part);
  });
  return parts.join('-');
}

/** The parts two values share, the others masked: `2016-03-18TNI` and `2016-03-25TNI` give `2016-03-XXTNI`. */
export function commonValue(a: string, b: string): string {
  if (a === b) return a;
  const [day = '', clock] = a.split('T');
  const [otherDay = '', otherClock] = b.split('T');
  const date = day === otherDay ? day : commonDate(day, otherDay);
  return clock !== undefined && clock === otherClock ? `${date}T${clock}` : date;
}

function hull(a: When | null, b: When | null): When | null {
  if (!a || !b) return null;
  if (a.edtf === b.edtf) return a;
  const [x, y] = [whenExtent(a), whenExtent(b)];
  const start = Math.min(x.start, y.start);
  const end = Math.max(x.end, y.end);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return null;
  const interval = `${a.edtf}/${b.edtf}`;
  const plain = !a.edtf.includes('/') && !b.edtf.includes('/') && x.start < y.start;
  return plain && parseEdtf(interval) ? whenOf(interval) : whenOfDays(start, end - dayMs);
}

/** One timex from its readings on the first and on the last day of publication. */
export function between(early: ResolvedTimex, late: ResolvedTimex): ResolvedTimex {
  if (early.value === late.value && early.when?.edtf === late.when?.edtf) return early;
  const when = hull(early.when, late.when);
  const range = when ? [`the day of publication is not certain → ${edtfLabel(when.edtf)}`] : [];
  return {
    ...early,
    value: commonValue(early.value, late.value),
    when,
    derivation: [...early.derivation.slice(0, 1), ...range],
  };
}
