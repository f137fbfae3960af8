import {
  layout,
  type Drawing,
  type FontSet,
  type LayoutInput,
  type Measure,
  type Palette,
} from '../../layout/index.ts';
import { canvasMeasure } from './measure.ts';
import { familiesAt, fontsFor } from './page-fonts.ts';
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
  const measure = canvasMeasure();
  const fonts = fontsFor(measure, familiesAt(element), input.width);
  const drawing = layout({ ...input, rest: input.window, fonts, measure });
  return { drawing, palette: readPalette(element), fonts, measure };
}
