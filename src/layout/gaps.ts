import { wallsOf, type LaneTask } from './choices.ts';
import { markSize, type Spot } from './item.ts';
import type { LabelBox } from './label-box.ts';
import type { PlacedEvent } from './place-event.ts';
import type { Slots } from './slots.ts';
import { shorten } from './text.ts';

/** What is left free in a lane once all is placed goes to the words that found too little room. */

/** A label cut shorter than this says too little. */
const leastLabel = 110;

/** An event's title on one line, as much of it as fits a width in px. */
function lineOf(task: LaneTask, placed: PlacedEvent, box: LabelBox, width: number): LabelBox {
  const { fonts, measure } = task.setting.input;
  const title = placed.title.trim();
  const font = fonts[box.titleRole];
  const text = shorten(title, font, width, measure);
  const own = Math.ceil(measure(text, font));
  return { ...box, title: [text], sub: null, width: own, cut: text !== title };
}

/** Gives labels to marks that have none where their slot happens to be free beside them. */
export function fillGaps(task: LaneTask, slots: Slots, spots: (Spot | null)[]): void {
  const { items, order } = task.lane;
  const clear = markSize.gap + markSize.apart;
  for (const i of order) {
    const item = items[i];
    const spot = spots[i];
    if (!item || !spot || spot.box || spot.shape === 'block') continue;
    const { low, high } = wallsOf(task, spot);
    const right = Math.min(
      slots.roomRight(spot.slot, 1, spot.x1 + markSize.apart) + markSize.apart,
      high - spot.x1,
    );
    const left = Math.min(
      slots.roomLeft(spot.slot, 1, spot.x0 - markSize.apart) + markSize.apart,
      spot.x0 - low,
    );
    const side = right >= left ? 1 : -1;
    // Whole px, as widths of labels are rounded up.
    const room = Math.floor(Math.max(right, left) - clear);
    if (room < leastLabel) continue;
    const line = task.setting.box(item, 'line');
    const box = lineOf(task, item, line, Math.min(room, line.width));
    if (box.title[0] === '') continue;
    const reach = markSize.gap + box.width;
    const labelled: Spot =
      side === 1
        ? { ...spot, box, side, x1: spot.x1 + reach }
        : { ...spot, box, side, x0: spot.x0 - reach };
    const from = side === 1 ? spot.x1 + markSize.apart : labelled.x0 - markSize.apart;
    const to = side === 1 ? labelled.x1 + markSize.apart : spot.x0 - markSize.apart;
    slots.take(spot.slot, 1, from, to);
    spots[i] = labelled;
  }
}

/** Labels cut to a line say more of their title where their slot happens to be free beyond them. */
export function lengthen(task: LaneTask, slots: Slots, spots: (Spot | null)[]): void {
  const { apart } = markSize;
  for (const i of task.lane.order) {
    const item = task.lane.items[i];
    const spot = spots[i];
    if (!item || !spot?.box?.cut || spot.side === 0) continue;
    if (spot.box.title.length > 1 || spot.box.sub !== null) continue;
    const { slot, height } = spot;
    const { low, high } = wallsOf(task, spot);
    const free =
      spot.side === 1
        ? Math.min(slots.roomRight(slot, height, spot.x1 + apart), high - spot.x1)
        : Math.min(slots.roomLeft(slot, height, spot.x0 - apart), spot.x0 - low);
    const box = lineOf(task, item, spot.box, spot.box.width + Math.floor(free));
    const more = box.width - spot.box.width;
    if (more <= 0) continue;
    const { x0, x1 } = spot;
    if (spot.side === 1) slots.take(slot, height, x1 + apart, x1 + more + apart);
    else slots.take(slot, height, x0 - more - apart, x0 - apart);
    spots[i] = spot.side === 1 ? { ...spot, box, x1: x1 + more } : { ...spot, box, x0: x0 - more };
  }
}
