import type {
  Band,
  Drawing,
  Font,
  FontSet,
  HoldingBar,
  Label,
  Measure,
  Palette,
  Pill,
} from '../layout/index.ts';
import { dropLines, reliefOpacity } from '../layout/index.ts';
import { edtfLabel, isoDay } from '../time/index.ts';
import { paintMark } from './svg-marks.ts';
import { element, escapeXml, gradient, line, px } from './svg-shapes.ts';

export interface SvgOptions {
  readonly title: string;
  /** What the figure shows, in words; by default the number of events and the period. */
  readonly description?: string;
  readonly palette: Palette;
  readonly fonts: FontSet;
  /**
   * What the drawing was measured with. Then each text keeps its width where the reader's machine
   * has not its font, and nothing overlaps.
   */
  readonly measure?: Measure;
}

interface TextStyle {
  readonly font: Font;
  readonly fill: string;
  readonly anchor?: 'end' | 'middle';
  readonly measure: Measure | undefined;
}

function text(x: number, y: number, words: string, style: TextStyle): string {
  const { font, fill, anchor, measure } = style;
  const { family, weight, size } = font;
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-family': family,
      'font-weight': String(weight),
      'font-size': size,
      'text-anchor': anchor,
      textLength: measure?.(words, font),
      lengthAdjust: measure && 'spacingAndGlyphs',
      // Spaces count: a quote is shown as it is.
      'xml:space': 'preserve',
    },
    [escapeXml(words)],
  );
}

function ground(drawing: Drawing, palette: Palette): string[] {
  const { plot, axis, lanes } = drawing;
  const grid = axis.ticks.map(({ x, strong }) =>
    line(x, plot.y0, x, plot.y1, {
      stroke: palette.rule,
      'stroke-opacity': strong ? null : 0.55,
    }),
  );
  const between = lanes
    .slice(1)
    .map(({ x0, x1, y0 }) => line(x0, y0, x1, y0, { stroke: palette.rule }));
  const stubs = axis.ticks.map(({ x, strong }) =>
    line(x, axis.y, x, axis.y + (strong ? 8 : 5), { stroke: palette.inkSoft }),
  );
  return [
    ...grid,
    ...between,
    line(plot.x0, axis.y, plot.x1, axis.y, { stroke: palette.inkSoft }),
    ...stubs,
  ];
}

function barPaint(bar: HoldingBar, id: string, colour: string): { fill: string; def: string } {
  const length = bar.x1 - bar.x0;
  const rise = Math.min(1, bar.fadeIn / length);
  const fall = Math.max(0, 1 - bar.fadeOut / length);
  const stops = [
    [0, rise > 0 ? 0 : 1],
    [Math.min(rise, fall), 1],
    [Math.max(rise, fall), 1],
    [1, fall < 1 ? 0 : 1],
  ] as const;
  return { fill: `url(#${id})`, def: gradient(id, bar.x0, bar.x1, colour, stops) };
}

interface Part {
  readonly shapes: string[];
  readonly defs: string[];
}

function bandPart(band: Band, nth: number, { palette, fonts, measure }: SvgOptions): Part {
  const part: Part = { shapes: [], defs: [] };
  for (const [i, bar] of band.bars.entries()) {
    const colour = palette.holdings[bar.colour] ?? palette.inkSoft;
    const { fill, def } = barPaint(bar, `h${nth}-${i}`, colour);
    part.defs.push(def);
    const x = Math.max(bar.x0, band.x0);
    const width = Math.max(0, Math.min(bar.x1, band.x1) - x);
    part.shapes.push(
      element('rect', { x, y: bar.y0, width, height: bar.y1 - bar.y0, fill }, [
        element('title', {}, [escapeXml(bar.words)]),
      ]),
    );
    if (bar.label) {
      const ink = palette.holdingInks[bar.colour] ?? palette.ink;
      const style = { font: fonts.holding, fill: ink, measure };
      part.shapes.push(text(bar.label.x, bar.label.y, bar.label.text, style));
    }
  }
  if (band.name) {
    const style = { font: fonts.lane, fill: palette.inkSoft, measure };
    part.shapes.push(text(band.name.x, band.name.y, band.name.text, style));
  }
  return part;
}

function labelShapes(label: Label, { palette, fonts, measure }: SvgOptions): string[] {
  return label.lines.map(({ text: words, role, baseline }) => {
    const fill = role === 'sub' ? palette.inkSoft : palette.ink;
    const end = label.align === 'end';
    const style: TextStyle = {
      font: fonts[role],
      fill,
      measure,
      ...(end ? { anchor: 'end' } : {}),
    };
    return text(end ? label.x1 : label.x0, label.y0 + baseline, words, style);
  });
}

function pillShapes(pill: Pill, { palette, fonts, measure }: SvgOptions): string[] {
  const { x0, x1, y0, y1 } = pill;
  const colour = pill.kind ? palette.kinds[pill.kind] : palette.inkSoft;
  const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0, rx: (y1 - y0) / 2 };
  const style: TextStyle = { font: fonts.pill, fill: colour, anchor: 'middle', measure };
  return [
    element('rect', { ...box, fill: palette.paper, stroke: colour, 'stroke-width': 1.25 }),
    text((x0 + x1) / 2, (y0 + y1) / 2 + fonts.pill.size * 0.36, pill.text, style),
  ];
}

function names({ lanes, axis }: Drawing, { palette, fonts, measure }: SvgOptions): string[] {
  const laneNames = lanes.flatMap(({ name, label, kind }) => {
    const fill = kind ? palette.kinds[kind] : palette.inkSoft;
    return name ? [text(name.x, name.y, label, { font: fonts.lane, fill, measure })] : [];
  });
  const ticks = axis.labels.map(({ x, y, text: words, strong }) => {
    const style = strong
      ? { font: fonts.tickStrong, fill: palette.ink, measure }
      : { font: fonts.tick, fill: palette.inkSoft, measure };
    return text(x, y, words, style);
  });
  return [...laneNames, ...ticks];
}

/** Where events are hidden, how many: one path for each lane. */
function reliefs({ reliefs, lanes }: Drawing, palette: Palette): string[] {
  return reliefs.map(({ lane, x0, step, foot, heights }) => {
    const kind = lanes[lane]?.kind;
    const columns = heights.flatMap((height, i) =>
      height > 0
        ? [`M${px(x0 + i * step)} ${px(foot)}v${px(-height)}h${px(step)}v${px(height)}z`]
        : [],
    );
    const fill = kind ? palette.kinds[kind] : palette.inkSoft;
    return element('path', { d: columns.join(''), fill, 'fill-opacity': reliefOpacity });
  });
}

/** “23 events, 1 May 2015 to 2 March 2017; 4 more counted.” */
function describe({ marks, pills, window }: Drawing): string {
  const day = (ms: number) => edtfLabel(isoDay(ms));
  const hidden = pills.reduce((sum, { count }) => sum + count, 0);
  const events = marks.length === 1 ? '1 event' : `${marks.length} events`;
  const more = hidden > 0 ? `; ${hidden} more counted` : '';
  return `${events}, ${day(window.start)} to ${day(window.end)}${more}.`;
}

/**
 * A drawing as a file of its own, looking as the screen does. In: the drawing and the palette and
 * fonts it was measured with. Out: SVG with a title and a description; it holds no script, no link
 * and no request, and all text in it is escaped.
 */
export function drawingToSvg(drawing: Drawing, options: SvgOptions): string {
  const { palette } = options;
  const { width, height, plot } = drawing;
  const bands = drawing.bands.map((band, i) => bandPart(band, i, options));
  const marks = drawing.marks.map((mark, i) => ({
    mark,
    painted: paintMark(mark, `m${i}`, plot, palette),
  }));
  const clip = element('clipPath', { id: 'plot' }, [
    element('rect', { x: plot.x0 - 10, y: 0, width: plot.x1 - plot.x0 + 20, height }),
  ]);
  const drops = dropLines(drawing).map(({ x, y0, y1, kind }) =>
    line(x, y0, x, y1, {
      stroke: palette.kinds[kind],
      'stroke-opacity': 0.7,
      'stroke-width': 1.25,
    }),
  );
  const shapes = marks.map(({ mark, painted }) =>
    element('g', {}, [
      element('title', {}, [escapeXml(`${mark.placed.title}, ${edtfLabel(mark.placed.edtf)}`)]),
      painted.shapes,
    ]),
  );
  const defs = [
    clip,
    ...bands.flatMap((part) => part.defs),
    ...marks.flatMap(({ painted }) => painted.defs),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    [
      element('title', { id: 'title' }, [escapeXml(options.title)]),
      element('desc', { id: 'desc' }, [escapeXml(options.description ?? describe(drawing))]),
      element('defs', {}, defs),
      element('rect', { width, height, fill: palette.paper }),
      ...ground(drawing, palette),
      ...bands.flatMap((part) => part.shapes),
      element('g', { 'clip-path': 'url(#plot)' }, [
        ...reliefs(drawing, palette),
        ...drops,
        ...shapes,
      ]),
      ...drawing.labels.flatMap((label) => labelShapes(label, options)),
      ...drawing.pills.flatMap((pill) => pillShapes(pill, options)),
      ...names(drawing, options),
    ],
  );
}
