import { highest, secondTo } from './scorer.ts';
import { styleOf, tagFeatureCount, tagFeatures } from './tag-features.ts';
import type { Form } from './forms.ts';
import type { Scorer } from './scorer.ts';

const features = new Uint32Array(tagFeatureCount);
const scores = new Float64Array(256);

/** By how much a tag must lead the next best to stand alone, in the tagger's own units. */
const sure = 20;

/** The tags of a sentence by number. */
export interface Tagging {
  readonly tags: readonly number[];
  /** The next best tag of a token whose tag is not sure; -1 where it is. */
  readonly seconds: readonly number[];
}

/**
 * Tags a sentence from left to right, each word in the light of the two tags before it.
 * @param texts the tokens as written
 * @param forms the same as the features see them
 * @param tagCount how many tags the model knows
 * @param unit what one of the model's points is worth: 1 in training
 */
export function tagSentence(
  model: Scorer,
  texts: readonly string[],
  forms: readonly Form[],
  tagCount: number,
  unit: number,
): Tagging {
  const style = styleOf(texts);
  const tags: number[] = [];
  const seconds: number[] = [];
  let previous = -1;
  let before = -1;
  for (let i = 0; i < forms.length; i += 1) {
    tagFeatures(forms, i, previous, before, style, features);
    model.score(features, tagFeatureCount, scores);
    const tag = highest(scores, tagCount);
    const second = secondTo(tag, scores, tagCount);
    tags.push(tag);
    seconds.push(
      ((scores[tag] as number) - (scores[second] as number)) * unit < sure ? second : -1,
    );
    before = previous;
    previous = tag;
  }
  return { tags, seconds };
}
