import type { Holding, When } from '../model/index.ts';
import { edtfLabel, whenExtent } from '../time/index.ts';
import type { Band, Drawing, Drop, HoldingBar, Mark } from './drawing.ts';
import { shorten } from './text.ts';
import type { Setting } from './setting.ts';
import { scaleOf } from './item.ts';
import type { TimeWindow } from './window.ts';

/** Number of holding colours of a palette. */
const colours = 6;

/** Fade in px where it is not known since when or until when. */
const openFade = 28;

/** A bar narrower than this in px has no room for a name. */
const leastName = 24;

function words({ place, holder, from, to }: Holding): string {
  const since = from ? edtfLabel(from.edtf) : 'start unknown';
  const until = to ? edtfLabel(to.edtf) : 'no end known';
  return `${place}: held by ${holder}, ${since} – ${until}`;
}

/** First and last px of a date, clamped so that far instants stay drawable. */
function edge(when: When | null, xOf: (ms: number) => number): { a: number; b: number } | null {
  if (!when) return null;
  const { start, end } = whenExtent(when);
  const known = [start, end].filter(Number.isFinite).map(xOf);
  const a = known[0];
  const b = known.at(-1);
  return a === undefined || b === undefined ? null : { a, b };
}

/** A name cut shorter than this is no name. */
const leastLetters = 6;

interface BarPlace {
  readonly setting: Setting;
  readonly xOf: (ms: number) => number;
  readonly y0: number;
  readonly y1: number;
  readonly colourOf: (holder: string) => number;
}

/** Sharp to a few px is drawn sharp: a day's width is not a soft edge. */
const soften = (px: number) => (px > 3 ? px : 0);

function bar(holding: Holding, place: BarPlace): HoldingBar | null {
  const { setting, xOf, y0, y1, colourOf } = place;
  const { plotLeft, plotRight } = setting.metrics;
  const { fonts, measure } = setting.input;
  const from = edge(holding.from, xOf);
  const to = edge(holding.to, xOf);
  const x0 = from ? from.a : xOf(setting.extent.start);
  const x1 = to ? to.b : xOf(setting.extent.end);
  if (x1 <= plotLeft || x0 >= plotRight || x1 - x0 <= 0) return null;
  const fadeIn = from ? soften(from.b - from.a) : Math.min(openFade, x1 - x0);
  const fadeOut = to ? soften(to.b - to.a) : Math.min(openFade, x1 - x0);
  // The name starts where the bar is sure, and stays in view.
  const left = Math.max(from ? from.b : x0 + fadeIn / 2, plotLeft) + 8;
  const right = Math.min(to ? to.a : x1 - fadeOut / 2, plotRight) - 6;
  const whole =
    right - left < leastName ? '' : shorten(holding.holder, fonts.holding, right - left, measure);
  const text = whole === holding.holder || whole.length >= leastLetters ? whole : '';
  const baseline = (y0 + y1) / 2 + fonts.holding.size * 0.36;
  return {
    id: holding.id,
    holder: holding.holder,
    colour: colourOf(holding.holder),
    x0,
    x1,
    y0,
    y1,
    fadeIn,
    fadeOut,
    label: text === '' ? null : { x: left, y: baseline, text },
    words: words(holding),
  };
}

/** A colour for each holder, in the order in which they first appear. */
function colouring(places: Setting['places']): (holder: string) => number {
  const holders = new Map<string, number>();
  for (const { holdings } of places) {
    for (const { holder } of holdings) {
      if (!holders.has(holder)) holders.set(holder, holders.size % colours);
    }
  }
  return (holder) => holders.get(holder) ?? 0;
}

/** The holdings in view, a band for each place, from `top` px down. */
export function bandsOf(setting: Setting, window: TimeWindow, top: number): Band[] {
  const { metrics, input } = setting;
  const { perMs } = scaleOf(window, metrics.plotRight - metrics.plotLeft);
  const xOf = (ms: number) => metrics.plotLeft + (ms - window.start) * perMs;
  const colourOf = colouring(setting.places);
  let y = top;
  return setting.places.map(({ place, holdings }) => {
    const y0 = y + metrics.placeLine;
    const y1 = y0 + metrics.bandHeight;
    y = y1 + metrics.bandGap;
    const name = {
      beside: { x: 14, y: (y0 + y1) / 2 + input.fonts.lane.size * 0.36, text: place },
      above: { x: metrics.plotLeft, y: y0 - 6, text: place },
      none: null,
    }[metrics.placeNames];
    const bars = holdings
      .map((holding) => bar(holding, { setting, xOf, y0, y1, colourOf }))
      .filter((found) => found !== null);
    return { place, name, x0: metrics.plotLeft, x1: metrics.plotRight, y0, y1, bars };
  });
}

/** Lines from the lowest band to the events that changed it, in the first lane. */
export function dropsOf(setting: Setting, bands: readonly Band[], marks: readonly Mark[]): Drop[] {
  const last = bands.at(-1);
  if (!last) return [];
  return marks
    .filter((mark) => mark.lane === 0 && setting.turning.has(mark.id))
    .map((mark) => ({
      id: mark.id,
      kind: mark.kind,
      x: (mark.x0 + mark.x1) / 2,
      y0: last.y1,
      y1: mark.y - mark.height / 2,
    }))
    .filter(({ x }) => x >= setting.metrics.plotLeft && x <= setting.metrics.plotRight);
}

/** Clear space in px around words that a line passes behind. */
const clear = 3;

/** The lines of a drawing from its band, broken off where they would run through words. */
export function dropLines({ drops, labels }: Pick<Drawing, 'drops' | 'labels'>): Drop[] {
  return drops.flatMap((drop) => {
    const { x } = drop;
    const behind = labels
      .filter(({ x0, x1 }) => x > x0 - clear && x < x1 + clear)
      .sort((a, b) => a.y0 - b.y0);
    const tops = [drop.y0, ...behind.map(({ y1 }) => y1 + clear)];
    const feet = [...behind.map(({ y0 }) => y0 - clear), drop.y1];
    return tops.flatMap((top, i) => {
      const [y0, y1] = [Math.max(top, drop.y0), Math.min(feet[i] ?? top, drop.y1)];
      return y1 > y0 ? [{ ...drop, y0, y1 }] : [];
    });
  });
}
