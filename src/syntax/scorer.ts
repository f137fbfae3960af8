/** What gives each class a score: a trained model, or one in training. */
export interface Scorer {
  /** Adds up the weights of the first `count` features for every class into `scores`. */
  score(features: Uint32Array, count: number, scores: Float64Array): void;
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
