import { monthNames, weekdayNames } from '../../text/index.ts';

/** Every beginning of a name that is used as its abbreviation, with the name's number from 1. */
function numbers(
  names: readonly string[],
  lengths: readonly number[],
): ReadonlyMap<string, number> {
  const entries = names.flatMap((name, i) => {
    const short = lengths.filter((length) => length < name.length).map((l) => name.slice(0, l));
    return [name, ...short].map((form) => [form, i + 1] as const);
  });
  return new Map(entries);
}

const monthNumbers = numbers(monthNames, [3, 4]);
const weekdayNumbers = numbers(weekdayNames, [3, 4, 5]);

/** Number of a month by its name or abbreviation, in any case; `null` if it is none. */
export const monthNumber = (word: string): number | null =>
  monthNumbers.get(word.toLowerCase()) ?? null;

/** Number of a weekday (1 is Monday) by its name or abbreviation; `null` if it is none. */
export const weekdayNumber = (word: string): number | null =>
  weekdayNumbers.get(word.toLowerCase()) ?? null;
