import {
  fontSet,
  narrowWidth,
  type FontSet,
  type Measure,
  type Palette,
} from '../../layout/index.ts';
import { pageMeasure, renewMeasure } from './measure.ts';
import { readPalette } from './palette.ts';

/** Text of a strip grows with it: it is read from the back of a room. */
const stripWidth = 1100;
const mostStrip = 1.7;

/** What the chart must ask the page: its size, fonts, colours and pixel ratio. */
export class ChartSize {
  width = $state(0);
  height = $state(0);
  ratio = $state(1);
  #compact: () => boolean;
  #serif = $state('serif');
  #sans = $state('sans-serif');
  #measure = $state.raw<Measure | null>(null);
  #palette = $state.raw<Palette | null>(null);

  constructor(compact: () => boolean) {
    this.#compact = compact;
  }

  readonly #scale = $derived.by(() =>
    this.#compact() ? Math.min(mostStrip, Math.max(1, this.width / stripWidth)) : 1,
  );

  /** Fonts for the present width. */
  readonly fonts: FontSet = $derived.by(() =>
    fontSet({
      serif: this.#serif,
      sans: this.#sans,
      scale: this.#scale,
      small: this.width < narrowWidth,
    }),
  );

  get measure(): Measure | null {
    return this.#measure;
  }

  get palette(): Palette | null {
    return this.#palette;
  }

  /** Follows an element until the returned function is called. */
  follow(element: HTMLElement): () => void {
    const style = getComputedStyle(element);
    this.#serif = style.getPropertyValue('--serif').trim() || 'serif';
    this.#sans = style.getPropertyValue('--sans').trim() || 'sans-serif';
    this.#measure = pageMeasure();
    const recolour = () => (this.#palette = readPalette(element));
    recolour();
    const controller = new AbortController();
    const { signal } = controller;
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', recolour, { signal });
    }
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
    const measureUp = () => {
      this.width = element.clientWidth;
      this.height = element.clientHeight;
      this.ratio = Math.max(1, devicePixelRatio || 1);
    };
    // At once: the observer would let a frame without a drawing pass.
    measureUp();
    const resize = new ResizeObserver(measureUp);
    resize.observe(element);
    void this.#awaitFonts(signal);
    return () => {
      controller.abort();
      theme.disconnect();
      resize.disconnect();
    };
  }

  /** Text measured before its font arrived has the wrong width: measure again. */
  async #awaitFonts(signal: AbortSignal): Promise<void> {
    // One file holds all weights of a family.
    const wanted = [this.#serif, this.#sans].map((family) => `16px ${family}`);
    if (wanted.every((css) => document.fonts.check(css))) return;
    await Promise.allSettled(wanted.map((css) => document.fonts.load(css)));
    if (!signal.aborted) this.#measure = renewMeasure();
  }
}
