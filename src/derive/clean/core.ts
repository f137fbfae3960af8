import type { LineKind } from './kinds.ts';
import type { Page, Run } from './page.ts';

/** What a line adds to the run of lines it stands in: sentences hold it together, the rest loosens. */
const weights: Readonly<Record<LineKind, number>> = {
  prose: 1,
  caption: 0,
  stamp: -3,
  dated: -3,
  short: -4,
  byline: -4,
  credit: -4,
  'related-item': -5,
  label: -6,
  chrome: -6,
  form: -8,
  dump: -8,
  foreign: -8,
  comments: -10,
  'related-heading': -10,
};

/** A long paragraph holds no more than this, so that one outlier does not decide. */
const maxWeight = 60;

/**
 * The lines the article's running text lies in: of all runs of lines, the one with most sentences
 * for what stands between them. Empty where there is no sentence.
 */
export function findCore({ units, kinds }: Page, end: number): Run {
  let best = { from: 0, to: 0, score: 0 };
  let from = 0;
  let score = 0;
  for (let i = 0; i < end; i += 1) {
    const kind = kinds[i] ?? 'short';
    const weight =
      weights[kind] * (kind === 'prose' ? Math.min(maxWeight, units[i]?.words ?? 0) : 1);
    if (score <= 0) {
      from = i;
      score = 0;
    }
    score += weight;
    if (score > best.score) best = { from, to: i + 1, score };
  }
  return { from: best.from, to: best.to };
}
