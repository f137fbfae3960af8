import { expect, test } from 'vitest';
import { parse } from '../../src/syntax/index.ts';
import { withVerb } from '../../src/syntax/verbless.ts';
import type { Tag } from '../../src/syntax/tagset.ts';

const tagset: Tag[] = [
  { pos: 'NOUN', penn: 'NN' },
  { pos: 'NOUN', penn: 'NNS' },
  { pos: 'VERB', penn: 'VBZ' },
  { pos: 'VERB', penn: 'VBN' },
];

const verbsOf = (text: string): string[] =>
  parse(text).flatMap(({ tokens }) =>
    tokens.filter(({ pos }) => pos === 'VERB').map(({ start, end }) => text.slice(start, end)),
  );

test('without any verb the least sure word that may be a finite one is taken for it', () => {
  const tagging = { tags: [0, 1, 0], seconds: [2, 2, -1], margins: [2, 0.5, 9] };
  expect(withVerb(tagging, tagset).tags).toEqual([0, 2, 0]);
});

test('a word that is far likelier no verb stays what it is', () => {
  const tagging = { tags: [0, 1, 0], seconds: [2, 2, -1], margins: [4, 3, 9] };
  expect(withVerb(tagging, tagset)).toBe(tagging);
});

test('a sentence with a verb, and one of two words, are left alone', () => {
  const headed = { tags: [0, 3, 1], seconds: [-1, -1, 2], margins: [9, 9, 0.1] };
  expect(withVerb(headed, tagset)).toBe(headed);
  const short = { tags: [0, 1], seconds: [-1, 2], margins: [9, 0.1] };
  expect(withVerb(short, tagset)).toBe(short);
});

test.each([
  ['Fire destroys warehouse', ['destroys']],
  ['Quake kills hundreds in Nepal', ['kills']],
  ['A ferry sank off the port on Monday, the coast guard said.', ['sank', 'said']],
  ['Loss of Palmyra', []],
])('%s', (text, verbs) => {
  expect(verbsOf(text)).toEqual(verbs);
});
