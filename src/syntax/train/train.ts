import { formOf } from '../forms.ts';
import { lexiconFrom } from '../lexicon.ts';
import { parseInput } from '../parse-input.ts';
import { classCount } from '../parser.ts';
import { tagSentence } from '../tagger.ts';
import { tagFrom } from '../tagset.ts';
import { encodeModel, encodeRows } from './encode.ts';
import { lemmasOf, lexiconOf, tagReader, tagsOf } from './lexicon.ts';
import { goldTree } from './oracle.ts';
import { meanRows } from './perceptron.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { variantsOf } from './variants.ts';
import type { Form } from '../forms.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Tagging } from '../tagger.ts';
import type { GoldSentence } from './conllu.ts';
import type { Rounding } from './encode.ts';
import type { ParseExample } from './train-parser.ts';
import type { VariantSentence } from './variants.ts';
import type { TagExample, Training } from './train-tagger.ts';

/** The settings of a training run; the same settings and treebanks give the same file. */
export interface Settings {
  readonly seed: number;
  /** The parser learns from tags given by taggers that have not seen the sentence: this many of them. */
  readonly folds: number;
  readonly tagger: Omit<Training, 'seed'>;
  readonly parser: Omit<Training, 'seed'>;
  /** The parser is the mean of this many, which differ in the order of their examples. */
  readonly parsers: number;
  readonly taggerRounding: Rounding;
  readonly parserRounding: Rounding;
}

/** The settings of the model that is shipped. */
export const settings: Settings = {
  seed: 20,
  folds: 4,
  tagger: { epochs: 6, minUpdates: 3, margin: 0 },
  parser: { epochs: 5, minUpdates: 4, margin: 0 },
  parsers: 2,
  taggerRounding: { unit: 0.02, least: 5 },
  parserRounding: { unit: 0.02, least: 7 },
};

/** What turns treebank sentences into examples. */
interface Context {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/**
 * Trains a model.
 * @param treebank the sentences to learn from
 * @returns the bytes of the model file
 */
export function trainModel(
  treebank: readonly GoldSentence[],
  run: Settings,
  log: (line: string) => void,
): Uint8Array {
  const sentences = withVariants(treebank, run.seed);
  const context: Context = { tags: tagsOf(treebank), relations: relationsOf(treebank) };
  const lists = lexiconOf(treebank, context.tags);
  const lexicon = lexiconFrom(lists);
  log(
    `${sentences.length} sentences, ${context.tags.length} tags, ${context.relations.length} relations`,
  );
  const tagExamples = sentences.map((sentence) => tagExample(sentence, lexicon, context));
  const tagger = trainTagger(tagExamples, context.tags.length, {
    ...run.tagger,
    seed: run.seed,
    log,
  });
  const tagged = foldedTags(sentences, context, run, log);
  const parseExamples = sentences.map((sentence, i) =>
    parseExample(sentence, tagged[i] as Tagging, lexicon, context),
  );
  const parsers = Array.from({ length: run.parsers }, (_, k) =>
    trainParser(parseExamples, context.relations.length, {
      ...run.parser,
      seed: run.seed + k,
      log,
    }).rows(negligible),
  );
  return encodeModel(
    { ...context, lexicon: lists, ...lemmasOf(treebank), taggerUnit: run.taggerRounding.unit },
    encodeRows(tagger.rows(), context.tags.length, run.taggerRounding),
    encodeRows(meanRows(parsers), classCount(context.relations.length), run.parserRounding),
  );
}

/** Weights below this are left out before parsers are averaged, to save memory. */
const negligible = 0.1;

const relationsOf = (sentences: readonly GoldSentence[]): string[] =>
  [...new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.rel)))]
    .filter((rel) => rel !== 'root')
    .sort();

const formsOf = (sentence: GoldSentence, lexicon: Lexicon): Form[] =>
  sentence.tokens.map((token) => formOf(token.form, lexicon));

function tagExample(sentence: GoldSentence, lexicon: Lexicon, { tags }: Context): TagExample {
  const texts = sentence.tokens.map((token) => token.form);
  return { texts, forms: formsOf(sentence, lexicon), tags: sentence.tokens.map(tagReader(tags)) };
}

function parseExample(
  sentence: GoldSentence,
  tagging: Tagging,
  lexicon: Lexicon,
  context: Context,
): ParseExample {
  const { relations } = context;
  return {
    input: parseInput(formsOf(sentence, lexicon), tagging, context.tags.map(tagFrom)),
    tree: goldTree(sentence.tokens.map((token) => token.head)),
    labels: sentence.tokens.map(
      ({ rel }) => (rel === 'root' ? relations.length : relations.indexOf(rel)) + 1,
    ),
  };
}

/** The sentences as written, each its own origin, and some of them written otherwise. */
const withVariants = (treebank: readonly GoldSentence[], seed: number): VariantSentence[] => [
  ...treebank.map((sentence, origin) => ({ ...sentence, origin })),
  ...variantsOf(treebank, seed),
];

/** The tags of each sentence by a tagger that did not learn from it, nor from a variant of it. */
function foldedTags(
  sentences: readonly VariantSentence[],
  context: Context,
  run: Settings,
  log: (line: string) => void,
): (Tagging | undefined)[] {
  const tagged = sentences.map((): Tagging | undefined => undefined);
  for (let fold = 0; fold < run.folds; fold += 1) {
    const others = sentences.filter(({ origin }) => origin % run.folds !== fold);
    const lexicon = lexiconFrom(lexiconOf(others, context.tags));
    const examples = others.map((sentence) => tagExample(sentence, lexicon, context));
    const epochs = Math.min(4, run.tagger.epochs);
    const tagger = trainTagger(examples, context.tags.length, {
      ...run.tagger,
      epochs,
      seed: run.seed + fold,
    });
    sentences.forEach((sentence, i) => {
      if (sentence.origin % run.folds !== fold) return;
      const { texts, forms } = tagExample(sentence, lexicon, context);
      tagged[i] = tagSentence(tagger, texts, forms, context.tags.length, 1);
    });
    log(`tags of part ${fold + 1} of ${run.folds} by a tagger that has not seen it`);
  }
  return tagged;
}
