import { dayMs, dayStart, daysInMonth, minuteMs } from './civil.ts';

/**
 * The part of EDTF (ISO 8601-2:2019, loc.gov/standards/datetime) that news needs: levels 0 and 1,
 * quarters and half-years of level 2, and masked years (`199X`, `19XX`, `XXXX-05-12`).
 */

export type Precision =
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'unknown';

/** A single date: the instants it covers, in ms, end exclusive; infinite where open or unknown. */
export interface EdtfDate {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  /** `~` or `%`: the source says “about”. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is in doubt. */
  readonly uncertain: boolean;
}

/** A date or an interval of two; `from` and `to` are the same date where it is not an interval. */
export interface Edtf {
  readonly from: EdtfDate;
  readonly to: EdtfDate;
  readonly interval: boolean;
}

const open: EdtfDate = {
  start: -Infinity,
  end: Infinity,
  precision: 'unknown',
  approximate: false,
  uncertain: false,
};

type Span = Pick<EdtfDate, 'start' | 'end' | 'precision'>;

function span(start: number, end: number, precision: Precision): Span | null {
  return Number.isFinite(start) && Number.isFinite(end) ? { start, end, precision } : null;
}

function months(year: number, month: number, count: number, precision: Precision): Span | null {
  return span(dayStart(year, month), dayStart(year, month + count), precision);
}

/** ISO 8601-2 codes in the place of the month: first month, number of months, precision. */
const groupings: Readonly<Record<number, readonly [number, number, Precision]>> = {
  21: [3, 3, 'season'],
  22: [6, 3, 'season'],
  23: [9, 3, 'season'],
  24: [12, 3, 'season'],
  33: [1, 3, 'quarter'],
  34: [4, 3, 'quarter'],
  35: [7, 3, 'quarter'],
  36: [10, 3, 'quarter'],
  40: [1, 6, 'half'],
  41: [7, 6, 'half'],
};

function yearMonth(year: number, month: number): Span | null {
  if (month >= 1 && month <= 12) return months(year, month, 1, 'month');
  const grouping = groupings[month];
  return grouping ? months(year, ...grouping) : null;
}

function day(year: number, month: number, date: number): Span | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const start = dayStart(year, month, date);
  return span(start, start + dayMs, 'day');
}

function clock(base: Span | null, hour: number, minute: number | null): Span | null {
  // 24:00 is the end of its day; no other time has that hour.
  if (!base || (minute ?? 0) > 59 || hour > (minute === 0 ? 24 : 23)) return null;
  const start = base.start + (hour * 60 + (minute ?? 0)) * minuteMs;
  return minute === null
    ? span(start, start + 60 * minuteMs, 'hour')
    : span(start, start + minuteMs, 'minute');
}

const year = String.raw`([+-]?\d{4,6})`;

/** One form of a date a row; the first that matches is read. */
const forms: readonly (readonly [RegExp, (...digits: string[]) => Span | null])[] = [
  [
    new RegExp(`^${year}-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::\\d\\d)?Z?$`),
    (y, m, d, h, min) => clock(day(Number(y), Number(m), Number(d)), Number(h), Number(min)),
  ],
  [
    new RegExp(`^${year}-(\\d\\d)-(\\d\\d)T(\\d\\d)Z?$`),
    (y, m, d, h) => clock(day(Number(y), Number(m), Number(d)), Number(h), null),
  ],
  [new RegExp(`^${year}-(\\d\\d)-(\\d\\d)$`), (y, m, d) => day(Number(y), Number(m), Number(d))],
  [new RegExp(`^${year}-(\\d\\d)(?:-XX)?$`), (y, m) => yearMonth(Number(y), Number(m))],
  [new RegExp(`^Y?${year}$`), (y) => months(Number(y), 1, 12, 'year')],
  [/^([+-]?\d{3})X$/, (d) => months(Number(d) * 10, 1, 120, 'decade')],
  [/^([+-]?\d{2})XX$/, (c) => months(Number(c) * 100, 1, 1200, 'century')],
  [
    /^XXXX(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?$/,
    () => ({ start: -Infinity, end: Infinity, precision: 'unknown' }),
  ],
];

function parseDate(text: string): EdtfDate | null {
  if (text === '..' || text === '') return open;
  const [, bare = '', marks = ''] = /^([^~?%]*)([~?%]*)$/.exec(text) ?? [];
  for (const [form, read] of forms) {
    const match = form.exec(bare);
    const found = match && read(...match.slice(1));
    if (!found) continue;
    return {
      ...found,
      approximate: /[~%]/.test(marks),
      uncertain: /[?%]/.test(marks),
    };
  }
  return null;
}

/** Reads an EDTF date or interval; `null` if it is none, or one that ends before it begins. */
export function parseEdtf(text: string): Edtf | null {
  const [first = '', second, ...rest] = text.trim().split('/');
  if (rest.length > 0) return null;
  const from = parseDate(first);
  if (second === undefined) {
    return from && first !== '' && first !== '..' ? { from, to: from, interval: false } : null;
  }
  const to = parseDate(second);
  if (!from || !to || from.start >= to.end) return null;
  return { from, to, interval: true };
}

/** The instants an EDTF date or interval covers, in ms, end exclusive; infinite where open. */
export function extent(edtf: Edtf): { start: number; end: number } {
  return { start: edtf.from.start, end: edtf.to.end };
}
