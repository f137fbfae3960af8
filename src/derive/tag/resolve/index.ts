import type { TimexType, When } from '../../../model/index.ts';
import { edtfLabel, whenOf } from '../../../time/index.ts';
import { timexEdtf } from '../../../time/timex-value.ts';
import { dayMs, isoDay, isoWeekday } from '../../../time/index.ts';
import { durationValue } from '../duration-value.ts';
import { finer, moved, periodAt, periodValue, type Period } from '../period.ts';
import type { Duration, Mod, Said, Shift, Vague } from '../said.ts';
import { resolveCalendar } from './calendar.ts';
import { dayName } from './choose.ts';
import type { Context, Placed } from './context.ts';
import { resolveShift } from './shift.ts';

/** An expression with its value and date. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly when: When | null;
  /** What it establishes for the passage. */
  readonly period: Period | null;
  readonly why: readonly string[];
}

const two = (n: number) => String(n).padStart(2, '0');

/** `T14:30`, `TNI` behind a day; the empty string where no time is said. */
function timeValue(said: Said, withZone: boolean): string {
  if (said.kind !== 'calendar' && said.kind !== 'shift') return '';
  if (said.clock) {
    const { hour, minute, second, zone } = said.clock;
    const seconds = second === undefined ? '' : `:${two(second)}`;
    return `T${two(hour)}:${two(minute ?? 0)}${seconds}${zone && withZone ? zone : ''}`;
  }
  return said.part ? `T${said.part}` : '';
}

function whenFrom(edtf: string | null): When | null {
  return edtf === null ? null : whenOf(edtf);
}

function around(said: Said, period: Period | null): Period | null {
  if (said.kind !== 'calendar' || !said.around || !period) return period;
  // The weekend of a Monday or Tuesday is the one before it.
  const back = said.around === 'weekend' && isoWeekday(period.start) <= 2 ? 2 * dayMs : 0;
  return periodAt(said.around, period.start - back);
}

/** A date in words; a clock time whose zone is not said stays without one. */
function labelOf(edtf: string): string {
  const [day = '', clock] = edtf.split('T');
  if (clock === undefined || edtf.endsWith('Z')) return edtfLabel(edtf, { weekday: true });
  return `${edtfLabel(day, { weekday: true })}, ${clock} local time`;
}

function placedDate(said: Said, placed: Placed, mod: Mod | undefined): Resolved {
  const period = around(said, placed.period);
  const base = placed.value ?? (period ? periodValue(period) : 'XXXX-XX-XX');
  const dated = !/^[A-Z]+_REF$/.test(base);
  const time = dated ? timeValue(said, false) : '';
  const value = `${base}${time}`;
  // TIMEX3 values are local; the date for the timeline is in UTC where the zone is said.
  const edtf = placed.edtf ?? timexEdtf(dated ? `${base}${timeValue(said, true)}` : base, mod);
  const why = edtf
    ? [...placed.why.slice(0, -1), `${placed.why.at(-1) ?? ''} → ${labelOf(edtf)}`]
    : placed.why;
  return { type: time ? 'TIME' : 'DATE', value, when: whenFrom(edtf), period, why };
}

/** The dates a duration covers where it ends or begins on the day of publication. */
function reachOf(said: Duration, context: Context): When | null {
  const { published, history } = context;
  if (!said.reach || said.amount === null || published === null || history) return null;
  if (!Number.isInteger(said.amount)) return null;
  const sign = said.reach === 'past' ? -1 : 1;
  const days = moved(published, said.unit, sign * said.amount);
  const other = Math.floor(days / dayMs) * dayMs;
  const [from, to] = sign < 0 ? [other, published] : [published, other];
  return from === to ? whenOf(isoDay(from)) : whenOf(`${isoDay(from)}/${isoDay(to)}`);
}

/** The date a duration leads to from a date that is named; no sharper than either. */
function anchored({ anchor, amount, unit }: Duration, context: Context): Period | null {
  if (!anchor || amount === null || !Number.isInteger(amount) || finer(unit, 'day')) return null;
  if (anchor.said.kind !== 'calendar') return null;
  const { period } = resolveCalendar(anchor.said, context);
  if (!period) return null;
  const step = unit === 'week' ? 'day' : unit;
  const grain = finer(step, period.grain) ? period.grain : step;
  return periodAt(grain, moved(period.start, unit, amount * anchor.direction));
}

function resolveDuration(said: Duration, context: Context): Resolved {
  const counted = anchored(said, context);
  if (counted) {
    const edtf = timexEdtf(periodValue(counted));
    const value = durationValue(said.amount, said.unit, said.extra);
    const why = [`counted from the date beside it → ${edtf ? labelOf(edtf) : ''}`];
    return { type: 'DURATION', value, when: whenFrom(edtf), period: null, why };
  }
  const value = durationValue(said.amount, said.unit, said.extra);
  const when = reachOf(said, context);
  const seen = context.published === null ? '' : dayName(context.published);
  const side = said.reach === 'past' ? 'up to' : 'from';
  const why = when
    ? [`${side} the day of publication, ${seen} → ${edtfLabel(when.edtf)}`]
    : ['a length of time, not a date'];
  return { type: 'DURATION', value, when, period: null, why };
}

const vagueWhy = {
  PRESENT_REF: 'the present, without a date',
  PAST_REF: 'the past, without a date',
  FUTURE_REF: 'the future, without a date',
} as const;

function resolveVague({ value, passage }: Vague, context: Context): Resolved {
  const { last } = context.passage;
  if (passage && last) {
    return placedDate(
      { kind: 'vague', value },
      { period: last, why: ['the date last named'] },
      undefined,
    );
  }
  return { type: 'DATE', value, when: null, period: null, why: [vagueWhy[value]] };
}

/** Gives an expression its value and its date. */
export function resolve(said: Said, mod: Mod | undefined, context: Context): Resolved {
  switch (said.kind) {
    case 'calendar':
      return placedDate(said, resolveCalendar(said, context), mod);
    case 'shift':
      return placedDate(said, placedShift(said, context), approximate(said, mod));
    case 'duration':
      return resolveDuration(said, context);
    case 'set':
      return {
        type: 'SET',
        value: said.value,
        when: null,
        period: null,
        why: ['recurs, not one date'],
      };
    case 'vague':
      return resolveVague(said, context);
  }
}

/** A distance from a date that stands beside it is counted from that one. */
function placedShift(said: Shift, context: Context): Placed {
  const { anchor } = said;
  if (anchor?.kind !== 'calendar' && anchor?.kind !== 'shift') return resolveShift(said, context);
  const { period, why } =
    anchor.kind === 'shift' ? resolveShift(anchor, context) : resolveCalendar(anchor, context);
  if (!period) return { period: null, value: 'XXXX-XX-XX', why };
  const start = moved(period.start, said.unit, (said.count ?? 0) * said.direction);
  return { period: periodAt('day', start), why: [...why, 'counted from the date beside it'] };
}

/** “more than two years ago” is as far from a date as “about two years ago”. */
function approximate(said: Shift, mod: Mod | undefined): Mod | undefined {
  const bent =
    mod === 'MORE_THAN' ||
    mod === 'LESS_THAN' ||
    mod === 'EQUAL_OR_MORE' ||
    mod === 'EQUAL_OR_LESS';
  const round = said.counted && (said.unit === 'decade' || said.unit === 'century');
  return (bent && said.direction !== 0) || round ? 'APPROX' : mod;
}
