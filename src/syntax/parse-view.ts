import type { Configuration } from './configuration.ts';
import type { ParseInput } from './parse-input.ts';

/**
 * The places in a configuration whose words the parser reads, then those of which it sees the tag alone: the stack from
 * its top (s0, s1 …), what comes next (b0, b1 …), the word before (p1), outermost and second outermost children (s0l,
 * s0L), neighbours in the sentence (s0<, s0>), the next verb after b0 (v), the topmost verb in the stack below s1 (u).
 */
const wordPlaces = 's0 s1 s2 b0 b1 b2 p1 s0l s0r s1l s1r b0l v'.split(' ');
const tagPlaces = 's0L s0R s1R b0L s3 b3 s0< s0> s1< s1> u'.split(' ');
/** Places of which it sees the next best tag, and those of which it sees the relation to their head. */
const secondPlaces = 's0 s1 b0 b1'.split(' ');
const relationPlaces = 's0l s0r s1l s1r b0l s0L s0R s1R b0L'.split(' ');

const all = [...wordPlaces, ...tagPlaces];
const indicesOf = (places: readonly string[]): number[] =>
  places.map((place) => all.indexOf(place));
const seconds = indicesOf(secondPlaces);
const relations = indicesOf(relationPlaces);

/**
 * How many values the numbers about the whole have: distances, counts of children, what stands between, the end, what
 * stands before the next verb and before the end, verbs in the stack below s1, its depth.
 */
const numberSizes = [10, 10, 4, 5, 4, 5, 4, 19, 19, 2, 19, 19, 3, 6];

/** How many places the parser's network has. */
export const parsePlaces = wordPlaces.length;

/** How many values each atom of the parser has. */
export const parseAtoms = (tags: number, relationCount: number): number[] => [
  ...all.map(() => tags + 2),
  ...seconds.map(() => tags + 1),
  ...relations.map(() => relationCount + 2),
  ...numberSizes,
];

export const parseAtomCount = all.length + seconds.length + relations.length + numberSizes.length;

const here = new Int32Array(all.length);
const verbPlace = all.indexOf('v');

/**
 * Writes what the parser sees of a configuration.
 * @param tokens receives the word at each place, -1 for none
 * @param atoms receives tags (0 none, 1 the root), next best tags (0 none), relations (0 none), and numbers
 */
export function parseView(
  input: ParseInput,
  state: Configuration,
  tokens: Int32Array,
  atoms: Int32Array,
): void {
  const { size } = state;
  findPlaces(input, state);
  for (let place = 0; place < parsePlaces; place += 1) {
    const token = here[place] as number;
    tokens[place] = token < size ? token : -1;
  }
  let at = 0;
  for (const token of here) {
    atoms[at] =
      token < 0 || token > size ? 0 : token === size ? 1 : 2 + (input.tags[token] as number);
    at += 1;
  }
  for (const place of seconds) {
    const token = here[place] as number;
    atoms[at] = token < 0 || token >= size ? 0 : 1 + (input.seconds[token] as number);
    at += 1;
  }
  for (const place of relations) {
    const token = here[place] as number;
    atoms[at] = token < 0 ? 0 : (state.labels[token] as number);
    at += 1;
  }
  writeNumbers(input, state, atoms, at);
}

function findPlaces({ verbAt }: ParseInput, state: Configuration): void {
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const b0 = state.next;
  here[0] = s0;
  here[1] = s1;
  here[2] = state.onStack(2);
  here[3] = b0;
  here[4] = b0 + 1;
  here[5] = b0 + 2;
  here[6] = b0 - 1;
  here[7] = child(state.left, s0);
  here[8] = child(state.right, s0);
  here[9] = child(state.left, s1);
  here[10] = child(state.right, s1);
  here[11] = child(state.left, b0);
  here[12] = verbAt[b0 + 1] as number;
  here[13] = child(state.left2, s0);
  here[14] = child(state.right2, s0);
  here[15] = child(state.right2, s1);
  here[16] = child(state.left2, b0);
  here[17] = state.onStack(3);
  here[18] = b0 + 3;
  here[19] = s0 - 1;
  here[20] = s0 < 0 ? -1 : s0 + 1;
  here[21] = s1 - 1;
  here[22] = s1 < 0 ? -1 : s1 + 1;
  here[23] = verbBelow(verbAt, state, 2);
}

/** How deep in the stack verbs are looked for, so that the time of a move has a bound. */
const deepest = 12;

/** The topmost verb at a depth of the stack or below, -1 for none. */
function verbBelow(verbAt: Int32Array, state: Configuration, depth: number): number {
  for (let k = depth; k < Math.min(deepest, state.depth); k += 1) {
    const token = state.onStack(k);
    if (verbAt[token] === token) return token;
  }
  return -1;
}

/** How many verbs there are at a depth of the stack or below. */
function verbsBelow(verbAt: Int32Array, state: Configuration, depth: number): number {
  let verbs = 0;
  for (let k = depth; k < Math.min(deepest, state.depth); k += 1) {
    const token = state.onStack(k);
    if (verbAt[token] === token) verbs += 1;
  }
  return verbs;
}

function writeNumbers(
  input: ParseInput,
  state: Configuration,
  atoms: Int32Array,
  at: number,
): void {
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const b0 = state.next;
  atoms[at] = s0 < 0 ? 9 : bucket(b0 - s0);
  atoms[at + 1] = s1 < 0 ? 9 : bucket(s0 - s1);
  atoms[at + 2] = few(state.leftCount, s0, 3);
  atoms[at + 3] = few(state.rightCount, s0, 4);
  atoms[at + 4] = few(state.leftCount, s1, 3);
  atoms[at + 5] = few(state.rightCount, s1, 4);
  atoms[at + 6] = few(state.leftCount, b0, 3);
  atoms[at + 7] = s0 < 0 ? 18 : between(input, s0, b0);
  atoms[at + 8] = s1 < 0 ? 18 : between(input, s1, s0);
  atoms[at + 9] = b0 === state.size ? 1 : 0;
  const verb = here[verbPlace] as number;
  atoms[at + 10] = verb < 0 ? 18 : between(input, b0, verb);
  atoms[at + 11] = b0 === state.size ? 18 : between(input, b0, state.size);
  atoms[at + 12] = Math.min(2, verbsBelow(input.verbAt, state, 2));
  atoms[at + 13] = Math.min(5, state.depth);
}

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
const child = (of: Int32Array, token: number): number => (token < 0 ? -1 : (of[token] as number));
const few = (counts: Int32Array, token: number, most: number): number =>
  token < 0 ? 0 : Math.min(most, counts[token] as number);

/** Marks, stronger marks and verbs strictly between two tokens, as one number below 18. */
function between({ marks, stops, verbs }: ParseInput, from: number, to: number): number {
  const count = (counts: Int32Array, most: number): number =>
    Math.min(most, (counts[to] as number) - (counts[from + 1] as number));
  return count(marks, 2) * 6 + count(stops, 1) * 3 + count(verbs, 2);
}
