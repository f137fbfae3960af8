/** A date that begins an entry of a text: “12 October 2021: …”, or “6 November: …” under it. */
export interface DatedEntry {
  /** Number of the sentence that it begins. */
  readonly sentence: number;
  readonly month: number;
  /** 0 where only the month is said. */
  readonly day: number;
  readonly year: number | null;
}

/** An entry is followed by the next within so many sentences: it may take a few. */
const entryLength = 4;

/** So many entries make a list. */
const fewest = 3;

/** What stands between the date of an entry and what is told under it. */
export const entryMark = /^[:–—-]$/;

const placeOf = ({ month, day }: DatedEntry): number => month * 32 + day;

/** The lists that entries stand in. */
function listsOf<Entry extends DatedEntry>(entries: readonly Entry[]): Entry[][] {
  const lists: Entry[][] = [];
  for (const entry of entries) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && entry.sentence - last.sentence <= entryLength) list.push(entry);
    else lists.push([entry]);
  }
  return lists.filter((list) => list.length >= fewest);
}

/** The sign of the way from each entry to the next: 1 where it comes later in a year. */
const steps = (list: readonly DatedEntry[]): number[] =>
  list.slice(1).map((entry, k) => Math.sign(placeOf(entry) - placeOf(list[k] ?? entry)));

/**
 * The years of the entries that do not say theirs, in lists that do: that of the entry before, unless the list has passed a
 * new year's day. A list that tells the latest first runs the other way.
 * @param entries in the order of the text
 */
export function entryYears<Entry extends DatedEntry>(
  entries: readonly Entry[],
): Map<Entry, number> {
  const years = new Map<Entry, number>();
  for (const list of listsOf(entries)) {
    const way = steps(list).reduce((sum, step) => sum + step, 0) < 0 ? -1 : 1;
    let before: { readonly place: number; readonly year: number } | null = null;
    for (const entry of list) {
      const place = placeOf(entry);
      const passes: boolean = before !== null && (place - before.place) * way < 0;
      const year: number | null = entry.year ?? (before && before.year + (passes ? way : 0));
      if (year === null) continue;
      if (entry.year === null) years.set(entry, year);
      before = { place, year };
    }
  }
  return years;
}
