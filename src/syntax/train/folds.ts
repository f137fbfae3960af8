import { idsOf, vocabularyFrom } from '../columns.ts';
import { lexiconFrom } from '../lexicon.ts';
import { shapesOf } from '../model.ts';
import { Network } from '../network/network.ts';
import { styleOf } from '../style.ts';
import { tagSentence } from '../tagger.ts';
import { examplesOf } from './examples.ts';
import { lexiconOf } from './lexicon.ts';
import { quantized } from './quantize.ts';
import { networkSizesOf } from './settings.ts';
import { trainTagger } from './train-tagger.ts';
import { formsOf, vocabularyOf } from './vocabulary.ts';
import type { Tagging } from '../tagger.ts';
import type { Settings } from './settings.ts';
import type { VariantSentence } from './variants.ts';

/**
 * The tags of one fold of the sentences by a tagger that did not learn from them, nor from variants of them: with the
 * faults the parser will meet in use.
 * @returns by the numbers of the sentences
 */
export function tagsByFold(
  sentences: readonly VariantSentence[],
  tags: readonly string[],
  run: Settings,
  fold: number,
  log: (line: string) => void,
): Map<number, Tagging> {
  const isIn = ({ origin }: VariantSentence): boolean => origin % run.folds === fold;
  const others = sentences.filter((sentence) => !isIn(sentence));
  const lexicon = lexiconFrom(lexiconOf(others, tags));
  const vocabulary = vocabularyFrom(
    vocabularyOf(others.map((sentence) => formsOf(sentence, lexicon))),
  );
  const context = { tags, relations: [], lexicon, vocabulary };
  const shape = shapesOf({ ...context, ...networkSizesOf(run) }, vocabulary).tagger;
  const learner = trainTagger(
    examplesOf(others, context).tagging(),
    shape,
    { ...run.tagger, seed: run.seed + fold },
    log,
  );
  const network = new Network(shape, [quantized(learner)]);
  return new Map(
    sentences.flatMap((sentence, i): [number, Tagging][] => {
      if (!isIn(sentence)) return [];
      const words = formsOf(sentence, lexicon).map((form) => ({
        ids: idsOf(form, vocabulary),
        slot: Network.slot(),
      }));
      network.read(words);
      const style = styleOf(sentence.tokens.map((token) => token.form));
      return [[i, tagSentence(network, words.length, style, tags.length)]];
    }),
  );
}
