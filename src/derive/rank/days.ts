import { dayMs, isoDay } from '../../time/index.ts';

/** What the importance of days is counted from: when an article was published, and the days it names. */
export interface DaySource {
  /** `YYYY-MM-DD` */
  readonly published: string;
  /** `YYYY-MM-DD`, each once. */
  readonly days: readonly string[];
}

const dayAfter = (day: string): string => isoDay(Date.parse(day) + dayMs);

function counted(days: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/**
 * How much each day matters to a corpus: the articles published on it or on the day after, which report its
 * news, and the articles that name it, then or ever after. Each is damped by its logarithm, so that neither
 * a day of many articles nor one that many name in passing wins alone. The more, the greater; not scaled.
 */
export function dayImportance(sources: readonly DaySource[]): Map<string, number> {
  const published = counted(sources.map((source) => source.published));
  const named = counted(sources.flatMap(({ days }) => [...new Set(days)]));
  const of = (counts: ReadonlyMap<string, number>, day: string) => counts.get(day) ?? 0;
  return new Map(
    [...new Set([...published.keys(), ...named.keys()])].map((day) => {
      const news = of(published, day) + of(published, dayAfter(day));
      return [day, Math.log1p(news) + Math.log1p(of(named, day))];
    }),
  );
}
