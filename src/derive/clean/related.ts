import type { LineKind } from './kinds.ts';
import type { Page } from './page.ts';
import { wordsBesideTime } from './shapes.ts';

/** A sentence of so many words is the article going on, not the teaser of another one. */
const maxTeaser = 45;

const heads: ReadonlySet<LineKind | undefined> = new Set([
  'short',
  'stamp',
  'dated',
  'chrome',
  undefined,
]);

/** Whether the article goes on here, after a list of others: a paragraph that is not a lone teaser. */
function resumes({ units, kinds }: Page, i: number): boolean {
  if (kinds[i] !== 'prose') return false;
  if ((units[i]?.words ?? 0) > maxTeaser) return true;
  // A teaser follows the one headline it belongs to; after several, the list had no teasers.
  const listed = kinds[i - 1] === 'short' && kinds[i - 2] === 'short';
  return listed || !heads.has(kinds[i - 1]) || !heads.has(kinds[i + 1]);
}

/** What may be another article. */
const listed: ReadonlySet<LineKind> = new Set(['prose', 'short', 'caption', 'entry']);

/** A headline with its day beside it. */
function isItem({ units, kinds }: Page, i: number): boolean {
  return kinds[i] === 'dated' && wordsBesideTime(units[i]?.text ?? '').length >= 3;
}

/** Marks the lines under a heading such as “Most read” as other articles, until this one goes on. */
export function markRelated(page: Page): Page {
  let inList = false;
  let begun = false;
  const kinds = page.kinds.map((kind, i): LineKind => {
    if (kind === 'prose') begun = true;
    // Above the article such a heading is a section's name (“Breaking news”), and its headline follows.
    if (kind === 'related-heading') inList = begun;
    else if (resumes(page, i)) inList = false;
    return inList && (listed.has(kind) || isItem(page, i)) ? 'related-item' : kind;
  });
  return { ...page, kinds };
}
