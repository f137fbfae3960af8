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
} from '../layout/index.ts';
import { element, gradient, line } from './svg-shapes.ts';

/** Marks and what they refer to, which goes into the file's `defs`. */
export interface Painted {
  readonly shapes: string;
  readonly defs: readonly string[];
}

/** Bars far outside the view are cut here, px. */
const overhang = 80;

interface Body {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx: number;
}

interface Brush {
  readonly id: string;
  readonly palette: Palette;
  readonly plot: Box;
  readonly defs: string[];
}

function bodyOf(mark: Mark, plot: Box): Body {
  const x = Math.max(mark.x0, plot.x0 - overhang);
  const width = Math.max(Math.min(mark.x1, plot.x1 + overhang) - x, 1);
  const rx = mark.shape === 'block' ? 3 : mark.height / 2;
  return { x, y: mark.y - mark.height / 2, width, height: mark.height, rx };
}

function grown({ x, y, width, height, rx }: Body, by: number): Body {
  return {
    x: x - by,
    y: y - by,
    width: width + 2 * by,
    height: height + 2 * by,
    rx: Math.max(0, rx + by),
  };
}

/** The paint of a mark: its colour, or a gradient where its ends are not sure. */
function inkOf(mark: Mark, brush: Brush, opacity = 1): string {
  const colour = brush.palette.kinds[mark.kind];
  const stops = mark.shape === 'dot' ? null : opacityStops(mark, mark.x1 - mark.x0);
  if (!stops && opacity === 1) return colour;
  const id = `${brush.id}-ink${opacity === 1 ? '' : '-tint'}`;
  const shares = stops ?? [[0, 1] as const, [1, 1] as const];
  brush.defs.push(
    gradient(
      id,
      mark.x0,
      mark.x1,
      colour,
      shares.map(([offset, share]) => [offset, share * opacity] as const),
    ),
  );
  return `url(#${id})`;
}

function stripes(mark: Mark, body: Body, ink: string, brush: Brush): string {
  const clip = `${brush.id}-clip`;
  brush.defs.push(element('clipPath', { id: clip }, [element('rect', { ...body })]));
  const { x, y, width, height } = body;
  const lines: string[] = [];
  const first = mark.x0 + Math.floor((x - height - mark.x0) / hatch.every) * hatch.every;
  for (let at = first; at < x + width; at += hatch.every) {
    lines.push(line(at, y + height + 1, at + height + 2, y - 1, {}));
  }
  return element(
    'g',
    { 'clip-path': `url(#${clip})`, stroke: ink, 'stroke-width': hatch.width },
    lines,
  );
}

function half(mark: Mark, body: Body, ink: string, brush: Brush): string {
  const clip = `${brush.id}-clip`;
  brush.defs.push(element('clipPath', { id: clip }, [element('rect', { ...body })]));
  const { x, y, width, height } = body;
  const part =
    mark.shape === 'dot'
      ? { x, y, width: width / 2, height }
      : { x, y: y + height / 2, width, height: height / 2 };
  return element('rect', { ...part, fill: ink, 'clip-path': `url(#${clip})` });
}

function strike(mark: Mark, { x, y, width, height }: Body, ink: string): string {
  const style = { stroke: ink, 'stroke-width': 1.5 };
  return mark.shape === 'dot'
    ? line(x + 1, y + height - 1, x + width - 1, y + 1, style)
    : // A hair off level: a gradient on a level line has no box to be painted in.
      line(x, y + height / 2, x + width, y + height / 2 + 0.01, style);
}

function bodyShapes(mark: Mark, body: Body, brush: Brush): string[] {
  const { fill, outline, strike: struck } = statusStyles[mark.status];
  const ink = inkOf(mark, brush);
  const shapes = [element('rect', { ...body, fill: fill === 'solid' ? ink : brush.palette.paper })];
  if (fill === 'hatch') shapes.push(stripes(mark, body, ink, brush));
  if (fill === 'half') shapes.push(half(mark, body, ink, brush));
  if (outline !== 'none') {
    shapes.push(
      element('rect', {
        ...grown(body, -0.75),
        fill: 'none',
        stroke: ink,
        'stroke-width': 1.5,
        'stroke-dasharray': outline === 'dashed' ? '3 2.5' : null,
      }),
    );
  }
  if (struck) shapes.push(strike(mark, body, ink));
  return shapes;
}

/** Around a block that is simply reported. */
function frame(mark: Mark, body: Body, brush: Brush): string {
  const stroke = inkOf(mark, brush);
  const inner = grown(body, -blockFrame / 2);
  return element('rect', { ...inner, fill: 'none', stroke, 'stroke-width': blockFrame });
}

function halo(mark: Mark, brush: Brush): string {
  const id = `${brush.id}-halo`;
  const colour = brush.palette.kinds[mark.kind];
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  brush.defs.push(element('radialGradient', { id }, [stop(0.3, 0.5), stop(1, 0)]));
  const r = mark.height / 2 + Math.max(mark.fadeIn, mark.fadeOut);
  return element('circle', { cx: (mark.x0 + mark.x1) / 2, cy: mark.y, r, fill: `url(#${id})` });
}

function arrow(x: number, y: number, to: -1 | 1, colour: string): string {
  const points = [
    [x - to * 4, y - 4],
    [x, y],
    [x - to * 4, y + 4],
  ];
  return element('polyline', {
    points: points.map((point) => point.join(' ')).join(' '),
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.6,
  });
}

/** One mark, as the screen paints it. `id` begins the ids of what it defines. */
export function paintMark(mark: Mark, id: string, plot: Box, palette: Palette): Painted {
  const brush: Brush = { id, palette, plot, defs: [] };
  const body = bodyOf(mark, plot);
  const colour = palette.kinds[mark.kind];
  const shapes: string[] = [];
  if (mark.shape === 'dot' && mark.fadeIn + mark.fadeOut > 0) shapes.push(halo(mark, brush));
  if (mark.shape === 'block') {
    shapes.push(element('rect', { ...body, fill: inkOf(mark, brush, blockTint) }));
    const height = blockStrip(mark);
    const strip = { ...body, y: body.y + body.height - height, height, rx: 2 };
    shapes.push(...(height > 0 ? bodyShapes(mark, strip, brush) : [frame(mark, body, brush)]));
  } else {
    shapes.push(...bodyShapes(mark, body, brush));
  }
  if (mark.openStart) shapes.push(arrow(mark.x0, mark.y, -1, colour));
  if (mark.openEnd) shapes.push(arrow(mark.x1, mark.y, 1, colour));
  for (let ring = 1; ring <= mark.rings; ring += 1) {
    const around = grown(body, 3 * ring - 1);
    shapes.push(
      element('rect', {
        ...around,
        fill: 'none',
        stroke: colour,
        'stroke-opacity': mark.soft ? 0.45 : 0.75,
      }),
    );
  }
  return { shapes: shapes.join(''), defs: brush.defs };
}
