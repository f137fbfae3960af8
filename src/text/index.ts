export { isCalendarName, isMonthName, monthNames, weekdayNames } from './calendar.ts';
export { entryStamp, type EntryStamp } from './entry-stamp.ts';
export { withoutMarks } from './fold.ts';
export { indicesWhere } from './indices.ts';
export { isResolvedAtOnce } from './resolutions.ts';
export { oneSpelling } from './spelling.ts';
export * from './spans.ts';
export * from './quote.ts';
