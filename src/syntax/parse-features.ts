import { kinds, width } from './parse-input.ts';
import { compile, run } from './templates.ts';
import type { Configuration } from './configuration.ts';
import type { ParseInput } from './parse-input.ts';

/** The places in a configuration that features look at; `x` and `y` hold numbers about the whole. */
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
  'x',
  'y',
] as const;
type Place = (typeof places)[number];

const placeOf = Object.fromEntries(places.map((name, i) => [name, i])) as Record<Place, number>;

/**
 * In `x`: the distances from s0 to b0 and from s1 to s0, then how many children on the left and right s0, s1 and b0
 * have. In `y`: marks and verbs between s0 and b0 and between s1 and s0; whether all tokens have been shifted.
 */
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
  x.w s0.t b0.t|x.w s0.m|x.w b0.m|x.t s1.t s0.t|x.t s1.m s0.t|x.t s1.t s0.m
  x.p x.e s0.t b0.t|x.d x.m s1.t s0.t|x.e s0.m|x.m s1.m|x.u b0.t
  y.w s0.t b0.t|y.t s1.t s0.t|y.t s1.t s0.t b0.t|y.w s1.p s0.p b0.p|y.p s1.t s0.t
  p1.t s0.t b0.t|p1.m b0.t|s1.p s0.p b0.p b1.p b2.p|b0.t b1.t b2.t b3.t|s2.m s0.t|s2.t s0.m
`;

/** Templates about the next best tag of a place: they count only where there is one. */
const secondTemplates = {
  s0: 's0.u s0.t b0.t|s0.u s0.m|s0.u s0.t s1.t|s0.u s0.t s1.t b0.t|s0.u s0.m b0.t|s0.u s0.t s0l.d s0r.d',
  b0: 'b0.u b0.t s0.t|b0.u b0.m|b0.u b0.t s0.t b1.t|b0.u b0.t s1.t s0.t|b0.u b0.m b1.t|b0.u b0.m s0.t|b0.u b0.t p1.t b1.t',
  s1: 's1.u s1.t s0.t|s1.u s1.t s0.t b0.t|s1.u s1.m s0.t',
  b1: 'b1.u b1.t b0.t s0.t|b1.u b1.t b0.t b2.t|b1.u b1.m b0.t',
} as const;

const program = compile(templates, places, kinds, 0);
const seconds = Object.entries(secondTemplates).map(([place, source], i, all) => ({
  place: placeOf[place as Place],
  program: compile(source, places, kinds, program.count + countBefore(all, i)),
}));

function countBefore(all: readonly (readonly [string, string])[], i: number): number {
  return all.slice(0, i).reduce((sum, [, source]) => sum + source.split('|').length, 0);
}

/** How many features a configuration has at most. */
export const parseFeatureCount =
  program.count + seconds.reduce((sum, { program }) => sum + program.count, 0);

const bases = new Int32Array(places.length);
const secondColumn = kinds.indexOf('u');

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
const few = (count: number, most: number): number => (count < most ? count : most);

/**
 * Writes the features of a configuration as hashes.
 * @returns how many there are
 */
export function parseFeatures(
  input: ParseInput,
  state: Configuration,
  features: Uint32Array,
): number {
  const { rows } = input;
  findPlaces(input, state);
  fillWhole(input, state);
  let count = run(program, rows, bases, features, 0);
  for (let i = 0; i < seconds.length; i += 1) {
    const second = seconds[i] as (typeof seconds)[number];
    if ((rows[(bases[second.place] as number) + secondColumn] as number) > 0)
      count = run(second.program, rows, bases, features, count);
  }
  return count;
}

function findPlaces(input: ParseInput, state: Configuration): void {
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const b0 = state.next;
  put(input, 0, s0);
  put(input, 1, s1);
  put(input, 2, state.onStack(2));
  put(input, 3, b0);
  put(input, 4, b0 + 1);
  put(input, 5, b0 + 2);
  put(input, 6, b0 + 3);
  put(input, 7, child(state.left, s0));
  put(input, 8, child(state.right, s0));
  put(input, 9, child(state.left2, s0));
  put(input, 10, child(state.right2, s0));
  put(input, 11, child(state.left, s1));
  put(input, 12, child(state.right, s1));
  put(input, 13, child(state.right2, s1));
  put(input, 14, child(state.left, b0));
  put(input, 15, child(state.left2, b0));
  put(input, 16, state.onStack(3));
  put(input, 17, b0 - 1);
  put(input, 18, b0 - 2);
  bases[placeOf.x] = (input.size + 2) * width;
  bases[placeOf.y] = (input.size + 3) * width;
}

function put(input: ParseInput, place: number, token: number): void {
  bases[place] = (token < 0 || token > input.size ? input.size + 1 : token) * width;
}

function fillWhole(input: ParseInput, state: Configuration): void {
  const { rows } = input;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const b0 = state.next;
  const x = bases[placeOf.x] as number;
  rows[x] = s0 < 0 ? 9 : bucket(b0 - s0);
  rows[x + 1] = s1 < 0 ? 9 : bucket(s0 - s1);
  rows[x + 2] = few(child(state.leftCount, s0), 3);
  rows[x + 3] = few(child(state.rightCount, s0), 4);
  rows[x + 4] = few(child(state.leftCount, s1), 3);
  rows[x + 5] = few(child(state.rightCount, s1), 4);
  rows[x + 6] = few(child(state.leftCount, b0), 3);
  const y = bases[placeOf.y] as number;
  rows[y] = s0 < 0 ? 99 : between(input, s0, b0);
  rows[y + 1] = s1 < 0 ? 99 : between(input, s1, s0);
  rows[y + 2] = b0 === state.size ? 1 : 0;
}

const child = (of: Int32Array, token: number): number => (token < 0 ? -1 : (of[token] as number));

/** Commas, stronger marks and verbs strictly between two tokens. */
function between(input: ParseInput, from: number, to: number): number {
  const commas = (input.commas[to] ?? 0) - (input.commas[from + 1] ?? 0);
  const stops = (input.stops[to] ?? 0) - (input.stops[from + 1] ?? 0);
  const verbs = (input.verbs[to] ?? 0) - (input.verbs[from + 1] ?? 0);
  return few(commas, 2) * 6 + few(stops, 1) * 3 + few(verbs, 2);
}
