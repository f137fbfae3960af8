import { textOf } from './metadata.ts';

const mark = /(?:©|&copy;|\(c\)|\bcopyright\b)[^\n]{0,60}\b(?:19|20)\d\d\b/iu;

/** Longest line of a copyright, in UTF-16 code units. */
const longest = 240;

/**
 * The line with a page's copyright and its year, which extraction drops as chrome: an article whose date lacks its year
 * appeared no later. `null` where there is none.
 */
export function copyrightLine(document: Document): string | null {
  const inner = [...document.querySelectorAll('body *')].filter(
    ({ children, textContent }) =>
      mark.test(textContent) && ![...children].some((child) => mark.test(child.textContent)),
  );
  const lines = inner.flatMap(({ textContent }) => textOf(textContent) ?? []);
  return lines.findLast((line) => line.length <= longest) ?? null;
}
