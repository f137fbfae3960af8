import type { Mention, TimelineEvent, When } from '../model/index.ts';
import type { ArticleHead } from '../table/index.ts';
import {
  civil,
  compareWhen,
  dayMs,
  edtfLabel,
  monthName,
  whenExtent,
  yearLabel,
} from '../time/index.ts';

/** A sentence that reports an event, with its number in the whole document and its source. */
export interface NumberedQuote {
  readonly number: number;
  readonly mention: Mention;
  readonly article: ArticleHead;
}

export interface OutlineEvent {
  readonly event: TimelineEvent;
  readonly quotes: readonly NumberedQuote[];
}

/** What is dated, under one heading; `events` are those dated no finer than the heading. */
export interface PeriodGroup<Dated> {
  readonly heading: string;
  readonly events: readonly Dated[];
  readonly months: readonly { readonly heading: string; readonly events: readonly Dated[] }[];
}

export type OutlineGroup = PeriodGroup<OutlineEvent>;

/** Longer dates stand under their year, not under the month they begin in. */
const longestInMonth = 31 * dayMs;

function headings(when: When): { year: string; month: string | null } {
  const { start, end } = whenExtent(when);
  // What is only known to end or to begin somewhere stands where that is.
  const at = Number.isFinite(start) ? start : end - 1;
  if (!Number.isFinite(at)) return { year: 'Date unknown', month: null };
  const { year, month } = civil(at);
  if (end - start > 367 * dayMs && /^[+-]?\d+X+$/.test(when.edtf)) {
    return { year: edtfLabel(when.edtf), month: null };
  }
  const fine = !Number.isFinite(end - start) || end - start <= longestInMonth;
  return {
    year: yearLabel(year),
    month: fine ? `${monthName(month)} ${yearLabel(year)}` : null,
  };
}

/** Groups what is dated by year and month. In: in the order of time, which stays. */
export function byPeriod<Dated extends { readonly when: When }>(
  events: Iterable<Dated>,
): PeriodGroup<Dated>[] {
  const years = new Map<string, { events: Dated[]; months: Map<string, Dated[]> }>();
  for (const event of events) {
    const { year, month } = headings(event.when);
    const group = years.get(year) ?? { events: [], months: new Map<string, Dated[]>() };
    years.set(year, group);
    const into = month === null ? group.events : (group.months.get(month) ?? []);
    if (month !== null) group.months.set(month, into);
    into.push(event);
  }
  return [...years].map(([heading, { events, months }]) => ({
    heading,
    events,
    months: [...months].map(([month, events]) => ({ heading: month, events })),
  }));
}

/** What of a timeline the outline needs. */
interface Outlined {
  readonly events: readonly TimelineEvent[];
  readonly articles: readonly ArticleHead[];
}

/**
 * The timeline as a document: its events in the order of time, grouped by year and month, their
 * quotes numbered from 1. Quotes whose article is missing are left out.
 */
export function outlineOf(timeline: Outlined): OutlineGroup[] {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  let number = 0;
  const numbered = (event: TimelineEvent): OutlineEvent => ({
    event,
    quotes: event.mentions.flatMap((mention) => {
      const article = articles.get(mention.article);
      return article ? [{ number: (number += 1), mention, article }] : [];
    }),
  });
  const inTime = [...timeline.events].sort((a, b) => compareWhen(a.when, b.when));
  return byPeriod(inTime).map(({ heading, events, months }) => ({
    heading,
    events: events.map(numbered),
    months: months.map((month) => ({
      heading: month.heading,
      events: month.events.map(numbered),
    })),
  }));
}
