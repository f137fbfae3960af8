/** What a class that may not be chosen scores. */
export const barred = -Infinity;

/**
 * The slopes of the loss, minus the logarithm of the share that the gold classes have of all: those are raised
 * together, each by as much as it is believed already (Goldberg and Nivre 2013; Kiperwasser and Goldberg 2016).
 * @param scores for each class, -Infinity where it may not be chosen
 * @param isGold 1 for each class that is right
 * @param slopes receives the slope for each class
 */
export function softmaxSlopes(
  scores: Float64Array,
  isGold: Uint8Array,
  slopes: Float64Array,
): void {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let all = 0;
  let gold = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const odds = Math.exp((scores[label] as number) - most);
    slopes[label] = odds;
    all += odds;
    if (isGold[label] === 1) gold += odds;
  }
  const share = 1 / Math.max(gold, 1e-9);
  for (let label = 0; label < scores.length; label += 1) {
    const odds = slopes[label] as number;
    slopes[label] = odds / all - (isGold[label] === 1 ? odds * share : 0);
  }
}
