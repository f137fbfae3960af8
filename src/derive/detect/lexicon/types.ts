import type { Kind } from '../../../model/index.ts';

/** What a trigger says has happened: shared by synonyms, so that merging can compare. */
export interface Action {
  /** Name of the action, shared by its synonyms. */
  readonly id: string;
  readonly kind: Kind;
  /** How much such a happening matters in itself, 0 to 1. */
  readonly weight: number;
}

/**
 * One row of a word list: an action, its kind and weight, and the lemmas that report it, separated
 * by spaces. A phrasal verb is written with its particle: `take_over`. A verb that reports the action
 * only with a certain object is written with the class of the object: `take:place`.
 */
export type Row = readonly [id: string, kind: Kind, weight: number, verbs: string, nouns: string];
