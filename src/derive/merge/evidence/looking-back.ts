import { dayMs } from '../../../time/index.ts';
import type { Keyed } from '../keyed.ts';
import { isSaying } from './action.ts';

/** What an article dates more than this before it came out, in ms, is no news of its own. */
const news = 5 * dayMs;

/** Whether an article looks back at a day and names it. */
const looksBack = ({ day, published, given: { extent } }: Keyed): boolean =>
  day !== null && published !== null && extent !== null && published.start - extent.start > news;

/**
 * Whether two articles name one day for what happened, and one of them from later: what is still told of a day
 * long after is what it is remembered for. What was only said on it is no such thing.
 */
export const isRemembered = (a: Keyed, b: Keyed): boolean =>
  a.day !== null &&
  a.day === b.day &&
  a.mention.article !== b.mention.article &&
  a.mention.timex !== null &&
  b.mention.timex !== null &&
  !isSaying(a) &&
  !isSaying(b) &&
  (looksBack(a) || looksBack(b));
