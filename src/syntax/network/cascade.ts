import { Network, type ReadWord, type Trained } from './network.ts';
import type { Shape } from './shape.ts';
import type { Scorer } from '../scorer.ts';

/** A word as a cascade reads it. */
export interface CascadeWord {
  readonly first: ReadWord;
  readonly others: ReadWord;
}

/**
 * Trained networks of one shape as one. Where the first is sure its scores stand for all, as they nearly always would:
 * the others are asked only in what is left, and then the scores are the mean of all. (Viola and Jones 2001 have the
 * idea and the name.)
 */
export class Cascade implements Scorer {
  private readonly first: Network;
  private readonly others: Network;
  /** The share of the first in the mean. */
  private readonly share: number;
  private readonly sure: number;
  private readonly classes: number;
  private readonly second: Float64Array;

  /** @param sure by how much the best class must outdo the next for the first network to decide; Infinity for never */
  constructor(shape: Shape, [first, ...others]: readonly Trained[], sure: number) {
    if (!first || others.length === 0) throw new Error('a cascade takes two networks or more');
    this.first = new Network(shape, [first]);
    this.others = new Network(shape, others);
    this.share = 1 / (1 + others.length);
    this.sure = sure;
    this.classes = shape.classes;
    this.second = new Float64Array(shape.classes);
  }

  /** A word by its ids, with places to keep what it gives the networks. */
  static word(ids: readonly number[]): CascadeWord {
    return { first: { ids, slot: Network.slot() }, others: { ids, slot: Network.slot() } };
  }

  /** Starts a sentence; as `Network.read`. */
  read(words: readonly CascadeWord[]): void {
    this.first.read(words.map(({ first }) => first));
    this.others.read(words.map(({ others }) => others));
  }

  score(tokens: Int32Array, atoms: Int32Array, scores: Float64Array): void {
    this.first.score(tokens, atoms, scores);
    if (margin(scores, this.classes) >= this.sure) return;
    const { second, share } = this;
    this.others.score(tokens, atoms, second);
    for (let i = 0; i < this.classes; i += 1)
      scores[i] = share * (scores[i] as number) + (1 - share) * (second[i] as number);
  }
}

/** By how much the highest of the first `count` scores outdoes the next. */
function margin(scores: Float64Array, count: number): number {
  let [best, next] = [-Infinity, -Infinity];
  for (let i = 0; i < count; i += 1) {
    const score = scores[i] as number;
    if (score <= next) continue;
    next = score > best ? best : score;
    if (score > best) best = score;
  }
  return best - next;
}
