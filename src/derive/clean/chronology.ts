import { monthNames, weekdayNames } from '../../text/index.ts';
import type { Page } from './page.ts';
import type { Unit } from './unit.ts';

/**
 * Lists of events set into an article: “Key dates”, one line each, a date and what happened. A list of other
 * articles may have their days too, but has the latest first.
 */

const names = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthName = `(?:${monthNames.join('|')}|sept|${names})\\b\\.?`;
const weekday = `(?:(?:${weekdayNames.join('|')}|mon|tue|wed|thu|fri|sat|sun)\\b\\.?,? )?`;
const nth = '\\d{1,2}(?:st|nd|rd|th)?';
const days = `(?:${nth}\\s?[–-]\\s?)?${nth}`;

/** A bullet, and stars of bold print. */
const lead = /^(?:[•●▪◦*–—-]\s{1,3})?\*{0,2}/;

/** The date that opens an entry, with the mark after it, in the ways it is written. */
const openings = [
  `${weekday}(?<day>${days})(?: of)? (?<month>${monthName})(?:,? (?<year>\\d{4}))?`,
  `${weekday}(?<month>${monthName}) (?<day>${days})(?:,? (?<year>\\d{4}))?`,
  `(?:(?:early|mid|late)[- ])?(?<month>${monthName}),? (?<year>\\d{4})`,
  '(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})',
  '(?<year>(?:1[5-9]|20)\\d\\d)',
].map((date) => new RegExp(`^${date}\\*{0,2}\\s?(?::|[–—-]|\\|)\\*{0,2}\\s(?=\\S)`, 'i'));

/** The year of an entry, `null` where it is not said, and its place in it: months of 32 days. */
interface Entry {
  readonly year: number | null;
  readonly place: number;
}

/** How long what opens a line is, bullet and all, that may be an entry; 0 where there is none. */
export const bulletLength = (line: string): number => lead.exec(line)?.[0].length ?? 0;

function entryOf({ text }: Unit): Entry | null {
  const line = text.slice(bulletLength(text), bulletLength(text) + 80);
  for (const opening of openings) {
    const { day, month, number, year } = opening.exec(line)?.groups ?? {};
    if (day === undefined && month === undefined && year === undefined) continue;
    const nthMonth = month
      ? names.split('|').indexOf(month.slice(0, 3).toLowerCase()) + 1
      : Number(number ?? 0);
    const last = /\d+(?=\D*$)/.exec(day ?? '')?.[0] ?? 0;
    return { year: year ? Number(year) : null, place: nthMonth * 32 + Number(last) };
  }
  return null;
}

/** So many entries make a list. */
const fewest = 3;

/** Months further back than this are of the next year. */
const half = 6 * 32;

/** Whether one entry may come after another: what does not say its year may be of the next one. */
function isLater(a: Entry, b: Entry): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return b.year > a.year;
  const isNextYear = a.year === null || b.year === null ? a.place - b.place > half : false;
  return b.place >= a.place || isNextYear;
}

/** Whether a list goes on in time from entry to entry, but for a slip. */
function goesOn(entries: readonly Entry[]): boolean {
  const back = entries.slice(1).filter((entry, k) => !isLater(entries[k] ?? entry, entry)).length;
  const [first, last] = [entries[0], entries.at(-1)];
  const isOneDay = first?.place === last?.place && first?.year === last?.year;
  return !isOneDay && back <= entries.length / 4;
}

/** Marks the lines of such lists as entries. */
export function markChronologies({ units, kinds }: Page): Page {
  const entries = units.map(entryOf);
  const marked = [...kinds];
  for (let from = 0; from < units.length; from += 1) {
    let to = from;
    while (entries[to]) to += 1;
    const list = entries.slice(from, to).flatMap((entry) => entry ?? []);
    if (list.length >= fewest && goesOn(list)) marked.fill('entry', from, to);
    from = to;
  }
  return { units, kinds: marked };
}
