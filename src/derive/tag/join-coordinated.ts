import type { When } from '../../model/index.ts';
import { parseEdtf, whenExtent, whenOf, whenOfDays } from '../../time/index.ts';
import { dayMs } from '../../time/index.ts';
import type { ResolvedTimex } from '../types.ts';

/** Several timexes that say one date together: “Wednesday and Thursday”, “between May and December”. */
export interface JoinedTimex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly parts: readonly ResolvedTimex[];
  readonly when: When;
}

const listed = /^\s*(?:,|and|or|&|,\s?and)\s*$/;
const ranged = /^\s*(?:to|through|until|till|up to|–|—|-)\s*(?:the\s)?$/;
/** Words before the first that make “and” a range. */
const between = /\bbetween\s+(?:the\s)?$/i;

function joinedWhen(a: When, b: When, range: boolean): When | null {
  const [x, y] = [whenExtent(a), whenExtent(b)];
  if (!(x.start < y.start) || ![x.start, x.end, y.start, y.end].every(Number.isFinite)) return null;
  // A list is one span only where nothing lies between.
  if (!range && x.end !== y.start) return null;
  const first = a.edtf.split('/')[0] ?? a.edtf;
  const last = b.edtf.split('/').at(-1) ?? b.edtf;
  const interval = `${first}/${last}`;
  return parseEdtf(interval) ? whenOf(interval) : whenOfDays(x.start, y.end - dayMs);
}

/**
 * Joins neighbouring timexes that the text coordinates into one date; those that stand alone are not
 * returned. A list (“and”) is joined only where its dates touch; a range always.
 * @param timexes the timexes of a text, in order of position
 */
export function joinCoordinated(timexes: readonly ResolvedTimex[], text: string): JoinedTimex[] {
  const joined: JoinedTimex[] = [];
  timexes.forEach((timex, i) => {
    const open = joined.at(-1);
    const previous = timexes[i - 1];
    if (!previous?.when || !timex.when) return;
    const gap = text.slice(previous.end, timex.start);
    if (gap.length > 12) return;
    const lead = text.slice(Math.max(0, previous.start - 16), previous.start);
    const range = ranged.test(gap) || (listed.test(gap) && between.test(lead));
    if (!range && !listed.test(gap)) return;
    const extend = open?.end === previous.end ? open : null;
    const when = joinedWhen(extend?.when ?? previous.when, timex.when, range);
    if (!when) return;
    const start = extend?.start ?? previous.start;
    const parts = [...(extend?.parts ?? [previous]), timex];
    const one = { start, end: timex.end, text: text.slice(start, timex.end), parts, when };
    if (extend) joined[joined.length - 1] = one;
    else joined.push(one);
  });
  return joined;
}
