import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipQuote } from '../../../src/app/reader/clip-quote.ts';

const quote =
  'After a long night of talks, the two sides, who had met before, signed the truce on Friday, ' +
  'which few had hoped for, and shook hands; the crowd, cold and tired, went home.';

const at = (words: string) => ({
  start: quote.indexOf(words),
  end: quote.indexOf(words) + words.length,
});
const shown = (limit: number) => {
  const clip = clipQuote(quote, [at('signed'), at('on Friday')], limit);
  return [clip.before, quote.slice(clip.start, clip.end), clip.after];
};

describe('clipQuote', () => {
  it('leaves a short quote whole', () => {
    expect(shown(500)).toEqual([false, quote, false]);
  });

  it('cuts at clauses, and says where something is left out', () => {
    expect(shown(100)).toEqual([
      true,
      'who had met before, signed the truce on Friday, which few had hoped for, and shook hands',
      true,
    ]);
  });

  it('keeps the clause that matters even where it is too long', () => {
    expect(shown(5)).toEqual([true, 'signed the truce on Friday', true]);
  });

  it('does not cut inside numbers and names', () => {
    const text =
      'It cost 1,200.50 dollars in St.Moritz at 10:30, they said, and no more than that.';
    const cost = { start: text.indexOf('cost'), end: text.indexOf('cost') + 4 };
    const { start, end } = clipQuote(text, [cost], 30);
    expect(text.slice(start, end)).toBe('It cost 1,200.50 dollars in St.Moritz at 10:30');
  });

  it('always keeps what must stay, and tells the truth about what it leaves out', () => {
    const words = fc.array(fc.constantFrom('rain', 'snow,', 'wind;', 'a', '–', 'fell.'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(200), (list, pick, limit) => {
        const text = list.join(' ');
        const start = pick % text.length;
        const keep = { start, end: Math.min(text.length, start + 5) };
        const clip = clipQuote(text, [keep], limit);
        const inside = text.slice(keep.start, keep.end).trim();
        expect(text.slice(clip.start, clip.end)).toContain(inside.replace(/[\s,;–]+$/, ''));
        expect(clip.before).toBe(text.slice(0, clip.start).trim() !== '');
        expect(clip.after).toBe(text.slice(clip.end).trim() !== '');
      }),
    );
  });
});
