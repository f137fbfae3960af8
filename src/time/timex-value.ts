import type { When } from '../model/index.ts';
import { civil, dayMs, dayStart, isoDay, isoWeekday, isoWeekStart } from './civil.ts';
import { parseEdtf } from './edtf.ts';
import { whenOf } from './when.ts';

/**
 * TIMEX3 values (ISO-TimeML) as EDTF and back. Nothing is added and nothing lost: what EDTF does not say (the
 * part of a day, how the value is bent) stands beside it, and a value that names no period of the calendar
 * says why it has none.
 */
export type TimexDate =
  | {
      readonly edtf: string;
      /** The end of the value that the EDTF leaves out: `TNI`, `T24:00`, `-XX`. */
      readonly rest?: string;
      /** TimeML's `mod`; `APPROX` also stands in the EDTF, as `~`. */
      readonly mod?: string | undefined;
    }
  | { readonly edtf: null; readonly reason: string };

/** `0058` to `-0057` for `BC0058`: EDTF counts the year 0. */
function edtfYear(bc: string | undefined, digits: string): string {
  if (!bc) return digits;
  const year = 1 - Number(digits);
  return year === 0 ? '0000' : `-${String(-year).padStart(4, '0')}`;
}

/** The years BC from `last` on back: the 480s BC are 489 to 480 BC, `-0488/-0479`. */
function beforeChrist(last: number, years: number): string {
  const first = edtfYear('BC', String(last + years - 1).padStart(4, '0'));
  // The “0s” BC begin with 1 BC.
  return `${first}/${edtfYear('BC', String(Math.max(last, 1)).padStart(4, '0'))}`;
}

/** ISO 8601-2 codes for the letters TIMEX3 puts in the place of the month. */
const codes: Readonly<Record<string, string>> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
};

/** Monday of an ISO week, in ms; `null` if the year has no such week. */
function weekStart(year: number, week: number): number | null {
  const start = isoWeekStart(dayStart(year, 1, 4)) + (week - 1) * 7 * dayMs;
  return week >= 1 && civil(start + 3 * dayMs).year === year ? start : null;
}

/** Days from one to another, both counted from a Monday in ms, as an EDTF interval. */
const daysFrom = (monday: number, first: number, last: number) =>
  `${isoDay(monday + first * dayMs)}/${isoDay(monday + last * dayMs)}`;

function weekEdtf(year: string, week: string, tail: string | undefined): string | null {
  const monday = weekStart(Number(year), Number(week));
  if (monday === null) return null;
  if (tail === 'WE') return daysFrom(monday, 5, 6);
  if (tail !== undefined) return isoDay(monday + (Number(tail) - 1) * dayMs);
  return daysFrom(monday, 0, 6);
}

/** A clock time with an offset, in UTC. */
function shifted(day: string, clock: string, zone: string): string | null {
  const ms = Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${zone}`);
  if (Number.isNaN(ms)) return null;
  const utc = new Date(ms).toISOString();
  return clock.length === 5 ? utc.replace(/:\d\d\.\d{3}Z$/, 'Z') : utc.replace(/\.\d{3}Z$/, 'Z');
}

type Parts = (string | undefined)[];

/** One form of a value a row, with its EDTF and what that leaves out; the first that matches is read. */
const forms: readonly (readonly [
  RegExp,
  (...parts: Parts) => [string | null, (string | undefined)?],
])[] = [
  [
    /^(BC)?(\d{4})(-\d\d-\d\d)T(\d\d(?::\d\d(?::\d\d)?)?)(Z|[+-]\d\d:\d\d)?$/,
    (bc, y = '', date = '', clock = '', zone = '') => {
      const day = `${edtfYear(bc, y)}${date}`;
      // Hour 24 ends the day and begins the next; the day it was said of is kept.
      if (clock.startsWith('24')) return [day, `T${clock}${zone}`];
      if (zone && zone !== 'Z') return [shifted(day, clock, zone)];
      return [`${day}T${clock}${zone}`];
    },
  ],
  [
    /^(BC)?(\d{4})(-\d\d-\d\d)(T[A-Z]{2})?$/,
    (bc, y = '', date = '', part) => [`${edtfYear(bc, y)}${date}`, part],
  ],
  [
    /^(BC)?(\d{4})(-\d\d)(-XX(?:T[\d:A-Z]+)?)?$/,
    (bc, y = '', m = '', rest) => [edtfYear(bc, y) + m, rest],
  ],
  [
    /^(BC)?(\d{4})-W(\d\d)(?:-(WE|[1-7]))?(T[A-Z]{2})?$/,
    (bc, y = '', w = '', tail, part) => [weekEdtf(edtfYear(bc, y), w, tail), part],
  ],
  [
    /^(BC)?(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/,
    (bc, y = '', code = '') => [`${edtfYear(bc, y)}-${codes[code]}`],
  ],
  [
    /^(BC)?(\d{4})((?:-(?:XX|WXX|WE|QX|HX)){0,2}(?:T[\d:A-Z]+)?)$/,
    (bc, y = '', rest = '') => [edtfYear(bc, y), rest],
  ],
  [/^BC(\d{3})$/, (decade) => [beforeChrist(Number(decade) * 10, 10)]],
  [/^BC(\d{2})$/, (century) => [beforeChrist(Number(century) * 100 + 1, 100)]],
  [/^(\d{3})X?$/, (decade) => [`${decade}X`]],
  [/^(\d{2})(?:XX)?$/, (century) => [`${century}XX`]],
  [/^(XXXX-\d\d(?:-\d\d)?)(T[A-Z]{2})?$/, (date = '', part) => [date, part]],
];

/** Why a value names no period of the calendar; the first that matches. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^P[\dX.T]/, 'a length of time, not a date'],
  [/^(?:PRESENT|PAST|FUTURE)_REF$/, 'a reference without a date'],
  [/^X/, 'the text does not tell which'],
  [/^\d$/, 'a millennium, for which there is no date'],
];

function about(edtf: string): string {
  return edtf
    .split('/')
    .map((date) => `${date}~`)
    .join('/');
}

function withMod(edtf: string, rest: string | undefined, mod: string | undefined): TimexDate {
  const marked = mod === 'APPROX' && /\d$/.test(edtf) && !edtf.includes('T') ? about(edtf) : edtf;
  return { edtf: marked, ...(rest ? { rest } : {}), ...(mod ? { mod } : {}) };
}

/** What a timex says as an EDTF date with what that leaves out, or why it has none. */
export function timexDate(timex: {
  readonly value: string;
  readonly mod?: string | undefined;
  readonly type?: string;
}): TimexDate {
  const { value, mod, type } = timex;
  if (type === 'SET') return { edtf: null, reason: 'recurs, not one date' };
  for (const [form, read] of forms) {
    const match = form.exec(value);
    if (!match) continue;
    const [edtf, rest] = read(...(match.slice(1) as Parts));
    if (edtf === null || !parseEdtf(edtf)) {
      return { edtf: null, reason: 'the calendar has no such date' };
    }
    return withMod(edtf, rest, mod);
  }
  const reason = reasons.find(([form]) => form.test(value))?.[1];
  return { edtf: null, reason: reason ?? 'not a TIMEX3 value' };
}

/**
 * The EDTF of a TIMEX3 value, `null` where it has none. `mod` `APPROX` marks it approximate (`2014~`);
 * the others bend the value within its period and leave it as it is.
 */
export function timexEdtf(value: string, mod?: string): string | null {
  return timexDate({ value, ...(mod === undefined ? {} : { mod }) }).edtf;
}

/** The date of the contract for a TIMEX3 value, `null` where it names no period of the calendar. */
export function timexWhen(value: string, mod?: string): When | null {
  const edtf = timexEdtf(value, mod);
  return edtf === null ? null : whenOf(edtf);
}

/** A year as TIMEX3 writes it: `2016`, `BC0058`. */
function timexYear(edtf: string): string {
  const year = Number(edtf);
  return year > 0 ? edtf : `BC${String(1 - year).padStart(4, '0')}`;
}

const letters = Object.fromEntries(Object.entries(codes).map(([letter, code]) => [code, letter]));

/** An interval that stands for a week, a weekend, or years before Christ; `null` for others. */
function intervalValue(first: string, last: string): string | null {
  if (/^-\d{4}$/.test(first)) {
    const [from, to] = [1 - Number(first), 1 - Number(last)];
    if (from - to === 9 || from === 9) return `BC${String(Math.floor(to / 10)).padStart(3, '0')}`;
    return `BC${String(Math.floor(to / 100)).padStart(2, '0')}`;
  }
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const monday = isoWeekStart(start);
  const year = civil(monday + 3 * dayMs).year;
  const week = Math.round((monday - isoWeekStart(dayStart(year, 1, 4))) / (7 * dayMs)) + 1;
  const name = `${timexYear(String(year).padStart(4, '0'))}-W${String(week).padStart(2, '0')}`;
  if (start === monday && end === monday + 6 * dayMs) return name;
  return isoWeekday(start) === 6 && end === start + dayMs ? `${name}-WE` : null;
}

/**
 * The TIMEX3 value of an EDTF date that `timexDate` gives, with what it leaves out: the way back. `null` for
 * an interval that is no week and no weekend: TIMEX3 has no value for it.
 */
export function timexValue({ edtf, rest = '' }: { edtf: string; rest?: string }): string | null {
  const [first = '', last] = edtf.replace(/[~?%]/g, '').split('/');
  if (last !== undefined) return intervalValue(first, last);
  const [, year = '', tail = ''] = /^(-?[\dX]{4,6})(.*)$/.exec(first) ?? [];
  if (year.includes('X'))
    return `${year === 'XXXX' ? year : year.replace(/X+$/, '')}${tail}${rest}`;
  const code = letters[tail.slice(1)];
  return `${timexYear(year)}${code ? `-${code}` : tail}${rest}`;
}
