import type { Font, Measure } from '../../layout/index.ts';

/**
 * Scripts whose letters stand side by side as they are: a text is as wide as its letters, or a little
 * narrower where pairs are set closer. Latin, Greek, Cyrillic, and the punctuation among them.
 */
const plain: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x24f],
  [0x370, 0x4ff],
  [0x2010, 0x2027],
];

/** One more than the last code of the plain letters. */
const plainEnd = 0x2028;

/** A canvas set to one font, and the widths of letters and of texts in it. */
interface Widths {
  readonly ctx: CanvasRenderingContext2D | null;
  /** By code: the width once it is known, -1 before, -2 where letters do not stand by themselves. */
  readonly letters: Float32Array;
  readonly texts: Map<string, number>;
}

function widthsIn({ css }: Font): Widths {
  // One for each font: to set another font costs more than to measure.
  const ctx = document.createElement('canvas').getContext('2d');
  if (ctx) ctx.font = css;
  const letters = new Float32Array(plainEnd).fill(-2);
  for (const [first, last] of plain) letters.fill(-1, first, last + 1);
  return { ctx, letters, texts: new Map() };
}

let shared: { readonly measure: Measure; readonly fontsThere: boolean } | null = null;

/**
 * The measure of the page: widths are asked for once, whichever chart needs them. Text measured before
 * its font arrived has the wrong width, so once the fonts are there it is another. In: the font
 * families, as CSS writes them.
 */
export function pageMeasure(families: readonly string[]): Measure {
  if (!shared?.fontsThere) {
    const there = fontsThere(families);
    if (!shared || there) shared = { measure: canvasMeasure(), fontsThere: there };
  }
  return shared.measure;
}

// One file holds all weights of a family.
const anySize = (family: string) => `16px ${family}`;

/** Whether families can be set; what is not there is set in another font. */
function fontsThere(families: readonly string[]): boolean {
  return families.every((family) => document.fonts.check(anySize(family)));
}

/** Asks for families; ends when they are there, or will not come. */
export async function fetchFonts(families: readonly string[]): Promise<void> {
  await Promise.allSettled(families.map((family) => document.fonts.load(anySize(family))));
}

/** A measure of its own canvases, remembering each width. */
export function canvasMeasure(): Measure {
  const known = new Map<string, Widths>();
  return (text: string, font: Font) => {
    let widths = known.get(font.css);
    if (!widths) known.set(font.css, (widths = widthsIn(font)));
    const { ctx, letters, texts } = widths;
    const ask = (part: string) => ctx?.measureText(part).width ?? part.length * font.size * 0.55;
    // Asking for each text is dear where thousands are tried; letters are soon all known.
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      let width = letters[code] ?? -2;
      if (width === -1) letters[code] = width = ask(text[i] ?? '');
      if (width >= 0) {
        sum += width;
        continue;
      }
      const found = texts.get(text) ?? ask(text);
      texts.set(text, found);
      return found;
    }
    return sum;
  };
}
