import { kindLabel, type Mention, type Timeline } from '../model/index.ts';
import type { ArticleHead } from '../table/index.ts';
import { edtfLabel } from '../time/index.ts';
import { escapeHtml } from './escape-html.ts';
import { outlineOf, type NumberedQuote, type OutlineEvent, type OutlineGroup } from './outline.ts';

/**
 * The list of all events as HTML: the real document of the page, there before any script runs, and
 * what a reader without script has. Text is escaped, and nothing in it is styled in place.
 */

const valid = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T\d\d:\d\dZ)?)?)?$/;

/** A date as a `time` element, or as plain words where HTML has no form for it. */
function time(edtf: string, label: string): string {
  return valid.test(edtf)
    ? `<time datetime="${edtf}">${escapeHtml(label)}</time>`
    : escapeHtml(label);
}

function anchored(href: string | null, text: string): string {
  return href === null
    ? escapeHtml(text)
    : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
}

/** The contract allows http(s) only; a second look costs nothing. */
const webAddress = ({ url }: ArticleHead) =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

function published(article: ArticleHead): string {
  const { when, basis } = article.published;
  if (!when) return 'date unknown';
  const date = time(when.edtf, edtfLabel(when.edtf));
  return basis === 'stated' ? date : `${date} <i>${basis}</i>`;
}

/** The sentence with its timex and trigger told apart. Spans outside the sentence are left. */
function quoteHtml({ quote, start, trigger, timex }: Mention): string {
  const inside = [
    { tag: 'u', span: timex },
    { tag: 'mark', span: trigger },
  ].flatMap(({ tag, span }) => {
    if (!span || span.start < start || span.end > start + quote.length) return [];
    return [{ tag, from: span.start - start, to: span.end - start }];
  });
  inside.sort((a, b) => a.from - b.from || b.to - a.to);
  let html = '';
  let at = 0;
  for (const { tag, from, to } of inside) {
    if (from < at) continue;
    html += `${escapeHtml(quote.slice(at, from))}<${tag}>${escapeHtml(quote.slice(from, to))}</${tag}>`;
    at = to;
  }
  return html + escapeHtml(quote.slice(at));
}

function quoteItem({ number, mention, article }: NumberedQuote, { places, list }: Sources): string {
  const says = mention.attribution ? `says ${escapeHtml(mention.attribution.source)}; ` : '';
  const source = escapeHtml(article.publisher ?? article.title ?? article.file);
  const place = places.get(article.id) ?? 0;
  return (
    `<li value="${number}"><blockquote dir="auto">${quoteHtml(mention)}</blockquote>` +
    `<p>${says}<a href="${list}#source-${place}">${source}</a>, ${published(article)}</p></li>`
  );
}

/** Where the sources are listed (the same page: empty), and the place of each article among them. */
export interface Sources {
  readonly list: string;
  readonly places: ReadonlyMap<string, number>;
}

/** The sources of a timeline, listed on a page. */
export function sourcesOf({ articles }: Timeline, list: string): Sources {
  return { list, places: new Map(articles.map(({ id }, i) => [id, i + 1])) };
}

function eventItem({ event, quotes }: OutlineEvent, sources: Sources, level: number): string {
  const date = time(event.when.edtf, edtfLabel(event.when.edtf, { weekday: true }));
  const status = event.status === 'reported' ? '' : ` · ${event.status}`;
  return (
    `<li data-event="${escapeHtml(event.id)}"><p class="date">${date}</p><h${level} dir="auto">${escapeHtml(event.title)}</h${level}>` +
    `<p class="sort">${escapeHtml(kindLabel(event.kind))}${status}</p>` +
    `<ol class="quotes">${quotes.map((quote) => quoteItem(quote, sources)).join('')}</ol></li>`
  );
}

/** `level` is that of the events' own headings, one below the heading they stand under. */
export function eventList(
  events: readonly OutlineEvent[],
  sources: Sources,
  level: number,
): string {
  if (events.length === 0) return '';
  const items = events.map((event) => eventItem(event, sources, level));
  return `<ol class="events">${items.join('\n')}</ol>`;
}

function sourceItem(article: ArticleHead, place: number): string {
  const name = [article.publisher, article.author].filter((part) => part !== null).join(', ');
  const by = name === '' ? '' : `${escapeHtml(name)}: `;
  return (
    `<li id="source-${place}">${by}${anchored(webAddress(article), article.title ?? article.file)}, ` +
    `${published(article)}. ${escapeHtml(article.file)}, SHA-256 <code>${article.sha256.slice(0, 12)}</code></li>`
  );
}

/** A year with its months. */
export function groupHtml({ heading, events, months }: OutlineGroup, sources: Sources): string {
  const inMonths = months.map(
    (month) => `<h3>${escapeHtml(month.heading)}</h3>${eventList(month.events, sources, 4)}`,
  );
  return `<section><h2>${escapeHtml(heading)}</h2>${eventList(events, sources, 3)}${inMonths.join('\n')}</section>`;
}

/** The list of all articles. */
export function sourcesHtml({ articles }: Timeline): string {
  const items = articles.map((article, i) => sourceItem(article, i + 1));
  return `<section><h2>Sources</h2><ol class="sources">${items.join('\n')}</ol></section>`;
}

/**
 * The timeline as the content of a `main` element: title, events by year and month with their
 * numbered quotes, and the articles they come from.
 */
export function documentHtml(timeline: Timeline): string {
  const sources = sourcesOf(timeline, '');
  const groups = outlineOf(timeline).map((group) => groupHtml(group, sources));
  return [
    `<h1>${escapeHtml(timeline.title)}</h1>`,
    groups.length === 0 ? '<p>No events were found.</p>' : groups.join('\n'),
    sourcesHtml(timeline),
  ].join('\n');
}
