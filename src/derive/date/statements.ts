import type { Evidence } from '../../model/index.ts';
import { dayMs, daysBetween, isoWeekday, lastWeekday } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import type { Clue } from './clues.ts';
import type { DaysGiven } from './days-given.ts';
import type { Match } from './similar.ts';
import { dayInWords, weekdayInWords } from './words.ts';
import { weekdayMentions, type WeekdayMention } from './weekdays.ts';

/** What a dated neighbour tells of a statement that both articles report. */

/** An article whose day of publication, an instant in ms, is known. */
export interface Neighbour {
  readonly article: ParsedArticle;
  readonly day: number;
  /** The single days one of its sentences gives, by the sentence's index. */
  daysOf(sentence: number): readonly number[];
}

/** A statement both report, on a day the neighbour gives. */
export interface SharedDay extends Clue {
  /** Index of the sentence in the article that is being dated. */
  readonly sentence: number;
  /** The day the neighbour gives, an instant in ms. */
  readonly day: number;
  readonly weight: number;
}

/** How much a pair of sentences as like as this speaks for the day that makes them agree. */
const weightOf = (similarity: number) => Math.min(3.5, 4.5 * similarity - 0.3);

const weekLength = 7;

/** Of the statements shared with neighbours, the likest so many are weighed. */
const maxStatements = 100;

/** The mentions of weekdays by the index of their sentence. */
function bySentence(article: ParsedArticle): Map<number, WeekdayMention[]> {
  const map = new Map<number, WeekdayMention[]>();
  for (const mention of weekdayMentions(article)) {
    const list = map.get(mention.sentence);
    if (list) list.push(mention);
    else map.set(mention.sentence, [mention]);
  }
  return map;
}

/** A dated article as a neighbour; its timexes are asked for when a sentence of it is first needed. */
export function neighbourOf(article: ParsedArticle, day: number, given: DaysGiven): Neighbour {
  const mentions = bySentence(article);
  let timexes: ReadonlyMap<number, readonly number[]> | null = null;
  const own = (sentence: number) => {
    timexes ??= given(article, day);
    const named = (mentions.get(sentence) ?? []).map((m) => lastWeekday(day, m.weekday));
    return [...new Set([...(timexes.get(sentence) ?? []), ...named])];
  };
  // A statement without a day of its own has that of the sentence before it.
  const daysOf = (sentence: number) =>
    [own(sentence), own(sentence - 1)].find((days) => days.length > 0) ?? [];
  return { article, day, daysOf };
}

const quote = ({ id, text }: ParsedArticle, span: { start: number; end: number }): Evidence => ({
  article: id,
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
});

/** One clue for each sentence that a neighbour reports too, with the day the neighbour gives it. */
export function sharedDays(
  article: ParsedArticle,
  matches: readonly Match[],
  neighbours: ReadonlyMap<number, Neighbour>,
): SharedDay[] {
  const mentions = bySentence(article);
  const best = new Map<string, SharedDay>();
  for (const { from, to, similarity } of matches) {
    const neighbour = neighbours.get(to.article);
    const theirs = neighbour?.article.sentences[to.sentence];
    if (!neighbour || !theirs) continue;
    const own = [from.sentence, from.sentence - 1]
      .map((at) => mentions.get(at))
      .find((found) => found !== undefined);
    for (const day of neighbour.daysOf(to.sentence)) {
      const key = `${from.sentence} ${day}`;
      const weight = weightOf(similarity);
      if ((best.get(key)?.weight ?? 0) >= weight) continue;
      const named = own?.find(({ weekday }) => weekday === isoWeekday(day));
      const ours = article.sentences[from.sentence];
      if (!ours) continue;
      best.set(key, {
        sentence: from.sentence,
        day,
        weight,
        days: named ? Array.from({ length: weekLength }, (_, i) => day + i * dayMs) : [],
        score: (d) => (named && lastWeekday(d, named.weekday) === day ? weight : 0),
        evidence: [quote(article, ours), quote(neighbour.article, theirs)],
        say: () =>
          `${named ? `“${weekdayInWords(named.weekday)}” is` : 'It tells of'} ${dayInWords(day)}: ${neighbour.article.file}, published on ${dayInWords(neighbour.day)}, reports the same.`,
      });
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, maxStatements);
}

/** Two articles are the same report if so many sentences, and such a share of all, are nearly equal. */
const minSame = 3;
const minSameShare = 0.35;
const nearlyEqual = 0.75;

/** Sentences that others print over more days than this are notices, not news. */
const maxSpread = 4 * dayMs;

/** The same report elsewhere appears on the same day, or the day before or after. */
const sameReportLag = [3, 2] as const;

/** Without the sentences that stand in neighbours of many days: notices of a site. */
function withoutNotices(
  matches: readonly Match[],
  neighbours: ReadonlyMap<number, Neighbour>,
): Match[] {
  const spread = new Map<number, { first: number; last: number }>();
  for (const { from, to } of matches) {
    const day = neighbours.get(to.article)?.day;
    if (day === undefined) continue;
    const { first, last } = spread.get(from.sentence) ?? { first: day, last: day };
    spread.set(from.sentence, { first: Math.min(first, day), last: Math.max(last, day) });
  }
  return matches.filter(({ from }) => {
    const { first, last } = spread.get(from.sentence) ?? { first: 0, last: 0 };
    return last - first <= maxSpread;
  });
}

/** One clue for each neighbour that is the same report, nearly word for word. */
export function sameReports(
  article: ParsedArticle,
  matches: readonly Match[],
  neighbours: ReadonlyMap<number, Neighbour>,
): Clue[] {
  const equal = withoutNotices(
    matches.filter(({ similarity }) => similarity >= nearlyEqual),
    neighbours,
  );
  return [...neighbours].flatMap(([index, neighbour]) => {
    const theirs = equal.filter(({ to }) => to.article === index);
    const sentences = new Set(theirs.map(({ from }) => from.sentence));
    const [first] = theirs;
    const span = first && article.sentences[first.from.sentence];
    const other = first && neighbour.article.sentences[first.to.sentence];
    if (!span || !other || sentences.size < minSame) return [];
    if (sentences.size < article.sentences.length * minSameShare) return [];
    const { day } = neighbour;
    return [
      {
        days: [day - dayMs, day, day + dayMs],
        score: (d: number) => sameReportLag[Math.abs(daysBetween(day, d))] ?? 0,
        evidence: [quote(article, span), quote(neighbour.article, other)],
        say: () =>
          `It is nearly word for word ${neighbour.article.file}, published on ${dayInWords(day)}.`,
      },
    ];
  });
}
