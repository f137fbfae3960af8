import { textOf } from './metadata.ts';

/** Elements that make no line of their own. */
const inline = /^(?:a|abbr|b|br|cite|em|font|i|img|small|span|strong|sup|time|u)$/i;

/** Parts of a page that belong to other articles or to the site. */
const elsewhere = 'aside,nav,footer,form,figure,li li';

/** Longest line that states a date, and least length of a paragraph of the article, in UTF-16 code units. */
const longestStamp = 160;
const shortestParagraph = 200;

/** So many elements below the headline are looked at, and so many lines taken. */
const reach = 80;
const most = 3;

const year = /\b(?:19|20)\d\d\b/;
const figures = /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2}\b/;

const isLine = (element: Element): boolean =>
  [...element.children].every((child) => inline.test(child.tagName) && isLine(child));

/**
 * The lines with a date between a page's headline and the first paragraph of its article: the byline, the day
 * it was posted. Extraction drops them as chrome, but they are what the article says of itself.
 */
export function stampLines(document: Document): string[] {
  const all = [...document.querySelectorAll('body *')];
  const heading = all.findIndex(({ tagName }) => /^h1$/i.test(tagName));
  if (heading < 0) return [];
  const lines: string[] = [];
  for (const element of all.slice(heading + 1, heading + 1 + reach)) {
    if (inline.test(element.tagName) && !/^time$/i.test(element.tagName)) continue;
    if (!isLine(element) || element.closest(elsewhere)) continue;
    const text = textOf(element.textContent) ?? '';
    if (text.length >= shortestParagraph) break;
    const isStamp = text.length <= longestStamp && (year.test(text) || figures.test(text));
    if (isStamp && !lines.some((line) => line.includes(text))) lines.push(text);
  }
  return lines.slice(0, most);
}
