import type { Timeline } from '../../model/index.ts';

/** The bytes of timeline.json: the same for the same timeline, one value a line so that changes are seen. */
export const timelineText = (timeline: Timeline): string =>
  `${JSON.stringify(timeline, null, 2)}\n`;
