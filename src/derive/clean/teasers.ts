import type { LineKind } from './kinds.ts';
import type { Page, Run } from './page.ts';
import { contentWords } from './topic.ts';

/** A teaser or an appeal has so few sentences and words; more is the article going on. */
const maxSentences = 2;
const maxWords = 45;

/** So many lines, with a heading among them, part it from the article. */
const minGap = 2;
const sharedWords = 2;

const headings: ReadonlySet<LineKind | undefined> = new Set([
  'short',
  'related-heading',
  'related-item',
]);

/** Where the last sentences of a run begin that stand together, and where what parts them begins. */
function lastPassage({ kinds }: Page, { from, to }: Run): { gap: number; start: number } {
  let start = to;
  while (start > from && kinds[start - 1] === 'prose') start -= 1;
  let gap = start;
  while (gap > from && kinds[gap - 1] !== 'prose') gap -= 1;
  return { gap, start };
}

/** In how many sentences of a run each telling word occurs. */
function wordCounts({ units, kinds }: Page, { from, to }: Run): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = from; i < to; i += 1) {
    if (kinds[i] !== 'prose') continue;
    for (const word of contentWords(units[i]?.text ?? '')) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Takes from the end of a run what only advertises other articles or asks for money: a sentence or
 * two under a heading of their own that share no words with what stands above.
 */
export function trimTeasers(page: Page, core: Run): Run {
  const counts = wordCounts(page, core);
  let { to } = core;
  while (to > core.from) {
    const { gap, start } = lastPassage(page, { from: core.from, to });
    const passage = page.units.slice(start, to);
    const words = passage.reduce((sum, unit) => sum + unit.words, 0);
    const headed = page.kinds.slice(gap, start).some((kind) => headings.has(kind));
    if (gap === core.from || start - gap < minGap || !headed) break;
    if (passage.length === 0 || passage.length > maxSentences || words > maxWords) break;
    const own = new Map<string, number>();
    for (const unit of passage) {
      for (const word of contentWords(unit.text)) own.set(word, (own.get(word) ?? 0) + 1);
    }
    const shared = [...own].filter(([word, n]) => (counts.get(word) ?? 0) > n).length;
    if (shared >= sharedWords) break;
    for (const [word, n] of own) counts.set(word, (counts.get(word) ?? 0) - n);
    to = gap;
  }
  return { from: core.from, to };
}
