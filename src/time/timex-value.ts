import type { When } from '../model/index.ts';
import { civil, dayMs, dayStart, isoDay, isoWeekStart } from './civil.ts';
import { parseEdtf } from './edtf.ts';
import { whenOf } from './when.ts';

/**
 * TIMEX3 values (ISO-TimeML) as EDTF. Nothing is added: a value that names no period of the calendar
 * (`P2W`, `XXXX-WXX-5`, `PRESENT_REF`) has no EDTF. Parts of the day (`TNI`) keep their day.
 */

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

function weekEdtf(year: string, week: string, tail: string | undefined): string | null {
  const monday = weekStart(Number(year), Number(week));
  if (monday === null) return null;
  const on = (day: number) => isoDay(monday + day * dayMs);
  if (tail === 'WE') return `${on(5)}/${on(6)}`;
  if (tail !== undefined) return on(Number(tail) - 1);
  return `${on(0)}/${on(6)}`;
}

/** One form of a value a row; the first that matches is read. */
const forms: readonly (readonly [RegExp, (...parts: (string | undefined)[]) => string | null])[] = [
  [
    /^(BC)?(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/,
    (bc, y, m, d, hour = '', minute, zone) => {
      const day = `${edtfYear(bc, y ?? '')}-${m}-${d}`;
      // Hour 24 ends the day and begins the next; the day it was said of is kept.
      if (hour === '24') return day;
      if (zone && zone !== 'Z') return shifted(day, hour, minute ?? '00', zone);
      return `${day}T${hour}${minute ? `:${minute}` : ''}${zone ?? ''}`;
    },
  ],
  [
    /^(BC)?(\d{4})-(\d\d)-(\d\d)(?:T[A-Z]{2})?$/,
    (bc, y, m, d) => `${edtfYear(bc, y ?? '')}-${m}-${d}`,
  ],
  [/^(BC)?(\d{4})-(\d\d)(?:-XX)?$/, (bc, y, m) => `${edtfYear(bc, y ?? '')}-${m}`],
  [
    /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?(?:T[A-Z]{2})?$/,
    (y, w, tail) => weekEdtf(y ?? '', w ?? '', tail),
  ],
  [
    /^(BC)?(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/,
    (bc, y, code) => `${edtfYear(bc, y ?? '')}-${codes[code ?? '']}`,
  ],
  [/^(BC)?(\d{4})(?:-XX){0,2}$/, (bc, y) => edtfYear(bc, y ?? '')],
  [/^BC(\d{3})$/, (decade) => beforeChrist(Number(decade) * 10, 10)],
  [/^BC(\d{2})$/, (century) => beforeChrist(Number(century) * 100 + 1, 100)],
  [/^(\d{3})X?$/, (decade) => `${decade}X`],
  [/^(\d{2})(?:XX)?$/, (century) => `${century}XX`],
  [/^XXXX-(\d\d)(?:-(\d\d))?$/, (m, d) => `XXXX-${m}${d ? `-${d}` : ''}`],
];

/** A clock time with an offset, in UTC. */
function shifted(day: string, hour: string, minute: string, zone: string): string | null {
  const ms = Date.parse(`${day}T${hour}:${minute}:00${zone}`);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
}

/**
 * The EDTF of a TIMEX3 value, `null` where it has none. `mod` `APPROX` marks it approximate (`2014~`);
 * the others bend the value within its period and leave it as it is.
 */
export function timexEdtf(value: string, mod?: string): string | null {
  for (const [form, read] of forms) {
    const match = form.exec(value);
    if (!match) continue;
    const edtf = read(...(match.slice(1) as (string | undefined)[]));
    if (edtf === null || !parseEdtf(edtf)) return null;
    return mod === 'APPROX' && /\d$/.test(edtf) && !edtf.includes('T') ? about(edtf) : edtf;
  }
  return null;
}

function about(edtf: string): string {
  return edtf
    .split('/')
    .map((date) => `${date}~`)
    .join('/');
}

/** The date of the contract for a TIMEX3 value, `null` where it names no period of the calendar. */
export function timexWhen(value: string, mod?: string): When | null {
  const edtf = timexEdtf(value, mod);
  return edtf === null ? null : whenOf(edtf);
}
