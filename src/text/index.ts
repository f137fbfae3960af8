export { withoutMarks } from './fold.ts';
export * from './spans.ts';
export * from './quote.ts';
