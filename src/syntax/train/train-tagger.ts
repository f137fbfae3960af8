import { highest } from '../scorer.ts';
import { tagPlaces, tagView } from '../tag-view.ts';
import { hidingRareWords } from './hide.ts';
import { Learner } from './learner.ts';
import { softmaxSlopes } from './loss.ts';
import { longestOf, passes } from './passes.ts';
import type { Shape } from '../network/shape.ts';
import type { Training } from './learner.ts';

/** A sentence to learn tags from. */
export interface TagExample {
  /** The ids of each token by column. */
  readonly words: readonly (readonly number[])[];
  readonly style: number;
  readonly tags: readonly number[];
}

const tokens = new Int32Array(tagPlaces);
const atoms = new Int32Array(5);

/** Trains a tagger; it sees its own tags on its left, as it will in use. */
export function trainTagger(
  examples: readonly TagExample[],
  shape: Shape,
  training: Training,
  log: (line: string) => void,
): Learner {
  const learner = new Learner(shape, longestOf(examples), training);
  const hide = hidingRareWords(examples, training);
  const isGold = new Uint8Array(shape.classes);
  const scores = new Float64Array(shape.classes);
  const slopes = new Float64Array(shape.classes);
  passes(examples, training, learner, log, (example) => {
    const { tags, style } = example;
    learner.read(hide(example.words));
    let right = 0;
    let previous = -1;
    let before = -1;
    for (let i = 0; i < tags.length; i += 1) {
      const gold = tags[i] as number;
      tagView(i, tags.length, previous, before, style, tokens, atoms);
      learner.score(tokens, atoms, scores);
      isGold.fill(0);
      isGold[gold] = 1;
      softmaxSlopes(scores, isGold, slopes);
      learner.learn(slopes);
      before = previous;
      previous = highest(scores, shape.classes);
      if (previous === gold) right += 1;
    }
    learner.finish();
    return { right, all: tags.length };
  });
  return learner;
}
