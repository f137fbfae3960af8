import { parseEdtf, extent } from '../../../time/edtf.ts';
import { dayMs } from '../../../time/index.ts';
import type { GoldEvent } from './gold.ts';

/** How dates are compared with gold: by the days they cover, the hour, `~` and `?` left out of account. */

interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days a date covers, `last` inclusive; `null` where it is none or its year is not known. */
function daysOf(date: string | null | undefined): Days | null {
  if (!date) return null;
  const plain = date
    .trim()
    .replace(/[~?%]/g, '')
    .replace(/T[^/]*/g, '');
  const edtf = parseEdtf(plain);
  if (!edtf) return null;
  const { start, end } = extent(edtf);
  return { first: Math.floor(start / dayMs), last: Math.ceil(end / dayMs) - 1 };
}

/** Whether a date is the gold's or lies inside it. */
export function isWithin(date: string | null, gold: string): boolean {
  const [a, b] = [daysOf(date), daysOf(gold)];
  return a !== null && b !== null && a.first >= b.first && a.last <= b.last;
}

/** Whether two dates cover the same days. */
export function isSame(date: string | null, gold: string): boolean {
  const [a, b] = [daysOf(date), daysOf(gold)];
  return a !== null && b !== null && a.first === b.first && a.last === b.last;
}

/** Whether two dates have no day in common. */
export function areDisjoint(x: string, y: string): boolean {
  const [a, b] = [daysOf(x), daysOf(y)];
  return a !== null && b !== null && (a.last < b.first || b.last < a.first);
}

export const datesOf = (gold: GoldEvent): string[] => [gold.date, ...gold.altDates];

/** Whether a date is right: the gold's or inside it, or the very same as an alternative. */
export const fits = (date: string, gold: GoldEvent): boolean =>
  isWithin(date, gold.date) || gold.altDates.some((other) => isSame(date, other));

/** A right date that is only coarser, by at most a year. */
export function isCoarse(date: string, gold: GoldEvent): boolean {
  const [a, b] = [daysOf(date), daysOf(gold.date)];
  if (!a || !b || fits(date, gold)) return false;
  return a.first <= b.first && a.last >= b.last && a.last - a.first <= 366;
}
