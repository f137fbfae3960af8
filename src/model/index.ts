export * from './timeline.ts';
export * from './kinds.ts';
export * from './essential.ts';
export { checkTimeline, type Flaw } from './check.ts';
export { parseTimeline, parseTimelineText, TimelineError } from './parse.ts';
