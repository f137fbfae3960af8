import type { EventRows } from '../table/index.ts';
import { dayMs } from '../time/index.ts';
import { timeOf } from './place-event.ts';
import { lower } from './slots.ts';

/**
 * Which of a great many events may be drawn: in each stretch of time the most important. Events are
 * kept by how long they last, so that those that began long ago are found without looking at all.
 */

/** Events that last no longer than `longest` ms, in the order of time. */
export interface DurationClass {
  readonly longest: number;
  readonly rows: Uint32Array;
  readonly begins: Float64Array;
  readonly importance: Uint16Array;
}

/** Each class lasts up to four times as long as the one before; the first a day. */
const ratio = 4;

function classOf(length: number): number {
  if (length <= dayMs) return 0;
  let code = 0;
  for (let longest = dayMs; longest < length; longest *= ratio) code += 1;
  return code;
}

function makeClasses({ table, rows }: EventRows): DurationClass[] {
  const { start, end, importance } = table.columns;
  const begins = new Float64Array(rows.length);
  const codes = new Uint8Array(rows.length);
  const sizes: number[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const time = timeOf({ start: start[row] ?? NaN, end: end[row] ?? NaN });
    const code = classOf(time.end - time.start);
    begins[i] = time.start;
    codes[i] = code;
    sizes[code] = (sizes[code] ?? 0) + 1;
  }
  const classes = Array.from(sizes, (size = 0, code) => ({
    longest: dayMs * ratio ** code,
    rows: new Uint32Array(size),
    begins: new Float64Array(size),
    importance: new Uint16Array(size),
  }));
  const filled = new Uint32Array(classes.length);
  for (let i = 0; i < rows.length; i += 1) {
    const code = codes[i] ?? 0;
    const into = classes[code] as (typeof classes)[number];
    const at = filled[code] ?? 0;
    const row = rows[i] ?? 0;
    into.rows[at] = row;
    into.begins[at] = begins[i] ?? 0;
    into.importance[at] = importance[row] ?? 0;
    filled[code] = at + 1;
  }
  return classes.filter(({ rows }) => rows.length > 0);
}

/** Puts one in its place among the most important so far; the earlier of equals stays. */
function insert(into: number[], weights: number[], row: number, weight: number, most: number) {
  let at = into.length;
  while (at > 0 && (weights[at - 1] ?? 0) < weight) at -= 1;
  into.splice(at, 0, row);
  weights.splice(at, 0, weight);
  if (into.length <= most) return;
  into.length = most;
  weights.length = most;
}

/** A stretch of time, ms, cut into equal bins. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly bins: number;
}

/**
 * The most important events that begin in a stretch, at most `most` in each of its bins; rows, the
 * most important first.
 */
export function mostImportant(
  classes: readonly DurationClass[],
  { from, to, bins }: Stretch,
  most: number,
): number[] {
  const kept = Array.from({ length: bins }, (): number[] => []);
  const weights = Array.from({ length: bins }, (): number[] => []);
  /** What an event must be more important than to be kept in a bin; -1 while the bin is not full. */
  const bar = new Int32Array(bins).fill(-1);
  const perMs = bins / (to - from);
  for (const { rows, begins, importance } of classes) {
    const last = lower(begins, to);
    for (let i = lower(begins, from); i < last; i += 1) {
      const weight = importance[i] ?? 0;
      const bin = Math.min(bins - 1, (((begins[i] ?? 0) - from) * perMs) | 0);
      if (weight <= (bar[bin] ?? 0)) continue;
      const [into, of] = [kept[bin] as number[], weights[bin] as number[]];
      insert(into, of, rows[i] ?? 0, weight, most);
      if (into.length === most) bar[bin] = of[most - 1] ?? 0;
    }
  }
  const all = kept.flatMap((rows, bin) =>
    rows.map((row, i) => ({ row, weight: weights[bin]?.[i] ?? 0 })),
  );
  return all.sort((a, b) => b.weight - a.weight || a.row - b.row).map(({ row }) => row);
}

/** More choices than this are forgotten: the reader has gone elsewhere. */
const mostKept = 3000;

/** The events of a lane by how long they last, and those chosen before. */
export class Candidates {
  readonly classes: readonly DurationClass[];
  readonly #chosen = new Map<string, readonly number[]>();

  constructor(lane: EventRows) {
    this.classes = makeClasses(lane);
  }

  /** As mostImportant, of classes `first` to `last` exclusive; remembered. */
  choose(first: number, last: number, stretch: Stretch, most: number): readonly number[] {
    const key = `${first} ${last} ${stretch.from} ${stretch.to} ${most}`;
    const found = this.#chosen.get(key);
    if (found) return found;
    const made = mostImportant(this.classes.slice(first, last), stretch, most);
    if (this.#chosen.size >= mostKept) this.#chosen.clear();
    this.#chosen.set(key, made);
    return made;
  }
}

const known = new WeakMap<Uint32Array, Candidates>();

/** The candidates of a lane; made once. */
export function candidatesOf(lane: EventRows): Candidates {
  const found = known.get(lane.rows) ?? new Candidates(lane);
  known.set(lane.rows, found);
  return found;
}
