import type { TimelineEvent } from './timeline.ts';

/**
 * The importance from which an event is essential: it belongs on a short timeline of the same
 * articles and is never hidden. Ranking places the essential set (about ten) at or above it.
 */
export const essentialImportance = 0.5;

/** Whether an event belongs to the essential set. */
export function isEssential(event: Pick<TimelineEvent, 'importance'>): boolean {
  return event.importance >= essentialImportance;
}
