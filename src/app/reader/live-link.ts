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

/**
 * A link to the live page that opens at a mention (wicg.github.io/scroll-to-text-fragment). `null`
 * where the article's address is unknown or not http(s).
 */
export function liveLink(url: string | null, mention: Pick<Mention, 'quote'>): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const page = new URL(url);
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return null;
  page.hash = '';
  const fragment = mention.quote.includes('\n')
    ? range(mention.quote.split('\n')[0] ?? '')
    : range(mention.quote);
  return `${page.href}#:~:text=${fragment}`;
}
