import { fontSet, type FontSet, type Measure, type Palette } from '../../layout/index.ts';
import { fetchFonts, pageMeasure } from './measure.ts';
import { familiesAt, familyList, fontsFor, type Families } from './page-fonts.ts';
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
  #families = $state.raw<Families>({ serif: 'serif', sans: 'sans-serif' });
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
    this.#measure
      ? fontsFor(this.#measure, this.#families, this.width, this.#scale)
      : fontSet(this.#families),
  );

  get measure(): Measure | null {
    return this.#measure;
  }

  get palette(): Palette | null {
    return this.#palette;
  }

  /** Follows an element until the returned function is called. */
  follow(element: HTMLElement): () => void {
    const families = familiesAt(element);
    this.#families = families;
    const wanted = familyList(families);
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
    void fetchFonts(wanted).then(() => {
      if (!signal.aborted) this.#measure = pageMeasure();
    });
    return () => {
      controller.abort();
      theme.disconnect();
      resize.disconnect();
    };
  }
}
