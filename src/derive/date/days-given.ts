import { civil, dayMs, dayStart, isoDay, whenExtent, whenOf } from '../../time/index.ts';
import type { ParsedArticle, ResolvedTimex, Tagger } from '../types.ts';

/** Single days, each the instant in ms at which it begins, by the index of the sentence that gives them. */
type DaysBySentence = ReadonlyMap<number, readonly number[]>;

/** The days that the sentences of an article give, were it published on a day. */
export type DaysGiven = (article: ParsedArticle, day: number) => DaysBySentence;

/** The single days an article's timexes give, by the index of their sentence. */
function daysBySentence(
  { sentences }: ParsedArticle,
  timexes: readonly ResolvedTimex[],
): DaysBySentence {
  const days = new Map<number, number[]>();
  const sorted = [...timexes].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, when } of sorted) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at += 1;
    if (!when || (sentences[at]?.start ?? Infinity) > start) continue;
    const extent = whenExtent(when);
    if (extent.end - extent.start > dayMs) continue;
    const { year, month, day } = civil(extent.start);
    const list = days.get(at);
    if (list) list.push(dayStart(year, month, day));
    else days.set(at, [dayStart(year, month, day)]);
  }
  return days;
}

/**
 * The days given as a tagger finds them, each worked out once: articles are asked about for several days, and
 * for these again after their neighbours are dated. Timexes are kept for the last article only.
 */
export function daysGivenBy(tagger: Tagger): DaysGiven {
  const known = new Map<ParsedArticle, Map<number, DaysBySentence>>();
  let last: { article: ParsedArticle; resolve: ReturnType<Tagger> } | null = null;
  return (article, day) => {
    const ofArticle = known.get(article) ?? new Map<number, DaysBySentence>();
    known.set(article, ofArticle);
    const had = ofArticle.get(day);
    if (had) return had;
    if (last?.article !== article) last = { article, resolve: tagger(article) };
    const days = daysBySentence(article, last.resolve(whenOf(isoDay(day))));
    ofArticle.set(day, days);
    return days;
  };
}
