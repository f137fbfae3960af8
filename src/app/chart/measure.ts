import type { Font, Measure } from '../../layout/index.ts';

/**
 * Scripts whose letters stand side by side as they are: a text is as wide as its letters, or a little
 * narrower where pairs are set closer. Latin, Greek, Cyrillic, and the punctuation among them.
 */
const plain = /^[\u0020-\u024f\u0370-\u04ff\u2010-\u2027]*$/;

/** A canvas set to one font, and the widths of letters and of texts in it. */
interface Widths {
  readonly ctx: CanvasRenderingContext2D | null;
  readonly letters: Map<string, number>;
  readonly texts: Map<string, number>;
}

function widthsIn({ css }: Font): Widths {
  // One for each font: to set another font costs more than to measure.
  const ctx = document.createElement('canvas').getContext('2d');
  if (ctx) ctx.font = css;
  return { ctx, letters: new Map(), texts: new Map() };
}

/** A measure of its own canvases, remembering each width; made anew once the fonts have arrived. */
export function canvasMeasure(): Measure {
  const known = new Map<string, Widths>();
  return (text: string, font: Font) => {
    let widths = known.get(font.css);
    if (!widths) known.set(font.css, (widths = widthsIn(font)));
    const { ctx, letters, texts } = widths;
    const remembered = (kept: Map<string, number>, part: string) => {
      const found =
        kept.get(part) ?? ctx?.measureText(part).width ?? part.length * font.size * 0.55;
      kept.set(part, found);
      return found;
    };
    // Asking for each text is dear where thousands are tried; letters are soon all known.
    if (!plain.test(text)) return remembered(texts, text);
    let width = 0;
    for (const letter of text) width += letters.get(letter) ?? remembered(letters, letter);
    return width;
  };
}
