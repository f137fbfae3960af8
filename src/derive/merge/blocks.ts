import type { When } from '../../model/index.ts';
import { dayMs, whenExtent, whenLength } from '../../time/index.ts';

/** Time in pieces with a number each, under which what has a date is filed and found again. */

/** A block of time, in ms; dates up to `sharp` long are looked up by block, longer ones by year. */
const blockMs = 8 * dayMs;
const sharp = 16 * dayMs;

/** Reports lag behind, and sources differ, by up to this, in ms. */
const margin = 5 * dayMs;

const yearMs = 365 * dayMs;

/** The longest a date is filed under, in years. */
const mostYears = 3;

const isSharp = (when: When): boolean => whenLength(when) <= sharp;

/** Numbers of blocks of days, of years, and of years for dates that are not sharp. */
const ofBlock = (block: number): number => 4 * block;
const ofYear = (year: number): number => 4 * year + 1;
const ofCoarse = (year: number): number => 4 * year + 2;

function between(start: number, end: number, step: number): number[] {
  const found: number[] = [];
  for (let i = Math.floor(start / step); i <= Math.floor(end / step); i += 1) found.push(i);
  return found;
}

function years(when: When): number[] {
  const { start, end } = whenExtent(when);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return [];
  return between(start - margin, Math.min(end, start + mostYears * yearMs) + margin, yearMs);
}

function blocks(when: When): number[] {
  const { start, end } = whenExtent(when);
  return between(start - margin, end + margin, blockMs);
}

/** Under which numbers a date is filed: a sharp one by block and by year, others by year. */
export const filedUnder = (when: When): number[] =>
  isSharp(when)
    ? [...blocks(when).map(ofBlock), ...years(when).map(ofYear)]
    : years(when).flatMap((y) => [ofYear(y), ofCoarse(y)]);

/** Under which numbers those dates are filed that a date may go with. */
export const soughtUnder = (when: When): number[] =>
  isSharp(when)
    ? [...blocks(when).map(ofBlock), ...years(when).map(ofCoarse)]
    : years(when).map(ofYear);
