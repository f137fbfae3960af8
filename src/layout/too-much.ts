import { spanOf } from './window.ts';
import type { LaneTask } from './choices.ts';

/** A title that is cut is at least so much of the widest label: it ends within a word, or before it. */
const leastCut = 0.75;

const known = new WeakMap<LaneTask, number>();

/** Height in px of a line of a title, times the width of what is shown of it at the very least. */
function leastArea(task: LaneTask): number {
  const found = known.get(task);
  if (found !== undefined) return found;
  const { lane, setting } = task;
  const { fonts, measure } = setting.input;
  const most = setting.metrics.maxLabel * leastCut;
  const made = lane.items.reduce((sum, item) => {
    const font = item.essential ? fonts.headline : fonts.title;
    return sum + font.line * Math.min(measure(item.title, font), most);
  }, 0);
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
  const room = slots * setting.metrics.slot * spanOf(setting.extent) * scale.perMs;
  return tasks.reduce((sum, task) => sum + leastArea(task), 0) > room;
}
