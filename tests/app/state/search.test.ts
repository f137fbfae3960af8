import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  fold,
  matchSpans,
  queryTerms,
  searchEvents,
} from '../../../src/app/state/search.ts';
import { sample } from '../support/sample.ts';

const index = buildIndex(sample.events, sample.articles);
const found = (query: string) => searchEvents(index, query).map((i) => sample.events[i]?.id);

describe('searchEvents', () => {
  it('finds by title, sentence, participant, place and source', () => {
    expect(found('falls')).toEqual(['fall']);
    expect(found('collapsed')).toEqual(['fall']);
    expect(found('ünal')).toEqual(['warn']);
    expect(found('south courier')).toEqual(expect.arrayContaining(['fall', 'plan']));
  });

  it('takes the beginning of a word, in any case and without accents', () => {
    expect(found('ZOE')).toEqual(['warn']);
    expect(found('rebu')).toEqual(['plan']);
    expect(found('ridge')).toEqual([]);
  });

  it('wants every word', () => {
    expect(found('bridge mayor')).toEqual(['plan']);
    expect(found('bridge dragon')).toEqual([]);
  });

  it('puts a find in the title before one in a sentence, and the important before the rest', () => {
    expect(found('bridge')).toEqual(['fall', 'plan']);
  });

  it('finds nothing for a query without words', () => {
    expect(found(' – !')).toEqual([]);
  });
});

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
