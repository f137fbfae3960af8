import { idsAt, type EventTable, type IdLists } from '../../table/index.ts';
import { fold } from './search.ts';

/**
 * Search without an index, for timelines too large to have one: titles, participants, places and
 * publishers are looked through, in time linear in their length.
 */

const inWord = /[\p{L}\p{N}]/u;

/** The rows in whose title a word begins with a term. */
function rowsByTitle({ columns, size }: EventTable, term: string, folded: string): Set<number> {
  const found = new Set<number>();
  let row = 0;
  let lineEnd = columns.titles.at(0).length;
  for (let at = folded.indexOf(term); at !== -1 && row < size; at = folded.indexOf(term, at + 1)) {
    while (at > lineEnd) {
      row += 1;
      lineEnd += columns.titles.at(row).length + 1;
    }
    if (at === 0 || !inWord.test(folded.charAt(at - 1))) found.add(row);
  }
  return found;
}

/** Which names hold a word that begins with a term. */
function namesWith({ names }: IdLists, term: string): Set<number> {
  const begins = (name: string) =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.startsWith(term));
  return new Set(names.flatMap((name, id) => (begins(name) ? [id] : [])));
}

/** The rows that hold a word beginning with each term, the most important first. */
export function scanEvents(table: EventTable, terms: readonly string[]): number[] {
  const { participants, places, publishers, importance, titles } = table.columns;
  // İ alone grows when it is made small, and places in the text must stay places.
  const folded = titles.joined.replaceAll('İ', 'I').toLowerCase();
  const lists = [participants, places, publishers];
  let rows: Uint32Array = table.all;
  for (const term of terms) {
    const titled = rowsByTitle(table, term, folded);
    const named = lists.map((list) => namesWith(list, term));
    rows = rows.filter(
      (row) =>
        titled.has(row) ||
        lists.some((list, i) => named[i]?.size && idsAt(list, row).some((id) => named[i]?.has(id))),
    );
  }
  return Array.from(rows).sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b);
}
