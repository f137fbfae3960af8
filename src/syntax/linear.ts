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

/** The weight that each signed root, as a byte, stands for. */
const squares = Int32Array.from({ length: 256 }, (_, byte) => {
  const root = byte < 128 ? byte : byte - 256;
  return root * Math.abs(root);
});

/** The rows found for one set of features. */
const starts = new Int32Array(256);
const ends = new Int32Array(256);

/** A slot holds where the feature's row starts, in pairs of bytes, and a few bits of its key to know it by. */
const placeBits = 23;
const printMask = (1 << (32 - placeBits)) - 1;

/**
 * A trained linear model: which class do these features speak for. Reading it is bound by memory, so that all is
 * packed: four bytes a slot, two bytes a weight, and the rows of the commonest features side by side.
 */
export class LinearModel {
  readonly classes: number;
  /** Open addressing by the low bits of the key; 0 is free. */
  private readonly slots: Uint32Array;
  /** For each feature the number of its weights, then for each weight its class and, in the high byte, its root. */
  private readonly rows: Uint16Array;
  /**
   * The sums while they are built up, in whole numbers, which are added up faster than others; features take turns
   * between two halves, as a sum that was just written is slow to read.
   */
  private readonly sums: Int32Array;
  private readonly shift: number;

  /** @throws Error when there are more weights than a slot can point at */
  constructor(columns: LinearColumns) {
    this.classes = columns.classes;
    const features = columns.counts.length;
    this.shift = Math.max(10, Math.ceil(Math.log2(features * 1.5 + 1)));
    this.slots = new Uint32Array(2 ** this.shift);
    const pairs = 1 + features + columns.labels.length;
    if (pairs >= 2 ** placeBits)
      throw new Error(`too many weights in a linear model: ${columns.labels.length}`);
    this.rows = new Uint16Array(pairs);
    this.sums = new Int32Array(2 * columns.classes);
    this.fill(columns);
  }

  private fill({ keys, counts, labels, values }: LinearColumns): void {
    const places = placesOf(counts);
    let key = 0;
    let at = 0;
    let entry = 0;
    for (let feature = 0; feature < counts.length; feature += 1) {
      let factor = 1;
      for (let byte = 128; byte >= 128; factor *= 128) {
        byte = keys[at] as number;
        at += 1;
        key += (byte & 127) * factor;
      }
      const place = places[feature] as number;
      const count = counts[feature] as number;
      this.insert(key, place);
      this.rows[place] = count;
      for (let i = 1; i <= count; i += 1, entry += 1) {
        const root = (values[entry] as number) & 255;
        this.rows[place + i] = (labels[entry] as number) | (root << 8);
      }
    }
  }

  private insert(key: number, place: number): void {
    const mask = this.slots.length - 1;
    let slot = key & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = (place << (32 - placeBits)) | ((key >>> this.shift) & printMask);
  }

  /**
   * Adds up the weights of features for every class.
   * @param features hashes, of which the first `count` are read
   * @param scores receives one sum for each class
   */
  score(features: Uint32Array, count: number, scores: Float64Array): void {
    const found = this.findRows(features, count);
    const { rows, sums, classes } = this;
    sums.fill(0);
    for (let i = 0; i < found; i += 1) {
      const end = ends[i] as number;
      const half = (i & 1) * classes;
      for (let at = starts[i] as number; at < end; at += 1) {
        const entry = rows[at] as number;
        const sum = half + (entry & 255);
        sums[sum] = (sums[sum] as number) + (squares[entry >>> 8] as number);
      }
    }
    for (let label = 0; label < classes; label += 1)
      scores[label] = (sums[label] as number) + (sums[classes + label] as number);
  }

  /**
   * Finds the rows of the features that have one, and where they end, before any is read: so the reads from memory
   * overlap, which is most of what scoring takes.
   */
  private findRows(features: Uint32Array, count: number): number {
    const { slots, rows, shift } = this;
    const mask = slots.length - 1;
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      const key = keyOf(features[i] as number);
      const print = (key >>> shift) & printMask;
      let slot = key & mask;
      let entry = slots[slot] as number;
      while (entry !== 0 && (entry & printMask) !== print) {
        slot = (slot + 1) & mask;
        entry = slots[slot] as number;
      }
      starts[found] = entry >>> (32 - placeBits);
      found += entry === 0 ? 0 : 1;
    }
    for (let i = 0; i < found; i += 1) {
      const start = starts[i] as number;
      ends[i] = start + 1 + (rows[start] as number);
      starts[i] = start + 1;
    }
    return found;
  }
}

/** Where each feature's row starts, in pairs of bytes, when features with many weights, the common ones, go first. */
function placesOf(counts: Uint8Array): Uint32Array {
  const sizes = new Uint32Array(257);
  for (const count of counts) sizes[count] = (sizes[count] as number) + count + 1;
  const next = new Uint32Array(257);
  let place = 1;
  for (let count = 255; count >= 0; count -= 1) {
    next[count] = place;
    place += sizes[count] as number;
  }
  return Uint32Array.from(counts, (count) => {
    const start = next[count] as number;
    next[count] = start + count + 1;
    return start;
  });
}
