import { scramble } from './hash.ts';
import type { Configuration } from './configuration.ts';

/** What the parser knows of each word, one number per token and one more for the root. */
export interface ParseInput {
  readonly size: number;
  readonly words: Int32Array;
  readonly stems: Int32Array;
  /** Fine tags (part of speech with form), and parts of speech alone. */
  readonly tags: Int32Array;
  /** The next best tag where the tag is not sure, otherwise 0. */
  readonly seconds: Int32Array;
  readonly classes: Int32Array;
  readonly endings: Int32Array;
  /** How many tokens before each are commas and the like, stronger marks, and verbs. */
  readonly commas: Int32Array;
  readonly stops: Int32Array;
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
/** Per place: word, fine tag, part of speech, ending, label, stem, next best tag. */
const kinds = { w: 0, t: 1, p: 2, e: 3, d: 4, m: 5, u: 6 } as const;
const width = 7;

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
  s0.w s0.t|s0.m|s1.w s1.t|s1.m|b0.w b0.t|b0.m|b1.m|b1.t|b2.t|s2.t
  s0.e s0.t b0.t|b0.e b0.t s0.t|s1.e s1.t s0.t|s0.e s0.t s1.t
  s0.m b0.m|s0.m b0.t|s0.t b0.m|s0.t b0.t|s0.m s0.t b0.t|s0.t b0.m b0.t
  s1.m s0.m|s1.m s0.t|s1.t s0.m|s1.t s0.t|s1.m b0.t|s1.t b0.m|s1.t b0.t
  s0.t b0.t b1.t|s1.t s0.t b0.t|s2.t s1.t s0.t|b0.t b1.t b2.t|s0.t b0.t b1.t b2.t|s2.t s1.t s0.t b0.t
  s1.t s0.t b0.t b1.t|s0.m b0.t b1.t|s0.t b0.m b1.t|s0.t b0.t b1.m|s1.m s0.t b0.t|s1.t s0.m b0.t|s1.t s0.t b0.m
  s3.p s2.p s1.p s0.p|b0.t b1.m|b0.m b1.t
  s0.t s0l.t b0.t|s0.t s0r.t b0.t|s0.t b0.t b0l.t|s1.t s0.t s1l.t|s1.t s0.t s1r.t|s1.t s0.t s0l.t|s1.t s0.t s0r.t|s1.t s1r.t b0.t
  s0.m s0l.d s0r.d|s0.t s0l.d s0r.d b0.t|s1.m s1l.d s1r.d|s1.t s1l.d s1r.d s0.t|b0.m b0l.d|b0.t b0l.d b0L.d
  s0.t s0l.d s0L.d|s0.t s0r.d s0R.d|s1.t s1r.d s1R.d s0.t
  s1.t s1r.d s0.t b0.t|s0.t s0l.d b0.t b0l.d|s1.m s1r.d s0.t|s0.m s0l.d b0.t|s1.t s1r.d s0.m
  s0l.m s0.t s1.t|s0l.m s0.t b0.t|s0l.m s0.t s1.m|s0l.m s0.m s1.t|b0l.m b0.t s0.t|b0l.m b0.t s0.m|s0r.m s0.t b0.t|s1r.m s1.t s0.t
  dist s0.t b0.t|dist s0.m|dist b0.m|dist1 s1.t s0.t|dist1 s1.m s0.t|dist1 s1.t s0.m
  s0vl s0vr s0.t b0.t|s1vl s1vr s1.t s0.t|s0vr s0.m|s1vr s1.m|b0vl b0.t
  between s0.t b0.t|between1 s1.t s0.t|between1 s1.t s0.t b0.t|between s1.p s0.p b0.p|end s1.t s0.t
  p1.t s0.t b0.t|p1.m b0.t|s1.p s0.p b0.p b1.p b2.p|b0.t b1.t b2.t b3.t|s2.m s0.t|s2.t s0.m
  s0.u s0.t b0.t|s0.u s0.m|s0.u s0.t s1.t|s0.u s0.t s1.t b0.t|s0.u s0.m b0.t|s0.u s0.t s0l.d s0r.d
  b0.u b0.t s0.t|b0.u b0.m|b0.u b0.t s0.t b1.t|b0.u b0.t s1.t s0.t|b0.u b0.m b1.t|b0.u b0.m s0.t|b0.u b0.t p1.t b1.t
  s1.u s1.t s0.t|s1.u s1.t s0.t b0.t|s1.u s1.m s0.t|b1.u b1.t b0.t s0.t|b1.u b1.t b0.t b2.t|b1.u b1.m b0.t
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

/** How many features a configuration has at most. */
export const parseFeatureCount = templates.length;

/** The first of the templates about next best tags, which stand last. */
const firstOptional = templates.findIndex(
  ([first = 0]) => first % width === kinds.u && first < places.length * width,
);

const atoms = new Int32Array(atomCount);

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
const few = (count: number, most: number): number => (count < most ? count : most);

/**
 * Writes the features of a configuration as hashes.
 * @returns how many there are: templates that begin with a next best tag count only where there is one
 */
export function parseFeatures(
  input: ParseInput,
  state: Configuration,
  features: Uint32Array,
): number {
  fillAtoms(input, state);
  let count = 0;
  let template = 0;
  for (let at = 0; at < program.length; template += 1) {
    const end = at + (program[at] as number);
    if (template >= firstOptional && (atoms[program[at + 1] as number] as number) <= 0) {
      at = end + 1;
      continue;
    }
    let hash = Math.imul(template + 1, 0x27d4eb2f);
    while (at < end) {
      at += 1;
      hash = Math.imul(hash ^ (atoms[program[at] as number] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    features[count] = scramble(hash);
    count += 1;
    at += 1;
  }
  return count;
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

/** Commas, stronger marks and verbs strictly between two tokens. */
function between(input: ParseInput, from: number, to: number): number {
  const commas = (input.commas[to] ?? 0) - (input.commas[from + 1] ?? 0);
  const stops = (input.stops[to] ?? 0) - (input.stops[from + 1] ?? 0);
  const verbs = (input.verbs[to] ?? 0) - (input.verbs[from + 1] ?? 0);
  return few(commas, 2) * 6 + few(stops, 1) * 3 + few(verbs, 2);
}

function put(input: ParseInput, state: Configuration, slot: number, token: number): void {
  const at = slot * width;
  if (token < 0 || token > input.size) {
    atoms.fill(-7, at, at + width);
    return;
  }
  atoms[at] = input.words[token] ?? 0;
  atoms[at + 1] = input.tags[token] ?? 0;
  atoms[at + 2] = input.classes[token] ?? 0;
  atoms[at + 3] = input.endings[token] ?? 0;
  atoms[at + 4] = state.labels[token] ?? 0;
  atoms[at + 5] = input.stems[token] ?? 0;
  atoms[at + 6] = input.seconds[token] ?? 0;
}
