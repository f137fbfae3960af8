import { vocabularyFrom } from '../columns.ts';
import { lexiconFrom } from '../lexicon.ts';
import { shapesOf } from '../model.ts';
import { encodeModel } from './encode.ts';
import { examplesOf } from './examples.ts';
import { lemmasOf, lexiconOf, tagsOf } from './lexicon.ts';
import { quantized } from './quantize.ts';
import { networkSizesOf } from './settings.ts';
import { tagsByFold } from './folds.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { variantsOf } from './variants.ts';
import { formsOf, vocabularyOf } from './vocabulary.ts';
import type { Trained } from '../network/network.ts';
import type { Tagging } from '../tagger.ts';
import type { GoldSentence } from './conllu.ts';
import type { Settings } from './settings.ts';
import type { VariantSentence } from './variants.ts';

/** One network to train: on a part of the treebank to tag the rest, or for the model. */
export type Job =
  | { readonly kind: 'fold'; readonly fold: number }
  | { readonly kind: 'tagger'; readonly member: number }
  | { readonly kind: 'parser'; readonly member: number; readonly tagged: readonly Tagging[] };

/** What a job gives: a network, or for a fold the tags of its sentences by their numbers. */
export type Outcome = Trained | ReadonlyMap<number, Tagging>;

/** Does jobs, side by side where it can; their outcomes come in the order of the jobs. */
export type Work = (jobs: readonly Job[]) => Promise<readonly Outcome[]>;

/**
 * Trains a model.
 * @param treebank the sentences to learn from
 * @param work does the jobs, each by `doJob`
 * @returns the bytes of the model file
 */
export async function trainModel(
  treebank: readonly GoldSentence[],
  run: Settings,
  work: Work,
): Promise<Uint8Array> {
  const { sentences, tags, relations, lexicon } = materialOf(treebank, run);
  const vocabulary = vocabularyOf(sentences.map((sentence) => formsOf(sentence, lexicon)));
  const numbered = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const outcomes = await work([
    ...numbered(run.folds).map((fold): Job => ({ kind: 'fold', fold })),
    ...numbered(run.tagger.members).map((member): Job => ({ kind: 'tagger', member })),
  ]);
  const folds = outcomes.slice(0, run.folds) as ReadonlyMap<number, Tagging>[];
  const byNumber = new Map(folds.flatMap((fold) => [...fold]));
  const tagged = sentences.map((_, i) => byNumber.get(i) as Tagging);
  const parsers = await work(
    numbered(run.parser.members).map((member): Job => ({ kind: 'parser', member, tagged })),
  );
  return encodeModel(
    {
      tags,
      relations,
      lexicon: lexiconOf(treebank, tags),
      ...lemmasOf(treebank),
      ...networkSizesOf(run),
    },
    vocabulary,
    outcomes.slice(run.folds) as Trained[],
    parsers as Trained[],
  );
}

/** Trains one network. */
export function doJob(
  treebank: readonly GoldSentence[],
  run: Settings,
  job: Job,
  log: (line: string) => void,
): Outcome {
  const { sentences, tags, relations, lexicon } = materialOf(treebank, run);
  if (job.kind === 'fold') return tagsByFold(sentences, tags, run, job.fold, log);
  const vocabulary = vocabularyFrom(
    vocabularyOf(sentences.map((sentence) => formsOf(sentence, lexicon))),
  );
  const shapes = shapesOf({ tags, relations, ...networkSizesOf(run) }, vocabulary);
  const examples = examplesOf(sentences, { tags, relations, lexicon, vocabulary });
  const seed = run.seed + job.member;
  if (job.kind === 'tagger')
    return quantized(trainTagger(examples.tagging(), shapes.tagger, { ...run.tagger, seed }, log));
  return quantized(
    trainParser(
      examples.parsing(job.tagged),
      relations.length,
      shapes.parser,
      { ...run.parser, seed },
      log,
    ),
  );
}

/** What every job begins with. */
function materialOf(treebank: readonly GoldSentence[], run: Settings) {
  const sentences: VariantSentence[] = [
    ...treebank.map((sentence, origin) => ({ ...sentence, origin })),
    ...variantsOf(treebank, run.seed),
  ];
  const tags = tagsOf(treebank);
  return {
    sentences,
    tags,
    relations: relationsOf(treebank),
    lexicon: lexiconFrom(lexiconOf(treebank, tags)),
  };
}

const relationsOf = (sentences: readonly GoldSentence[]): string[] =>
  [...new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.rel)))]
    .filter((rel) => rel !== 'root')
    .sort();
