import { figureOf } from '../chart/figure.ts';
import { pageMeasure } from '../chart/measure.ts';
import { familiesAt, familyList } from '../chart/page-fonts.ts';
import { paint } from '../chart/paint.ts';
import { paintWords } from '../chart/paint-words.ts';
import { clampWindow } from '../../layout/index.ts';
import { openingView } from '../state/opening-view.ts';
import type { Address } from '../state/url.ts';
import type { TimelineIndex } from '../../table/index.ts';

/** An element with a class, holding others. */
function box(name: string, ...children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.append(...children);
  return element;
}

/**
 * Paints the chart with its words into the frame of the page, `id` `opening`. In the same task it is
 * laid out as the app's chart will be; both keep the same plans, so the app has little left to do.
 */
export function paintOpening({ table, holdings }: TimelineIndex, { window, lanes }: Address): void {
  const canvas = document.createElement('canvas');
  const chart = box('chart', canvas);
  const frame = box('explore', box('stage', box('board', chart, box('overview'))));
  frame.id = 'opening';
  frame.ariaHidden = 'true';
  document.getElementById('app')?.after(frame);
  const { events, extent, window: opening } = openingView(table, holdings);
  const [width, height] = [chart.clientWidth, chart.clientHeight];
  const whole = { fill: true, essentialOnly: false, compact: false } as const;
  const input = { events, holdings, extent, lanes, width, height, ...whole };
  const measure = pageMeasure(familyList(familiesAt(chart)));
  const view = clampWindow(window ?? opening, extent);
  const { drawing, palette, fonts } = figureOf(chart, { ...input, window: view }, measure);
  const ratio = Math.max(1, devicePixelRatio || 1);
  canvas.width = Math.round(drawing.width * ratio);
  canvas.height = Math.round(drawing.height * ratio);
  canvas.style.width = `${drawing.width}px`;
  canvas.style.height = `${drawing.height}px`;
  const ctx = canvas.getContext('2d');
  if (!ctx) return;
  paint(ctx, drawing, palette, { selectedId: null, hoveredId: null }, ratio);
  paintWords(ctx, drawing, palette, fonts, null);
}
