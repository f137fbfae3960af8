export { isCalendarName, isMonthName, monthNames, weekdayNames } from './calendar.ts';
export { withoutMarks } from './fold.ts';
export * from './spans.ts';
export * from './quote.ts';
