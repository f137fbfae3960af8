import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, widest, wrap } from '../../src/layout/text.ts';
import { plainFonts, plainMeasure } from '../support/drawing.ts';

const font = plainFonts.title;
const width = (text: string) => plainMeasure(text, font);

describe('shorten', () => {
  it('leaves a text that fits as it is', () => {
    expect(shorten('Harbour opens', font, 500, plainMeasure)).toBe('Harbour opens');
  });

  it('cuts at a letter, without a space before the ellipsis', () => {
    expect(shorten('Harbour opens', font, width('Harbour o'), plainMeasure)).toBe('Harbour…');
  });

  it('gives nothing where nothing fits', () => {
    expect(shorten('Harbour', font, 2, plainMeasure)).toBe('');
  });

  it('never cuts a letter of two code units in half', () => {
    for (let room = 0; room < 80; room += 3) {
      expect(shorten('👩🏽‍🚀𝒜𝒷𝒸𝒹ℯ𝒻', font, room, plainMeasure)).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe('wrap', () => {
  it('makes lines of about equal length', () => {
    const lines = wrap('Council votes for the harbour bridge', font, 200, 2, plainMeasure);
    expect(lines).toEqual(['Council votes for', 'the harbour bridge']);
  });

  it('keeps to the width and the number of lines, and loses no word it has room for', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (list, room, most) => {
          const lines = wrap(list.join(' '), font, room, most, plainMeasure);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(widest(lines, font, plainMeasure)).toBeLessThanOrEqual(room);
          if (!lines.some((line) => line === '' || line.endsWith('…'))) {
            expect(lines.join(' ')).toBe(list.join(' '));
          }
        },
      ),
    );
  });
});
