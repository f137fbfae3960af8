import { dayMs } from '../../../time/index.ts';
import type { Keyed } from '../keyed.ts';
import { isSaying } from './action.ts';

/** What an article dates more than this before it came out, in ms, is no news of its own. */
const news = 4 * dayMs;

/** A month is the longest date by which an article looks back at one happening, in ms. */
const longest = 32 * dayMs;

const lengthOf = ({ given: { extent } }: Keyed): number =>
  extent === null ? Infinity : extent.end - extent.start;

/** Whether an article looks back at a day, or a month, and names it. */
function looksBack(k: Keyed): boolean {
  const { published, given, mention } = k;
  if (!given.firm || mention.timex === null || given.extent === null) return false;
  // What nobody knows the day of, and so names its dates, is written later; a month may be looked back at as soon as it
  // is well begun.
  const isLater = published === null || published.start - given.extent.start > news;
  return lengthOf(k) <= longest && isLater;
}

const isDated = (k: Keyed): boolean => k.day !== null && k.mention.timex !== null;

const mayRecall = (a: Keyed, b: Keyed): boolean =>
  a.mention.article !== b.mention.article && !isSaying(a) && !isSaying(b);

/**
 * Whether two articles name one day for the one thing that they tell to have happened on it, and one of them from later:
 * what is still told of a day long after is what it is remembered for. What was only said on it is no such thing.
 */
export const isRemembered = (a: Keyed, b: Keyed): boolean =>
  isOnOneDay(a, b) && a.isAlone && b.isAlone && (looksBack(a) || looksBack(b));

/** Whether two articles name one day for what happened on it, and was not only said. */
export const isOnOneDay = (a: Keyed, b: Keyed): boolean =>
  mayRecall(a, b) && isDated(a) && a.day === b.day && isDated(b);

/** What goes on for days, or comes again, so that a month may have more than one of it. */
const many: ReadonlySet<string> = new Set(
  `talk meet attack fight advance shoot explode kill die injure protest move win score fall rise lose-match
   arrest question fund receive demand`.split(/\s+/),
);

/** Whether one looks back at a month, and the other tells of its kind on a day of that month. */
export function isRecalled(a: Keyed, b: Keyed): boolean {
  const [coarse, sharp] = lengthOf(a) > lengthOf(b) ? [a, b] : [b, a];
  if (lengthOf(coarse) <= 20 * dayMs || !isDated(sharp) || !looksBack(coarse)) return false;
  return mayRecall(a, b) && !many.has(a.mention.action) && !many.has(b.mention.action);
}
