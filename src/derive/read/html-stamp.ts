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

/** The elements of a line each between a page's headline and the first paragraph of its article. */
function belowHeadline(document: Document): Element[] {
  const all = [...document.querySelectorAll('body *')];
  const heading = all.findIndex(({ tagName }) => /^h1$/i.test(tagName));
  if (heading < 0) return [];
  const lines = all
    .slice(heading + 1, heading + 1 + reach)
    .filter(({ tagName }) => !inline.test(tagName) || /^time$/i.test(tagName))
    .filter((element) => isLine(element) && !element.closest(elsewhere));
  const isParagraph = (element: Element) =>
    (textOf(element.textContent)?.length ?? 0) >= shortestParagraph;
  const first = lines.findIndex(isParagraph);
  return first < 0 ? lines : lines.slice(0, first);
}

/** What stands before a time on its line and says that it is not that of publication, or that it is. */
const changed = /\b(?:updat|modif|edit|revis|refresh|chang|correct)\w*\W*(?:\w+\W+){0,2}$/i;
const changeItself = /^\W*(?:last )?(?:updat|modif|edit|revis|refresh|chang|correct)/i;
const issued = /\b(?:publish|post|issu|releas|creat)\w*\W*(?:\w+\W+){0,2}$/i;

/** The words of an element's line that stand before it. */
function textBefore(element: Element): string {
  const siblings = [...(element.parentNode?.childNodes ?? [])];
  const before = siblings.slice(0, siblings.indexOf(element));
  return before.map(({ textContent }) => textContent ?? '').join('');
}

/** Whether a time is that of a change, as its own words or those before it say. */
export const isOfChange = (element: Element): boolean =>
  changed.test(`${textBefore(element)} `) || changeItself.test(element.textContent);

/** The machine-readable time between a page's headline and its text that says when it appeared, as written. */
export function stampTime(document: Document): string | null {
  const times = belowHeadline(document)
    .filter(({ tagName }) => /^time$/i.test(tagName))
    .flatMap((element) => {
      const datetime = textOf(element.getAttribute('datetime'));
      const isDay = datetime !== null && /^\d{4}-\d\d-\d\d/.test(datetime);
      return isDay && !isOfChange(element) ? [{ datetime, before: textBefore(element) }] : [];
    });
  const found = times.find(({ before }) => issued.test(before)) ?? times[0];
  return found?.datetime ?? null;
}

/** What the term of a description list says its value is: "Published", "Last updated". */
const labelOf = (element: Element): string | null =>
  /^dd$/i.test(element.tagName) && /^dt$/i.test(element.previousElementSibling?.tagName ?? '')
    ? textOf(element.previousElementSibling?.textContent)
    : null;

/**
 * The lines with a date between a page's headline and the first paragraph of its article: the byline, the day
 * it was posted. Extraction drops them as chrome, but they are what the article says of itself.
 */
export function stampLines(document: Document): string[] {
  const lines: string[] = [];
  for (const element of belowHeadline(document)) {
    const text = [labelOf(element), textOf(element.textContent)].filter(Boolean).join(' ');
    const isStamp = text.length <= longestStamp && (year.test(text) || figures.test(text));
    if (isStamp && !lines.some((line) => line.includes(text))) lines.push(text);
  }
  return lines.slice(0, most);
}
