import { describe, expect, it } from 'vitest';
import { Network } from '../../../src/syntax/network/network.ts';
import { Learner } from '../../../src/syntax/train/learner.ts';
import { softmaxSlopes } from '../../../src/syntax/train/loss.ts';
import { quantized } from '../../../src/syntax/train/quantize.ts';
import type { Shape } from '../../../src/syntax/network/shape.ts';

const shape: Shape = {
  columns: [6],
  embedding: 4,
  hidden: 32,
  places: 2,
  atoms: [3],
  classes: 4,
};

/** Which class a pair of words and an atom stand for: no sum of parts tells it. */
const classOf = (left: number, right: number, atom: number): number =>
  ((left % 2) ^ (right % 2)) * 2 + (atom === 1 ? 1 : 0);

const examples = [1, 2, 3, 4, 5].flatMap((left) =>
  [1, 2, 3, 4, 5].flatMap((right) => [0, 1, 2].map((atom) => [left, right, atom] as const)),
);

const tokens = Int32Array.from([0, 1]);

function trained(seed: number): Learner {
  const learner = new Learner(shape, 2, { seed, dropout: 0 });
  const [scores, slopes] = [new Float64Array(4), new Float64Array(4)];
  for (let pass = 0; pass < 150; pass += 1) {
    for (const [left, right, atom] of examples) {
      learner.read([[left], [right]]);
      learner.score(tokens, Int32Array.from([atom]), scores);
      const isGold = new Uint8Array(4);
      isGold[classOf(left, right, atom)] = 1;
      softmaxSlopes(scores, isGold, slopes);
      learner.learn(slopes);
      learner.finish();
    }
    learner.step(0.02);
  }
  return learner;
}

describe('training a network', () => {
  it('learns what no sum of parts tells, and the rounded network knows it, too', () => {
    const network = new Network(shape, [quantized(trained(1))]);
    const scores = new Float64Array(4);
    for (const [left, right, atom] of examples) {
      network.read([left, right].map((id) => ({ ids: [id], slot: Network.slot() })));
      network.score(tokens, Int32Array.from([atom]), scores);
      expect(scores.indexOf(Math.max(...scores))).toBe(classOf(left, right, atom));
    }
  });

  it('gives the same network from the same seed', () => {
    expect(quantized(trained(3))).toEqual(quantized(trained(3)));
    expect(quantized(trained(3))).not.toEqual(quantized(trained(4)));
  });

  it('follows the slope of the loss in every kind of weight', () => {
    const learner = new Learner(shape, 2, { seed: 5, dropout: 0 });
    const [scores, slopes] = [new Float64Array(4), new Float64Array(4)];
    const isGold = Uint8Array.from([0, 1, 0, 1]);
    const loss = (): number => {
      learner.read([[1], [2]]);
      learner.score(tokens, Int32Array.from([2]), scores);
      softmaxSlopes(scores, isGold, slopes);
      const odds = scores.map((score) => Math.exp(score));
      const gold = (odds[1] as number) + (odds[3] as number);
      return -Math.log(gold / odds.reduce((sum, value) => sum + value, 0));
    };
    // Every hidden unit well away from where it bends.
    for (let unit = 0; unit < shape.hidden; unit += 1)
      learner.numbers[learner.weights.bias.values / 4 + unit] = unit % 2 === 0 ? 1 : -1;
    loss();
    learner.learn(slopes);
    learner.finish();
    const { numbers, weights } = learner;
    // Of words the row of id 1, of atoms that of value 2, of the rest the first numbers.
    const starts = {
      words: 1,
      projection: 0,
      atoms: 2,
      bias: 0,
      output: 1,
      outputBias: 0,
    } as const;
    for (const [matrix, row] of Object.entries(starts) as [keyof typeof starts, number][]) {
      const { values, gradients, stride } = weights[matrix];
      for (let i = 0; i < 4; i += 1) {
        const at = (values + row * stride) / 4 + i;
        const slope = numbers[(gradients + row * stride) / 4 + i] as number;
        const value = numbers[at] as number;
        const nudge = 1 / 1024;
        numbers[at] = value + nudge;
        const above = loss();
        numbers[at] = value - nudge;
        const below = loss();
        numbers[at] = value;
        expect((above - below) / (2 * nudge)).toBeCloseTo(slope, 3);
      }
    }
  });
});

describe('the slopes of the loss', () => {
  it('leave a barred class alone and raise the right ones in the measure they are believed', () => {
    const slopes = new Float64Array(3);
    softmaxSlopes(Float64Array.from([0, 0, -Infinity]), Uint8Array.from([1, 0, 0]), slopes);
    expect([...slopes]).toEqual([-0.5, 0.5, 0]);
    softmaxSlopes(Float64Array.from([Math.log(3), 0, 0]), Uint8Array.from([1, 1, 0]), slopes);
    expect([...slopes].map((slope) => Math.round(slope * 1000) / 1000)).toEqual([
      -0.15, -0.05, 0.2,
    ]);
  });
});
