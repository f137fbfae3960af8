import { Arena } from '../network/arena.ts';
import { firstRows, matrices, sizesOf } from '../network/shape.ts';
import { trainingKernel } from './kernel.ts';
import { random } from './random.ts';
import { Weights } from './weights.ts';
import type { Matrix, Shape } from '../network/shape.ts';
import type { Scorer } from '../scorer.ts';
import type { TrainingKernel } from './kernel.ts';

/** How a network is trained. */
export interface Training {
  readonly seed: number;
  readonly epochs: number;
  /** Sentences between two steps. */
  readonly batch: number;
  /** The step size at the start; it falls in a straight line to nearly nothing. */
  readonly rate: number;
  /** The share of hidden units left out of each example (Srivastava and others 2014). */
  readonly dropout: number;
  /** How readily the form of a rare word is hidden, so that its ending and shape are learned from, too. */
  readonly wordDropout: number;
}

/** The ids of the words of a sentence by column; -1 for a column that is hidden. */
export type Words = readonly (readonly number[])[];

/** The spread of weights before anything is learned; those of words start near nothing, so that rare ones stay small. */
const spread: Readonly<Record<Matrix, (shape: Shape) => number>> = {
  words: () => 0.01,
  projection: () => 0.1,
  atoms: () => 0.08,
  bias: () => 0,
  output: ({ hidden }) => Math.sqrt(1 / hidden),
  outputBias: () => 0,
};

/** Matrices of which an example touches but a few rows. */
const sparse: ReadonlySet<Matrix> = new Set(['words', 'atoms']);

/** Slopes below this are passed over. */
const negligible = 1e-6;

/**
 * A network in training: one hidden layer of rectified units over embedded words and atoms (Chen and Manning 2014),
 * learned by gradient with Adam (Kingma and Ba 2015). Words are projected once a sentence, for all examples in it.
 */
export class Learner implements Scorer {
  readonly shape: Shape;
  readonly weights: Record<Matrix, Weights>;
  /** All of the memory of the kernel, as numbers and as addresses. */
  readonly numbers: Float32Array;
  private readonly addresses: Int32Array;
  private readonly kernel: TrainingKernel;
  private readonly next: () => number;
  private readonly dropout: number;
  private readonly firstId: readonly number[];
  private readonly firstAtom: readonly number[];
  /** How long a word and the hidden layer are, in bytes. */
  private readonly wordStride: number;
  private readonly width: number;
  /** Addresses: of one example, then of one sentence. */
  private readonly hidden: number;
  private readonly slopes: number;
  private readonly logits: number;
  private readonly list: number;
  private readonly vectors: number;
  private readonly vectorSlopes: number;
  private readonly projected: number;
  private readonly projectedSlopes: number;
  private words: Words = [];
  /** Of the last example. */
  private tokens: Int32Array = new Int32Array(0);
  private readonly atomRows: Int32Array;

  /** @param longest how many words the longest sentence has */
  constructor(
    shape: Shape,
    longest: number,
    { seed, dropout }: Pick<Training, 'seed' | 'dropout'>,
  ) {
    const arena = new Arena();
    this.shape = shape;
    this.next = random(seed);
    this.dropout = dropout;
    const sizes = sizesOf(shape);
    this.weights = Object.fromEntries(
      matrices.map((matrix) => {
        const { rows, width } = sizes[matrix];
        return [matrix, new Weights(arena, rows, width, sparse.has(matrix))];
      }),
    ) as Record<Matrix, Weights>;
    this.firstId = firstRows(shape.columns);
    this.firstAtom = firstRows(shape.atoms);
    this.atomRows = new Int32Array(shape.atoms.length);
    this.wordStride = this.weights.words.stride;
    this.width = this.weights.output.stride;
    this.hidden = arena.take(this.width);
    this.slopes = arena.take(this.width);
    this.logits = arena.take(4 * shape.classes);
    this.list = arena.take(4 * (1 + shape.places + shape.atoms.length));
    this.vectors = arena.take(longest * this.wordStride);
    this.vectorSlopes = arena.take(longest * this.wordStride);
    this.projected = arena.take(longest * shape.places * this.width);
    this.projectedSlopes = arena.take(longest * shape.places * this.width);
    this.numbers = new Float32Array(arena.memory.buffer);
    this.addresses = new Int32Array(arena.memory.buffer);
    this.kernel = trainingKernel(arena.memory);
    for (const matrix of matrices)
      this.weights[matrix].scatter(this.numbers, spread[matrix](shape), this.next);
  }

  /** Starts a sentence. */
  read(words: Words): void {
    const { embedding, places } = this.shape;
    const { width, wordStride, kernel, numbers } = this;
    const { projection } = this.weights;
    this.words = words;
    const clear = (address: number, stride: number): void => {
      numbers.fill(0, address / 4, (address + words.length * stride) / 4);
    };
    clear(this.vectors, wordStride);
    clear(this.vectorSlopes, wordStride);
    clear(this.projectedSlopes, places * width);
    words.forEach((ids, token) => {
      this.embed(ids, token);
      for (let place = 0; place < places; place += 1) {
        kernel.project(
          this.vectors + token * wordStride,
          projection.values + place * embedding * width,
          this.projected + (token * places + place) * width,
          embedding,
          width,
        );
      }
    });
  }

  private embed(ids: readonly number[], token: number): void {
    this.eachWordRow(ids, (row) => {
      this.addTo(
        this.vectors + token * this.wordStride,
        this.weights.words.values + row * this.wordStride,
      );
    });
  }

  private eachWordRow(ids: readonly number[], use: (row: number) => void): void {
    ids.forEach((id, column) => {
      if (id >= 0) use((this.firstId[column] as number) + id);
    });
  }

  /** Adds the vector of a word at one address to that at another. */
  private addTo(to: number, from: number): void {
    const { numbers } = this;
    for (let i = 0; i < this.shape.embedding; i += 1)
      numbers[to / 4 + i] = (numbers[to / 4 + i] as number) + (numbers[from / 4 + i] as number);
  }

  score(tokens: Int32Array, atoms: Int32Array, scores: Float64Array): void {
    const { kernel, width, hidden, logits, numbers } = this;
    const { output, outputBias } = this.weights;
    this.tokens = tokens;
    atoms.forEach((value, atom) => {
      this.atomRows[atom] = (this.firstAtom[atom] as number) + value;
    });
    kernel.sumRows(
      this.list,
      this.listRows(this.projected, this.weights.atoms.values, this.weights.bias.values),
      hidden,
      width,
    );
    this.rectify();
    kernel.output(hidden, output.values, outputBias.values, logits, this.shape.classes, width);
    for (let label = 0; label < this.shape.classes; label += 1)
      scores[label] = numbers[logits / 4 + label] as number;
  }

  /** Lists the addresses of what an example is made of; returns how many there are. */
  private listRows(projected: number, atoms: number, bias: number): number {
    const { addresses, tokens, width, atomRows } = this;
    const { places } = this.shape;
    let at = this.list / 4;
    addresses[at] = bias;
    at += 1;
    for (let place = 0; place < places; place += 1) {
      const token = tokens[place] as number;
      if (token < 0) continue;
      addresses[at] = projected + (token * places + place) * width;
      at += 1;
    }
    for (const row of atomRows) {
      addresses[at] = atoms + row * width;
      at += 1;
    }
    return at - this.list / 4;
  }

  /** Sets hidden units below nothing to nothing, and others at random; those left make up for them. */
  private rectify(): void {
    const { numbers, next, dropout } = this;
    const scale = 1 / (1 - dropout);
    const start = this.hidden / 4;
    for (let at = start; at < start + this.shape.hidden; at += 1) {
      const value = numbers[at] as number;
      numbers[at] = value > 0 && next() >= dropout ? value * scale : 0;
    }
  }

  /**
   * Learns from the example scored last.
   * @param gradient of the loss by the score of each class
   */
  learn(gradient: Float64Array): void {
    const { kernel, width, numbers, hidden, slopes } = this;
    const { atoms, bias, output, outputBias } = this.weights;
    numbers.fill(0, slopes / 4, slopes / 4 + this.shape.hidden);
    gradient.forEach((slope, label) => {
      if (Math.abs(slope) < negligible) return;
      const at = outputBias.gradients / 4 + label;
      numbers[at] = (numbers[at] as number) + slope;
      const row = label * width;
      kernel.learnOutput(slope, hidden, slopes, output.values + row, output.gradients + row, width);
    });
    const scale = 1 / (1 - this.dropout);
    for (let unit = 0; unit < this.shape.hidden; unit += 1) {
      const at = slopes / 4 + unit;
      const isOn = (numbers[hidden / 4 + unit] as number) > 0;
      numbers[at] = isOn ? (numbers[at] as number) * scale : 0;
    }
    for (const row of this.atomRows) atoms.touch(row);
    const count = this.listRows(this.projectedSlopes, atoms.gradients, bias.gradients);
    kernel.addToRows(this.list, count, slopes, width);
  }

  /** Ends a sentence: what its examples taught goes on to the words. */
  finish(): void {
    const { embedding, places } = this.shape;
    const { kernel, width, wordStride } = this;
    const { projection, words } = this.weights;
    this.words.forEach((ids, token) => {
      const vector = token * wordStride;
      for (let place = 0; place < places; place += 1) {
        const row = place * embedding * width;
        kernel.learnProjection(
          this.vectors + vector,
          this.vectorSlopes + vector,
          projection.values + row,
          projection.gradients + row,
          this.projectedSlopes + (token * places + place) * width,
          embedding,
          width,
        );
      }
      this.eachWordRow(ids, (row) => {
        words.touch(row);
        this.addTo(words.gradients + row * wordStride, this.vectorSlopes + vector);
      });
    });
  }

  /** Makes a step of some size against the gradients gathered, and forgets them. */
  step(rate: number): void {
    for (const matrix of matrices) this.weights[matrix].step(this.kernel, rate);
  }
}
