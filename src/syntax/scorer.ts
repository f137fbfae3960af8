/** What gives each class a score: a trained network, or one in training. */
export interface Scorer {
  /**
   * Scores the classes for one example of the sentence that was read last.
   * @param tokens the word at each place, -1 for none
   * @param atoms the value of each atom
   * @param scores receives a number for each class
   */
  score(tokens: Int32Array, atoms: Int32Array, scores: Float64Array): void;
}

/** The class with the highest of the first `count` scores, the first of equals. */
export function highest(scores: Float64Array, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i += 1) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** The class with the highest score but one. */
export function secondTo(best: number, scores: Float64Array, count: number): number {
  let second = best === 0 ? 1 : 0;
  for (let i = 0; i < count; i += 1) {
    if (i !== best && (scores[i] as number) > (scores[second] as number)) second = i;
  }
  return second;
}
