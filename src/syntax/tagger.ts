import { highest } from './scorer.ts';
import { styleOf, tagFeatureCount, tagFeatures } from './tag-features.ts';
import type { Form } from './forms.ts';
import type { Scorer } from './scorer.ts';

const features = new Uint32Array(tagFeatureCount);
const scores = new Float64Array(256);

/**
 * Tags a sentence from left to right, each word in the light of the two tags before it.
 * @param texts the tokens as written
 * @param forms the same as the features see them
 * @param tagCount how many tags the model knows
 * @returns the number of the tag of each token
 */
export function tagSentence(
  model: Scorer,
  texts: readonly string[],
  forms: readonly Form[],
  tagCount: number,
): number[] {
  const style = styleOf(texts);
  const tags: number[] = [];
  let previous = -1;
  let before = -1;
  for (let i = 0; i < forms.length; i += 1) {
    tagFeatures(forms, i, previous, before, style, features);
    model.score(features, tagFeatureCount, scores);
    const tag = highest(scores, tagCount);
    tags.push(tag);
    before = previous;
    previous = tag;
  }
  return tags;
}
