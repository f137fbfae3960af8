/**
 * What is taken in a lane: rows of slots, each a sorted list of intervals in px that do not
 * overlap. Slot 0 is the topmost.
 */
interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

export interface Slots {
  /** Whether `height` slots from `slot` down are free between two places. */
  free(slot: number, height: number, x0: number, x1: number): boolean;
  take(slot: number, height: number, x0: number, x1: number): void;
  /** How far right of `x` the slots are free. */
  roomRight(slot: number, height: number, x: number): number;
  /** How far left of `x` the slots are free. */
  roomLeft(slot: number, height: number, x: number): number;
  /** Number of slots from the top to the lowest one taken. */
  readonly used: number;
}

/** First index whose value is above `x`. */
export function upper(values: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First index whose value is `x` or above. */
export function lower(values: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) >= x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Empty slots. */
export function emptySlots(): Slots {
  const rows: Row[] = [];
  return {
    free(slot, height, x0, x1) {
      const end = Math.min(slot + height, rows.length);
      for (let i = slot; i < end; i += 1) {
        const { starts, ends } = rows[i] as Row;
        // Intervals do not overlap, so only the last to begin before x1 can reach into it.
        const before = upper(starts, x1 - 1e-9) - 1;
        if ((ends[before] ?? -Infinity) > x0 + 1e-9) return false;
      }
      return true;
    },
    take(slot, height, x0, x1) {
      while (rows.length < slot + height) rows.push({ starts: [], ends: [] });
      for (const row of rows.slice(slot, slot + height)) {
        const at = upper(row.starts, x0);
        row.starts.splice(at, 0, x0);
        row.ends.splice(at, 0, x1);
      }
    },
    roomRight(slot, height, x) {
      let room = Infinity;
      for (const row of rows.slice(slot, slot + height)) {
        const next = row.starts[upper(row.starts, x - 1e-9)];
        if (next !== undefined) room = Math.min(room, next - x);
      }
      return room;
    },
    roomLeft(slot, height, x) {
      let room = Infinity;
      for (const row of rows.slice(slot, slot + height)) {
        const end = row.ends[upper(row.starts, x - 1e-9) - 1];
        if (end !== undefined) room = Math.min(room, x - end);
      }
      return room;
    },
    get used() {
      return rows.length;
    },
  };
}
