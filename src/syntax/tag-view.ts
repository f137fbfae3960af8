import { styles } from './style.ts';

/** How many words on each side the tagger looks at. */
const reach = 3;
/** How far from the ends of the sentence it counts. */
const far = 3;

/** How many places the tagger's network has. */
export const tagPlaces = 2 * reach + 1;

/** How many values each atom of the tagger has: the two tags before, the style, the distances from both ends. */
export const tagAtoms = (tags: number): number[] => [
  tags + 1,
  tags + 1,
  Object.keys(styles).length,
  far + 1,
  far + 1,
];

/**
 * Writes what the tagger sees of a token.
 * @param i the token, of `size`
 * @param previous number of the tag before it, -1 for none, `before` of the one before that
 */
export function tagView(
  i: number,
  size: number,
  previous: number,
  before: number,
  style: number,
  tokens: Int32Array,
  atoms: Int32Array,
): void {
  for (let place = 0; place < tagPlaces; place += 1) {
    const token = i + place - reach;
    tokens[place] = token < size ? Math.max(-1, token) : -1;
  }
  atoms[0] = previous + 1;
  atoms[1] = before + 1;
  atoms[2] = style;
  atoms[3] = Math.min(far, i);
  atoms[4] = Math.min(far, size - 1 - i);
}
