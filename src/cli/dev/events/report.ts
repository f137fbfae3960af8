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
