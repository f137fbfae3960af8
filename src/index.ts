/** The library: from articles to a timeline, reading one, tabling its events, and laying it out. */

export * from './model/index.ts';
export {
  createReport,
  CurationError,
  derive,
  timelineText,
  type DeriveOptions,
  type Problem,
  type Report,
  type Source,
} from './derive/index.ts';
export { tagText, type TagOptions } from './derive/tag/index.ts';
export type { ResolvedTimex } from './derive/types.ts';
export { allRows, tableOf, type EventRows, type EventTable } from './table/index.ts';
export { layout, type LayoutInput } from './layout/index.ts';
