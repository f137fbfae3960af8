/**
 * What a network reads and gives. It looks at some places of a sentence (the word before, the top of the stack), each a
 * word with its column ids or none, and at some atoms, each a small number about the whole (a tag, a distance).
 */
export interface Shape {
  /** How many ids each column of a word has: its form, its stem, its endings; 0 stands for all that are not listed. */
  readonly columns: readonly number[];
  /** How many numbers stand for a word. */
  readonly embedding: number;
  /** How many hidden units; a multiple of 32. */
  readonly hidden: number;
  readonly places: number;
  /** How many values each atom has. */
  readonly atoms: readonly number[];
  readonly classes: number;
}

/** The weights of a network by what they do, each a matrix in rows. */
export const matrices = ['words', 'projection', 'atoms', 'bias', 'output', 'outputBias'] as const;
export type Matrix = (typeof matrices)[number];

/** How many rows and columns each matrix has. */
export function sizesOf(shape: Shape): Record<Matrix, { rows: number; width: number }> {
  const { embedding, hidden, places, classes } = shape;
  return {
    words: { rows: sum(shape.columns), width: embedding },
    projection: { rows: places * embedding, width: hidden },
    atoms: { rows: sum(shape.atoms), width: hidden },
    bias: { rows: 1, width: hidden },
    output: { rows: classes, width: hidden },
    outputBias: { rows: 1, width: classes },
  };
}

/** The first row of each of several tables that lie one after the other. */
export function firstRows(sizes: readonly number[]): number[] {
  let first = 0;
  return sizes.map((size) => {
    first += size;
    return first - size;
  });
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
