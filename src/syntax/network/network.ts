import { Arena } from './arena.ts';
import { networkKernel } from './kernel.ts';
import { firstRows, sizesOf } from './shape.ts';
import { units } from './units.ts';
import type { Scorer } from '../scorer.ts';
import type { Kernel } from './kernel.ts';
import type { Matrix, Shape } from './shape.ts';

/** The weights of a trained network by what they do, row after row, in the whole numbers of `units`. */
export type Trained = Readonly<Record<Matrix, Int8Array>>;

/** Where a network keeps what a word gives each place. */
export interface WordSlot {
  /** Number of the place in the network's memory; -1 where it has to be worked out. */
  place: number;
}

/** A word of a sentence: its ids by column, and where what it gives is kept, the same for the same ids. */
export interface ReadWord {
  readonly ids: readonly number[];
  readonly slot: WordSlot;
}

/**
 * For how many words a network keeps what they give each place: 18 KB a word in all networks and each thread. In
 * news, twice as many would save a third of the working out, which is little beside the rest.
 */
const keptWords = 3000;

/**
 * Trained networks of one shape as one: its scores are the sums of theirs. All in whole numbers, so that every machine
 * gives the same.
 */
export class Network implements Scorer {
  private readonly shape: Shape;
  private readonly kernel: Kernel;
  private readonly numbers: Int16Array;
  private readonly addresses: Int32Array;
  private readonly members: number;
  /** Where the row of each atom's value 0 is. */
  private readonly atomRows: Int32Array;
  private readonly firstId: readonly number[];
  /** How long the hidden layers are together, and what one word gives all places, in bytes. */
  private readonly width: number;
  private readonly wordStride: number;
  /** How long the vectors of an id are together, those of the networks one after the other, in bytes. */
  private readonly vector: number;
  private readonly words: number;
  private readonly inputs: number;
  private readonly projection: number;
  private readonly atoms: number;
  private readonly bias: number;
  /** How many classes the kernel scores: it takes four at a time, and those beyond ours have no weights. */
  private readonly rows: number;
  private readonly output: number;
  private readonly outputBias: number;
  private readonly hidden: number;
  private readonly scores: number;
  /** Addresses of what the kernel is to add up: rows of the hidden layer, and the vectors of a word. */
  private readonly list: number;
  private readonly vectors: number;
  private readonly kept: number;
  /** The words kept, and whether each was read since it was last passed over in search of room. */
  private readonly keepers: WordSlot[] = [];
  /** For each word kept a bit for each place that what it gives has been worked out for. */
  private readonly given = new Int32Array(keptWords);
  private readonly isRecent = new Uint8Array(keptWords);
  /** The sentence, by number, that each was last read for. */
  private readonly lastRead = new Int32Array(keptWords);
  private sentence = 0;
  private hand = 0;
  private sentenceWords: readonly ReadWord[] = [];

  constructor(shape: Shape, members: readonly Trained[]) {
    const arena = new Arena();
    const { embedding, hidden, places, classes } = shape;
    const sizes = sizesOf(shape);
    this.shape = shape;
    this.members = members.length;
    this.width = 2 * hidden * members.length;
    this.wordStride = places * this.width;
    this.vector = 8 * Math.ceil((embedding * members.length) / 8);
    this.firstId = firstRows(shape.columns);
    this.words = arena.take(sizes.words.rows * this.vector);
    this.inputs = arena.take(2 * keptWords * this.vector);
    this.projection = arena.take(2 * members.length * sizes.projection.rows * hidden);
    this.atoms = arena.take(sizes.atoms.rows * this.width);
    this.atomRows = Int32Array.from(
      firstRows(shape.atoms),
      (first) => this.atoms + first * this.width,
    );
    this.bias = arena.take(this.width);
    this.rows = 4 * Math.ceil(classes / 4);
    this.output = arena.take(this.rows * this.width);
    this.outputBias = arena.take(4 * this.rows);
    this.hidden = arena.take(this.width);
    this.scores = arena.take(4 * this.rows);
    this.list = arena.take(4 * (1 + places + shape.atoms.length));
    this.vectors = arena.take(4 * shape.columns.length);
    this.kept = arena.take(keptWords * this.wordStride);
    this.numbers = new Int16Array(arena.memory.buffer);
    this.addresses = new Int32Array(arena.memory.buffer);
    this.kernel = networkKernel(arena.memory);
    members.forEach((member, k) => {
      this.load(member, k);
    });
    this.atomRows.forEach((row, atom) => {
      this.takeAsGiven(row, shape.atoms[atom] ?? 0);
    });
  }

  /**
   * Makes the row of an atom's value 0 part of the bias, and the other rows what they differ by from it: most atoms are 0
   * (no tag, no relation, no child), and need not be added up.
   */
  private takeAsGiven(row: number, values: number): void {
    const { numbers } = this;
    const width = this.width / 2;
    const usual = row / 2;
    for (let unit = 0; unit < width; unit += 1) {
      const weight = numbers[usual + unit] as number;
      const bias = this.bias / 2 + unit;
      numbers[bias] = within16((numbers[bias] as number) + weight);
      for (let value = 0; value < values; value += 1) {
        const at = usual + value * width + unit;
        numbers[at] = (numbers[at] as number) - weight;
      }
    }
  }

  /** Lays the weights of one network beside those of the others. */
  private load(member: Trained, k: number): void {
    const { embedding, hidden, places, classes } = this.shape;
    const { numbers, addresses } = this;
    const beside = (to: number, values: Int8Array, factor: number): void => {
      const row = this.width / 2;
      values.forEach((value, i) => {
        numbers[to / 2 + Math.floor(i / hidden) * row + k * hidden + (i % hidden)] = value * factor;
      });
    };
    const vectors = new Int8Array(numbers.buffer, this.words);
    for (let i = 0; i < member.words.length; i += embedding)
      vectors.set(
        member.words.subarray(i, i + embedding),
        (i / embedding) * this.vector + k * embedding,
      );
    beside(this.atoms, member.atoms, units.atoms);
    beside(this.bias, member.bias, units.atoms);
    beside(this.output, member.output, 1);
    for (let label = 0; label < classes; label += 1) {
      const at = this.outputBias / 4 + label;
      addresses[at] =
        (addresses[at] as number) + (member.outputBias[label] as number) * units.outputBias;
    }
    // Pairs of inputs side by side, as the kernel reads them.
    const start = this.projection / 2 + k * places * embedding * hidden;
    member.projection.forEach((value, i) => {
      const row = Math.floor(i / hidden);
      const pair = Math.floor(row / 2);
      numbers[start + (pair * hidden + (i % hidden)) * 2 + (row % 2)] = value;
    });
  }

  /** A place to keep what a word gives each place. */
  static slot(): WordSlot {
    return { place: -1 };
  }

  /** Starts a sentence. Throws RangeError for more words than a network can keep. */
  read(words: readonly ReadWord[]): void {
    if (words.length > keptWords) throw new RangeError(`a sentence of ${words.length} words`);
    this.sentence += 1;
    for (const { slot } of words) if (slot.place >= 0) this.hold(slot.place);
    this.sentenceWords = words;
  }

  /** Notes that what is kept at a place is wanted, and not to be passed over for this sentence. */
  private hold(place: number): void {
    this.isRecent[place] = 1;
    this.lastRead[place] = this.sentence;
  }

  /** A place to keep a word at: that of one not read for long, if all are taken. */
  private room(): number {
    if (this.keepers.length < keptWords) return this.keepers.length;
    for (;;) {
      const place = this.hand;
      this.hand = (place + 1) % keptWords;
      if (this.isRecent[place] === 0 && this.lastRead[place] !== this.sentence) return place;
      this.isRecent[place] = 0;
    }
  }

  /** Finds room for a word, with nothing worked out but the sums of its vectors. */
  private keep({ ids, slot }: ReadWord): void {
    slot.place = this.room();
    const before = this.keepers[slot.place];
    if (before) before.place = -1;
    this.keepers[slot.place] = slot;
    this.given[slot.place] = 0;
    this.hold(slot.place);
    this.embed(ids, this.inputOf(slot, 0));
  }

  /** Works out what a word gives one place: a word is looked at from few of them. */
  private project(slot: WordSlot, place: number): void {
    const { embedding, hidden, places } = this.shape;
    for (let k = 0; k < this.members; k += 1)
      this.kernel.project(
        this.inputOf(slot, k),
        this.projection + 2 * (k * places + place) * embedding * hidden,
        this.addressOf(slot) + place * this.width + 2 * k * hidden,
        embedding / 2,
        2 * hidden,
      );
    this.given[slot.place] = (this.given[slot.place] as number) | (1 << place);
  }

  private addressOf({ place }: WordSlot): number {
    return this.kept + place * this.wordStride;
  }

  private inputOf({ place }: WordSlot, member: number): number {
    return this.inputs + 2 * (place * this.vector + member * this.shape.embedding);
  }

  /** Sums the vectors of a word's ids, those of all networks in one go. */
  private embed(ids: readonly number[], to: number): void {
    const { addresses, firstId, words, vector } = this;
    const list = this.vectors / 4;
    for (let column = 0; column < firstId.length; column += 1)
      addresses[list + column] =
        words + ((firstId[column] as number) + (ids[column] as number)) * vector;
    this.kernel.embed(this.vectors, firstId.length, to, vector);
  }

  /** Where what a word of the sentence gives a place is kept, worked out if need be. */
  private givenBy(token: number, place: number): number {
    const word = this.sentenceWords[token] as ReadWord;
    const { slot } = word;
    if (slot.place < 0) this.keep(word);
    if (((this.given[slot.place] as number) & (1 << place)) === 0) this.project(slot, place);
    return this.addressOf(slot) + place * this.width;
  }

  score(tokens: Int32Array, atoms: Int32Array, scores: Float64Array): void {
    const { addresses, kernel, width, atomRows } = this;
    const { places, classes } = this.shape;
    const first = this.list / 4;
    addresses[first] = this.bias;
    let at = first + 1;
    for (let place = 0; place < places; place += 1) {
      const token = tokens[place] as number;
      if (token < 0) continue;
      addresses[at] = this.givenBy(token, place);
      at += 1;
    }
    for (let atom = 0; atom < atomRows.length; atom += 1) {
      const value = atoms[atom] as number;
      if (value === 0) continue;
      addresses[at] = (atomRows[atom] as number) + value * width;
      at += 1;
    }
    kernel.hide(this.list, at - first, this.hidden, width);
    kernel.output(this.hidden, this.output, this.outputBias, this.scores, this.rows, width);
    const from = this.scores / 4;
    const unit = units.score / this.members;
    for (let label = 0; label < classes; label += 1)
      scores[label] = (addresses[from + label] as number) * unit;
  }
}

/** The nearest number of 16 bits. */
const within16 = (sum: number): number => Math.max(-32768, Math.min(32767, sum));
