import { highest, secondTo } from '../scorer.ts';
import { styleOf, tagFeatureCount, tagFeatures } from '../tag-features.ts';
import { Perceptron } from './perceptron.ts';
import { random, shuffled } from './random.ts';
import type { Form } from '../forms.ts';

/** A sentence to learn tags from. */
export interface TagExample {
  readonly texts: readonly string[];
  readonly forms: readonly Form[];
  readonly tags: readonly number[];
}

/** How to train. */
export interface Training {
  readonly epochs: number;
  readonly minUpdates: number;
  /** By how much the right class must lead for nothing to be learned. */
  readonly margin: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

const features = new Uint32Array(tagFeatureCount);
const scores = new Float64Array(256);

/** Trains a tagger; it sees its own tags on its left, as it will in use. */
export function trainTagger(
  examples: readonly TagExample[],
  tagCount: number,
  training: Training,
): Perceptron {
  const model = new Perceptron(tagCount, training.minUpdates);
  const next = random(training.seed);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    let right = 0;
    let all = 0;
    for (const example of shuffled(examples, next)) {
      right += learnSentence(model, example, tagCount, training.margin);
      all += example.tags.length;
    }
    training.log?.(`tagger, pass ${epoch + 1}: ${((100 * right) / all).toFixed(2)} % right`);
  }
  model.average();
  return model;
}

/** Learns from one sentence; returns how many of its tags were right. */
function learnSentence(
  model: Perceptron,
  { texts, forms, tags }: TagExample,
  tagCount: number,
  margin: number,
): number {
  const style = styleOf(texts);
  let right = 0;
  let previous = -1;
  let before = -1;
  for (let i = 0; i < forms.length; i += 1) {
    tagFeatures(forms, i, previous, before, style, features);
    model.score(features, tagFeatureCount, scores);
    const guess = highest(scores, tagCount);
    const gold = tags[i] as number;
    model.clock += 1;
    if (guess === gold) right += 1;
    const rival = guess === gold ? secondTo(gold, scores, tagCount) : guess;
    if ((scores[gold] as number) - (scores[rival] as number) <= margin) {
      model.update(features, tagFeatureCount, gold, 1);
      model.update(features, tagFeatureCount, rival, -1);
    }
    before = previous;
    previous = guess;
  }
  return right;
}
