import type { When } from '../../model/index.ts';
import { dayMs, whenExtent, whenOfDays } from '../../time/index.ts';

/** Fewer articles than this may be of different stories. */
const fewest = 2;

/** Of articles over more than this, in ms, a day may be of one year or of the next. */
const longest = 330 * dayMs;

/**
 * The time in which articles of one story were published, from the first to the last of those that have a date; `null`
 * for too few, and where it is too long to tell the year of a day.
 */
export function timeOf(published: readonly (When | null)[]): When | null {
  const extents = published.flatMap((when) => (when ? [whenExtent(when)] : []));
  if (extents.length < fewest) return null;
  const start = Math.min(...extents.map((extent) => extent.start));
  const end = Math.max(...extents.map((extent) => extent.end));
  return end - start <= longest ? whenOfDays(start, end - dayMs) : null;
}
