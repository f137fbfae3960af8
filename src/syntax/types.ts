/** Universal Dependencies part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** The morphology the build step reads; a feature is absent where it does not apply. */
export interface Morphology {
  readonly tense?: 'Past' | 'Pres' | undefined;
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger' | undefined;
  readonly number?: 'Sing' | 'Plur' | undefined;
  readonly voice?: 'Pass' | undefined;
  readonly person?: '1' | '2' | '3' | undefined;
}

/** One word or punctuation mark. Offsets are UTF-16 code units of the whole text, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly pos: Upos;
  readonly morph: Morphology;
  /** Index, in the sentence's tokens, of the governing token; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with its subtype: `nsubj`, `obl:tmod`; `root` for the root. */
  readonly rel: string;
}

/** A sentence; its span runs from its first token's start to its last token's end. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
