import { sentenceTokens } from './sentences.ts';
import type { Sentence, TextSpan, Token } from './types.ts';

export { sentences } from './sentences.ts';
export { tokenize } from './tokenize.ts';
export type { Morphology, Sentence, TextSpan, Token, Upos } from './types.ts';

/**
 * Reads a text: its sentences, with tokens, parts of speech, morphology, lemmas and dependencies.
 * @param text the whole text
 * @param spans the stretches to read, each split into sentences on its own, in UTF-16 code units; the whole text
 *   by default
 * @returns sentences in the order of the spans; `text.slice(token.start, token.end) === token.text` always
 */
export function parse(text: string, spans?: readonly TextSpan[]): Sentence[] {
  return sentenceTokens(text, spans).map((tokens) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens: tokens.map((span, i): Token => plain(text, span, i)),
  }));
}

/** Until the model is trained: a token without syntax. */
function plain(text: string, span: TextSpan, i: number): Token {
  const form = text.slice(span.start, span.end);
  return {
    ...span,
    text: form,
    lemma: form.toLowerCase(),
    pos: /\p{L}/u.test(form) ? 'NOUN' : 'PUNCT',
    morph: {},
    head: i - 1,
    rel: i === 0 ? 'root' : 'dep',
  };
}
