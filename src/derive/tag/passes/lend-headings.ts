import type { Found } from '../find.ts';
import type { Lexeme } from '../lex.ts';
import type { Said } from '../said.ts';
import { isYear, partOfYear } from './join.ts';

/** So many sentences on, a list has ended: an entry may take a few. */
const entryLength = 6;

/** A mark about a heading, or between a date and what is told under it. */
const isMark = (lexeme: Lexeme | undefined): boolean => /^[^\p{L}\p{N}]$/u.test(lexeme?.word ?? '');

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The first and the last lexeme of each unit that is not a mark, by its index. */
function extents(lexemes: readonly Lexeme[]): Map<number, Extent> {
  const out = new Map<number, Extent>();
  lexemes.forEach((lexeme, i) => {
    if (isMark(lexeme)) return;
    out.set(lexeme.unit, { first: out.get(lexeme.unit)?.first ?? i, last: i });
  });
  return out;
}

/**
 * Lends the year that stands alone as a heading to the dates that begin the entries under it:
 * “2018”, “14 July – Workers walk out”, “6 Sept – The mill shuts”.
 */
export function lendHeadings(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const units = extents(lexemes);
  let heading: { readonly year: Said; readonly unit: number } | null = null;
  return found.map((one) => {
    const unit = lexemes[one.from]?.unit ?? -1;
    const words = units.get(unit);
    if (words?.first !== one.from) return one;
    if (one.said.kind === 'calendar' && isYear(one.said)) {
      if (words.last === one.to - 1) heading = { year: one.said, unit };
      return one;
    }
    if (!partOfYear(one.said) || !heading || unit - heading.unit > entryLength) return one;
    if (!isMark(lexemes[one.to])) return one;
    heading = { ...heading, unit };
    return { ...one, said: { ...one.said, within: heading.year } };
  });
}
