import { clockRange, clockTime, noon, spokenTime } from './clock.ts';
import { digits } from './digits.ts';
import { ago, earlierLater } from './distance.ts';
import { plainDuration, reaching, sinceOutbreak, spanOfUnits, uncounted } from './duration.ts';
import { holiday, yearEnd } from './holiday.ts';
import { bareDay, dayOfMonth, dayRange, monthDay, monthYear } from './month-day.ts';
import { anyNight, barePart, nightBetween, weekdayPart } from './part.ts';
import { half, halfCode, quarter, someQuarter } from './quarter.ts';
import {
  bareUnit,
  dayBeforeLast,
  dayWord,
  passageUnit,
  speechUnit,
  whichPart,
} from './relative.ts';
import type { Rule } from './rule.ts';
import { season } from './season.ts';
import { adverb, every, rate, reckonedBy, weekdays } from './sets.ts';
import { vagueRules } from './vague.ts';
import { nthWeekday, weekday, weekdayWeek, whichMonth } from './weekday.ts';
import {
  centuries,
  century,
  decade,
  era,
  eraSpan,
  fiscalYear,
  shortYear,
  year,
  yearSpan,
} from './year.ts';

/**
 * The rules, in order. At each place the longest reading wins; of equally long ones the rule that stands
 * first, so the particular stands before the general.
 */
export const rules: readonly Rule[] = [
  // dates written out
  digits,
  holiday,
  yearEnd,
  dayRange,
  monthDay,
  dayOfMonth,
  bareDay,
  monthYear,
  whichMonth,
  weekdayPart,
  nthWeekday,
  weekdayWeek,
  weekday,
  // years and what is longer or shorter than one
  eraSpan,
  yearSpan,
  era,
  fiscalYear,
  quarter,
  someQuarter,
  half,
  halfCode,
  season,
  centuries,
  century,
  decade,
  year,
  shortYear,
  // told from the present or from the passage
  dayBeforeLast,
  dayWord,
  whichPart,
  ago,
  earlierLater,
  speechUnit,
  passageUnit,
  bareUnit,
  // times of day
  clockRange,
  clockTime,
  spokenTime,
  noon,
  anyNight,
  nightBetween,
  barePart,
  // what recurs before what lasts: “every two weeks” holds “two weeks”
  every,
  rate,
  reckonedBy,
  adverb,
  weekdays,
  // “will one day” before “one day”, which lasts one
  ...vagueRules,
  reaching,
  sinceOutbreak,
  plainDuration,
  spanOfUnits,
  uncounted,
];
