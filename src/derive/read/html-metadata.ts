import type { Metadata } from '../types.ts';
import { isOfChange, stampTime } from './html-stamp.ts';
import { jsonLd, type LinkedData } from './json-ld.ts';
import { httpUrl, metadataOf, textOf } from './metadata.ts';

type Field = keyof Metadata;

/** The names of `<meta>` elements (`name`, `property` or `itemprop`) that give a field, best first. */
const metaNames: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline'],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'],
  author: ['author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'sailthru.author', 'byl'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  published: [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'publishdate',
    'publish-date',
    'publish_date',
    'pubdate',
    'published-date',
    'publication_date',
    'ptime',
    'article.published',
    'article_date_original',
    'originalpublicationdate',
    'first-published-at',
    'govuk:first-published-at',
    'displaydate',
    'datecreated',
    'date',
  ],
};

function metaContents(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = textOf(meta.getAttribute('content'));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

const marked = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'main header time[datetime]',
  'article time[datetime]',
];

/** The date in the page's own markup: `<time>` in the article's head, never one elsewhere. */
function markedDate(document: Document): string | null {
  for (const selector of marked) {
    const element = [...document.querySelectorAll(selector)].find((one) => !isOfChange(one));
    const date = element && (element.getAttribute('datetime') ?? element.getAttribute('content'));
    const written = textOf(date ?? element?.textContent);
    if (written) return written;
  }
  return stampTime(document);
}

/** Without the site's name at its end: `Headline | Site` and `Headline - Site`. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (!title || !publisher) return title;
  const tail = title.slice(-publisher.length);
  if (tail.toLowerCase() !== publisher.toLowerCase()) return title;
  return title.slice(0, -publisher.length).replace(/\s{0,4}[|–—:-]\s{0,4}$/, '') || title;
}

function headline(document: Document): string | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, 2);
  return headings.length === 1 ? textOf(headings[0]?.textContent) : null;
}

/** The site that the title of a page names behind the headline: `Headline | Section | Site`. */
function siteBehind(pageTitle: string | null, headline: string | null): string | null {
  if (!pageTitle || !headline || !pageTitle.startsWith(headline)) return null;
  const rest = pageTitle.slice(headline.length);
  if (!/^\s?[|–—•·-]\s/.test(rest)) return null;
  const site =
    rest
      .split(/\s?[|–—•·-]\s/)
      .at(-1)
      ?.trim() ?? '';
  return site.length >= 2 && site.length <= 40 ? site : null;
}

/** What a page says of its article: JSON-LD first, then `<meta>`, then its own markup. */
export function htmlMetadata(document: Document): Metadata {
  const data: LinkedData = jsonLd(document);
  const metas = metaContents(document);
  const meta = (field: Field) =>
    metaNames[field].map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const author = data.author ?? meta('author');
  const url = [canonical, meta('url') ?? '', data.url ?? ''].map(httpUrl).find(Boolean);
  const pageTitle = textOf(document.querySelector('title')?.textContent);
  const titled = data.title ?? meta('title') ?? headline(document);
  const title = titled ?? pageTitle;
  const publisher = data.publisher ?? meta('publisher') ?? siteBehind(pageTitle, titled);
  return metadataOf({
    title: withoutSite(title, publisher),
    publisher,
    author: author && httpUrl(author) ? null : author,
    url,
    published: data.published ?? meta('published') ?? markedDate(document),
  });
}
