import { columns } from '../columns.ts';
import { random } from './random.ts';
import type { Training } from './learner.ts';

/** The columns by which a word is known; the others tell of its ending, its shape and the like. */
const known = ['word', 'stem'].map((name) => columns.findIndex((column) => column === name));

/**
 * A function that hides the forms of words at random, the rarer the likelier, so that a network learns to do without
 * (Kiperwasser and Goldberg 2016).
 * @returns gives the ids of a sentence with -1 for those hidden
 */
export function hidingRareWords(
  examples: readonly { readonly words: readonly (readonly number[])[] }[],
  { seed, wordDropout }: Pick<Training, 'seed' | 'wordDropout'>,
): (words: readonly (readonly number[])[]) => readonly (readonly number[])[] {
  const next = random(seed + 1_000_003);
  const counts = new Map<number, number>();
  for (const { words } of examples) {
    for (const [word] of words) counts.set(word as number, (counts.get(word as number) ?? 0) + 1);
  }
  const hide = (ids: readonly number[]): readonly number[] =>
    next() < (wordDropout * 2) / (2 + (counts.get(ids[0] as number) ?? 0))
      ? ids.map((id, column) => (known.includes(column) ? -1 : id))
      : ids;
  return (words) => words.map(hide);
}
