import { scramble } from './hash.ts';
import type { Configuration } from './configuration.ts';

/** What the parser knows of each token, one number per token and one more for the root. */
export interface ParseInput {
  readonly size: number;
  readonly words: Int32Array;
  /** Fine tags (part of speech with form), and parts of speech alone. */
  readonly tags: Int32Array;
  readonly classes: Int32Array;
  readonly endings: Int32Array;
  /** Commas and the like before each token, and verbs before it: prefix sums. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
}

/** The places in a configuration that features look at. */
const places = [
  's0',
  's1',
  's2',
  'b0',
  'b1',
  'b2',
  'b3',
  's0l',
  's0r',
  's0L',
  's0R',
  's1l',
  's1r',
  's1R',
  'b0l',
  'b0L',
  's3',
  'p1',
  'p2',
] as const;
type Place = (typeof places)[number];

const place = Object.fromEntries(places.map((name, i) => [name, i])) as Record<Place, number>;
/** Per place: word, fine tag, part of speech, ending, label. */
const kinds = { w: 0, t: 1, p: 2, e: 3, d: 4 } as const;
const width = 5;

/** Numbers about the whole configuration, after those of the places. */
const extras = [
  'dist',
  'dist1',
  's0vl',
  's0vr',
  's1vl',
  's1vr',
  'b0vl',
  'between',
  'between1',
  'end',
] as const;
const atomCount = places.length * width + extras.length;

const templates = `
  s0.w|s0.t|s0.w s0.t|s1.w|s1.t|s1.w s1.t|b0.w|b0.t|b0.w b0.t|b1.w|b1.t|b2.t|b2.w|s2.t|s2.w
  s0.e s0.t b0.t|b0.e b0.t s0.t|s1.e s1.t s0.t|s0.e s0.t s1.t|b1.e b1.t
  s0.w b0.w|s0.w s0.t b0.t|s0.t b0.w b0.t|s0.t b0.t|s0.w b0.t|s0.t b0.w
  s1.w s0.w|s1.w s1.t s0.t|s1.t s0.w s0.t|s1.t s0.t|s1.w s0.t|s1.t s0.w
  s1.w b0.w|s1.t b0.t|s1.w b0.t|s1.t b0.w
  s0.t b0.t b1.t|s1.t s0.t b0.t|s2.t s1.t s0.t|b0.t b1.t b2.t|s0.t b0.t b1.t b2.t|s2.t s1.t s0.t b0.t
  s1.t s0.t b0.t b1.t|s0.w b0.t b1.t|s0.t b0.w b1.t|s0.t b0.t b1.w|s1.w s0.t b0.t|s1.t s0.w b0.t|s1.t s0.t b0.w
  s2.t s1.t b0.t|s3.p s2.p s1.p s0.p
  b0.w b1.t|b0.t b1.w|b0.w b1.w
  s0.t s0l.t b0.t|s0.t s0r.t b0.t|s0.t b0.t b0l.t|s1.t s0.t s1l.t|s1.t s0.t s1r.t|s1.t s0.t s0l.t|s1.t s0.t s0r.t
  s1.t s1r.t b0.t|s1.p s1l.p b0.t|s1.t s0.t b0l.t
  s0.w s0l.d s0r.d|s0.t s0l.d s0r.d|s1.w s1l.d s1r.d|s1.t s1l.d s1r.d|b0.w b0l.d|b0.t b0l.d b0L.d
  s0.t s0l.d s0L.d|s0.t s0r.d s0R.d|s1.t s1r.d s1R.d|s0.w s0r.w s0r.d|s0.w s0l.w s0l.d|s1.w s1r.w s1r.d|b0.w b0l.w b0l.d
  s1.t s1r.d s0.t b0.t|s0.t s0l.d b0.t b0l.d|s1.t s1l.d s0.t s0l.d|s1.t s1r.d s0.w|s1.w s1r.d s0.t|s0.w s0l.d b0.t|s0.t s0r.d b0.w|s0l.w s0.t s1.t|s0l.w s0.t b0.t|s0l.w s0.t s1.w|b0l.w b0.t s0.t|b0l.w b0.t s0.w
  dist s0.t b0.t|dist s0.w|dist b0.w|dist1 s1.t s0.t|dist1 s1.w|dist1 s0.w|dist1 s1.t s0.w
  s0vl s0.t|s0vr s0.t|s0vl s0.w|s0vr s0.w|s1vr s1.t|s1vr s1.w|s1vl s1.t s0.t|b0vl b0.t|b0vl b0.w|s1vr s1.t s0.t b0.t|s0vl s0vr s0.t b0.t
  between s0.t b0.t|between1 s1.t s0.t|between1 s1.t s0.t b0.t|between s1.p s0.p b0.p|end s1.t s0.t
  p1.t s0.t b0.t|p1.t b0.t|p1.w b0.t|p1.w s0.t b0.t|p2.t p1.t b0.t|s1.p s0.p b0.p b1.p b2.p|b0.t b1.t b2.t b3.t
  s2.w s0.t|s2.t s0.w b0.t|s2.w s1.t b0.t|s0l.t s0l.d s1.t b0.t|s2.t s0.t b0.t
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(' ').map(atomIndex));

function atomIndex(name: string): number {
  const [where = '', kind] = name.split('.');
  if (kind === undefined)
    return places.length * width + extras.indexOf(where as (typeof extras)[number]);
  return place[where as Place] * width + kinds[kind as keyof typeof kinds];
}

/** The templates laid end to end: for each its length, then its atoms. */
const program = Int32Array.from(templates.flatMap((atoms) => [atoms.length, ...atoms]));

/** How many features one configuration has. */
export const parseFeatureCount = templates.length;

const atoms = new Int32Array(atomCount);

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
const few = (count: number, most: number): number => (count < most ? count : most);

/** Writes the features of a configuration as hashes. */
export function parseFeatures(
  input: ParseInput,
  state: Configuration,
  features: Uint32Array,
): void {
  fillAtoms(input, state);
  let n = 0;
  for (let at = 0; at < program.length; n += 1) {
    const end = at + (program[at] ?? 0);
    let hash = Math.imul(n + 1, 0x27d4eb2f);
    while (at < end) {
      at += 1;
      hash = Math.imul(hash ^ (atoms[program[at] ?? 0] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    features[n] = scramble(hash);
    at += 1;
  }
}

function fillAtoms(input: ParseInput, state: Configuration): void {
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const b0 = state.next;
  const s2 = state.onStack(2);
  put(input, state, 0, s0);
  put(input, state, 1, s1);
  put(input, state, 2, s2);
  put(input, state, 3, b0);
  put(input, state, 4, b0 + 1);
  put(input, state, 5, b0 + 2);
  put(input, state, 6, b0 + 3);
  put(input, state, 7, child(state.left, s0));
  put(input, state, 8, child(state.right, s0));
  put(input, state, 9, child(state.left2, s0));
  put(input, state, 10, child(state.right2, s0));
  put(input, state, 11, child(state.left, s1));
  put(input, state, 12, child(state.right, s1));
  put(input, state, 13, child(state.right2, s1));
  put(input, state, 14, child(state.left, b0));
  put(input, state, 15, child(state.left2, b0));
  put(input, state, 16, state.onStack(3));
  put(input, state, 17, b0 - 1);
  put(input, state, 18, b0 - 2);
  const at = places.length * width;
  atoms[at + 0] = s0 < 0 ? 9 : bucket(b0 - s0);
  atoms[at + 1] = s1 < 0 ? 9 : bucket(s0 - s1);
  atoms[at + 2] = few(child(state.leftCount, s0), 3);
  atoms[at + 3] = few(child(state.rightCount, s0), 4);
  atoms[at + 4] = few(child(state.leftCount, s1), 3);
  atoms[at + 5] = few(child(state.rightCount, s1), 4);
  atoms[at + 6] = few(child(state.leftCount, b0), 3);
  atoms[at + 7] = s0 < 0 ? 99 : between(input, s0, b0);
  atoms[at + 8] = s1 < 0 ? 99 : between(input, s1, s0);
  atoms[at + 9] = b0 === state.size ? 1 : 0;
}

const child = (of: Int32Array, token: number): number => (token < 0 ? -1 : (of[token] ?? -1));

/** Commas and verbs strictly between two tokens. */
function between(input: ParseInput, from: number, to: number): number {
  const commas = (input.commas[to] ?? 0) - (input.commas[from + 1] ?? 0);
  const verbs = (input.verbs[to] ?? 0) - (input.verbs[from + 1] ?? 0);
  return few(commas, 2) * 3 + few(verbs, 2);
}

function put(input: ParseInput, state: Configuration, slot: number, token: number): void {
  const at = slot * width;
  if (token < 0 || token > input.size) {
    atoms[at] = atoms[at + 1] = atoms[at + 2] = atoms[at + 3] = atoms[at + 4] = -7;
    return;
  }
  atoms[at] = input.words[token] ?? 0;
  atoms[at + 1] = input.tags[token] ?? 0;
  atoms[at + 2] = input.classes[token] ?? 0;
  atoms[at + 3] = input.endings[token] ?? 0;
  atoms[at + 4] = state.labels[token] ?? 0;
}
