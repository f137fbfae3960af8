import { daysBetween, dayMs, dayStart } from '../../time/index.ts';
import { entryStamp, type EntryStamp } from '../../text/index.ts';
import type { ParsedArticle } from '../types.ts';
import { evidenceOf, type Clue } from './clues.ts';
import type { StatedDate } from './stated.ts';
import { dayInWords } from './words.ts';

/** Days by which an article had appeared: in its address, of its last change, of its first comment. */

type Bound = 'address' | 'updated' | 'live' | 'sameDay' | 'comment' | 'morningComment';

/** What a bound speaks for its day and the days before, and against the days after. */
const boundLag: Readonly<Record<Bound, readonly number[]>> = {
  address: [3, 1],
  updated: [1.5, 1, 0.3, 0.3],
  // Such a page is changed for as long as its day is told, and hardly after.
  live: [2.2, 1.4, 0.4, 0.3],
  sameDay: [4, 1, 0.3],
  // Readers comment while a report is new; who does so early in the morning read it the day before.
  comment: [3, 2.4, 1, 0.5],
  morningComment: [2.4, 3, 1, 0.5],
};
const afterBound = -6;

/** So many entries with a time of day each make a page that is written as the day goes on. */
const liveEntries = 3;

/** A page last changed so soon after its latest entry was changed on the day of its entries, in minutes. */
const soon = 180;

/** Before this time of day, in minutes, a comment is on something read the day before. */
const morning = 10 * 60;

const clock = /(?<![\d:.])(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s?([ap])?/i;

/** The time of day in a line, in minutes; `null` without one. */
function minutesIn(line: string): number | null {
  const [, hours, minutes, half] = clock.exec(line) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return hour * 60 + Number(minutes);
}

/** What stands over the entries of a live page. */
const entryStamps = ({ text, regions }: ParsedArticle): EntryStamp[] =>
  regions.flatMap(({ type, start, end }) => {
    if (type !== 'dateline' || end - start > 30) return [];
    return entryStamp(text.slice(start, end)) ?? [];
  });

/** The time of day of the latest entry, in minutes: on the later of two days that stand one after the other. */
function latestEntry(stamps: readonly EntryStamp[]): number {
  const days = new Set(stamps.map(({ weekday }) => weekday));
  const last = stamps.find(({ weekday }) => weekday !== null && !days.has((weekday % 7) + 1));
  return Math.max(
    ...stamps.filter(({ weekday }) => !last || weekday === last.weekday).map(({ clock }) => clock),
  );
}

/** What follows a date on its line, where its time of day stands. */
function minutesAfter({ text }: ParsedArticle, { span }: StatedDate): number | null {
  if (!span) return null;
  const [rest = ''] = text.slice(span.start, span.end + 20).split(/[\r\n]/);
  return minutesIn(rest);
}

function boundOf(article: ParsedArticle, date: StatedDate): Bound {
  if (date.standing === 'address') return 'address';
  const at = minutesAfter(article, date);
  if (date.standing === 'comment')
    return at !== null && at < morning ? 'morningComment' : 'comment';
  const stamps = entryStamps(article);
  if (stamps.length < liveEntries) return 'updated';
  const since = at === null ? -1 : at - latestEntry(stamps);
  return since >= 0 && since <= soon ? 'sameDay' : 'live';
}

const sayings: Readonly<Partial<Record<StatedDate['standing'], (day: string) => string>>> = {
  address: (day) => `Its address holds ${day}.`,
  comment: (day) => `Its first comment is of ${day}; it appeared no later.`,
};
const changed = (day: string) => `It was last changed on ${day}; it appeared no later.`;

/** The day of an article's address, last change or first comment: it appeared then or before. */
export function boundClue(article: ParsedArticle, date: StatedDate): Clue | null {
  const [reading] = date.readings;
  if (!reading || reading.year === null || date.readings.length > 1) return null;
  const bound = dayStart(reading.year, reading.month, reading.day);
  const lags = boundLag[boundOf(article, date)];
  return {
    days: lags.map((_, i) => bound - i * dayMs),
    score: (day) => {
      const lag = daysBetween(day, bound);
      return lag < 0 ? afterBound : (lags[lag] ?? 0);
    },
    evidence: date.span ? [evidenceOf(article, date.span)] : [],
    say: () => (sayings[date.standing] ?? changed)(dayInWords(bound)),
  };
}
