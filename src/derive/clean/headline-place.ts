import type { LineKind } from './kinds.ts';
import type { Page, Run } from './page.ts';

/** What a line above an article is by where it stands: the name of the site, who wrote it, or right over the text. */

/** A headline has so many words or more. */
export const minWords = 2;

/** Lines below the name of a site before its menu: a motto. */
const mottoLines = 1;

/** The longest name of a site, in words. */
const longestName = 9;

/** Whether a line stands over the menu of the page. */
export function isMasthead({ units, kinds }: Page, i: number): boolean {
  const below = Array.from({ length: mottoLines + 1 }, (_, k) => i + 1 + k);
  const menu = below.find((k) => kinds[k] === 'chrome');
  return menu !== undefined && (units[i]?.words ?? 0) <= longestName && !units[i]?.sentence;
}

const name = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}`;
const namesAlone = new RegExp(
  String.raw`^${name}(?:(?:,| and|, and) ${name}){0,3}(?:,? [\p{L} ]{0,30}(?:correspondent|reporter|editor|writer)s?)?$`,
  'u',
);

/** Whether a line is names alone, right over the text and below another line in words, or what a byline goes on with. */
export function isWriter({ units, kinds }: Page, i: number, core: Run): boolean {
  if (core.from - i > 3 || !namesAlone.test(units[i]?.text ?? '')) return false;
  const above = units[i - 1];
  if (kinds[i - 1] === 'byline') return true;
  return kinds[i - 1] === 'short' && !!above && above.words >= 3 && /\p{Ll}/u.test(above.text);
}

/** `Words: Anna Holt`, `From: the Competition Authority`, `Release no. 12`; prompts to sign up. */
const creditLabel =
  /^(?:words|from|contact|photos?|image|pictures?|illustration|reporting)\s?:|^(?:illustrations?|photographs?|photos?|pictures?|graphics?) by\b|^(?:press )?release no\b|\b(?:unsubscribe|sign up|your e-?mail|cookies|last updated?|refresh automatically)\b/i;

/** `Europe/space`: where on the site a page is filed. */
const section = /^\S+\/\S+$|^[\p{L} ]{2,30}(?:\s[>›»]\s[\p{L} ]{2,30})+$|^(?:the )?long reads?$/iu;

export const isCredit = ({ units, kinds }: Page, i: number): boolean => {
  const text = units[i]?.text ?? '';
  return kinds[i] === 'caption' || creditLabel.test(text) || section.test(text);
};

/** What may stand between a headline and its text. */
const between: ReadonlySet<LineKind | undefined> = new Set([
  'byline',
  'stamp',
  'dated',
  'label',
  'chrome',
  'comments',
  'caption',
]);

const clockAlone = /^\W*\d{1,2}[:.h]\d{2}\W{0,3}(?:[ap]\.?m\.?)?\W*$/i;

const clockFirst = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s/i;

/** Whether a line is the heading of an entry of a live page, which stands below its time or begins with it. */
export const isOfEntry = ({ units, kinds }: Page, i: number): boolean =>
  clockFirst.test(units[i]?.text ?? '') ||
  (kinds[i - 1] === 'stamp' && clockAlone.test(units[i - 1]?.text ?? ''));

/** The line right over the text, but for who wrote it and when: of a headline and its deck, the headline; -1 for none. */
export function overText(page: Page, core: Run): number {
  const { units, kinds } = page;
  const isPassed = (k: number): boolean =>
    between.has(kinds[k]) || isCredit(page, k) || isWriter(page, k, core) || isOfEntry(page, k);
  let last = core.from - 1;
  while (last >= 0 && isPassed(last)) last -= 1;
  const [upper, lower] = [units[last - 1], units[last]];
  const isDeck = kinds[last] === 'short' && kinds[last - 1] === 'short' && last > 1;
  return isDeck && upper && lower && upper.words >= minWords && upper.words <= lower.words
    ? last - 1
    : last;
}
