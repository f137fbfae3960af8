import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetAround } from '../../../src/app/modes/explore/search/snippet-around.ts';

describe('snippetAround', () => {
  it('leaves a short sentence whole', () => {
    expect(snippetAround('It rained.', [])).toBe('It rained.');
  });

  it('shows the surroundings of the match, cut at words', () => {
    const quote = `${'before '.repeat(30)}needle ${'after '.repeat(40)}`;
    const start = quote.indexOf('needle');
    const cut = snippetAround(quote, [{ start, end: start + 6 }]);
    expect(cut).toMatch(/^… before .*needle after .* …$/);
    expect(cut.length).toBeLessThan(160);
  });

  it('cuts a text without spaces too', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 200, maxLength: 400 }), fc.nat(199), (quote, start) => {
        const cut = snippetAround(quote, [{ start, end: start + 1 }]);
        expect(cut.length).toBeLessThanOrEqual(quote.length + 4);
      }),
    );
  });
});
