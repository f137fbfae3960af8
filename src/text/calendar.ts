/** English names of days, Monday first, in lower case. */
export const weekdayNames: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** English names of months, in lower case. */
export const monthNames: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Whether a word is the name of a month, in any case; "may" and "march" are, whatever they mean. */
export const isMonthName = (word: string): boolean => monthNames.includes(word.toLowerCase());

/** Whether a word is the name of a day or a month, in any case; "may" and "march" are, whatever they mean. */
export function isCalendarName(word: string): boolean {
  return weekdayNames.includes(word.toLowerCase()) || isMonthName(word);
}
