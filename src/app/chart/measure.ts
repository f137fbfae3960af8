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

/** The widths of letters and of texts in one font. */
interface Widths {
  /** By code: the width once it is known, -1 before, -2 where letters do not stand by themselves. */
  readonly letters: Float32Array;
  readonly texts: Map<string, number>;
}

function noWidths(): Widths {
  const letters = new Float32Array(plainEnd).fill(-2);
  for (const [first, last] of plain) letters.fill(-1, first, last + 1);
  return { letters, texts: new Map() };
}

let fontsCame = false;
let shared: { readonly measure: Measure; readonly fontsCame: boolean } | null = null;

/**
 * The measure of the page: widths are asked for once, whichever chart needs them. Text measured before
 * its font arrived has the wrong width, so once the fonts have come it is another.
 */
export function pageMeasure(): Measure {
  if (shared?.fontsCame !== fontsCame) shared = { measure: canvasMeasure(), fontsCame };
  return shared.measure;
}

/**
 * Asks for the font families of the page, as CSS writes them; ends when they are there, or will not
 * come.
 */
export async function fetchFonts(families: readonly string[]): Promise<void> {
  // One file holds all weights of a family, at any size.
  await Promise.allSettled(families.map((family) => document.fonts.load(`16px ${family}`)));
  fontsCame = true;
}

/** A measure that remembers each width. */
export function canvasMeasure(): Measure {
  const known = new Map<string, Widths>();
  const ctx = document.createElement('canvas').getContext('2d');
  let set = '';
  const ask = (part: string, { css, size }: Font) => {
    if (!ctx) return part.length * size * 0.55;
    // Setting a font costs as much as measuring.
    if (set !== css) ctx.font = set = css;
    return ctx.measureText(part).width;
  };
  return (text: string, font: Font) => {
    let widths = known.get(font.css);
    if (!widths) known.set(font.css, (widths = noWidths()));
    const { letters, texts } = widths;
    // Asking for each text is dear where thousands are tried; letters are soon all known.
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      let width = letters[code] ?? -2;
      if (width === -1) letters[code] = width = ask(text[i] ?? '', font);
      if (width >= 0) {
        sum += width;
        continue;
      }
      const found = texts.get(text) ?? ask(text, font);
      texts.set(text, found);
      return found;
    }
    return sum;
  };
}
