import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { painter, visible, visibleLine } from '../../src/cli/terminal.ts';

describe('visible', () => {
  it('names what a terminal would obey, and keeps line ends', () => {
    expect(visible('red \u001b[31m\nnext\r')).toBe('red <U+001B>[31m\nnext<U+000D>');
    expect(visible('\u009b2J')).toBe('<U+009B>2J');
  });

  it('names marks that reorder or hide text', () => {
    expect(visible('\u202eevil\u2066\u200b\ufeff\u{e0041}')).toBe(
      '<U+202E>evil<U+2066><U+200B><U+FEFF><U+E0041>',
    );
  });

  it('names half a surrogate pair, and leaves whole ones', () => {
    expect(visible('\ud83d 😀')).toBe('<U+D83D> 😀');
  });

  it('leaves letters of every script and typographic marks alone', () => {
    const text = '“Erdoğan” – привет, سلام, 你好… £5';
    expect(visible(text)).toBe(text);
  });

  it('never lets a control character or a bidi control through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u);
        expect(visibleLine(text)).not.toContain('\n');
      }),
    );
  });
});

describe('painter', () => {
  const output = { isTTY: true, columns: 80, write: () => undefined };

  it('paints for a person at a terminal only', () => {
    expect(painter(output, {})('bold', 'x')).toBe('\u001b[1mx\u001b[22m');
    expect(painter({ ...output, isTTY: false }, {})('bold', 'x')).toBe('x');
  });

  it('paints nothing where NO_COLOR is set or the terminal is dumb', () => {
    expect(painter(output, { NO_COLOR: '1' })('bold', 'x')).toBe('x');
    expect(painter(output, { NO_COLOR: '' })('bold', 'x')).toBe('\u001b[1mx\u001b[22m');
    expect(painter(output, { TERM: 'dumb' })('bold', 'x')).toBe('x');
  });
});
