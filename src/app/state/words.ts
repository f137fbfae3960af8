import { kindLabel, type PublishedBasis, type Status, type When } from '../../model/index.ts';
import type { ArticleHead, EventHead, EventTable } from '../../table/index.ts';
import { civil, edtfLabel, yearLabel, type LabelOptions } from '../../time/index.ts';
import type { Archive } from './archive.ts';

/** The words for what the contract holds, as a reader sees them. */

/** A whole number with its thousands apart; the browser takes long to learn how for the first. */
const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 event`, `22 events`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** A date in words, as precise as it is. */
export function dateLabel(when: When, options: LabelOptions = {}): string {
  return edtfLabel(when.edtf, options);
}

/** The value of a `time` element's `datetime`; `null` where HTML has no form for the date. */
export function machineDate(when: When): string | null {
  const { edtf } = when;
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T\d\d:\d\dZ)?)?)?$/.test(edtf) ? edtf : null;
}

/** The publication date of an article; `basis` is said where it is not simply stated. */
export function publishedLabel(
  article: Pick<ArticleHead, 'published'>,
  options: LabelOptions = {},
): { date: string; basis: PublishedBasis } {
  const { when, basis } = article.published;
  return { date: when ? dateLabel(when, options) : 'date unknown', basis };
}

/** What an article is called when it is cited: by its publisher, else its title, else its file. */
export function sourceName(article: Pick<ArticleHead, 'publisher' | 'title' | 'file'>): string {
  return article.publisher ?? article.title ?? article.file;
}

const isoDate = /(?<![\d-])\d{4}-\d\d(?:-\d\d)?~?(?![\d-])/g;

/**
 * A step of a derivation as a reader wants it: dates in words, articles by their names. In: the step,
 * and the articles whose files it may name.
 */
export function stepInWords(
  step: string,
  articles: readonly Pick<ArticleHead, 'publisher' | 'title' | 'file'>[] = [],
): string {
  const named = articles.reduce(
    (text, article) => text.replaceAll(article.file, `“${sourceName(article)}”`),
    step,
  );
  return named.replace(isoDate, (edtf) => edtfLabel(edtf));
}

export const statusLabels: Readonly<Record<Status, string>> = {
  reported: 'Reported',
  claimed: 'Claimed',
  disputed: 'Disputed',
  denied: 'Denied',
  planned: 'Planned',
};

/** What a status means, in a sentence. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  reported: 'The articles report it as fact.',
  claimed: 'Somebody says so; the articles do not confirm it.',
  disputed: 'The articles contradict each other.',
  denied: 'The articles report that it is denied.',
  planned: 'Announced or intended; not reported as done.',
};

/** The years a table spans: `2014 – 2017`; empty where no event has a date. */
export function yearsSpanned({ columns }: EventTable): string {
  let first = Infinity;
  let last = -Infinity;
  for (const at of columns.start) if (Number.isFinite(at)) first = Math.min(first, at);
  for (const at of columns.end) if (Number.isFinite(at)) last = Math.max(last, at - 1);
  if (first > last) return '';
  const [from, to] = [civil(first).year, civil(last).year];
  return from === to ? yearLabel(from) : `${yearLabel(from)} – ${yearLabel(to)}`;
}

/** `22 events from 5 articles · 2014 – 2017`. */
export function summaryLine({ table, articles }: Pick<Archive, 'table' | 'articles'>): string {
  const size = `${counted(table.size, 'event')} from ${counted(articles.length, 'article')}`;
  const years = yearsSpanned(table);
  return years ? `${size} · ${years}` : size;
}

/** An event in one breath, for a live region: title, date, kind, status. */
export function spokenEvent(event: Pick<EventHead, 'title' | 'when' | 'kind' | 'status'>): string {
  const parts = [event.title, dateLabel(event.when, { weekday: true }), kindLabel(event.kind)];
  if (event.status !== 'reported') parts.push(statusLabels[event.status].toLowerCase());
  return parts.join(', ');
}
