import type { Font, Measure } from '../../layout/index.ts';

/**
 * Scripts whose letters stand side by side as they are: a text is as wide as its letters, or a little
 * narrower where pairs are set closer. Latin, Greek, Cyrillic, and the punctuation among them.
 */
const plain = /^[\u0020-\u024f\u0370-\u04ff\u2010-\u2027]*$/;

/** Widths of letters and of texts in one font. */
interface Widths {
  readonly letters: Map<string, number>;
  readonly texts: Map<string, number>;
}

/** A measure of its own canvas, remembering each width; made anew once the fonts have arrived. */
export function canvasMeasure(): Measure {
  const ctx = document.createElement('canvas').getContext('2d');
  const known = new Map<string, Widths>();
  const ask = (text: string, { css, size }: Font) => {
    if (!ctx) return text.length * size * 0.55;
    if (ctx.font !== css) ctx.font = css;
    return ctx.measureText(text).width;
  };
  const remembered = (widths: Map<string, number>, text: string, font: Font) => {
    const found = widths.get(text) ?? ask(text, font);
    widths.set(text, found);
    return found;
  };
  return (text: string, font: Font) => {
    const { letters, texts } = known.get(font.css) ?? { letters: new Map(), texts: new Map() };
    known.set(font.css, { letters, texts });
    // Asking for each text is dear where thousands are tried; letters are soon all known.
    if (!plain.test(text)) return remembered(texts, text, font);
    let width = 0;
    for (const letter of text) width += remembered(letters, letter, font);
    return width;
  };
}
