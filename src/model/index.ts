export * from './timeline.ts';
export * from './kinds.ts';
export * from './statuses.ts';
export * from './essential.ts';
export { checkTimeline, type Flaw } from './check.ts';
export { parseTimeline, parseTimelineText } from './parse.ts';
export { TimelineError } from './timeline-error.ts';
