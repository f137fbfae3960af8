import { scramble } from './hash.ts';

/** Feature templates made ready to run: for each its number, how many atoms, then place and kind of each atom. */
export interface Program {
  readonly code: Int32Array;
  /** How many templates there are. */
  readonly count: number;
}

/**
 * Compiles feature templates: `s0.w s0.t|b0.t` stands for two, the first a word with its tag.
 * @param source templates parted by `|` or line ends, atoms by spaces; an atom is a place and a kind
 * @param first number of the first template: templates of different numbers never share a feature
 */
export function compile(
  source: string,
  places: readonly string[],
  kinds: readonly string[],
  first: number,
): Program {
  const templates = source
    .trim()
    .split(/[|\n]/)
    .map((template) => template.trim().split(' '));
  const code = templates.flatMap((atoms, i) => [
    Math.imul(first + i + 1, 0x27d4eb2f),
    atoms.length,
    ...atoms.flatMap((atom) => {
      const [place = '', kind = ''] = atom.split('.');
      return [indexIn(places, place), indexIn(kinds, kind)];
    }),
  ]);
  return { code: Int32Array.from(code), count: templates.length };
}

function indexIn(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`unknown atom in a feature template: ${name}`);
  return index;
}

/**
 * Writes the features of a place in a sentence as hashes.
 * @param rows what is known of each token, a row of numbers each
 * @param bases for each place of the templates where its row starts
 * @param features receives the hashes from index `from` on
 * @returns the index after the last
 */
export function run(
  { code }: Program,
  rows: Int32Array,
  bases: Int32Array,
  features: Uint32Array,
  from: number,
): number {
  let count = from;
  let at = 0;
  while (at < code.length) {
    let hash = code[at] as number;
    const end = at + 2 + 2 * (code[at + 1] as number);
    for (at += 2; at < end; at += 2) {
      const value = rows[
        (bases[code[at] as number] as number) + (code[at + 1] as number)
      ] as number;
      hash = Math.imul(hash ^ value, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    features[count] = scramble(hash);
    count += 1;
  }
  return count;
}
