import { afterEach, describe, expect, it } from 'vitest';
import { english, writeDatesWith, writerOf } from '../../src/time/date-writer.ts';
import { edtfLabel, yearLabel } from '../../src/time/index.ts';

/** Browsers part dates with spaces of several widths. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

const label = (locale: string, edtf: string, weekday = false) => {
  writeDatesWith(writerOf(locale));
  return plain(edtfLabel(edtf, { weekday }));
};

afterEach(() => writeDatesWith(english));

describe('writerOf', () => {
  it.each([
    ['en-GB', '2016-03-27', '27 March 2016'],
    ['en-US', '2016-03-27', 'March 27, 2016'],
    ['en-US', '2016-03-16/2016-03-17', 'March 16 – 17, 2016'],
    ['en-US', '-0043-03-15', 'March 15, 44 BC'],
    ['de-DE', '2016-03-27', '27. März 2016'],
    ['de-DE', '2016-03', 'März 2016'],
    ['fr', '2016-03-16/2016-03-17', '16–17 mars 2016'],
    ['fr', '../2016-03-28', 'By 28 mars 2016'],
    ['ja', '2016-03-27', '2016年3月27日'],
    ['fa-IR', '2016-03', 'مارس ۲۰۱۶'],
    ['en-US', '12000', '12000'],
  ])('in %s, %s is %s', (locale, edtf, expected) => {
    expect(label(locale, edtf)).toBe(expected);
  });

  it('names the weekday where it is asked for', () => {
    expect(label('de-DE', '2016-03-27', true)).toBe('Sonntag, 27. März 2016');
  });

  it('says the era of years before Christ, and only there', () => {
    expect(label('en-US', '-0043')).toBe('44 BC');
    expect(yearLabel(2016)).toBe('2016');
  });

  it('takes no word for a locale', () => {
    expect(() => writerOf('not a locale')).toThrow(RangeError);
  });
});
