import type { Cast } from '../cast.ts';
import type { Tree } from '../graph.ts';
import { nameOf } from '../names.ts';

/** Whom a pronoun or noun phrase stands for: a tree and the head of the phrase in it. */
export interface Referent {
  readonly tree: Tree;
  readonly head: number;
}

/** Whom pronouns may mean: those named before, nearest first, and what is known of names. */
export interface Discourse {
  readonly earlier: readonly Referent[];
  readonly cast: Cast;
  /** Names used as places, in lower case. */
  readonly places: ReadonlySet<string>;
  /** The last word of the body an article is about, in lower case; '' where it is about none, or about several. */
  readonly firm: string;
}

export const noDiscourse: Discourse = { earlier: [], cast: new Map(), places: new Set(), firm: '' };

/** The last word of a name, under which one and the same is found again. */
export const keyOf = ({ tree, head }: Referent): string =>
  nameOf(tree, head).split(' ').at(-1) ?? '';
