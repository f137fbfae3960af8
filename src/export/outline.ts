import type { Mention, TimelineEvent } from '../model/index.ts';
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

/** Events under one heading; `events` are those dated no finer than the heading. */
export interface OutlineGroup {
  readonly heading: string;
  readonly events: readonly OutlineEvent[];
  readonly months: readonly {
    readonly heading: string;
    readonly events: readonly OutlineEvent[];
  }[];
}

/** Longer dates stand under their year, not under the month they begin in. */
const longestInMonth = 31 * dayMs;

function headings({ when }: TimelineEvent): { year: string; month: string | null } {
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
  const years = new Map<string, { events: OutlineEvent[]; months: Map<string, OutlineEvent[]> }>();
  let number = 0;
  for (const event of [...timeline.events].sort((a, b) => compareWhen(a.when, b.when))) {
    const { year, month } = headings(event);
    const group = years.get(year) ?? { events: [], months: new Map<string, OutlineEvent[]>() };
    years.set(year, group);
    const into = month === null ? group.events : (group.months.get(month) ?? []);
    if (month !== null) group.months.set(month, into);
    into.push({ event, quotes: [] });
  }
  const numbered = ({ event }: OutlineEvent): OutlineEvent => ({
    event,
    quotes: event.mentions.flatMap((mention) => {
      const article = articles.get(mention.article);
      return article ? [{ number: (number += 1), mention, article }] : [];
    }),
  });
  return [...years].map(([heading, group]) => ({
    heading,
    events: group.events.map(numbered),
    months: [...group.months].map(([month, events]) => ({
      heading: month,
      events: events.map(numbered),
    })),
  }));
}
