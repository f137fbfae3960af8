import { englishAnalyser } from './analyse.ts';
import { cutLong } from './cut.ts';
import { sentenceTokens } from './sentences.ts';
import type { Sentence, TextSpan } from './types.ts';

export { longestSentence } from './cut.ts';
export { sentences } from './sentences.ts';
export { tokenize } from './tokenize.ts';
export {
  actorOf,
  agentOf,
  ancestors,
  children,
  childrenBy,
  clauseHead,
  conjuncts,
  firstConjunct,
  isClauseHead,
  isPassive,
  nounPhraseSpan,
  objectOf,
  patientOf,
  plainRelation,
  rootOf,
  subjectOf,
  subtree,
  subtreeSpan,
} from './tree.ts';
export { isNegated, verbGroup } from './verb-group.ts';
export type { VerbGroup } from './verb-group.ts';
export type { Morphology, Sentence, TextSpan, Token, Upos } from './types.ts';

/**
 * Reads a text: its sentences, with tokens, parts of speech, morphology, lemmas and dependencies.
 * Takes time linear in the length of the text and throws on none; the model is loaded at the first call.
 * @param text the whole text
 * @param spans the stretches to read, each split into sentences on its own, in UTF-16 code units; the whole text
 *   by default
 * @param onCut told the span of each sentence longer than `longestSentence` tokens, which is returned in parts
 * @returns sentences in the order of the spans; `text.slice(token.start, token.end) === token.text` always
 * @throws Error when the model file is missing
 */
export function parse(
  text: string,
  spans?: readonly TextSpan[],
  onCut?: (sentence: TextSpan) => void,
): Sentence[] {
  const analyse = englishAnalyser();
  return sentenceTokens(text, spans).flatMap((tokens) => {
    const parts = cutLong(text, tokens);
    if (parts.length > 1) onCut?.(spanOf(tokens));
    return parts.map((part): Sentence => {
      const texts = part.map(({ start, end }) => text.slice(start, end));
      const analyses = analyse(texts);
      const { start, end } = spanOf(part);
      return {
        start,
        end,
        tokens: analyses.map(({ lemma, pos, morph, head, rel }, i) => {
          const { start, end } = part[i] as TextSpan;
          return { start, end, text: texts[i] ?? '', lemma, pos, morph, head, rel };
        }),
      };
    });
  });
}

const spanOf = (tokens: readonly TextSpan[]): TextSpan => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});
