import type { LineKind } from './kinds.ts';
import type { Page, Run } from './page.ts';
import type { Unit } from './unit.ts';

import { aboutTopic, topicOf } from './topic.ts';
import { trimTeasers } from './teasers.ts';

/** What a line adds to the run of lines it stands in: sentences hold it together, the rest loosens. */
const weights: Readonly<Record<LineKind, number>> = {
  prose: 1,
  entry: 4,
  caption: 0,
  stamp: -3,
  dated: -3,
  short: -3,
  byline: -4,
  credit: -4,
  'related-item': -4,
  label: -5,
  chrome: -4,
  form: -6,
  dump: -8,
  foreign: -8,
  comments: -10,
  'related-heading': -8,
};

/** A sentence holds no less than this and a long paragraph no more, so that no outlier decides. */
const sentenceWeight = { min: 12, max: 60 } as const;

/** Sentences about what the article is about hold it together more than others, by these factors. */
const relevance = { about: 2, other: 0.4 } as const;
const sharedWords = 2;
const sharedShare = 0.25;

/** The run of lines with the highest sum of weights. */
function bestRun(weight: (i: number) => number, end: number): Run {
  let best = { from: 0, to: 0, score: 0 };
  let from = 0;
  let score = 0;
  for (let i = 0; i < end; i += 1) {
    if (score <= 0) {
      from = i;
      score = 0;
    }
    score += weight(i);
    if (score > best.score) best = { from, to: i + 1, score };
  }
  return { from: best.from, to: best.to };
}

/**
 * The lines the article's running text lies in: of all runs of lines before `end`, the one with most
 * sentences for what stands between them. A second look counts what its sentences are about, so that
 * it ends neither at a form set into the article nor in the teasers of others. Empty where there is
 * no sentence.
 */
export function findCore(page: Page, end: number): Run {
  const { units, kinds } = page;
  const weightOf = (i: number, factor: (unit: Unit) => number) => {
    const unit = units[i];
    const kind = kinds[i] ?? 'short';
    if (kind !== 'prose' || !unit) return weights[kind];
    const { min, max } = sentenceWeight;
    return factor(unit) * Math.min(max, Math.max(min, unit.words));
  };
  const first = bestRun((i) => weightOf(i, () => 1), end);
  const topic = topicOf(page, first);
  const factor = (unit: Unit) => {
    const { count, share } = aboutTopic(unit, topic);
    return count >= sharedWords && share >= sharedShare ? relevance.about : relevance.other;
  };
  return withoutPrompt(
    page,
    trimTeasers(
      page,
      bestRun((i) => weightOf(i, factor), end),
    ),
  );
}

/** A short sentence above headings, in words: "Need urgent care? Call your nearest hospital." */
const longestPrompt = 9;
const fewestHeadings = 2;

/** The run without a prompt that opens it, which headings part from the text. */
function withoutPrompt({ units, kinds }: Page, { from, to }: Run): Run {
  let next = from + 1;
  while (next < to && kinds[next] !== 'prose') next += 1;
  const isPrompt = (units[from]?.words ?? 0) <= longestPrompt && kinds[from - 1] === 'chrome';
  return isPrompt && next < to && next - from > fewestHeadings ? { from: next, to } : { from, to };
}
