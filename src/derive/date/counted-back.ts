import { dayAway, dayMs, dayStart, type DistanceUnit } from '../../time/index.ts';
import type { Sentence } from '../../syntax/types.ts';
import type { ParsedArticle } from '../types.ts';
import { numberOf } from './anniversary.ts';
import { daysIn } from './bare-days.ts';
import { evidenceOf, nearness, yearsFor, type Clue } from './clues.ts';
import { isQuoted } from './weekdays.ts';
import { dayInWords } from './words.ts';
import { writtenDates } from './written-dates.ts';

/**
 * News counted from a day that the article also gives: "were arrested yesterday, 12 weeks to the day after the first
 * patient died", "died on September 10".
 */

const number = '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';

/** "12 weeks to the day after", "five weeks and two days since". */
const counted = new RegExp(
  `\\b(?:${number} (week|month|year)s? and )?${number} (day|week|month|year)s?( to the day)? (?:after|since)\\b`,
  'gi',
);

/** How long ago the news of a sentence is, by its words. */
const news: readonly (readonly [words: RegExp, lag: number])[] = [
  [/\b(?:yesterday|last night)\b/i, 1],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i, 0],
];

/** How much it speaks for a day: who counts to the day means this one. */
const weight = 4;

interface Count {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** "Five weeks" and "two days": counted on from each other. */
  readonly steps: readonly Step[];
  readonly lag: number;
}

interface Step {
  readonly count: number;
  readonly unit: DistanceUnit;
}

/** A number and a unit in words; `null` where there are none. */
function stepOf(number: string | undefined, unit: string | undefined): Step | null {
  const count = numberOf((number ?? '').toLowerCase());
  return unit && count > 0 ? { count, unit: unit.toLowerCase() as DistanceUnit } : null;
}

/** What is exact to the day, outside quotes, in sentences that tell of today or yesterday. */
function countsOf({ text, sentences }: ParsedArticle): Count[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const lag = news.find(([said]) => {
      const at = said.exec(words)?.index;
      return at !== undefined && !isQuoted(words.slice(0, at));
    })?.[1];
    if (lag === undefined) return [];
    return [...words.matchAll(counted)].flatMap((match) => {
      const [said, more, moreUnit, count, unit, toTheDay] = match;
      const steps = [stepOf(more, moreUnit), stepOf(count, unit)].filter((step) => step !== null);
      const isExact = toTheDay !== undefined || steps.at(-1)?.unit === 'day';
      if (!isExact || isQuoted(words.slice(0, match.index))) return [];
      const start = sentence.start + match.index;
      return [{ sentence, start, end: start + said.length, steps, lag }];
    });
  });
}

const isContent = ({ pos }: Sentence['tokens'][number]): boolean =>
  pos === 'VERB' || pos === 'NOUN' || pos === 'PROPN';

/** Lemmas of the content words of a sentence from an offset on. */
const lemmasFrom = ({ tokens }: Sentence, from: number): ReadonlySet<string> =>
  new Set(
    tokens.flatMap((token) =>
      token.start >= from && isContent(token) ? [token.lemma.toLowerCase()] : [],
    ),
  );

/** The days another sentence gives, in the years there are. */
function daysOf({ text }: ParsedArticle, { start, end }: Sentence, years: readonly number[]) {
  return writtenDates(text.slice(start, end)).flatMap((date) => {
    const [reading, other] = date.readings;
    if (!reading || other) return [];
    const days =
      reading.year === null
        ? daysIn(date, years)
        : [dayStart(reading.year, reading.month, reading.day)];
    return days.map((day) => ({ day, start: start + date.start, end: start + date.end }));
  });
}

/** The clues of what is counted from days given elsewhere in the article; `known` are the publication days of others. */
export function countedBackClues(article: ParsedArticle, known: readonly number[]): Clue[] {
  const counts = countsOf(article);
  if (counts.length === 0) return [];
  const years = yearsFor(article, known);
  return counts.flatMap(({ sentence, start, end, steps, lag }) => {
    const about = lemmasFrom(sentence, end);
    const tells = (other: Sentence) =>
      other !== sentence && [...lemmasFrom(other, other.start)].some((lemma) => about.has(lemma));
    // "Since the taps were closed on October 12" says it; else the first that tells of it with a day, as what comes later
    // may be more of the kind.
    const own = daysOf(article, { ...sentence, start: end }, years);
    const bases =
      own.length > 0
        ? own
        : (article.sentences
            .filter(tells)
            .map((other) => daysOf(article, other, years))
            .find((days) => days.length > 0) ?? []);
    const published = (day: number) =>
      steps.reduce((at, { count, unit }) => dayAway(at, count, unit), day) + lag * dayMs;
    return bases.map((base): Clue => {
      const day = published(base.day);
      return {
        days: [day],
        score: (other) => (other === day ? weight + nearness(day, known) : 0),
        evidence: [evidenceOf(article, { start, end }), evidenceOf(article, base)],
        say: () =>
          `“${article.text.slice(start, end)}” counts from ${dayInWords(base.day)} to ${['today', 'yesterday'][lag] ?? ''}.`,
      };
    });
  });
}
