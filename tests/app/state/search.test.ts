import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, matchSpans, queryTerms } from '../../../src/app/state/search.ts';

describe('matchSpans', () => {
  it('names the words of the text as they stand', () => {
    const text = 'Zoë’s bridge, and a Bridgehead';
    const words = matchSpans(text, queryTerms('bridge zoe')).map((s) => text.slice(s.start, s.end));
    expect(words).toEqual(['Zoë’s', 'bridge', 'Bridgehead']);
  });

  it('stays within any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        for (const { start, end } of matchSpans(text, queryTerms(query))) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('fold', () => {
  it('takes case, accents and apostrophes away', () => {
    expect(fold('Tikrīt’s ÉCOLE')).toBe('tikrits ecole');
  });
});
