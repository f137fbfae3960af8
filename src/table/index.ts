export * from './columns.ts';
export { isSharp, precisions } from './date-facts.ts';
export * from './event-rows.ts';
export * from './event-table.ts';
export * from './id-lists.ts';
export * from './index-file.ts';
export { tableOf, type TabledEvents } from './table-of.ts';
export type { TextColumn } from './text-column.ts';
export * from './pieces.ts';
