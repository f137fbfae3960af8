import type { Timeline } from '../model/index.ts';
import {
  documentHtml,
  eventList,
  groupHtml,
  sourcesHtml,
  sourcesOf,
  type Sources,
} from './document.ts';
import { escapeHtml } from './escape-html.ts';
import { outlineOf, type OutlineEvent, type OutlineGroup } from './outline.ts';

/**
 * The list of a large timeline, in pages: the first has the main events of each period, and leads to
 * the pages that hold all of them, which need no script. A browser reads a page of a few thousand
 * events at once; the list of a hundred thousand would be in everybody's way.
 */

/** One more page of the list. */
export interface ListPage {
  /** Its name in the folder of the list. */
  readonly name: string;
  readonly title: string;
  /** The content of its `main` element. */
  readonly html: string;
}

/** The list: what stands in the timeline's own page, and further pages. */
export interface PagedDocument {
  readonly front: string;
  readonly pages: readonly ListPage[];
}

/** Up to so many events stand in one page: about 2 MB. */
export const mostOnPage = 2000;

/** The folder of the pages, beside the timeline's own. */
export const listFolder = 'timeline/list';

const sourcesPage = 'sources.html';

/** So many of the main events stand in the first page in all, and of one period. */
const foremost = { all: 600, each: 12 } as const;

/** A part of a period, no longer than a page. */
interface Sheet {
  readonly title: string;
  readonly group: OutlineGroup;
}

const slices = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / mostOnPage) }, (_, i) =>
    all.slice(i * mostOnPage, (i + 1) * mostOnPage),
  );

/** A period cut into parts that fit a page, between its months where that can be. */
function sheetsOf({ heading, events, months }: OutlineGroup): Sheet[] {
  const parts: { events: OutlineEvent[]; months: { heading: string; events: OutlineEvent[] }[] }[] =
    slices(events).map((slice) => ({ events: slice, months: [] }));
  let room = parts.length === 0 ? 0 : mostOnPage - (parts.at(-1)?.events.length ?? 0);
  for (const month of months) {
    for (const slice of slices(month.events)) {
      if (slice.length > room) {
        parts.push({ events: [], months: [] });
        room = mostOnPage;
      }
      parts.at(-1)?.months.push({ heading: month.heading, events: slice });
      room -= slice.length;
    }
  }
  return parts.map((part, i) => {
    const title = parts.length === 1 ? heading : `${heading}, part ${i + 1} of ${parts.length}`;
    return { title, group: { heading: title, ...part } };
  });
}

const allOf = ({ events, months }: OutlineGroup): OutlineEvent[] => [
  ...events,
  ...months.flatMap((month) => month.events),
];

/** The most important of a period, in the order of time. */
function mainEvents(group: OutlineGroup, most: number): OutlineEvent[] {
  const all = allOf(group);
  const chosen = new Set(
    [...all].sort((a, b) => b.event.importance - a.event.importance).slice(0, most),
  );
  return all.filter((one) => chosen.has(one));
}

const count = (n: number) => n.toLocaleString('en-GB');

function frontSection(
  group: OutlineGroup,
  sheets: readonly (Sheet & { readonly name: string })[],
  sources: Sources,
  most: number,
): string {
  const total = allOf(group).length;
  const links = sheets.map(
    ({ name, title }) => `<a href="${listFolder}/${name}">${escapeHtml(title)}</a>`,
  );
  const events = total === 1 ? 'The only event' : `All ${count(total)} events`;
  return (
    `<section><h2>${escapeHtml(group.heading)}</h2>` +
    eventList(mainEvents(group, most), sources, 3) +
    `<p class="more">${events}: ${links.join(', ')}</p></section>`
  );
}

function navigation(pages: readonly { name: string; title: string }[], at: number): string {
  const link = (i: number, rel: string, arrow: string) => {
    const page = pages[i];
    return page
      ? [`<a href="${page.name}" rel="${rel}">${arrow} ${escapeHtml(page.title)}</a>`]
      : [];
  };
  return `<nav aria-label="Pages of the list">${[
    '<a href="../../index.html">The whole timeline</a>',
    ...link(at - 1, 'prev', 'Before:'),
    ...link(at + 1, 'next', 'Next:'),
    `<a href="${sourcesPage}">Sources</a>`,
  ].join(' · ')}</nav>`;
}

/** The list of a timeline: whole in its own page up to a few thousand events, else by periods. */
export function pagedDocument(timeline: Timeline): PagedDocument {
  if (timeline.events.length <= mostOnPage) return { front: documentHtml(timeline), pages: [] };
  const heading = `<h1>${escapeHtml(timeline.title)}</h1>`;
  const here = sourcesOf(timeline, `${listFolder}/${sourcesPage}`);
  const there = sourcesOf(timeline, sourcesPage);
  const groups = outlineOf(timeline);
  const most = Math.max(1, Math.min(foremost.each, Math.floor(foremost.all / groups.length)));
  let number = 0;
  const named = groups.map((group) => ({
    group,
    sheets: sheetsOf(group).map((sheet) => ({ ...sheet, name: `${(number += 1)}.html` })),
  }));
  const all = named.flatMap(({ sheets }) => sheets);
  const pages = all.map(({ name, title, group }, i): ListPage => {
    const html = [heading, navigation(all, i), groupHtml(group, there), navigation(all, i)];
    return { name, title, html: html.join('\n') };
  });
  const front = [
    heading,
    `<p>${count(timeline.events.length)} events from ${count(timeline.articles.length)} articles. Here are the main events of each period; the others are a page further.</p>`,
    ...named.map(({ group, sheets }) => frontSection(group, sheets, here, most)),
    `<p class="more"><a href="${listFolder}/${sourcesPage}">All sources</a></p>`,
  ];
  const sources: ListPage = {
    name: sourcesPage,
    title: 'Sources',
    html: [heading, navigation(all, all.length), sourcesHtml(timeline)].join('\n'),
  };
  return { front: front.join('\n'), pages: [...pages, sources] };
}
