import {
  blockFrame,
  blockStrip,
  blockTint,
  hatch,
  opacityStops,
  statusStyles,
  type Box,
  type Mark,
  type Palette,
} from '../../layout/index.ts';

/** Bars far outside the view are cut here, px: canvases dislike huge numbers. */
const overhang = 80;

/** `rgb(1, 2, 3)` with an opacity. */
export function fade(colour: string, opacity: number): string {
  return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${Math.round(opacity * 1000) / 1000})`);
}

interface Body {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r: number;
}

function trace(ctx: CanvasRenderingContext2D, { x, y, w, h, r }: Body, grow = 0): void {
  ctx.beginPath();
  ctx.roundRect(x - grow, y - grow, w + 2 * grow, h + 2 * grow, Math.max(0, r + grow));
}

/** The colour of a mark along its length: plain, or fading where its ends are not sure. */
function inkOf(
  ctx: CanvasRenderingContext2D,
  mark: Mark,
  colour: string,
  opacity = 1,
): string | CanvasGradient {
  const stops = mark.shape === 'dot' ? null : opacityStops(mark, mark.x1 - mark.x0);
  if (!stops) return fade(colour, opacity);
  const gradient = ctx.createLinearGradient(mark.x0, 0, mark.x1, 0);
  for (const [offset, stop] of stops) gradient.addColorStop(offset, fade(colour, stop * opacity));
  return gradient;
}

function paintHatch(ctx: CanvasRenderingContext2D, body: Body, origin: number): void {
  ctx.save();
  trace(ctx, body);
  ctx.clip();
  ctx.lineWidth = hatch.width;
  ctx.beginPath();
  const { x, y, w, h } = body;
  const first = origin + Math.floor((x - h - origin) / hatch.every) * hatch.every;
  for (let at = first; at < x + w; at += hatch.every) {
    ctx.moveTo(at, y + h + 1);
    ctx.lineTo(at + h + 2, y - 1);
  }
  ctx.stroke();
  ctx.restore();
}

function paintHalf(ctx: CanvasRenderingContext2D, body: Body, dot: boolean): void {
  ctx.save();
  trace(ctx, body);
  ctx.clip();
  if (dot) ctx.fillRect(body.x, body.y, body.w / 2, body.h);
  else ctx.fillRect(body.x, body.y + body.h / 2, body.w, body.h / 2);
  ctx.restore();
}

function paintBody(ctx: CanvasRenderingContext2D, mark: Mark, body: Body, palette: Palette): void {
  const style = statusStyles[mark.status];
  const ink = inkOf(ctx, mark, palette.kinds[mark.kind]);
  ctx.fillStyle = ink;
  ctx.strokeStyle = ink;
  if (style.fill === 'solid') {
    trace(ctx, body);
    ctx.fill();
  } else {
    trace(ctx, body);
    ctx.fillStyle = palette.paper;
    ctx.fill();
    ctx.fillStyle = ink;
    if (style.fill === 'hatch') paintHatch(ctx, body, mark.x0);
    if (style.fill === 'half') paintHalf(ctx, body, mark.shape === 'dot');
  }
  if (style.outline !== 'none') {
    ctx.lineWidth = 1.5;
    ctx.setLineDash(style.outline === 'dashed' ? [3, 2.5] : []);
    trace(ctx, body, -0.75);
    ctx.stroke();
    ctx.setLineDash([]);
  }
  if (style.strike) {
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    if (mark.shape === 'dot') {
      ctx.moveTo(body.x + 1, body.y + body.h - 1);
      ctx.lineTo(body.x + body.w - 1, body.y + 1);
    } else {
      ctx.moveTo(body.x, body.y + body.h / 2);
      ctx.lineTo(body.x + body.w, body.y + body.h / 2);
    }
    ctx.stroke();
  }
}

/** What an approximate dot fades into. */
function paintHalo(ctx: CanvasRenderingContext2D, mark: Mark, colour: string): void {
  const x = (mark.x0 + mark.x1) / 2;
  const radius = mark.height / 2 + Math.max(mark.fadeIn, mark.fadeOut);
  const halo = ctx.createRadialGradient(x, mark.y, mark.height / 3, x, mark.y, radius);
  halo.addColorStop(0, fade(colour, 0.5));
  halo.addColorStop(1, fade(colour, 0));
  ctx.fillStyle = halo;
  ctx.beginPath();
  ctx.arc(x, mark.y, radius, 0, 2 * Math.PI);
  ctx.fill();
}

/** An arrowhead where a date is open. */
function paintArrow(ctx: CanvasRenderingContext2D, x: number, y: number, to: -1 | 1): void {
  ctx.beginPath();
  ctx.moveTo(x - to * 4, y - 4);
  ctx.lineTo(x, y);
  ctx.lineTo(x - to * 4, y + 4);
  ctx.lineWidth = 1.6;
  ctx.stroke();
}

/** Paints one mark; `selected` adds the halo. */
export function paintMark(
  ctx: CanvasRenderingContext2D,
  mark: Mark,
  plot: Box,
  palette: Palette,
  selected: boolean,
): void {
  const colour = palette.kinds[mark.kind];
  const left = Math.max(mark.x0, plot.x0 - overhang);
  const right = Math.min(mark.x1, plot.x1 + overhang);
  const whole: Body = {
    x: left,
    y: mark.y - mark.height / 2,
    w: Math.max(right - left, 1),
    h: mark.height,
    r: mark.shape === 'block' ? 3 : mark.height / 2,
  };
  if (selected) {
    trace(ctx, whole, 3 * mark.rings + 3);
    ctx.fillStyle = fade(palette.accent, mark.shape === 'block' ? 0.06 : 0.25);
    ctx.fill();
    ctx.strokeStyle = palette.accent;
    ctx.lineWidth = 2;
    ctx.stroke();
  }
  if (mark.shape === 'dot' && mark.fadeIn + mark.fadeOut > 0) paintHalo(ctx, mark, colour);
  if (mark.shape === 'block') {
    trace(ctx, whole);
    ctx.fillStyle = inkOf(ctx, mark, colour, blockTint);
    ctx.fill();
    const h = blockStrip(mark);
    if (h > 0) {
      const strip = { ...whole, y: whole.y + whole.h - h, h, r: 2 };
      paintBody(ctx, mark, strip, palette);
    } else {
      trace(ctx, whole, -blockFrame / 2);
      ctx.strokeStyle = inkOf(ctx, mark, colour);
      ctx.lineWidth = blockFrame;
      ctx.stroke();
    }
  } else {
    paintBody(ctx, mark, whole, palette);
  }
  ctx.strokeStyle = colour;
  if (mark.openStart) paintArrow(ctx, mark.x0, mark.y, -1);
  if (mark.openEnd) paintArrow(ctx, mark.x1, mark.y, 1);
  ctx.lineWidth = 1;
  for (let ring = 1; ring <= mark.rings; ring += 1) {
    trace(ctx, whole, 3 * ring - 1);
    ctx.strokeStyle = fade(colour, mark.soft ? 0.45 : 0.75);
    ctx.stroke();
  }
}
