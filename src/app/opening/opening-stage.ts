import { clampWindow, layout, type Palette } from '../../layout/index.ts';
import type { TimelineIndex } from '../../table/index.ts';
import { pageMeasure } from '../chart/measure.ts';
import { familiesAt, fontsFor, type Families } from '../chart/page-fonts.ts';
import { paint } from '../chart/paint.ts';
import { paintWords } from '../chart/paint-words.ts';
import { readPalette } from '../chart/palette.ts';
import { openingView } from '../state/opening-view.ts';
import type { Address } from '../state/url.ts';

/** An element with a class, holding others. */
function box(name: string, ...children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.append(...children);
  return element;
}

/** Where the opening view is painted: the chart's place in the frame of the page. */
export class OpeningStage {
  readonly #frame: HTMLElement;
  readonly #chart: HTMLElement;
  readonly #canvas = document.createElement('canvas');
  readonly #ctx = this.#canvas.getContext('2d');
  readonly #families: Families;
  readonly #palette: Palette;

  /** Sets it up, and gets ready what can be before there is anything to paint. */
  constructor(app: HTMLElement) {
    this.#chart = box('chart', this.#canvas);
    this.#frame = box('explore', box('stage', box('board', this.#chart, box('overview'))));
    this.#frame.id = 'opening';
    this.#frame.ariaHidden = 'true';
    app.after(this.#frame);
    this.#families = familiesAt(this.#chart);
    this.#palette = readPalette(this.#chart);
  }

  /** What was meant to be painted will not be. */
  remove(): void {
    this.#frame.remove();
  }

  /**
   * Paints the chart with its words, in the same task laid out as the app's chart will be; both keep
   * the same plans, so the app has little left to do.
   */
  paint({ table, holdings }: TimelineIndex, { window, lanes }: Address): void {
    const { events, extent, window: opening } = openingView(table, holdings);
    const { clientWidth: width, clientHeight: height } = this.#chart;
    const view = clampWindow(window ?? opening, extent);
    const measure = pageMeasure();
    const fonts = fontsFor(measure, this.#families, width);
    const drawing = layout({
      events,
      holdings,
      extent,
      window: view,
      rest: view,
      lanes,
      width,
      height,
      fill: true,
      essentialOnly: false,
      compact: false,
      measure,
      fonts,
    });
    const ratio = Math.max(1, devicePixelRatio || 1);
    const [canvas, ctx] = [this.#canvas, this.#ctx];
    canvas.width = Math.round(drawing.width * ratio);
    canvas.height = Math.round(drawing.height * ratio);
    canvas.style.width = `${drawing.width}px`;
    canvas.style.height = `${drawing.height}px`;
    if (!ctx) return;
    paint(ctx, drawing, this.#palette, { selectedId: null, hoveredId: null }, ratio);
    paintWords(ctx, drawing, this.#palette, fonts, null);
  }

  /** Shows what was painted. */
  show(): void {
    this.#frame.dataset['drawn'] = '';
  }
}
