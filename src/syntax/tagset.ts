import { hashString } from './hash.ts';
import type { Upos } from './types.ts';

/** The fine tags of the tagger: a part of speech with a Penn Treebank tag. */
export interface Tag {
  readonly pos: Upos;
  readonly penn: string;
}

/** Reads a tag as the model file writes it: "VERB|VBD". */
export function tagFrom(written: string): Tag {
  const [pos, penn] = written.split('|');
  return { pos: pos as Upos, penn: penn ?? '' };
}

/** The parts of speech in a fixed order: their numbers in features. */
export const parts: readonly Upos[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(
    ' ',
  ) as Upos[];

/** The number by which features know a set of tags. */
export const tagSetId = (set: string): number => hashString(set, 3) | 1;
