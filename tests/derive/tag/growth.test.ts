import { describe, expect, it } from 'vitest';
import { tagText } from '../../../src/derive/tag/index.ts';
import type { Sentence } from '../../../src/syntax/types.ts';
import { whenOf } from '../../../src/time/index.ts';

/** Milliseconds of processor time to tag a text given as one sentence, the better of two: syntax is not measured here. */
function cost(text: string): number {
  const sentences: Sentence[] = [{ start: 0, end: text.length, tokens: [] }];
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    tagText(text, { published: whenOf('2016-03-18'), sentences });
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

describe('the cost of a hostile text', () => {
  it.each([
    [' '],
    ['1'],
    ['1,'],
    ['/'],
    ['1/1/'],
    ['2016-'],
    ['- '],
    ['May '],
    ['May 5 to '],
    ['twenty '],
    ['a half and a '],
    ['the first quarter of the '],
    ['Monday and '],
    ['1990s, '],
    ["'"],
    ['a.m.'],
    ['499 to '],
    ['1914-18-'],
    ['late early mid '],
    ['two years ago, '],
  ])('grows with its length, not with its square: %j', (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    const small = cost(text(2_000));
    const large = cost(text(16_000));
    // Eight times the text in linear time costs eight times as much, in quadratic time sixty-four.
    expect(large).toBeLessThan(32 * Math.max(small, 3));
  });
});
