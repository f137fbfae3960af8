import type { Drawing, Font, FontSet, Label, Palette, Pill } from '../../layout/index.ts';

/**
 * The words of a drawing that moves: to paint a hundred of them costs less than to move their elements.
 * They stand where the elements put them, to the pixel, so that nothing jumps when the view comes to
 * rest.
 */

interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly fonts: FontSet;
  /** The font the canvas is set to: to set one costs. */
  font: Font | null;
}

const baselines = new WeakMap<Font, number>();

/** From the top of a line of text to its baseline as elements set it, px. */
function baselineIn(brush: Brush, font: Font): number {
  const found = baselines.get(font);
  if (found !== undefined) return found;
  const { ctx } = brush;
  ctx.font = font.css;
  brush.font = font;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ctx.measureText('x');
  const [above, below] = [Math.round(fontBoundingBoxAscent), Math.round(fontBoundingBoxDescent)];
  const made = Math.floor((font.line - above - below) / 2) + above;
  baselines.set(font, made);
  return made;
}

/** Whether a text begins, its first letter that has a direction, from the right. */
const fromRight = /^[^A-Za-z\u00c0-\u024f\u0370-\u058f]*[\u0590-\u08ff\ufb1d-\ufefc]/;

interface Text {
  readonly text: string;
  readonly font: Font;
  readonly colour: string;
  readonly x: number;
  /** Of the line of text, px. */
  readonly top: number;
  readonly align?: CanvasTextAlign;
}

function write(brush: Brush, { text, font, colour, x, top, align = 'left' }: Text): void {
  const { ctx } = brush;
  const y = Math.round(top) + baselineIn(brush, font);
  if (brush.font !== font) ctx.font = font.css;
  brush.font = font;
  const turned = fromRight.test(text);
  if (turned) ctx.direction = 'rtl';
  if (align !== 'left') ctx.textAlign = align;
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
  if (turned) ctx.direction = 'ltr';
  if (align !== 'left') ctx.textAlign = 'left';
}

/** Text boxes are placed by their top; drawings give baselines. */
const topOf = (baseline: number, { size, line }: Font) => baseline - line / 2 - size * 0.35;

function writeLabel(brush: Brush, label: Label, selected: boolean): void {
  const { palette, fonts } = brush;
  const end = label.align === 'end';
  const [x0, y0] = [Math.round(label.x0), Math.round(label.y0)];
  const x = end ? x0 + (label.x1 - label.x0) : x0;
  let top = y0;
  for (const { text, role } of label.lines) {
    const font = fonts[role];
    const strong = selected && role === 'title';
    write(brush, {
      text,
      font: strong ? strongOf(font) : font,
      colour: role === 'sub' ? palette.inkSoft : palette.ink,
      x,
      top,
      align: end ? 'right' : 'left',
    });
    top += font.line;
  }
}

const strongs = new WeakMap<Font, Font>();

/** The weight in which the title of the selected event is set. */
function strongOf(font: Font): Font {
  const found = strongs.get(font) ?? { ...font, css: font.css.replace(/^\d+/, '650') };
  strongs.set(font, found);
  return found;
}

function writePill(brush: Brush, pill: Pill): void {
  const { ctx, palette, fonts } = brush;
  const colour = pill.kind ? palette.kinds[pill.kind] : palette.inkSoft;
  const [w, h] = [pill.x1 - pill.x0, pill.y1 - pill.y0];
  ctx.beginPath();
  ctx.roundRect(pill.x0 + 0.6, pill.y0 + 0.6, w - 1.2, h - 1.2, h / 2);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.lineWidth = 1.25;
  ctx.strokeStyle = colour;
  ctx.stroke();
  const font = fonts.pill;
  const top = pill.y0 + (h - font.line) / 2;
  write(brush, { text: pill.text, font, colour, x: pill.x0 + w / 2, top, align: 'center' });
}

function writeNames(brush: Brush, { lanes, bands }: Drawing): void {
  const { ctx, palette, fonts } = brush;
  for (const { name, bars } of bands) {
    const colour = palette.inkSoft;
    const font = fonts.lane;
    if (name) write(brush, { text: name.text, font, colour, x: name.x, top: topOf(name.y, font) });
    for (const { label, colour: nth } of bars) {
      if (!label) continue;
      const { x, y, text } = label;
      const ink = palette.holdingInks[nth] ?? palette.ink;
      const top = topOf(y, fonts.holding);
      write(brush, { text, font: fonts.holding, colour: ink, x, top });
    }
  }
  for (const { name, label, kind, idle } of lanes) {
    if (!name) continue;
    const colour = kind ? palette.kinds[kind] : palette.ink;
    if (idle) ctx.globalAlpha = 0.75;
    const top = topOf(name.y, fonts.lane);
    write(brush, { text: label, font: fonts.lane, colour, x: name.x, top });
    ctx.globalAlpha = 1;
  }
}

/** Paints all words of a drawing on the canvas its marks were painted on. */
export function paintWords(
  ctx: CanvasRenderingContext2D,
  drawing: Drawing,
  palette: Palette,
  fonts: FontSet,
  selectedId: string | null,
): void {
  const brush: Brush = { ctx, palette, fonts, font: null };
  ctx.direction = 'ltr';
  ctx.textAlign = 'left';
  writeNames(brush, drawing);
  for (const { text, x, y, strong } of drawing.axis.labels) {
    const font = strong ? fonts.tickStrong : fonts.tick;
    const colour = strong ? palette.ink : palette.inkSoft;
    write(brush, { text, font, colour, x, top: topOf(y, font) });
  }
  for (const label of drawing.labels) writeLabel(brush, label, label.id === selectedId);
  for (const pill of drawing.pills) writePill(brush, pill);
}
