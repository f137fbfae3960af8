import {
  dropLines,
  reliefOpacity,
  type Band,
  type Drawing,
  type Drop,
  type HoldingBar,
  type Mark,
  type Palette,
} from '../../layout/index.ts';
import { fade, paintMark } from './paint-mark.ts';

/** What is picked out. */
export interface Emphasis {
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
}

/** A hairline lies on whole device pixels. */
function crisp(value: number, ratio: number): number {
  return (Math.round(value * ratio) + 0.5) / ratio;
}

type Line = readonly [x0: number, y0: number, x1: number, y1: number];

function paintLines(ctx: CanvasRenderingContext2D, lines: readonly Line[], colour: string): void {
  ctx.strokeStyle = colour;
  ctx.beginPath();
  for (const [x0, y0, x1, y1] of lines) {
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
  }
  ctx.stroke();
}

function paintGround(
  ctx: CanvasRenderingContext2D,
  { axis, plot, lanes }: Drawing,
  palette: Palette,
  ratio: number,
): void {
  ctx.lineWidth = 1 / Math.min(ratio, 2);
  const column = (x: number): Line => [crisp(x, ratio), plot.y0, crisp(x, ratio), plot.y1];
  paintLines(
    ctx,
    axis.ticks.filter(({ strong }) => !strong).map(({ x }) => column(x)),
    fade(palette.rule, 0.55),
  );
  ctx.lineWidth = 1;
  paintLines(
    ctx,
    axis.ticks.filter(({ strong }) => strong).map(({ x }) => column(x)),
    palette.rule,
  );
  const between = lanes.slice(1).map(({ x0, x1, y0 }): Line => {
    const y = crisp(y0, ratio);
    return [x0, y, x1, y];
  });
  paintLines(ctx, between, palette.rule);
  const y = crisp(axis.y, ratio);
  paintLines(ctx, [[plot.x0, y, plot.x1, y]], palette.inkSoft);
  const stubs = axis.ticks.map(({ x, strong }): Line => {
    const at = crisp(x, ratio);
    return [at, y, at, y + (strong ? 8 : 5)];
  });
  paintLines(ctx, stubs, palette.inkSoft);
}

function paintBar(
  ctx: CanvasRenderingContext2D,
  bar: HoldingBar,
  { x0, x1 }: Band,
  palette: Palette,
): void {
  const colour = palette.holdings[bar.colour] ?? palette.inkSoft;
  const length = bar.x1 - bar.x0;
  const gradient = ctx.createLinearGradient(bar.x0, 0, bar.x1, 0);
  const rise = Math.min(1, bar.fadeIn / length);
  const fall = Math.max(0, 1 - bar.fadeOut / length);
  gradient.addColorStop(0, fade(colour, rise > 0 ? 0 : 1));
  gradient.addColorStop(Math.min(rise, fall), colour);
  gradient.addColorStop(Math.max(rise, fall), colour);
  gradient.addColorStop(1, fade(colour, fall < 1 ? 0 : 1));
  ctx.fillStyle = gradient;
  const left = Math.max(bar.x0, x0);
  ctx.fillRect(left, bar.y0, Math.min(bar.x1, x1) - left, bar.y1 - bar.y0);
}

/** A frame, without which a holder as dark as the page could not be seen. */
function paintFrame(ctx: CanvasRenderingContext2D, { bars, x0, x1 }: Band, palette: Palette): void {
  ctx.fillStyle = palette.rule;
  for (const bar of bars) {
    const left = Math.max(bar.x0 + bar.fadeIn / 2, x0);
    const right = Math.min(bar.x1 - bar.fadeOut / 2, x1);
    if (right <= left) continue;
    ctx.fillRect(left, bar.y0, right - left, 1);
    ctx.fillRect(left, bar.y1 - 1, right - left, 1);
  }
}

function paintDrops(
  ctx: CanvasRenderingContext2D,
  drops: readonly Drop[],
  palette: Palette,
  ratio: number,
): void {
  ctx.lineWidth = 1.25;
  for (const { x, y0, y1, kind } of drops) {
    const at = crisp(x, ratio);
    paintLines(ctx, [[at, y0, at, y1]], fade(palette.kinds[kind], 0.7));
  }
}

function paintReliefs(
  ctx: CanvasRenderingContext2D,
  { reliefs, lanes }: Drawing,
  palette: Palette,
): void {
  for (const { lane, x0, step, foot, heights } of reliefs) {
    const kind = lanes[lane]?.kind;
    ctx.fillStyle = fade(kind ? palette.kinds[kind] : palette.inkSoft, reliefOpacity);
    ctx.beginPath();
    for (const [i, height] of heights.entries()) {
      if (height > 0) ctx.rect(x0 + i * step, foot - height, step, height);
    }
    ctx.fill();
  }
}

function paintGuide(
  ctx: CanvasRenderingContext2D,
  { axis, bands, plot }: Drawing,
  mark: Mark,
  palette: Palette,
): void {
  const x = (mark.x0 + mark.x1) / 2;
  const dot = mark.shape === 'dot';
  if (!dot) {
    ctx.fillStyle = fade(palette.accent, 0.07);
    ctx.fillRect(mark.x0, plot.y0, mark.x1 - mark.x0, axis.y - plot.y0);
  }
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  const top = bands[0]?.y0 ?? plot.y0;
  const edges = dot ? [x] : [mark.x0, mark.x1];
  paintLines(
    ctx,
    edges.map((at) => [at, top, at, axis.y]),
    fade(palette.accent, 0.9),
  );
  ctx.setLineDash([]);
}

/**
 * Paints a drawing, words apart, on a canvas of `ratio` device pixels per CSS px. Clears it first.
 */
export function paint(
  ctx: CanvasRenderingContext2D,
  drawing: Drawing,
  palette: Palette,
  emphasis: Emphasis,
  ratio: number,
): void {
  const { plot, bands, marks, width, height } = drawing;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, width, height + 1);
  paintGround(ctx, drawing, palette, ratio);
  for (const band of bands) {
    for (const bar of band.bars) paintBar(ctx, bar, band, palette);
    paintFrame(ctx, band, palette);
  }
  ctx.save();
  ctx.beginPath();
  ctx.rect(plot.x0 - 10, 0, plot.x1 - plot.x0 + 20, height);
  ctx.clip();
  paintReliefs(ctx, drawing, palette);
  paintDrops(ctx, dropLines(drawing), palette, ratio);
  const selected = marks.find(({ id }) => id === emphasis.selectedId);
  if (selected) paintGuide(ctx, drawing, selected, palette);
  for (const mark of marks) {
    if (mark !== selected) {
      paintMark(ctx, mark, plot, palette, mark.id === emphasis.hoveredId);
    }
  }
  if (selected) paintMark(ctx, selected, plot, palette, true);
  ctx.restore();
}
