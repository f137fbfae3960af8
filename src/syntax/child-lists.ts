import type { Token } from './types.ts';

const none: readonly number[] = [];

/**
 * The children of each token, from left to right; a head outside the sentence, or the token itself, counts as none. Each
 * list is cut from one of all, so that none has more room than it needs: trees are read anew after each change.
 */
export function childLists(tokens: readonly Pick<Token, 'head'>[]): readonly (readonly number[])[] {
  const { length } = tokens;
  const isChild = (head: number, i: number): boolean => head >= 0 && head < length && head !== i;
  /** Where the children of each token end among all. */
  const ends = new Int32Array(length);
  tokens.forEach(({ head }, i) => {
    if (isChild(head, i)) ends[head] = (ends[head] as number) + 1;
  });
  let total = 0;
  for (let i = 0; i < length; i += 1) {
    const count = ends[i] as number;
    ends[i] = total;
    total += count;
  }
  const all: number[] = [];
  for (let i = 0; i < total; i += 1) all.push(0);
  tokens.forEach(({ head }, i) => {
    if (!isChild(head, i)) return;
    all[ends[head] as number] = i;
    ends[head] = (ends[head] as number) + 1;
  });
  return tokens.map((_, i) => {
    const [start, end] = [i === 0 ? 0 : (ends[i - 1] as number), ends[i] as number];
    return start === end ? none : all.slice(start, end);
  });
}
