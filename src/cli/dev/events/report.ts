import type { Score, Share } from './score.ts';

const percent = ({ n, of }: Share): string =>
  of === 0 ? '   –' : `${((100 * n) / of).toFixed(0).padStart(3)}%`;

const rows: readonly (readonly [string, (score: Score) => Share])[] = [
  ['article dates', (s) => s.articleDates],
  ['essential recall', (s) => s.essentialRecall],
  ['recall, all gold', (s) => s.allRecall],
  ['date accuracy', (s) => s.dateAccuracy],
  ['precision', (s) => s.precision],
  ['shown more than once', (s) => s.duplicates],
  ['joined across files', (s) => s.merge],
  ['  with dates in each', (s) => s.coreMerge],
  ['status', (s) => s.status],
  ['quotes exact', (s) => s.quotes],
];

/** A score as lines to be read. */
export function reportOf(name: string, score: Score): string {
  const lines = rows.map(([label, of]) => {
    const value = of(score);
    return `  ${label.padEnd(22)}${percent(value)}  ${value.n}/${value.of}`;
  });
  return [
    `${name}: ${score.events} events`,
    ...lines,
    `  ${'over-merged'.padEnd(22)}${String(score.overMerged).padStart(4)}`,
    `  ${'traps fallen into'.padEnd(22)}${String(score.traps.length).padStart(4)}`,
    ...score.notes.map((note) => `    ${note}`),
  ].join('\n');
}

/** Scores of several sets as one: the counts of all, of which the shares are taken. */
export function sumOf(scores: readonly Score[]): Score {
  const total = (of: (score: Score) => number) => scores.reduce((sum, score) => sum + of(score), 0);
  const shareOf = (of: (score: Score) => Share): Share => ({
    n: total((score) => of(score).n),
    of: total((score) => of(score).of),
  });
  return {
    events: total(({ events }) => events),
    articleDates: shareOf((s) => s.articleDates),
    essentialRecall: shareOf((s) => s.essentialRecall),
    allRecall: shareOf((s) => s.allRecall),
    dateAccuracy: shareOf((s) => s.dateAccuracy),
    precision: shareOf((s) => s.precision),
    duplicates: shareOf((s) => s.duplicates),
    merge: shareOf((s) => s.merge),
    coreMerge: shareOf((s) => s.coreMerge),
    overMerged: total(({ overMerged }) => overMerged),
    status: shareOf((s) => s.status),
    quotes: shareOf((s) => s.quotes),
    traps: scores.flatMap(({ traps }) => traps),
    notes: [],
  };
}
