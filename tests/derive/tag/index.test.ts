import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagArticle, tagText } from '../../../src/derive/tag/index.ts';
import type { ParsedArticle } from '../../../src/derive/types.ts';
import { parse } from '../../../src/syntax/index.ts';
import { whenOf } from '../../../src/time/index.ts';

const published = whenOf('2016-03-18');

describe('tagText', () => {
  it('reads only the spans it is given', () => {
    const text = 'On Monday.\n\nOn Tuesday.';
    const found = tagText(text, { published, spans: [{ start: 12, end: text.length }] });
    expect(found.map((timex) => timex.text)).toEqual(['Tuesday']);
  });

  it('gives spans whose text is the slice of the article, in order', () => {
    const text = '“Last May”, he said, it fell — and on\u00a0March\u00a027, 2016 it was retaken.';
    const found = tagText(text, { published });
    expect(found.map((timex) => timex.text)).toEqual(['Last May', 'March\u00a027, 2016']);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('does not throw on any text, and keeps its spans in order and apart', () => {
    const words = fc.constantFrom(
      ..."in on the last next of May 5 , 2016 two weeks ago Friday night 3 p.m. - – quarter BC 1990s a to ' s and \n 12:30".split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
    );
    const dates = fc.constantFrom(null, '2016-03-18', '2016-02', '2016-03-01/2016-03-09', '0044');
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        const found = tagText(text, { published: date === null ? null : whenOf(date) });
        let end = 0;
        for (const timex of found) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.text).toBe(text.slice(timex.start, timex.end));
          if (timex.when) expect(whenOf(timex.when.edtf)).toEqual(timex.when);
          end = timex.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('tagArticle', () => {
  it('reads only the sentences of the article', () => {
    const text = 'Menu: Monday\nIt fell on Tuesday.';
    const sentences = parse(text, [{ start: 13, end: text.length }]);
    const article = { text, sentences, regions: [] } as unknown as ParsedArticle;
    expect(tagArticle(article)(published).map((timex) => timex.text)).toEqual(['Tuesday']);
  });
});
