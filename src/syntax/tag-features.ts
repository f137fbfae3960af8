import { mix, scramble } from './hash.ts';
import type { Form } from './forms.ts';

/** How many features one token has. */
export const tagFeatureCount = 38;

/** What the features of a word alone are made of. */
type Parts = Pick<Form, 'word' | 'shape' | 'suffixes' | 'prefixes'>;

/** How many features are of the word itself, and how many of all it may add to itself and its neighbours. */
const ownCount = 8;
const hashCount = 14;

/**
 * The features that ask of one word alone, as hashes: eight of the word itself, then those it gives as the word before,
 * two before, after and two after. Kept with its form, as texts repeat their words.
 */
export function wordHashes({ word, shape, suffixes, prefixes }: Parts): Uint32Array {
  const hashes = new Uint32Array(hashCount);
  hashes[0] = feature(1, word, 0);
  hashes[1] = feature(6, suffixes[0], shape);
  hashes[2] = feature(7, suffixes[1], 0);
  hashes[3] = feature(8, suffixes[2], 0);
  hashes[4] = feature(9, suffixes[3], 0);
  hashes[5] = feature(10, prefixes[0], suffixes[1]);
  hashes[6] = feature(11, prefixes[1], 0);
  hashes[7] = feature(12, prefixes[2], 0);
  hashes[8] = feature(2, word, 0);
  hashes[9] = feature(30, suffixes[2], 0);
  hashes[10] = feature(3, word, 0);
  hashes[11] = feature(4, word, 0);
  hashes[12] = feature(31, suffixes[2], 0);
  hashes[13] = feature(5, word, 0);
  return hashes;
}

const bare: Parts = { word: 1, shape: 1, suffixes: [1, 1, 1, 1], prefixes: [1, 1, 1] };
const outside: Form = {
  ...bare,
  stem: 1,
  lower: '',
  tags: 1,
  hashes: wordHashes(bare),
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
  for (let k = 0; k < ownCount; k += 1) features[k] = here.hashes[k] as number;
  features[8] = left.hashes[8] as number;
  features[9] = left.hashes[9] as number;
  features[10] = left2.hashes[10] as number;
  features[11] = right.hashes[11] as number;
  features[12] = right.hashes[12] as number;
  features[13] = right2.hashes[13] as number;
  features[14] = feature(0, 0, 0);
  features[15] = feature(13, here.shape, first, style);
  features[16] = feature(14, here.shape, left.shape, right.shape);
  features[17] = feature(15, previous, 0);
  features[18] = feature(16, previous, before);
  features[19] = feature(17, previous, here.word);
  features[20] = feature(18, previous, before, here.tags);
  features[21] = feature(19, previous, right.word);
  features[22] = feature(20, previous, here.suffixes[2]);
  features[23] = feature(21, previous, here.tags, right.tags);
  features[24] = feature(22, left.word, here.word);
  features[25] = feature(23, here.word, right.word);
  features[26] = feature(24, left.word, right.word);
  features[27] = feature(25, here.tags, here.shape, first);
  features[28] = feature(26, right.tags, here.tags);
  features[29] = feature(27, right.tags, right2.tags, here.tags);
  features[30] = feature(28, here.tags, left.tags);
  features[31] = feature(29, here.suffixes[2], right.suffixes[1]);
  features[32] = feature(32, right.suffixes[1], previous, here.tags);
  features[33] = feature(33, here.tags, left.word);
  features[34] = feature(34, here.tags, right.word);
  features[35] = feature(35, left2.word, left.word, here.tags);
  features[36] = feature(36, right.word, right2.word, here.tags);
  features[37] = feature(37, here.suffixes[2], here.shape, style);
}

/** One feature: the number of its template and what it is about. */
function feature(template: number, a: number, b: number, c = 0): number {
  return scramble(mix(mix(mix(0x51ed27 + template, a), b), c));
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
