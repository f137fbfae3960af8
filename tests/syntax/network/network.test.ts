import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cascade } from '../../../src/syntax/network/cascade.ts';
import { Network } from '../../../src/syntax/network/network.ts';
import { firstRows, matrices, sizesOf } from '../../../src/syntax/network/shape.ts';
import { units } from '../../../src/syntax/network/units.ts';
import { compiledKernel, kernelModule } from '../../support/kernel.ts';
import type { Trained } from '../../../src/syntax/network/network.ts';
import type { Matrix, Shape } from '../../../src/syntax/network/shape.ts';

const shape: Shape = {
  columns: [5, 3],
  embedding: 4,
  hidden: 32,
  places: 2,
  atoms: [3, 2],
  classes: 5,
};

const trained = fc
  .record(
    Object.fromEntries(
      matrices.map((matrix) => {
        const { rows, width } = sizesOf(shape)[matrix];
        const length = rows * width;
        return [matrix, fc.int8Array({ minLength: length, maxLength: length })];
      }),
    ),
  )
  .map((record) => record as unknown as Trained);

/** One example: the ids of three words, which word stands at each place, and the atoms. */
const example = fc.record({
  words: fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { minLength: 3, maxLength: 3 }),
  tokens: fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 2 })),
  atoms: fc.tuple(fc.nat(2), fc.nat(1)),
});

const bounded = (value: number): number => Math.max(-32768, Math.min(32767, value));

/** The scores of one network, worked out one number at a time, as the kernel's comments say. */
function plainly(
  member: Trained,
  { words, tokens, atoms }: { words: number[][]; tokens: number[]; atoms: number[] },
): number[] {
  const row = (matrix: Matrix, index: number): Int8Array => {
    const { width } = sizesOf(shape)[matrix];
    return member[matrix].subarray(index * width, (index + 1) * width);
  };
  const firstId = firstRows(shape.columns);
  const firstAtom = firstRows(shape.atoms);
  const hidden = Array.from({ length: shape.hidden }, (_, unit) => {
    let sum = bounded((row('bias', 0)[unit] ?? 0) * units.atoms);
    tokens.forEach((token, place) => {
      if (token < 0) return;
      let projected = 16;
      for (let i = 0; i < shape.embedding; i += 1) {
        const input = (words[token] ?? []).reduce(
          (total, id, column) => total + (row('words', (firstId[column] ?? 0) + id)[i] ?? 0),
          0,
        );
        projected += input * (row('projection', place * shape.embedding + i)[unit] ?? 0);
      }
      sum = bounded(sum + bounded(projected >> 5));
    });
    atoms.forEach((value, atom) => {
      sum = bounded(sum + (row('atoms', (firstAtom[atom] ?? 0) + value)[unit] ?? 0) * units.atoms);
    });
    return Math.max(0, sum);
  });
  return Array.from({ length: shape.classes }, (_, label) =>
    hidden.reduce(
      (total, value, unit) => total + value * (row('output', label)[unit] ?? 0),
      (row('outputBias', 0)[label] ?? 0) * units.outputBias,
    ),
  );
}

const scoresOf = (
  network: Network,
  { words, tokens, atoms }: { words: number[][]; tokens: number[]; atoms: number[] },
): number[] => {
  const scores = new Float64Array(shape.classes);
  network.read(words.map((ids) => ({ ids, slot: Network.slot() })));
  network.score(Int32Array.from(tokens), Int32Array.from(atoms), scores);
  return [...scores];
};

describe('a trained network', () => {
  it('gives by its kernel the same whole numbers as worked out one by one', () => {
    fc.assert(
      fc.property(trained, example, (member, what) => {
        const scores = scoresOf(new Network(shape, [member]), what);
        expect(scores.map((score) => Math.round(score / units.score))).toEqual(
          plainly(member, what),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('adds up with others of its shape to the mean of their scores', () => {
    fc.assert(
      fc.property(trained, trained, example, (first, second, what) => {
        const both = scoresOf(new Network(shape, [first, second]), what);
        const [a, b] = [first, second].map((member) => plainly(member, what));
        both.forEach((score, label) => {
          expect(Math.round((score * 2) / units.score)).toBe((a?.[label] ?? 0) + (b?.[label] ?? 0));
        });
      }),
      { numRuns: 30 },
    );
  });

  it('reads words again when it has no room left to keep what it knew of them', () => {
    const member = fc.sample(trained, { seed: 7, numRuns: 1 })[0] as Trained;
    const network = new Network(shape, [member]);
    const what = {
      words: [
        [1, 1],
        [2, 0],
        [4, 2],
      ],
      tokens: [0, 2],
      atoms: [1, 0],
    };
    const kept = what.words.map((ids) => ({ ids, slot: Network.slot() }));
    const again = (): number[] => {
      const scores = new Float64Array(shape.classes);
      network.read(kept);
      network.score(Int32Array.from(what.tokens), Int32Array.from(what.atoms), scores);
      return [...scores];
    };
    const before = again();
    const readOthers = (count: number): void => {
      for (let i = 0; i < count; i += 1)
        network.read([{ ids: [i % 5, i % 3], slot: Network.slot() }]);
    };
    // First it has room for all, then for some, and at last it has forgotten the first words.
    for (const count of [1000, 2500, 20_000]) {
      readOthers(count);
      expect(again()).toEqual(before);
    }
  });
});

describe('a cascade of networks', () => {
  const scoresBy = (
    cascade: Cascade,
    { words, tokens, atoms }: { words: number[][]; tokens: number[]; atoms: number[] },
  ): number[] => {
    const scores = new Float64Array(shape.classes);
    cascade.read(words.map(Cascade.word));
    cascade.score(Int32Array.from(tokens), Int32Array.from(atoms), scores);
    return [...scores];
  };
  const marginOf = (scores: readonly number[]): number => {
    const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
    return best - next;
  };

  it('leaves to the first where it is sure, and takes the mean of all where it is not', () => {
    const taken = { alone: 0, together: 0 };
    fc.assert(
      fc.property(trained, trained, trained, example, (a, b, c, what) => {
        const sure = 15;
        const scores = scoresBy(new Cascade(shape, [a, b, c], sure), what);
        const alone = scoresOf(new Network(shape, [a]), what);
        const isSure = marginOf(alone) >= sure;
        taken[isSure ? 'alone' : 'together'] += 1;
        const expected = isSure ? alone : scoresOf(new Network(shape, [a, b, c]), what);
        scores.forEach((score, i) => {
          expect(score).toBeCloseTo(expected[i] ?? NaN, 6);
        });
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(taken.alone).toBeGreaterThan(5);
    expect(taken.together).toBeGreaterThan(5);
  });
});

describe('the kernel of the networks', () => {
  it('in use is the one whose source is beside it', async () => {
    expect(await compiledKernel()).toBe(readFileSync(kernelModule, 'utf8'));
  });
});
