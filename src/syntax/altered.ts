import type { Morphology, Sentence, Token } from './types.ts';

/**
 * A token with other values. All tokens are made with the same properties in the same order, never by spreading one
 * (`{ ...token, head }`): V8 gives the objects of each spread a hidden class of their own, and code that meets tokens
 * of a hundred classes runs several times slower than code that meets one.
 */
export const altered = (token: Token, change: Partial<Token>): Token => ({
  start: change.start ?? token.start,
  end: change.end ?? token.end,
  text: change.text ?? token.text,
  lemma: change.lemma ?? token.lemma,
  pos: change.pos ?? token.pos,
  morph: change.morph ? allFeatures(change.morph) : token.morph,
  head: change.head ?? token.head,
  rel: change.rel ?? token.rel,
});

/** The same morphology, of which the features that do not apply are there and undefined. */
export const allFeatures = ({
  tense,
  verbForm,
  number,
  voice,
  person,
}: Morphology): Morphology => ({
  tense,
  verbForm,
  number,
  voice,
  person,
});

/** A sentence read otherwise. */
export const withTokens = ({ start, end }: Sentence, tokens: readonly Token[]): Sentence => ({
  start,
  end,
  tokens,
});
