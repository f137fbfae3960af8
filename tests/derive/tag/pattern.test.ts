import { describe, expect, it } from 'vitest';
import { lex } from '../../../src/derive/tag/lex.ts';
import { pattern } from '../../../src/derive/tag/pattern.ts';

const read = (source: string, text: string) => {
  const lexemes = lex(text, [{ start: 0, end: text.length }]);
  const match = pattern(source).match(lexemes, 0);
  return match && text.slice(0, lexemes[match.to - 1]?.end ?? 0);
};

describe('pattern', () => {
  it('matches words, alternatives and meanings', () => {
    expect(read('last|next <month>', 'last May it')).toBe('last May');
    expect(read('last|next <month>', 'this May it')).toBeNull();
  });

  it('takes what may be absent where it is there', () => {
    expect(read('<month> <day> (,? <year>)?', 'May 5, 2016 on')).toBe('May 5, 2016');
    expect(read('<month> <day> (,? <year>)?', 'May 5, when')).toBe('May 5');
  });

  it('tries the alternatives of a group in order', () => {
    expect(read('in (the <season> / <year>)', 'in 2016 and')).toBe('in 2016');
  });

  it('captures by name', () => {
    const text = 'two to three weeks';
    const lexemes = lex(text, [{ start: 0, end: text.length }]);
    const match = pattern('<number> to <number:extra> <unit>').match(lexemes, 0);
    expect(match?.get('number')?.meaning.number).toBe(2);
    expect(match?.get('extra')?.meaning.number).toBe(3);
  });

  it('does not run from one unit into the next', () => {
    const text = 'in May\n2016';
    const lexemes = lex(text, [
      { start: 0, end: 6 },
      { start: 7, end: 11 },
    ]);
    expect(pattern('<month> <year>').match(lexemes, 1)).toBeNull();
  });

  it('refuses a pattern whose groups do not close', () => {
    expect(() => pattern('a) b')).toThrow('unbalanced pattern');
  });
});
