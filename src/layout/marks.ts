import type { Label, LabelLine, Mark } from './drawing.ts';
import { dotSize, markSize, reachOf, ringsOf, type Scale, type Spot } from './item.ts';
import type { LabelBox } from './label-box.ts';
import type { PlacedEvent } from './place-event.ts';
import type { Setting } from './setting.ts';
import { blockStrip } from './mark-style.ts';
import { shorten } from './text.ts';

/** Heights of bars beside which a label stands, px. */
const barHeight = { essential: 12, other: 9 } as const;

/** Space between a block's edge and the next slot, px. */
const blockGap = 4;

/** A shown part of a label narrower than this in px says nothing and is left out. */
const leastShown = 48;

/** Where a spot is put: the lane, the y of its first slot, a slot's height, the window's scale. */
export interface Put {
  readonly setting: Setting;
  readonly lane: number;
  readonly scale: Scale;
  readonly top: number;
  readonly pitch: number;
}

function firstLine(box: LabelBox | null, { setting }: Put): number {
  const { fonts } = setting.input;
  return box ? fonts[box.titleRole].line : fonts.title.line;
}

/** The mark of an event at a scale. Dots and short bars sit on the line of the title. */
export function markOf(placed: PlacedEvent, spot: Spot, put: Put): Mark {
  const { setting, scale, top, pitch, lane } = put;
  const left = setting.metrics.plotLeft;
  const { a, b } = reachOf(placed, scale);
  const y0 = top + spot.slot * pitch;
  const dot = spot.shape === 'dot';
  const centre = (a + b) / 2;
  const least = dot ? dotSize(placed) : markSize.leastBar;
  const half = dot ? least / 2 : Math.max(b - a, least) / 2;
  const block = spot.shape === 'block';
  const height = block
    ? spot.height * pitch - blockGap
    : dot
      ? least
      : barHeight[placed.essential ? 'essential' : 'other'];
  const fade = dot ? markSize.halo : Math.min(16, half * 0.7);
  return {
    placed,
    id: placed.id,
    lane,
    shape: spot.shape,
    x0: left + centre - half,
    x1: left + centre + half,
    y: block ? y0 + height / 2 : y0 + firstLine(spot.box, put) / 2,
    height,
    status: placed.status,
    kind: placed.kind,
    soft: placed.soft && !dot,
    fadeIn: placed.fadesIn ? fade : 0,
    fadeOut: placed.fadesOut ? fade : 0,
    openStart: !Number.isFinite(placed.start),
    openEnd: !Number.isFinite(placed.end),
    rings: block ? 0 : ringsOf(placed, b - a),
    essential: placed.essential,
  };
}

function linesOf(box: LabelBox, width: number, { setting }: Put): LabelLine[] {
  const { fonts, measure } = setting.input;
  const rows = [
    ...box.title.map((text) => ({ text, role: box.titleRole })),
    ...(box.sub === null ? [] : [{ text: box.sub, role: 'sub' as const }]),
  ];
  let y = 0;
  return rows.map(({ text, role }) => {
    const font = fonts[role];
    const baseline = y + font.line / 2 + font.size * 0.35;
    y += font.line;
    const shown = width < box.width ? shorten(text, font, width, measure) : text;
    return { text: shown, role, baseline };
  });
}

/** Left edge of the words, and whether they end there rather than begin, px. */
function wordsAt(mark: Mark, spot: Spot, box: LabelBox, put: Put): { x0: number; x1: number } {
  const { plotLeft, plotRight } = put.setting.metrics;
  if (spot.shape === 'block') {
    // Within a long bar the words stay in view as long as the bar does.
    const x1 = Math.min(mark.x1, plotRight) - markSize.inset;
    const x0 = Math.max(mark.x0, plotLeft) + markSize.inset;
    return { x0, x1: Math.min(x1, x0 + box.width) };
  }
  const clear = mark.rings * markSize.ring + markSize.gap;
  const before = mark.shape === 'dot' ? mark.fadeIn : 0;
  const after = mark.shape === 'dot' ? mark.fadeOut : 0;
  return spot.side === 1
    ? { x0: mark.x1 + clear + after, x1: mark.x1 + clear + after + box.width }
    : { x0: mark.x0 - clear - before - box.width, x1: mark.x0 - clear - before };
}

/** The label of an event, cut with an ellipsis at the plot's edge; `null` if none or not in view. */
export function labelOf(placed: PlacedEvent, spot: Spot, mark: Mark, put: Put): Label | null {
  const { box } = spot;
  if (!box) return null;
  const { plotLeft, plotRight } = put.setting.metrics;
  const at = wordsAt(mark, spot, box, put);
  const x0 = Math.max(at.x0, plotLeft);
  const x1 = Math.min(at.x1, plotRight);
  const centre = (mark.x0 + mark.x1) / 2;
  const markInView = spot.shape === 'dot' ? centre >= plotLeft && centre <= plotRight : true;
  if (!markInView || x1 - x0 < Math.min(leastShown, box.width)) return null;
  const block = spot.shape === 'block';
  // Above the strip, as far as the block has room; a single line stands a little higher.
  const room = mark.height - box.height - blockStrip(mark);
  const pad = block ? Math.max(room / 2, -2) : 0;
  const y0 = put.top + spot.slot * put.pitch + pad;
  return {
    id: placed.id,
    lane: put.lane,
    align: spot.side === -1 ? 'end' : 'start',
    lines: linesOf(box, x1 - x0, put).filter(({ text }) => text !== ''),
    essential: placed.essential,
    x0,
    x1,
    y0,
    y1: y0 + box.height,
  };
}
