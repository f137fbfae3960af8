import { dayMs, dayStart, isoWeekday, isoWeekStart, weekdayName } from '../../../time/index.ts';
import type { Period } from '../period.ts';
import type { Calendar } from '../said.ts';
import { byWhich, weekdayByTense, type Choice } from './choose.ts';
import type { Context, Placed } from './context.ts';
import { reasons } from './reasons.ts';
import { resolveShift } from './shift.ts';

/** Weekdays: of the weeks about the day of publication, or about the day last named. */

/** Whether the passage, not the publication date, tells which week is meant. */
function leans(said: Calendar, { history }: Context): boolean {
  return history || /^(?:previous|following|same|told)$/.test(said.which ?? '');
}

/** That weekday in the two weeks before the week of an instant, in it and in the two after. */
function candidatesAbout(weekday: number, ms: number): Period[] {
  const monday = ms - (isoWeekday(ms) - 1) * dayMs;
  return [-2, -1, 0, 1, 2].map((week): Period => ({
    grain: 'day',
    start: monday + (week * 7 + weekday - 1) * dayMs,
  }));
}

/** Weeks after the coming one, or before the last one. */
function weekFrom(weeksOn: number, candidates: readonly Period[], anchor: number): Choice | null {
  const near =
    weeksOn > 0
      ? candidates.find((p) => p.start > anchor)
      : candidates.filter((p) => p.start < anchor).at(-1);
  if (!near) return null;
  const period: Period = { grain: 'day', start: near.start + weeksOn * 7 * dayMs };
  const count = Math.abs(weeksOn);
  const weeks = count === 1 ? 'a week' : `${count} weeks`;
  const why = `${weeks} ${weeksOn > 0 ? 'after the coming one' : 'before the most recent one'}`;
  return { period, why, seen: 'publication' };
}

/** A story that is further back than this is told by its own days, in ms. */
const longBefore = 8 * dayMs;

/** “On the Monday” of a week before: counted from the day last named, which is long past. */
const isOfStory = ({ which }: Calendar, { passage, published }: Context): boolean =>
  which === 'told' &&
  passage.day !== null &&
  published !== null &&
  published - passage.day.start > longBefore;

function choose(said: Calendar, day: Period | null, context: Context): Choice | null {
  // A history without a day does not speak of the week it was published in.
  const anchor = day?.start ?? (context.history ? null : context.published);
  if (anchor === null) return null;
  const candidates = candidatesAbout(said.weekday ?? 1, anchor);
  if (said.weeksOn) return weekFrom(said.weeksOn, candidates, anchor);
  if (said.which) return byWhich(said.which, candidates, anchor, context);
  if (!day) return weekdayByTense(candidates, anchor, context);
  const period = candidates.find((p) => p.start >= anchor);
  return period
    ? { period, why: 'the first one from the day last named on', seen: 'passage' }
    : null;
}

function withoutWhich({ which, ...rest }: Calendar): Calendar {
  void which;
  return rest;
}

/** “Tuesday last week”: the day of a week that is told. */
function ofWeek({ within }: Calendar, weekday: number, context: Context): Placed | null {
  if (within?.kind !== 'shift') return null;
  const week = resolveShift(within, context);
  if (!week.period) return { period: null, value: `XXXX-WXX-${weekday}`, why: week.why };
  const monday = isoWeekStart(week.period.start);
  return { period: { grain: 'day', start: monday + (weekday - 1) * dayMs }, why: week.why };
}

/** Places a weekday; without a value of its own where no day is known that it could be counted from. */
export function weekdayDate(told: Calendar, context: Context): Placed {
  const said = told.which === 'told' && !isOfStory(told, context) ? withoutWhich(told) : told;
  const weekday = said.weekday ?? 1;
  const inWeek = ofWeek(said, weekday, context);
  if (inWeek) return inWeek;
  // The first of February 2016 was a Monday.
  const name = weekdayName(dayStart(2016, 2, weekday));
  const choice =
    said.which === 'any'
      ? null
      : choose(said, leans(said, context) ? context.passage.day : null, context);
  if (choice) return { period: choice.period, why: reasons(choice, name, context) };
  const why = [`${name} of a week the text does not tell`];
  return { period: null, value: `XXXX-WXX-${weekday}`, why };
}
