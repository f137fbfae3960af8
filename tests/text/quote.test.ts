import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextLength, findQuote, quoteAt } from '../../src/text/index.ts';
import { growth } from '../support/growth.ts';

const text = 'The bridge fell on Sunday. Nobody was hurt. The bridge fell on Monday, others say.';
const first = { start: 0, end: 15 };
const second = { start: 44, end: 59 };

describe('quoteAt', () => {
  it('gives the words with their context', () => {
    expect(quoteAt(text, second)).toEqual({
      quote: 'The bridge fell',
      prefix: text.slice(44 - contextLength, 44),
      suffix: ' on Monday, others say.',
    });
  });

  it('gives an empty context at the edges of the text', () => {
    expect(quoteAt('word', { start: 0, end: 4 })).toEqual({
      quote: 'word',
      prefix: '',
      suffix: '',
    });
  });
});

describe('findQuote', () => {
  it('trusts the position while the words still stand there', () => {
    expect(findQuote(text, quoteAt(text, second), second)).toEqual(second);
  });

  it('tells the same words apart by their context once the position is wrong', () => {
    const moved = `An editor's note. ${text}`;
    expect(findQuote(moved, quoteAt(text, second), { start: 1, end: 16 })).toEqual({
      start: 62,
      end: 77,
    });
    expect(findQuote(moved, quoteAt(text, first), { start: 99, end: 114 })).toEqual({
      start: 18,
      end: 33,
    });
  });

  it('takes the nearest of equals', () => {
    const same = 'aa-word-bb aa-word-bb aa-word-bb';
    const wanted = { quote: 'word', prefix: '', suffix: '' };
    expect(findQuote(same, wanted, { start: 15, end: 19 })).toEqual({ start: 14, end: 18 });
    expect(findQuote(same, wanted, { start: 30, end: 34 })).toEqual({ start: 25, end: 29 });
  });

  it('gives null where the words are gone, and for no words', () => {
    expect(findQuote(text, { quote: 'The tower fell', prefix: '', suffix: '' }, first)).toBeNull();
    expect(findQuote(text, { quote: '', prefix: '', suffix: '' }, first)).toBeNull();
  });

  it('finds every quote of a text again, wherever the text is moved', () => {
    const sample = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\ud83d\ude00'),
      minLength: 1,
    });
    fc.assert(
      fc.property(sample, fc.nat(), fc.nat(), fc.string(), (body, a, b, before) => {
        const start = a % body.length;
        const end = start + 1 + (b % (body.length - start));
        const wanted = quoteAt(body, { start, end });
        const found = findQuote(before + body, wanted, { start, end });
        expect(found).not.toBeNull();
        expect((before + body).slice(found?.start, found?.end)).toBe(wanted.quote);
      }),
    );
  });

  it('takes time in proportion to the text, however often the words occur', () => {
    const wanted = { quote: 'aa', prefix: 'x', suffix: 'y' };
    const grown = growth(
      (text) => findQuote(text, wanted, { start: text.length + 1, end: text.length + 3 }),
      'a',
      100_000,
    );
    expect(grown).toBeLessThan(32);
  });
});
