import { spanOf } from './window.ts';
import { slotsFor, type LaneTask } from './choices.ts';
import { markSize } from './item.ts';
import type { PlacedEvent } from './place-event.ts';
import { mostTitleLines } from './setting.ts';

/** A title that is cut is at least so much of the widest label: it ends within a word, or before it. */
const leastCut = 0.75;

/** What a label takes beside its words at the very least, px: a dot before them, or a bar around them. */
const aroundWords = 2 * markSize.apart + Math.min(markSize.dot + markSize.gap, 2 * markSize.inset);

/** How far marks may reach beyond the ends of the timeline, both taken together, px. */
const beyond = 2 * (markSize.tail + markSize.apart);

/** The slots a title takes times their px at the very least, on however many lines it is set. */
function leastOf({ setting }: LaneTask, item: PlacedEvent): number {
  const { fonts, measure } = setting.input;
  const font = fonts[item.essential ? 'headline' : 'title'];
  const width = measure(item.title, font);
  const space = measure(' ', font);
  const most = setting.metrics.maxLabel * leastCut;
  const onLines = (lines: number) => {
    const words = lines === 1 ? Math.min(width, most) : (width - (lines - 1) * space) / lines;
    return slotsFor(lines * font.line, setting.metrics.slot) * (words + aroundWords);
  };
  let least = onLines(1);
  for (let lines = 2; lines <= mostTitleLines; lines += 1) least = Math.min(least, onLines(lines));
  return least;
}

const known = new WeakMap<LaneTask, number>();

/** The same for all of a lane; what has a line to the band may stand without its title. */
function leastRoom(task: LaneTask): number {
  const found = known.get(task);
  if (found !== undefined) return found;
  const { turning } = task.setting;
  const made = task.lane.items.reduce(
    (sum, item) => (task.drops && turning.has(item.id) ? sum : sum + leastOf(task, item)),
    0,
  );
  known.set(task, made);
  return made;
}

/**
 * Whether the titles of lanes alone take more room than `slots` slots have along the whole timeline:
 * then none of the ways to set them all need be tried.
 */
export function tooMuch(tasks: readonly LaneTask[], slots: number): boolean {
  const [first] = tasks;
  if (!first || slots === Infinity) return false;
  const { setting, scale } = first;
  const room = slots * (spanOf(setting.extent) * scale.perMs + beyond);
  return tasks.reduce((sum, task) => sum + leastRoom(task), 0) > room;
}
