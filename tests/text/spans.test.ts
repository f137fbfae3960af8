import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, trimSpan, type Span } from '../../src/text/index.ts';

const span = fc
  .tuple(fc.nat(50), fc.nat(50))
  .map(([start, length]): Span => ({ start, end: start + length }));

const units = ({ start, end }: Span) => Array.from({ length: end - start }, (_, i) => start + i);

describe('overlaps', () => {
  it('is true of spans that share a code unit, and of no others', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = units(a).some((unit) => units(b).includes(unit));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });
});

describe('contains', () => {
  it('is true of a span within another, its ends included', () => {
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 7 })).toBe(false);
    expect(contains({ start: 2, end: 6 }, { start: 1, end: 3 })).toBe(false);
  });
});

describe('trimSpan', () => {
  it('takes white space off both ends, no-break spaces and line ends too', () => {
    const text = 'a \u00a0\n word one\u2003\r\nb';
    const { start, end } = trimSpan(text, { start: 1, end: text.length - 1 });
    expect(text.slice(start, end)).toBe('word one');
  });

  it('leaves an empty span of white space alone', () => {
    expect(trimSpan('    ', { start: 1, end: 3 })).toEqual({ start: 3, end: 3 });
  });

  it('is what String.trim keeps', () => {
    const text = fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\n', 'a', '\ud83d\ude00') });
    fc.assert(
      fc.property(text, (value) => {
        const { start, end } = trimSpan(value, { start: 0, end: value.length });
        expect(value.slice(start, end)).toBe(value.trim());
      }),
    );
  });
});
