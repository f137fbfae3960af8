import type { Form } from './forms.ts';
import type { Tagging } from './tagger.ts';
import type { Tag } from './tagset.ts';

/** A tagged sentence as the parser sees it. */
export interface ParseInput extends Tagging {
  readonly size: number;
  /** How many tokens before each are punctuation marks, strong ones, and verbs. */
  readonly marks: Int32Array;
  readonly stops: Int32Array;
  readonly verbs: Int32Array;
  /** The first verb that is not before each token, -1 for none; two more for places behind the last. */
  readonly verbAt: Int32Array;
}

/** Punctuation that parts clauses rather than phrases. */
const strong = /^(?:[;:.!?()[\]]|--)/;

const isVerb = (pos: string): boolean => pos === 'VERB' || pos === 'AUX';

/** Lays out a tagged sentence for the parser. */
export function parseInput(
  forms: readonly Form[],
  tagging: Tagging,
  tagset: readonly Tag[],
): ParseInput {
  const parts = tagging.tags.map((tag) => tagset[tag]?.pos ?? 'X');
  return {
    tags: tagging.tags,
    seconds: tagging.seconds,
    margins: tagging.margins,
    size: forms.length,
    marks: counted(parts, (pos) => pos === 'PUNCT'),
    stops: counted(forms, ({ lower }) => strong.test(lower)),
    verbs: counted(parts, isVerb),
    verbAt: firstFrom(parts, isVerb),
  };
}

/** For each item how many before it are of a kind; then for two more places behind the last. */
function counted<T>(items: readonly T[], isOne: (item: T) => boolean): Int32Array {
  const counts = new Int32Array(items.length + 2);
  items.forEach((item, i) => {
    counts[i + 1] = (counts[i] as number) + (isOne(item) ? 1 : 0);
  });
  counts[items.length + 1] = counts[items.length] as number;
  return counts;
}

/** For each item the first of a kind that is not before it, -1 for none; then -1 for two places behind the last. */
function firstFrom<T>(items: readonly T[], isOne: (item: T) => boolean): Int32Array {
  const firsts = new Int32Array(items.length + 2).fill(-1);
  for (let i = items.length - 1; i >= 0; i -= 1)
    firsts[i] = isOne(items[i] as T) ? i : (firsts[i + 1] as number);
  return firsts;
}
