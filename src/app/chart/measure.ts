import type { Font, Measure } from '../../layout/index.ts';

/** A measure of its own canvas, remembering each width; made anew once the fonts have arrived. */
export function canvasMeasure(): Measure {
  const ctx = document.createElement('canvas').getContext('2d');
  const known = new Map<string, Map<string, number>>();
  return (text: string, { css }: Font) => {
    const ofFont = known.get(css) ?? new Map<string, number>();
    known.set(css, ofFont);
    const found = ofFont.get(text);
    if (found !== undefined) return found;
    if (!ctx) return text.length * 7;
    ctx.font = css;
    const { width } = ctx.measureText(text);
    ofFont.set(text, width);
    return width;
  };
}
