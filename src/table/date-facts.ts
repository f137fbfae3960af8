import type { When } from '../model/index.ts';
import { isoDay, isoMinute, dayMs, minuteMs, parseEdtf, whenExtent } from '../time/index.ts';
import type { EdtfDate, Precision } from '../time/index.ts';
import { flags } from './columns.ts';

/** From fine to coarse. */
export const precisions = [
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'unknown',
] as const satisfies readonly Precision[];

const day = precisions.indexOf('day');

/** A day or less: a point in time, for a reader of years. */
export const isSharp = (precision: number): boolean => precision <= day;

/** What the columns hold of a date. */
export interface DateFacts {
  readonly start: number;
  readonly end: number;
  /** Index into `precisions`. */
  readonly precision: number;
  readonly flags: number;
}

const code = (date: EdtfDate) => precisions.indexOf(date.precision);

const doubtful = (date: EdtfDate) => date.approximate || date.uncertain;

/** An interval between months, or from about a day, fades at that end. */
const fades = (date: EdtfDate, interval: boolean) =>
  doubtful(date) || (interval && !isSharp(code(date)));

/** The facts of a date; what is not EDTF cannot be placed. */
export function dateFacts(when: When): DateFacts {
  const edtf = parseEdtf(when.edtf);
  const { start, end } = whenExtent(when);
  if (!edtf || Number.isNaN(start) || Number.isNaN(end)) {
    return { start: -Infinity, end: Infinity, precision: precisions.length - 1, flags: 0 };
  }
  const { from, to, interval } = edtf;
  return {
    start,
    end: Math.max(start, end),
    precision: code(Number.isFinite(from.start) ? from : to),
    flags:
      (interval ? flags.interval : 0) +
      (fades(from, interval) ? flags.fadesIn : 0) +
      (fades(to, interval) ? flags.fadesOut : 0) +
      (doubtful(from) || doubtful(to) ? flags.vague : 0),
  };
}

const written: Readonly<Partial<Record<Precision, (ms: number) => string>>> = {
  minute: isoMinute,
  day: isoDay,
  month: (ms) => isoDay(ms).replace(/-\d\d$/, ''),
  year: (ms) => isoDay(ms).replace(/-\d\d-\d\d$/, ''),
};

const lengths: Readonly<Partial<Record<Precision, number>>> = { minute: minuteMs, day: dayMs };

/**
 * The usual EDTF text of a date, from its facts; empty where facts do not tell. Most dates are usual,
 * so most need not be kept as text.
 */
export function usualEdtf(facts: DateFacts): string {
  const precision = precisions[facts.precision] ?? 'unknown';
  const write = written[precision];
  if (!write || !Number.isFinite(facts.start) || !Number.isFinite(facts.end)) return '';
  if ((facts.flags & flags.interval) === 0) return write(facts.start);
  const last = lengths[precision];
  return last === undefined ? '' : `${write(facts.start)}/${write(facts.end - last)}`;
}
