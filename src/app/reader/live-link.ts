import type { Mention } from '../../model/index.ts';

/** Longer quotes are named by their first and last words, as browsers' own generators do. */
const exactLimit = 150;
const edgeWords = 6;

/** Text fragments give `-`, `,` and `&` a meaning of their own. */
const escapeText = (text: string) =>
  encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D');

function range(quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (quote.length <= exactLimit || words.length < 2 * edgeWords) return escapeText(quote);
  const first = words.slice(0, edgeWords).join(' ');
  const last = words.slice(-edgeWords).join(' ');
  return `${escapeText(first)},${escapeText(last)}`;
}

/** An article's address as a link; `null` where it is unknown or not http(s). */
export function pageLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const page = new URL(url);
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return null;
  page.hash = '';
  return page.href;
}

/**
 * A link to the live page that opens at a mention (wicg.github.io/scroll-to-text-fragment). A match
 * cannot cross paragraphs, so only the first line of the quote is sought. `null` as for pageLink.
 */
export function liveLink(url: string | null, { quote }: Pick<Mention, 'quote'>): string | null {
  const page = pageLink(url);
  const [line = ''] = quote.trim().split('\n');
  return page && `${page}#:~:text=${range(line)}`;
}
