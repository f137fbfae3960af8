import {
  fontSet,
  layout,
  narrowWidth,
  type Drawing,
  type FontSet,
  type LayoutInput,
  type Measure,
  type Palette,
} from '../../layout/index.ts';
import { canvasMeasure } from './measure.ts';
import { readPalette } from './palette.ts';

/** A drawing with the colours, fonts and measure it was made with: what an export needs. */
export interface Figure {
  readonly drawing: Drawing;
  readonly palette: Palette;
  readonly fonts: FontSet;
  readonly measure: Measure;
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
  const measure = canvasMeasure();
  const drawing = layout({ ...input, rest: input.window, fonts, measure });
  return { drawing, palette: readPalette(element), fonts, measure };
}
