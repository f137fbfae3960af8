import { entryMark, entryYears, type DatedEntry } from '../../../time/index.ts';
import type { Found } from '../find.ts';
import type { Lexeme } from '../lex.ts';
import type { Calendar } from '../said.ts';
import { partOfYear } from './join.ts';

interface Entry extends DatedEntry {
  readonly found: Found;
}

function entryOf(found: Found, lexemes: readonly Lexeme[]): Entry[] {
  const { said, from, to } = found;
  const sentence = lexemes[from]?.unit;
  if (sentence === undefined || said.kind !== 'calendar') return [];
  const { month, day = 0, year = null, shortYear, era } = said;
  const isFirst = lexemes[from - 1]?.unit !== sentence;
  if (!isFirst || !entryMark.test(lexemes[to]?.word ?? '')) return [];
  if (month === undefined || shortYear || era || (year === null && !partOfYear(said))) return [];
  return [{ found, sentence, month, day, year }];
}

/**
 * Lends the year of an entry to those below it in a list of dates: “12 October 2021: …”, “6 November: …”,
 * “26 February 2022: …”, “22 April: …”.
 */
export function lendEntries(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const lent = entryYears(found.flatMap((one) => entryOf(one, lexemes)));
  if (lent.size === 0) return [...found];
  const years = new Map([...lent].map(([entry, year]) => [entry.found, year]));
  return found.map((one) => {
    const year = years.get(one);
    if (year === undefined) return one;
    const within: Calendar = { kind: 'calendar', year };
    return { ...one, said: { ...one.said, within } as Calendar };
  });
}
