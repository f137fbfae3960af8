import { highest, secondTo } from './scorer.ts';
import { tagPlaces, tagView } from './tag-view.ts';
import type { Scorer } from './scorer.ts';

const tokens = new Int32Array(tagPlaces);
const atoms = new Int32Array(5);
const scores = new Float64Array(256);

/** How many times as likely as the next best a tag must be to stand alone, as a logarithm. */
const sure = Math.log(20);

/** The tags of a sentence by number. */
export interface Tagging {
  readonly tags: readonly number[];
  /** The next best tag of a token whose tag is not sure; -1 where it is. */
  readonly seconds: readonly number[];
  /** By how much the tag of each token outdoes the next best, as a logarithm of odds. */
  readonly margins: readonly number[];
}

/**
 * Tags a sentence from left to right, each word in the light of the two tags before it.
 * @param model has read the sentence; its scores are logarithms of odds
 * @param size how many tokens there are
 * @param style how the sentence is written, see `styleOf`
 * @param tagCount how many tags the model knows
 */
export function tagSentence(model: Scorer, size: number, style: number, tagCount: number): Tagging {
  const tags: number[] = [];
  const seconds: number[] = [];
  const margins: number[] = [];
  let previous = -1;
  let before = -1;
  for (let i = 0; i < size; i += 1) {
    tagView(i, size, previous, before, style, tokens, atoms);
    model.score(tokens, atoms, scores);
    const tag = highest(scores, tagCount);
    const second = secondTo(tag, scores, tagCount);
    tags.push(tag);
    const margin = (scores[tag] as number) - (scores[second] as number);
    seconds.push(margin < sure ? second : -1);
    margins.push(margin);
    before = previous;
    previous = tag;
  }
  return { tags, seconds, margins };
}
