import { keyOf } from '../linear.ts';

/** The weights of one feature in a trained model. */
export interface Row {
  readonly key: number;
  readonly labels: readonly number[];
  readonly values: readonly number[];
}

/** Fields of a slot of the table: key + 1, where the feature's weights start, how many there are, and room for. */
const slotWidth = 4;

/**
 * An averaged perceptron over hashed features: a hash table of features, each with a row of the few classes it has
 * a weight for. A weight counts only from its `minUpdates`-th update on, which keeps the model small without harm
 * (Goldberg and Elhadad 2011). Rows lie in one piece, as reading them is what training spends its time on.
 */
export class Perceptron {
  private readonly classes: number;
  private readonly minUpdates: number;
  private table: Uint32Array;
  private used = 0;
  private end = 0;
  /** Pairs of class and weight as it counts now. */
  private hot = new Float32Array(1 << 21);
  private weight = new Float32Array(1 << 20);
  private total = new Float64Array(1 << 20);
  private stamp = new Int32Array(1 << 20);
  private updates = new Uint16Array(1 << 20);
  /** Instances seen: the clock of the averages. */
  clock = 1;

  constructor(classes: number, minUpdates: number, bits = 18) {
    this.classes = classes;
    this.minUpdates = minUpdates;
    this.table = new Uint32Array(slotWidth << bits);
  }

  /** Adds up the weights of the features for every class. */
  score(features: Uint32Array, count: number, scores: Float64Array): void {
    scores.fill(0, 0, this.classes);
    const { table, hot } = this;
    const mask = table.length / slotWidth - 1;
    for (let i = 0; i < count; i += 1) {
      const key = keyOf(features[i] as number) + 1;
      let slot = key & mask;
      let found = table[slot * slotWidth] as number;
      while (found !== 0 && found !== key) {
        slot = (slot + 1) & mask;
        found = table[slot * slotWidth] as number;
      }
      if (found === 0) continue;
      const start = table[slot * slotWidth + 1] as number;
      const end = start + (table[slot * slotWidth + 2] as number);
      for (let at = start; at < end; at += 1) {
        const label = hot[at * 2] as number;
        scores[label] = (scores[label] as number) + (hot[at * 2 + 1] as number);
      }
    }
  }

  /** Adds an amount to the weights of the features for one class. */
  update(features: Uint32Array, count: number, label: number, amount: number): void {
    for (let i = 0; i < count; i += 1) this.add(keyOf(features[i] as number) + 1, label, amount);
  }

  private add(key: number, label: number, amount: number): void {
    if (this.used * slotWidth * 10 > this.table.length * 6) this.growTable();
    const at = this.entryOf(this.slotOf(key), label);
    const weight = this.weight[at] as number;
    this.total[at] =
      (this.total[at] as number) + weight * (this.clock - (this.stamp[at] as number));
    this.stamp[at] = this.clock;
    this.weight[at] = weight + amount;
    const updates = Math.min(60_000, (this.updates[at] as number) + 1);
    this.updates[at] = updates;
    if (updates >= this.minUpdates) this.hot[at * 2 + 1] = weight + amount;
  }

  private slotOf(key: number): number {
    const mask = this.table.length / slotWidth - 1;
    let slot = key & mask;
    while (this.table[slot * slotWidth] !== 0 && this.table[slot * slotWidth] !== key)
      slot = (slot + 1) & mask;
    if (this.table[slot * slotWidth] === 0) {
      this.table[slot * slotWidth] = key;
      this.used += 1;
    }
    return slot * slotWidth;
  }

  /** Where the weight of a feature for a class lies; makes room for it when it is new. */
  private entryOf(slot: number, label: number): number {
    const { table } = this;
    const start = table[slot + 1] as number;
    const size = table[slot + 2] as number;
    for (let at = start; at < start + size; at += 1) if (this.hot[at * 2] === label) return at;
    if (size === table[slot + 3]) this.moveRow(slot, size === 0 ? 2 : size * 2);
    const at = (table[slot + 1] as number) + size;
    table[slot + 2] = size + 1;
    this.hot[at * 2] = label;
    this.stamp[at] = this.clock;
    return at;
  }

  private moveRow(slot: number, room: number): void {
    const start = this.table[slot + 1] as number;
    const size = this.table[slot + 2] as number;
    while (this.end + room > this.weight.length) this.growRows();
    this.hot.copyWithin(this.end * 2, start * 2, (start + size) * 2);
    for (const column of [this.weight, this.total, this.stamp, this.updates]) {
      column.copyWithin(this.end, start, start + size);
    }
    this.table[slot + 1] = this.end;
    this.table[slot + 3] = room;
    this.end += room;
  }

  private growRows(): void {
    const grown = <T extends { set(from: T): void }>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const size = Math.floor(this.weight.length * 1.5);
    this.hot = grown(this.hot, new Float32Array(size * 2));
    this.weight = grown(this.weight, new Float32Array(size));
    this.total = grown(this.total, new Float64Array(size));
    this.stamp = grown(this.stamp, new Int32Array(size));
    this.updates = grown(this.updates, new Uint16Array(size));
  }

  private growTable(): void {
    const before = this.table;
    this.table = new Uint32Array(before.length * 2);
    this.used = 0;
    for (let from = 0; from < before.length; from += slotWidth) {
      if (before[from] === 0) continue;
      const slot = this.slotOf(before[from] as number);
      this.table.set(before.subarray(from + 1, from + slotWidth), slot + 1);
    }
  }

  /** Puts the average of each weight in its place: the last step of training. */
  average(): void {
    for (let at = 0; at < this.end; at += 1) {
      const weight = this.weight[at] as number;
      const total = (this.total[at] as number) + weight * (this.clock - (this.stamp[at] as number));
      const counts = (this.updates[at] as number) >= this.minUpdates;
      this.hot[at * 2 + 1] = counts ? total / this.clock : 0;
    }
  }

  /** The features with a weight of at least some size, in the order of their keys. */
  rows(least = 0): Row[] {
    const rows: Row[] = [];
    for (let slot = 0; slot < this.table.length; slot += slotWidth) {
      const start = this.table[slot + 1] as number;
      const entries = Array.from({ length: this.table[slot + 2] as number }, (_, i) => start + i)
        .filter((at) => Math.abs(this.hot[at * 2 + 1] as number) > least)
        .sort((a, b) => (this.hot[a * 2] as number) - (this.hot[b * 2] as number));
      if (entries.length === 0) continue;
      const labels = entries.map((at) => this.hot[at * 2] as number);
      const values = entries.map((at) => this.hot[at * 2 + 1] as number);
      rows.push({ key: (this.table[slot] as number) - 1, labels, values });
    }
    return rows.sort((a, b) => a.key - b.key);
  }
}

/**
 * The mean of several models: what each learned by chance from the order of its examples falls away.
 * @param models rows in the order of their keys
 */
export function meanRows(models: readonly (readonly Row[])[]): Row[] {
  const at = models.map(() => 0);
  const mean: Row[] = [];
  for (;;) {
    const heads = models.map((rows, i) => rows[at[i] as number]);
    const key = Math.min(...heads.map((row) => row?.key ?? Infinity));
    if (key === Infinity) return mean;
    const sums = new Map<number, number>();
    heads.forEach((row, i) => {
      if (row?.key !== key) return;
      at[i] = (at[i] as number) + 1;
      row.labels.forEach((label, j) => {
        sums.set(label, (sums.get(label) ?? 0) + (row.values[j] as number) / models.length);
      });
    });
    const labels = [...sums.keys()].sort((a, b) => a - b);
    mean.push({ key, labels, values: labels.map((label) => sums.get(label) as number) });
  }
}
