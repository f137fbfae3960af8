import type { Form } from './forms.ts';

/** What networks see of a word alone: each column has ids of its own. */
export const columns = [
  'word',
  'stem',
  'suffix3',
  'tags',
  'shape',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix4',
  'prefix1',
  'prefix2',
] as const;
export type Column = (typeof columns)[number];

/** The parser reads this many of the columns, from the first on; the tagger reads all. */
export const parserColumns = 6;

/** For each column the hashes that have an id, with that id, from 1; 0 is the id of all others. */
export type Vocabulary = readonly ReadonlyMap<number, number>[];

/** The vocabulary of lists of hashes; ids follow their order. */
export const vocabularyFrom = (lists: readonly (readonly number[])[]): Vocabulary =>
  lists.map((hashes) => new Map(hashes.map((hash, i) => [hash, i + 1])));

/** How many ids each column has. */
export const columnSizes = (vocabulary: Vocabulary): number[] =>
  vocabulary.map((ids) => ids.size + 1);

/** The ids of a word by column. */
export const idsOf = ({ hashes }: Pick<Form, 'hashes'>, vocabulary: Vocabulary): number[] =>
  hashes.map((hash, column) => vocabulary[column]?.get(hash) ?? 0);
