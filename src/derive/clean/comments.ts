import { proseSums, type Page } from './page.ts';
import { commentMarks } from './phrases.ts';

/** An article has at least so many words before its readers comment on it. */
const minArticle = 40;

/** A form has a second field within so many lines of the first. */
const formReach = 6;

/** A reader's comment runs to no more lines than this. */
const commentReach = 10;

const speaker = /^.{1,40}\b(?:says?|said|wrote|commented)\s?:?$/i;

/** Whether a line heads a reader's comment: a day, an age or a name. */
function headsComment({ units, kinds }: Page, i: number): boolean {
  const text = units[i]?.text ?? '';
  if (kinds[i] === 'stamp') return /\bago\b|\d{4}|\d[/.-]\d/i.test(text);
  return kinds[i] === 'short' && speaker.test(text);
}

function opensForm({ kinds }: Page, i: number): boolean {
  if (kinds[i] !== 'form') return false;
  return kinds.slice(i + 1, i + 1 + formReach).includes('form');
}

/**
 * Whether what follows a line can be readers' comments: less than the article before it, or broken
 * up by the days and names that head comments.
 */
function threadFollows(page: Page, i: number, sums: readonly number[]): boolean {
  const before = sums[i] ?? 0;
  const after = (sums[page.units.length] ?? 0) - before;
  if (before < minArticle) return false;
  if (after <= before) return true;
  let heads = 0;
  for (let j = i; j < page.units.length; j += 1) heads += Number(headsComment(page, j));
  return heads >= after / 120;
}

/** Comments printed above the form they were written in: back over the lines that head them. */
function firstComment(page: Page, form: number, sums: readonly number[]): number {
  const enough = Math.max(minArticle, (sums[form] ?? 0) / 2);
  let first = form;
  for (let i = form - 1; i >= 0 && first - i <= commentReach; i -= 1) {
    if ((sums[i] ?? 0) < enough) break;
    if (headsComment(page, i)) first = i;
  }
  return first;
}

/** So many lines with the marks of comments are a thread; a live page may have one of its own. */
const minMarked = 3;

/**
 * The first line of a thread that runs on without line breaks, where only who wrote each comment and what
 * can be done with it tell one from the next; the number of lines if there is none. Where the marks stand
 * below the comments, what comes before the first of them cannot be told from the article.
 */
function markedThread({ units }: Page, sums: readonly number[]): number {
  const marked = units.flatMap(({ text }, i) =>
    (sums[i] ?? 0) >= minArticle && commentMarks.some((mark) => mark.test(text)) ? [i] : [],
  );
  return marked.length >= minMarked ? (marked[0] ?? units.length) : units.length;
}

/**
 * Index of the line at which the readers' comments, or the form for them, begin; the number of lines
 * if there are none. Nothing after it belongs to the article.
 */
export function commentsStart(page: Page): number {
  const sums = proseSums(page);
  const form = page.kinds.findIndex(
    (kind, i) => (kind === 'comments' || opensForm(page, i)) && threadFollows(page, i, sums),
  );
  const start = form === -1 ? page.units.length : firstComment(page, form, sums);
  return Math.min(start, markedThread(page, sums));
}
