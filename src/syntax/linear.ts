/** The columns of a linear model as they lie in the model file. */
export interface LinearColumns {
  readonly classes: number;
  /** Hashes of the features, rising, each as its distance from the one before, in base-128 digits. */
  readonly keys: Uint8Array;
  /** How many weights each feature has, then for each weight its class, and its signed root: small weights
   * are kept more finely than large ones. */
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/** How many bits of a feature's hash are kept. */
export const keyBits = 28;

/** The part of a hash by which a feature is known. */
export const keyOf = (hash: number): number => hash >>> (32 - keyBits);

/** A trained linear model: which class do these features speak for. */
export class LinearModel {
  readonly classes: number;
  /** Open addressing; pairs of key + 1 and the offset in `rows`. */
  private readonly table: Uint32Array;
  /** For each feature the number of its weights, then class and weight in turn. */
  private readonly rows: Int16Array;

  constructor(columns: LinearColumns) {
    this.classes = columns.classes;
    const size = columns.counts.length;
    let slots = 1024;
    while (slots < size * 1.6) slots *= 2;
    this.table = new Uint32Array(slots * 2);
    this.rows = new Int16Array(size + columns.labels.length * 2);
    this.fill(columns);
  }

  private fill({ keys, counts, labels, values }: LinearColumns): void {
    let key = 0;
    let at = 0;
    let entry = 0;
    let row = 0;
    for (const count of counts) {
      let delta = 0;
      let factor = 1;
      for (let byte = 128; byte >= 128; factor *= 128) {
        byte = keys[at] as number;
        at += 1;
        delta += (byte & 127) * factor;
      }
      key += delta;
      this.insert(key, row);
      this.rows[row] = count;
      row += 1;
      for (let i = 0; i < count; i += 1, entry += 1, row += 2) {
        this.rows[row] = labels[entry] as number;
        const root = values[entry] as number;
        this.rows[row + 1] = root * Math.abs(root);
      }
    }
  }

  private insert(key: number, row: number): void {
    const mask = this.table.length / 2 - 1;
    let slot = key & mask;
    while (this.table[slot * 2] !== 0) slot = (slot + 1) & mask;
    this.table[slot * 2] = key + 1;
    this.table[slot * 2 + 1] = row;
  }

  /**
   * Adds up the weights of features for every class.
   * @param features hashes, of which the first `count` are read
   * @param scores receives one sum for each class
   */
  score(features: Uint32Array, count: number, scores: Float64Array): void {
    const { table, rows } = this;
    const mask = table.length / 2 - 1;
    scores.fill(0, 0, this.classes);
    for (let i = 0; i < count; i += 1) {
      const key = keyOf(features[i] as number);
      let slot = key & mask;
      let found = table[slot * 2] as number;
      while (found !== 0 && found !== key + 1) {
        slot = (slot + 1) & mask;
        found = table[slot * 2] as number;
      }
      if (found === 0) continue;
      const row = table[slot * 2 + 1] as number;
      const end = row + 1 + (rows[row] as number) * 2;
      for (let at = row + 1; at < end; at += 2) {
        const label = rows[at] as number;
        scores[label] = (scores[label] as number) + (rows[at + 1] as number);
      }
    }
  }
}
