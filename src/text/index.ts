export * from './spans.ts';
export * from './quote.ts';
