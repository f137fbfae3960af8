import { mix, scramble } from './hash.ts';
import type { Form } from './forms.ts';

/** How many features one token has. */
export const tagFeatureCount = 38;

const outside: Form = {
  word: 1,
  stem: 1,
  lower: '',
  shape: 1,
  suffixes: [1, 1, 1, 1],
  prefixes: [1, 1, 1],
  tags: 1,
  isKnown: false,
};

/**
 * Writes the features of one token.
 * @param forms the sentence
 * @param i the token
 * @param previous number of the tag before it, `before` of the one before that
 * @param features receives hashes
 */
export function tagFeatures(
  forms: readonly Form[],
  i: number,
  previous: number,
  before: number,
  style: number,
  features: Uint32Array,
): void {
  const here = forms[i] ?? outside;
  const left = forms[i - 1] ?? outside;
  const left2 = forms[i - 2] ?? outside;
  const right = forms[i + 1] ?? outside;
  const right2 = forms[i + 2] ?? outside;
  const first = i === 0 ? 1 : 0;
  let n = 0;
  n = put(features, n, 0, 0);
  n = put(features, n, here.word, 0);
  n = put(features, n, left.word, 0);
  n = put(features, n, left2.word, 0);
  n = put(features, n, right.word, 0);
  n = put(features, n, right2.word, 0);
  n = put(features, n, here.suffixes[0], here.shape);
  n = put(features, n, here.suffixes[1], 0);
  n = put(features, n, here.suffixes[2], 0);
  n = put(features, n, here.suffixes[3], 0);
  n = put(features, n, here.prefixes[0], here.suffixes[1]);
  n = put(features, n, here.prefixes[1], 0);
  n = put(features, n, here.prefixes[2], 0);
  n = put(features, n, here.shape, first, style);
  n = put(features, n, here.shape, left.shape, right.shape);
  n = put(features, n, previous, 0);
  n = put(features, n, previous, before);
  n = put(features, n, previous, here.word);
  n = put(features, n, previous, before, here.tags);
  n = put(features, n, previous, right.word);
  n = put(features, n, previous, here.suffixes[2]);
  n = put(features, n, previous, here.tags, right.tags);
  n = put(features, n, left.word, here.word);
  n = put(features, n, here.word, right.word);
  n = put(features, n, left.word, right.word);
  n = put(features, n, here.tags, here.shape, first);
  n = put(features, n, right.tags, here.tags);
  n = put(features, n, right.tags, right2.tags, here.tags);
  n = put(features, n, here.tags, left.tags);
  n = put(features, n, here.suffixes[2], right.suffixes[1]);
  n = put(features, n, left.suffixes[2], 0);
  n = put(features, n, right.suffixes[2], 0);
  n = put(features, n, right.suffixes[1], previous, here.tags);
  n = put(features, n, here.tags, left.word);
  n = put(features, n, here.tags, right.word);
  n = put(features, n, left2.word, left.word, here.tags);
  n = put(features, n, right.word, right2.word, here.tags);
  put(features, n, here.suffixes[2], here.shape, style);
}

/** Writes one feature; a function of its own, as closures are slow to make. */
function put(features: Uint32Array, n: number, a: number, b: number, c = 0): number {
  features[n] = scramble(mix(mix(mix(0x51ed27 + n, a), b), c));
  return n + 1;
}

/** How a sentence is written: 1 without small letters, 2 with every long word capitalised, 3 without capitals. */
export function styleOf(texts: readonly string[]): number {
  let upper = 0;
  let title = 0;
  let lower = 0;
  for (const text of texts) {
    if (text.length < 4 || !/\p{L}/u.test(text)) continue;
    if (text === text.toLowerCase()) lower += 1;
    else if (text === text.toUpperCase()) upper += 1;
    else title += 1;
  }
  if (upper > 0 && lower + title === 0) return 1;
  if (title > 1 && lower === 0) return 2;
  return title + upper === 0 ? 3 : 0;
}
