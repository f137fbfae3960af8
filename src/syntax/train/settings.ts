import type { NetworkSize } from '../model.ts';
import type { Training } from './learner.ts';

/** How the networks of one kind are trained. */
export interface KindSettings extends NetworkSize, Omit<Training, 'seed'> {
  /** How many networks, which differ in where they begin and in the order of their examples, are added up. */
  readonly members: number;
}

/** The settings of a training run; the same settings and treebanks give the same file. */
export interface Settings {
  readonly seed: number;
  /** The parser learns from tags given by taggers that have not seen the sentence: this many of them. */
  readonly folds: number;
  readonly tagger: KindSettings;
  readonly parser: KindSettings;
}

/** The settings of the model that is shipped, chosen on the development parts of the treebanks. */
export const settings: Settings = {
  seed: 20,
  folds: 4,
  tagger: {
    embedding: 32,
    hidden: 128,
    epochs: 5,
    batch: 8,
    rate: 0.001,
    dropout: 0.3,
    wordDropout: 0.1,
    members: 3,
  },
  parser: {
    embedding: 32,
    hidden: 128,
    epochs: 8,
    batch: 8,
    rate: 0.001,
    dropout: 0.3,
    wordDropout: 0.1,
    members: 4,
  },
};

/** The sizes of the networks that the model file names. */
export const networkSizesOf = ({
  tagger,
  parser,
}: Settings): Record<'tagger' | 'parser', NetworkSize> => ({
  tagger: { embedding: tagger.embedding, hidden: tagger.hidden },
  parser: { embedding: parser.embedding, hidden: parser.hidden },
});
