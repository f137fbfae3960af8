import type { Evidence, Span } from '../../model/index.ts';
import { civil, daysBetween, dayMs, dayStart, isoWeekday, lastWeekday } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import { dayInWords, weekdayInWords } from './words.ts';
import { sentenceDates } from './sentence-dates.ts';
import type { StatedDate } from './stated.ts';
import { weekdayMentions, type WeekdayMention } from './weekdays.ts';
import { isDay, writtenDates, type CalendarDay } from './written-dates.ts';

/** Something in an article that speaks for some days of publication and against others. */
export interface Clue {
  /** Days it brings up, as instants in ms; none where it only judges. */
  readonly days: readonly number[];
  /** How much it speaks for a day: the logarithm of how much likelier it is on that day than on any. */
  score(day: number): number;
  readonly evidence: readonly Evidence[];
  /** What it says of the day that was found, in plain words. */
  say(day: number): string;
  /** Whether it is a statement that leaves but one day in the years of the page: the days of the text cannot gainsay it. */
  readonly settles?: boolean;
}

/**
 * How long after a weekday an article that tells of it appears, 0 to 6 days: shares as counted in a
 * thousand dated news articles, bar the articles dated a day early there.
 */
const weekdayLag = [0.45, 0.28, 0.1, 0.06, 0.04, 0.02, 0.012] as const;

/** A weekday named again and again counts for more, but not for each time. */
const maxCount = 2;

/** The words of a span as evidence. */
export const evidenceOf = (
  { id, text }: ParsedArticle,
  { start, end }: { start: number; end: number },
): Evidence => ({ article: id, start, end, text: text.slice(start, end) });

/** Who writes `today` or `yesterday` does not call that day by its name as well; whom he quotes may. */
const namedOtherwise = -1;
const directWords = [
  /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i,
  /\b(?:yesterday|last night)\b/i,
] as const;
const quotedWords = /["“][^"”]{0,600}["”]/g;

/** For today and for yesterday: whether the article itself, not who it quotes, calls them that. */
function directlyNamed({ text, sentences }: ParsedArticle): boolean[] {
  const told = sentences.map(({ start, end }) => text.slice(start, end).replace(quotedWords, ' '));
  return directWords.map((words) => told.some((sentence) => words.test(sentence)));
}

/** Names in a sentence: `Friday, Thursday and Monday`. */
const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The weekdays the article tells of, as one clue; `null` if it names none. */
export function weekdayClue(article: ParsedArticle): Clue | null {
  const byDay = new Map<number, WeekdayMention[]>();
  for (const mention of weekdayMentions(article)) {
    const list = byDay.get(mention.weekday);
    if (list) list.push(mention);
    else byDay.set(mention.weekday, [mention]);
  }
  if (byDay.size === 0) return null;
  const direct = directlyNamed(article);
  const lagOf = (day: number, weekday: number) => daysBetween(lastWeekday(day, weekday), day);
  const latestFirst = (day: number) =>
    [...byDay.keys()].sort((a, b) => lagOf(day, a) - lagOf(day, b));
  return {
    days: [],
    score: (day) =>
      [...byDay].reduce((sum, [weekday, mentions]) => {
        const lag = lagOf(day, weekday);
        const share = weekdayLag[lag] ?? weekdayLag[6];
        const isOther = direct[lag] && mentions.some(({ isQuoted }) => !isQuoted);
        const told = isOther ? namedOtherwise : Math.log(7 * share);
        return sum + Math.min(maxCount, Math.sqrt(mentions.length)) * told;
      }, 0),
    evidence: [...byDay.values()].flatMap(([first]) => (first ? [evidenceOf(article, first)] : [])),
    say: (day) => {
      const names = latestFirst(day).map(weekdayInWords);
      const [latest] = latestFirst(day);
      const last = latest === undefined ? day : lastWeekday(day, latest);
      return `Of the days it tells of, ${listed(names)}, the latest would be ${dayInWords(last)}; reports appear on that day or soon after.`;
    },
  };
}

type Where = 'caption' | 'lead' | 'body';

/**
 * How much a day written in full speaks for publication so many days later, and against publication
 * before it. Reports write yesterday as a weekday and only distant days with their year, so in the
 * text it says little; a picture of the day says more.
 */
const writtenLag: Readonly<Record<Where, readonly number[]>> = {
  caption: [2, 2, 1, 0.5],
  lead: [1.2, 1, 0.6, 0.4],
  body: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6],
};
const before: Readonly<Record<Where, number>> = { caption: -6, lead: -4, body: -2.5 };
const muchLater: Readonly<Record<Where, number>> = { caption: -1, lead: -0.5, body: 0 };

/** So many sentences are the lead. */
export const leadSentences = 3;
const weekDays = 8;

/** So many of the latest days of the text count: a programme or a chronology holds many. */
const maxBody = 2;

/** What stands before a day that is still to come. */
const toCome =
  /\b(?:will|would|to be|scheduled|due|expected|plans?|planned|next|coming|upcoming|set to)\b|\b(?:until|till|by|before)\s(?:the\s)?$/i;

/** "From 1 January 2020 any new medicine will …": a day from which something is to be. */
const fromThen = /\b(?:from|starting|effective|as of|with effect from)\s$/i;

/** Whether a date of a sentence is still to come when it is written. */
export function isToCome(words: string, { start, end }: Span): boolean {
  const before = words.slice(Math.max(0, start - 60), start);
  return (
    toCome.test(before) || (fromThen.test(before) && /\bwill\b/.test(words.slice(end, end + 120)))
  );
}

/** Pictures that are older than the report they stand in. */
const oldPicture =
  /\b(?:file|archive|archival|library|stock) (?:photo|picture|image|photograph)|\bundated\b/i;

const instant = ({ year, month, day }: CalendarDay) => dayStart(year ?? 0, month, day);

interface WrittenDay extends Evidence {
  readonly where: Where;
  readonly day: number;
}

/** The days written in full, with their year, in running text and captions, if they have passed. */
function writtenDays(article: ParsedArticle): WrittenDay[] {
  const captions = article.regions.filter(({ type }) => type === 'caption');
  const dates = sentenceDates(article);
  return article.sentences.flatMap(({ start, end }, i) => {
    const own = dates[i] ?? [];
    if (own.length === 0) return [];
    const words = article.text.slice(start, end);
    const pictured =
      !oldPicture.test(words) &&
      captions.some((region) => region.start <= start && end <= region.end);
    return own.flatMap((date) => {
      const [reading, other] = date.readings;
      if (!reading || reading.year === null || other) return [];
      if (isToCome(words, date)) return [];
      const where: Where = pictured ? 'caption' : i < leadSentences ? 'lead' : 'body';
      const span = { start: start + date.start, end: start + date.end };
      return [{ where, day: instant(reading), ...evidenceOf(article, span) }];
    });
  });
}

function writtenClue({ where, day: written, ...evidence }: WrittenDay): Clue {
  return {
    days: Array.from({ length: weekDays }, (_, i) => written + i * dayMs),
    score: (day) => {
      const lag = daysBetween(written, day);
      if (lag < 0) return before[where];
      return writtenLag[where][lag] ?? (lag < weekDays ? 0 : muchLater[where]);
    },
    evidence: [evidence],
    say: () =>
      `${where === 'caption' ? 'A caption' : 'The text'} gives the day ${dayInWords(written)}; the article is hardly older.`,
  };
}

/** One clue for each day written in full; of those in the text below its lead, the latest. */
export function writtenClues(article: ParsedArticle): Clue[] {
  const distinct = new Map(writtenDays(article).map((day) => [`${day.where} ${day.day}`, day]));
  const days = [...distinct.values()];
  const body = days.filter(({ where }) => where === 'body').sort((a, b) => b.day - a.day);
  return [...days.filter(({ where }) => where !== 'body'), ...body.slice(0, maxBody)].map(
    writtenClue,
  );
}

const copyright =
  /(?:©|\(c\)|\bcopyright\b)[^\n]{0,40}?\b((?:19|20)\d\d)(?! ?[-–—] ?(?:19|20)\d\d)\b/giu;

/** Days with their year that a page gives anywhere: of other articles, of comments. */
const daysOnPage = ({ text }: ParsedArticle): number[] =>
  writtenDates(text).flatMap(({ readings: [reading, other] }) =>
    reading && !other && reading.year !== null ? [instant(reading)] : [],
  );

/** The latest year of a page's copyright; `null` without one. */
function copyrightYear({ text }: ParsedArticle): number | null {
  const years = [...text.matchAll(copyright)].map(([, year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}

/** How much a year speaks for or against a day by the copyright of the page. */
const ofCopyright = 1;
const afterCopyright = -3;

function byCopyright(day: number, year: number | null): number {
  if (year === null) return 0;
  const own = civil(day).year;
  if (own > year) return afterCopyright;
  return own === year ? ofCopyright : 0;
}

/** Past years of the text and of its neighbours, in which a day without a year may lie. */
export function yearsFor(article: ParsedArticle, known: readonly number[]): number[] {
  const years = new Set(known.map((day) => civil(day).year));
  for (const { start, end } of article.sentences) {
    const words = article.text.slice(start, end);
    for (const { 0: year, index } of words.matchAll(/\b(?:19|20)\d\d\b/g)) {
      years.add(Number(year));
      years.add(Number(year) + 1);
      // "Due to open in January 2024": written in that year, or one of the two before it.
      if (isToCome(words, { start: index, end: index + year.length }))
        years.add(Number(year) - 1).add(Number(year) - 2);
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** How much a statement speaks for its day, where year or order of figures are open. */
const statedWeight = 3;
const otherDay = -20;

/** How well a stated day goes with the weekday that the first sentence of a report names: agencies name that of the report. */
const leadLag = [2, 1, 0.3] as const;

/** The first weekday that a report names as gone by, in its first sentence of running text; `null` without one. */
function leadWeekday(article: ParsedArticle): number | null {
  const body = article.regions.find(({ type }) => type === 'body');
  const first = article.sentences.findIndex(({ start }) => body && start >= body.start);
  return weekdayMentions(article).find(({ sentence }) => sentence === first)?.weekday ?? null;
}

const byLead = (day: number, weekday: number | null): number =>
  weekday === null ? 0 : (leadLag[daysBetween(lastWeekday(day, weekday), day)] ?? 0);

/** Where a date stands that is that of the article for sure. */
const sureStandings: ReadonlySet<StatedDate['standing']> = new Set([
  'metadata',
  'labelled',
  'dateline',
]);

/** A year in which the weekday that is stated falls on the day: one in six or seven does by chance. */
const weekdayFits = 2;

/** Articles on one story appear close together, within so many days: a day near a neighbour's is likelier by this much. */
const nearNeighbour = 1.5;
const neighbourReach = 31;

/** What speaks for a day for its nearness to those on which others were published. */
export const nearness = (day: number, known: readonly number[]): number =>
  known.some((other) => Math.abs(daysBetween(other, day)) <= neighbourReach) ? nearNeighbour : 0;

/**
 * A stated date that lacks its year, or whose figures can be read two ways: the readings are all that
 * is possible. `known` are publication days of other articles.
 */
export function openDateClue(
  article: ParsedArticle,
  date: StatedDate,
  known: readonly number[],
): Clue {
  const onPage = date.readings.some(({ year }) => year === null) ? daysOnPage(article) : [];
  const mark = copyrightYear(article);
  const years = new Set([
    ...yearsFor(article, known),
    ...onPage.map((day) => civil(day).year),
    ...(mark === null ? [] : [mark]),
  ]);
  const weight = statedWeight + (date.weekday === null ? 0 : weekdayFits);
  const lead = leadWeekday(article);
  const days = date.readings
    .flatMap((reading) =>
      reading.year === null ? [...years].map((year) => ({ ...reading, year })) : [reading],
    )
    .filter(isDay)
    .map(instant)
    .filter((day) => date.weekday === null || isoWeekday(day) === date.weekday);
  const possible = new Set(days);
  // The years that a text tells of may all be long past; those of its page and its neighbours are hardly.
  const recent = new Set([...known, ...onPage].map((day) => civil(day).year));
  if (mark !== null) recent.add(mark);
  const isBacked = days.filter((day) => recent.has(civil(day).year)).length === 1;
  return {
    days: [...possible],
    score: (day) => {
      if (!possible.has(day)) return otherDay;
      const byOthers = nearness(day, [...known, ...onPage]) + byCopyright(day, mark);
      return weight + byOthers + byLead(day, lead);
    },
    settles: isBacked && (date.weekday !== null || sureStandings.has(date.standing)),
    evidence: date.span ? [evidenceOf(article, date.span)] : [],
    say: (day) => `It states “${date.text}”, which here can only be ${dayInWords(day)}.`,
  };
}

/**
 * A whole date at a place where a page may print its own clock, which goes ill with the weekdays of the text: it counts
 * where others on the story were published about that day. `null` where none was.
 */
export function doubtedClue(
  article: ParsedArticle,
  date: StatedDate,
  day: number,
  known: readonly number[],
): Clue | null {
  const near = nearness(day, known);
  if (near === 0) return null;
  return {
    days: [day],
    score: (other) => (other === day ? statedWeight + near : 0),
    evidence: date.span ? [evidenceOf(article, date.span)] : [],
    say: () => `It states “${date.text}”, as others on the story were published about that day.`,
  };
}
