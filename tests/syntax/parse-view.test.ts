import { expect, test } from 'vitest';
import { Configuration } from '../../src/syntax/configuration.ts';
import { parseInput } from '../../src/syntax/parse-input.ts';
import { parseAtomCount, parseAtoms, parsePlaces, parseView } from '../../src/syntax/parse-view.ts';
import type { Form } from '../../src/syntax/forms.ts';
import type { Tag } from '../../src/syntax/tagset.ts';

const tagset: Tag[] = [
  { pos: 'NOUN', penn: 'NN' },
  { pos: 'VERB', penn: 'VBD' },
  { pos: 'PUNCT', penn: ',' },
];
const [noun, verb, comma] = [0, 1, 2];

const inputOf = (tags: number[]) =>
  parseInput(
    tags.map((tag): Form => ({ lower: tag === comma ? ',' : 'w', hashes: [] })),
    { tags, seconds: tags.map(() => -1), margins: tags.map(() => 9) },
    tagset,
  );

const viewOf = (tags: number[], shifts: number) => {
  const state = new Configuration(tags.length);
  for (let i = 0; i < shifts; i += 1) state.shift();
  const tokens = new Int32Array(parsePlaces);
  const atoms = new Int32Array(parseAtomCount);
  parseView(inputOf(tags), state, tokens, atoms);
  return { tokens: [...tokens], atoms: [...atoms] };
};

test('verbAt names the first verb that is not before a token, or none', () => {
  expect([...inputOf([noun, verb, noun, verb, noun]).verbAt]).toEqual([1, 1, 3, 3, -1, -1, -1]);
});

test('the parser sees the next verb however far ahead it is', () => {
  const far = [noun, verb, comma, ...Array.from({ length: 20 }, () => noun), verb];
  expect(viewOf(far, 1).tokens.at(-1)).toBe(23);
  expect(viewOf(far, 24).tokens.at(-1)).toBe(-1);
});

test('every atom stays within its values, from the first move to the last', () => {
  const tags = [noun, verb, comma, noun, verb, verb, noun, comma, verb, noun];
  const sizes = parseAtoms(tagset.length, 2);
  for (let shifts = 0; shifts <= tags.length; shifts += 1) {
    const { atoms } = viewOf(tags, shifts);
    expect(atoms).toHaveLength(sizes.length);
    atoms.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(sizes[i] as number);
    });
  }
});
