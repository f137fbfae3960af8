import { edtfLabel, isoDay } from '../../time/index.ts';

/** A day as the derivation names it: `Friday, 18 March 2016`. */
export const dayInWords = (day: number): string => edtfLabel(isoDay(day), { weekday: true });

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Name of a weekday, 1 is Monday. */
export const weekdayInWords = (weekday: number): string => weekdays[weekday - 1] ?? '';
