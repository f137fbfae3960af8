import { dayStart } from '../../time/index.ts';
import type { Found } from './find.ts';
import type { Lexeme } from './lex.ts';
import type { Said } from './said.ts';

/**
 * Where a text that tells a history stands in time. It moves on from year to year; a year that jumps away,
 * or lies outside the two it stands between (“documents declassified in 2005”), is an aside.
 */
export interface Story {
  /** For each expression, whether its year is an aside. */
  readonly asides: readonly boolean[];
  /** For each expression, the beginning, in ms, of the next date after it with a year; `null` if none. */
  readonly next: readonly (number | null)[];
}

interface Dated {
  readonly index: number;
  readonly year: number;
  readonly start: number;
}

/** The year written in an expression or lent to it; astronomical, `null` if none is. */
export function writtenYear(said: Said): number | null {
  if (said.kind !== 'calendar' || said.shortYear) return null;
  if (said.within) return writtenYear(said.within);
  if (said.year === undefined) return null;
  return said.era === 'BC' ? 1 - said.year : said.year;
}

function dated(found: readonly Found[]): Dated[] {
  return found.flatMap(({ said }, index) => {
    const year = writtenYear(said);
    if (year === null || said.kind !== 'calendar') return [];
    const start = dayStart(year, said.month ?? 1, said.day ?? 1);
    return [{ index, year, start }];
  });
}

/** How many neighbours on each side a year is compared with, and by how many years it may differ. */
const neighbours = 3;
const apart = 4;

function median(years: readonly number[]): number {
  const sorted = [...years].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** A year before or after both its neighbours, which follow each other. */
function liesOutside(year: number, before: number | null, after: number | null): boolean {
  if (before === null || after === null || before > after) return false;
  return year < before || year > after;
}

/** The second year of `1975-1976`: the text stands at the first. */
function closesSpan(found: readonly Found[], index: number, lexemes: readonly Lexeme[]): boolean {
  const [before, here] = [found[index - 1], found[index]];
  if (!before || !here || here.from - before.to !== 1) return false;
  return /^[-–/]$/.test(lexemes[before.to]?.word ?? '') && writtenYear(before.said) !== null;
}

/** Reads the course of a text from the years written in it. */
export function storyOf(found: readonly Found[], lexemes: readonly Lexeme[]): Story {
  const dates = dated(found);
  const asides = found.map(() => false);
  const next: (number | null)[] = found.map(() => null);
  let before: number | null = null;
  dates.forEach(({ index, year }, i) => {
    const around = dates.slice(Math.max(0, i - neighbours), i + neighbours + 1);
    const middle = median(around.map((date) => date.year));
    const jumps = around.length > neighbours && Math.abs(year - middle) > apart;
    const after = dates[i + 1]?.year ?? null;
    const strays = liesOutside(year, before, after);
    asides[index] = jumps || strays || closesSpan(found, index, lexemes);
    if (!asides[index]) before = year;
  });
  let coming: number | null = null;
  for (let i = found.length - 1, k = dates.length - 1; i >= 0; i -= 1) {
    next[i] = coming;
    const date = dates[k];
    if (date?.index !== i) continue;
    k -= 1;
    if (!asides[i]) coming = date.start;
  }
  return { asides, next };
}
