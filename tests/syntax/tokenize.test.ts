import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '../support/growth.ts';
import { tokenize } from '../../src/syntax/tokenize.ts';

const tokens = (text: string): string =>
  tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('tokenize', () => {
  it.each([
    ["They didn't go.", "They did n't go ."],
    ['They couldn’t’ve won’t.', 'They could n’t ’ve wo n’t .'],
    ["the workers' strike at O'Neil's", "the workers ' strike at O'Neil 's"],
    ['cannot, gonna, dont', 'can not , gon na , do nt'],
  ])('takes clitics and possessives apart: %s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it.each([
    ['a 12-year-old, state-run mine', 'a 12 - year - old , state - run mine'],
    ['anti-government e-mails from al-Masri', 'anti-government e-mails from al - Masri'],
    ['dial 555-0142 or 212-555-0142', 'dial 555-0142 or 212-555-0142'],
    ['on 2016-03-27 or 3-4 days', 'on 2016-03-27 or 3 - 4 days'],
  ])('splits hyphens but in prefixes and numbers: %s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it.each([
    ['Gen. J.R. Smith of the U.S. Army', 'Gen. J.R. Smith of the U.S. Army'],
    ['at 5 p.m. on Jan. 5 at Acme Inc.', 'at 5 p.m. on Jan. 5 at Acme Inc.'],
    ['the sun. No. 5. No.', 'the sun . No. 5 . No .'],
    ['They left in May. The end', 'They left in May . The end'],
  ])('keeps the stop of abbreviations only: %s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it.each([
    ['It rose 3.5% to $4,500.', 'It rose 3.5 % to $ 4,500 .'],
    ['at 10:30 on 9/11, 7pm', 'at 10:30 on 9/11 , 7 pm'],
    [
      'see https://example.org/a?b=c. Or mail a.b@example.org!',
      'see https://example.org/a?b=c . Or mail a.b@example.org !',
    ],
    ['wait... what?! -- “so”', 'wait ... what ?! -- “ so ”'],
    ['AT&T and/or example.com', 'AT&T and / or example.com'],
  ])('keeps numbers, addresses and runs of marks whole: %s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it('reads every Unicode space as a space', () => {
    expect(tokens('a\u00a0b\u2009c\u202fd\u3000e\u200bf')).toBe('a b c d e f');
  });

  it('gives tokens that rise, do not overlap, hold no space and leave nothing out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const spans = tokenize(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/^\S+$/u);
          expect(text.slice(at, start).trim()).toMatch(/^[\u0085\u180e\u200b]*$/);
          at = end;
        }
      }),
    );
  });

  it.each([
    ['letters', 'a'],
    ['hyphens', 'anti-'],
    ['dots', 'a.'],
    ['spaces', ' '],
    ['apostrophes', "a'"],
    ['digits', '1,'],
    ['stops', '. '],
  ])('takes linear time over a long run of %s', (_, unit) => {
    expect(growth(tokenize, unit, 20_000)).toBeLessThan(32);
  });
});
