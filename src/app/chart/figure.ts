import {
  fontSet,
  layout,
  narrowWidth,
  type Drawing,
  type FontSet,
  type LayoutInput,
  type Palette,
} from '../../layout/index.ts';
import { canvasMeasure } from './measure.ts';
import { readPalette } from './palette.ts';

/** A drawing with the colours and fonts it was made for: what an export needs. */
export interface Figure {
  readonly drawing: Drawing;
  readonly palette: Palette;
  readonly fonts: FontSet;
}

/** What of a figure is not taken from the page. */
export type FigureInput = Omit<LayoutInput, 'measure' | 'fonts' | 'rest'>;

/** A standing figure of a view in the theme in force at an element; its labels avoid the edges. */
export function figureOf(element: HTMLElement, input: FigureInput): Figure {
  const style = getComputedStyle(element);
  const family = (name: string, fallback: string) =>
    style.getPropertyValue(name).trim() || fallback;
  const fonts = fontSet({
    serif: family('--serif', 'serif'),
    sans: family('--sans', 'sans-serif'),
    small: input.width < narrowWidth,
  });
  const drawing = layout({ ...input, rest: input.window, fonts, measure: canvasMeasure() });
  return { drawing, palette: readPalette(element), fonts };
}
