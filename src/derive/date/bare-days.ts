import type { Evidence } from '../../model/index.ts';
import { daysBetween, dayMs, dayStart, isoWeekday } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import { evidenceOf, isToCome, leadSentences, nearness, yearsFor, type Clue } from './clues.ts';
import { isQuoted } from './weekdays.ts';
import { dayInWords } from './words.ts';
import { sentenceDates } from './sentence-dates.ts';
import { isDay, type WrittenDate } from './written-dates.ts';

/**
 * Days that the running text gives without their year: "yesterday, Thursday 14 April", "on December 3". The
 * weekday beside them and the years of the neighbours tell which are meant.
 */

/** From how many to how many days after such a day the article says that it appeared; `null` where it does not say. */
type Lag = readonly [from: number, to: number] | null;

interface BareDay {
  /** The days it can be, as instants in ms. */
  readonly days: readonly number[];
  readonly lag: Lag;
  readonly isLead: boolean;
  /** Whether its weekday stands beside it, which leaves few years. */
  readonly hasWeekday: boolean;
  readonly evidence: Evidence;
}

/** What stands right before a day and says how long ago it is, or when it comes, for the one who writes. */
const lags: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/\byesterday,? (?:on )?(?:the )?$/i, 1, 1],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening)),? (?:on )?(?:the )?$/i, 0, 0],
  [/\btomorrow,? (?:on )?(?:the )?$/i, -1, -1],
  [/\b(?:went|going|goes|go) to press,? (?:late |early )?(?:on )?(?:the )?$/i, 0, 0],
  // "By next Friday, 23 December": not that of this week, for most who write.
  [/\bnext $/i, -13, -6],
  [/\bthis (?:coming )?$/i, -6, 0],
  [/\blast $/i, 1, 8],
];

function lagOf(before: string): Lag {
  const found = isQuoted(before) ? undefined : lags.find(([words]) => words.test(before));
  return found ? [found[1], found[2]] : null;
}

/** The days a date without its year can be, in some years; instants in ms. */
export function daysIn(
  { readings: [reading], weekday }: WrittenDate,
  years: readonly number[],
): number[] {
  if (!reading) return [];
  return years
    .map((year) => ({ ...reading, year }))
    .filter(isDay)
    .map(({ year, month, day }) => dayStart(year, month, day))
    .filter((day) => weekday === null || isoWeekday(day) === weekday);
}

function bareDays(article: ParsedArticle, known: readonly number[]): BareDay[] {
  const years = yearsFor(article, known);
  const dates = sentenceDates(article);
  return article.sentences.flatMap(({ start, end }, i) => {
    const own = dates[i] ?? [];
    if (own.length === 0) return [];
    const words = article.text.slice(start, end);
    return own.flatMap((date) => {
      const before = words.slice(0, date.start);
      const lag = lagOf(before);
      if (date.readings.length !== 1 || date.readings[0]?.year !== null) return [];
      if (lag === null && isToCome(words, date)) return [];
      const span = { start: start + date.start, end: start + date.end };
      const days = daysIn(date, years);
      if (days.length === 0) return [];
      const hasWeekday = date.weekday !== null;
      const evidence = evidenceOf(article, span);
      return [{ days, lag, hasWeekday, isLead: i < leadSentences, evidence }];
    });
  });
}

/** How much a day whose distance is said speaks for the day of publication, or for each of several, and against others. */
const saidWeight = 3;
const saidAbout = 1.5;
const otherDay = -3;

/** How much others do, by the days since, and against publication before them. */
const leadLag = [1.2, 1, 0.6, 0.4] as const;
const bodyLag = [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6] as const;
const beforeIt = -2.5;

/** So many of the days that are only written count: the latest. */
const most = 2;

const latestOf = ({ days }: BareDay): number => Math.max(...days);

function saidClue(
  days: readonly number[],
  [from, to]: NonNullable<Lag>,
  evidence: Evidence,
  known: readonly number[],
): Clue {
  const published = days.flatMap((day) =>
    Array.from({ length: to - from + 1 }, (_, i) => day + (from + i) * dayMs),
  );
  const weight = from === to ? saidWeight : saidAbout;
  return {
    days: published,
    score: (day) => (published.includes(day) ? weight + nearness(day, known) : otherDay),
    evidence: [evidence],
    say: (day) => {
      const meant = days.find((one) => day >= one + from * dayMs && day <= one + to * dayMs) ?? day;
      const name = dayInWords(meant);
      if (from < to) return `It tells of ${name} as a day of about then.`;
      return `It calls ${name} ${['today', 'yesterday'][from] ?? 'tomorrow'}.`;
    },
  };
}

function clueOf(
  { days, lag, isLead, hasWeekday, evidence }: BareDay,
  known: readonly number[],
): Clue {
  if (lag !== null) return saidClue(days, lag, evidence, known);
  const shares: readonly number[] = !hasWeekday ? [] : isLead ? leadLag : bodyLag;
  return {
    days: days.flatMap((day) => shares.map((_, i) => day + i * dayMs)),
    score: (day) => {
      const since = days.map((written) => daysBetween(written, day));
      const passed = since.filter((n) => n >= 0);
      if (passed.length === 0) return beforeIt;
      const share = shares[Math.min(...passed)];
      return share ?? 0;
    },
    evidence: [evidence],
    say: (day) => {
      const written = Math.max(...days.filter((one) => one <= day));
      return `The text gives ${dayInWords(written)} without its year; the article is hardly older.`;
    },
  };
}

/** The clues of an article's days without a year; `known` are the publication days of others. */
export function bareDayClues(article: ParsedArticle, known: readonly number[]): Clue[] {
  const found = bareDays(article, known);
  const said = found.filter(({ lag }) => lag !== null);
  const written = found
    .filter(({ lag }) => lag === null)
    .sort((a, b) => latestOf(b) - latestOf(a))
    .slice(0, most);
  return [...said, ...written].map((day) => clueOf(day, known));
}
