import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packSentences, unpackSentences } from '../../src/syntax/pack.ts';
import { parse } from '../../src/syntax/index.ts';
import { NumberReader, NumberWriter } from '../../src/syntax/varint.ts';
import type { Sentence } from '../../src/syntax/types.ts';

function again(text: string, sentences: readonly Sentence[]): Sentence[] {
  const packed = packSentences(sentences);
  return unpackSentences(text, packed, () => packed.words);
}

/** With the tokens read out, as a comparison wants them. */
const plain = (sentences: readonly Sentence[]) => sentences.map((sentence) => ({ ...sentence }));

describe('packSentences', () => {
  test('gives back the sentences of an article as they were', () => {
    for (const file of readdirSync('seeds')) {
      const text = readFileSync(`seeds/${file}`, 'utf8').slice(0, 6000);
      const sentences = parse(text);
      expect(sentences.length).toBeGreaterThan(5);
      expect(plain(again(text, sentences))).toEqual(sentences);
    }
  });

  test('gives back the sentences of any text as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const sentences = parse(text);
        expect(plain(again(text, sentences))).toEqual(sentences);
      }),
      { numRuns: 50 },
    );
  });

  test('gives back sentences that stand in any order, and tokens that govern themselves', () => {
    const token = { lemma: 'a', pos: 'X', morph: {}, rel: 'dep', text: 'a' } as const;
    const sentences: Sentence[] = [
      { start: 2, end: 3, tokens: [{ ...token, start: 2, end: 3, head: 0 }] },
      { start: 0, end: 1, tokens: [{ ...token, start: 0, end: 1, head: -1 }] },
      { start: 1, end: 1, tokens: [] },
    ];
    expect(plain(again('aaa', sentences))).toEqual(sentences);
  });

  test('takes a tenth of the room of the same as JSON', () => {
    const text = readdirSync('seeds')
      .map((file) => readFileSync(`seeds/${file}`, 'utf8').slice(0, 6000))
      .join('\n');
    const sentences = parse(text);
    const { spans, tokens, words } = packSentences(sentences);
    const size = spans.length + tokens.length + JSON.stringify(words).length;
    expect(size).toBeLessThan(JSON.stringify(sentences).length / 10);
  });
});

test('NumberReader gives back what NumberWriter was given', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1), { maxLength: 3000 }), (numbers) => {
      const writer = new NumberWriter();
      for (const n of numbers) writer.write(n);
      const reader = new NumberReader(writer.bytes());
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(reader.done).toBe(true);
    }),
  );
});
