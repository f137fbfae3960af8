import { describe, expect, it } from 'vitest';
import { hashString } from '../../../src/syntax/hash.ts';
import { LinearModel } from '../../../src/syntax/linear.ts';
import { encodeRows } from '../../../src/syntax/train/encode.ts';
import { meanRows, Perceptron } from '../../../src/syntax/train/perceptron.ts';

/** Features of a toy problem: the class is the remainder by three. */
const featuresOf = (n: number): Uint32Array =>
  Uint32Array.from([`mod3 ${n % 3}`, `n ${n}`, `mod5 ${n % 5}`], (name) => hashString(name));

function trained(seed: number): Perceptron {
  const model = new Perceptron(3, 1, 4);
  const scores = new Float64Array(3);
  for (let pass = 0; pass < 5; pass += 1) {
    for (let i = 0; i < 60; i += 1) {
      const n = (i * 7 + seed) % 60;
      const features = featuresOf(n);
      model.score(features, 3, scores);
      model.clock += 1;
      const guess = scores.indexOf(Math.max(...scores));
      if (guess === n % 3) continue;
      model.update(features, 3, n % 3, 1);
      model.update(features, 3, guess, -1);
    }
  }
  model.average();
  return model;
}

function asModel(rows: ReturnType<Perceptron['rows']>): LinearModel {
  const { sizes, bytes } = encodeRows(rows, 3, { unit: 0.001, least: 0 });
  let at = 0;
  const [keys, counts, labels, values] = [
    sizes.keys,
    sizes.features,
    sizes.weights,
    sizes.weights,
  ].map((length) => {
    at += length;
    return bytes.slice(at - length, at);
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return new LinearModel({ classes: 3, keys, counts, labels, values: Int8Array.from(values) });
}

describe('the averaged perceptron', () => {
  it('learns, and its packed model chooses the same classes', () => {
    const model = trained(0);
    const packed = asModel(model.rows());
    const [own, other] = [new Float64Array(3), new Float64Array(3)];
    for (let n = 0; n < 90; n += 1) {
      model.score(featuresOf(n), 3, own);
      packed.score(featuresOf(n), 3, other);
      expect(own.indexOf(Math.max(...own))).toBe(n % 3);
      expect(other.indexOf(Math.max(...other))).toBe(n % 3);
    }
  });

  it('gives the same weights from the same examples', () => {
    expect(trained(3).rows()).toEqual(trained(3).rows());
  });

  it('has a mean that is itself where all are the same', () => {
    const rows = trained(1).rows();
    expect(meanRows([rows, rows])).toEqual(rows);
  });
});
