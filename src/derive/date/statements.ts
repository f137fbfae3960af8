import type { Evidence } from '../../model/index.ts';
import { civil, daysBetween, dayMs, isoWeekday, whenExtent } from '../../time/index.ts';
import type { ParsedArticle, ResolvedTimex } from '../types.ts';
import { lastWeekday, type Clue } from './clues.ts';
import type { Match } from './similar.ts';
import { dayInWords, weekdayInWords } from './words.ts';
import { weekdayMentions } from './weekdays.ts';

/** What a dated neighbour tells of a statement that both articles report. */

/** An article whose day of publication, an instant in ms, is known. */
export interface Neighbour {
  readonly article: ParsedArticle;
  readonly day: number;
  readonly timexes: readonly ResolvedTimex[];
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

/** The days a timex list gives within a span, where it gives single days. */
export function timexDays(
  timexes: readonly ResolvedTimex[],
  { start, end }: { start: number; end: number },
): number[] {
  return timexes.flatMap((timex) => {
    if (timex.start < start || timex.end > end || !timex.when) return [];
    const extent = whenExtent(timex.when);
    const { year, month, day } = civil(extent.start);
    return extent.end - extent.start <= dayMs ? [Date.UTC(year, month - 1, day)] : [];
  });
}

/** The days a neighbour gives for a sentence: its own, or those of the sentence before it. */
function neighbourDays({ article, day, timexes }: Neighbour, sentence: number): number[] {
  const mentions = weekdayMentions(article);
  for (const at of [sentence, sentence - 1]) {
    const span = article.sentences[at];
    const own = mentions.filter((m) => m.sentence === at).map((m) => lastWeekday(day, m.weekday));
    const days = span ? [...new Set([...timexDays(timexes, span), ...own])] : [];
    if (days.length > 0) return days;
  }
  return [];
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
  const mentions = weekdayMentions(article);
  const best = new Map<string, SharedDay>();
  for (const { from, to, similarity } of matches) {
    const neighbour = neighbours.get(to.article);
    const theirs = neighbour?.article.sentences[to.sentence];
    if (!neighbour || !theirs) continue;
    const own = [from.sentence, from.sentence - 1]
      .map((at) => mentions.filter((mention) => mention.sentence === at))
      .find((found) => found.length > 0);
    for (const day of neighbourDays(neighbour, to.sentence)) {
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
  return [...best.values()];
}

/** Two articles are the same report if so many sentences, and such a share of all, are nearly equal. */
const minSame = 3;
const minSameShare = 0.35;
const nearlyEqual = 0.75;

/** The same report elsewhere appears on the same day, or the day before or after. */
const sameReportLag = [3, 2] as const;

/** One clue for each neighbour that is the same report, nearly word for word. */
export function sameReports(
  article: ParsedArticle,
  matches: readonly Match[],
  neighbours: ReadonlyMap<number, Neighbour>,
): Clue[] {
  const equal = matches.filter(({ similarity }) => similarity >= nearlyEqual);
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
