import { random, shuffled } from './random.ts';
import type { Learner, Training } from './learner.ts';

/** How many choices a sentence asked for, and how many of them were right. */
interface Tally {
  readonly right: number;
  readonly all: number;
}

/**
 * Goes through the examples in a new order each pass, a step after every batch.
 * @param learn learns from one sentence; `pass` counts from 0
 */
export function passes<Example>(
  examples: readonly Example[],
  { seed, epochs, batch, rate }: Training,
  learner: Learner,
  log: (line: string) => void,
  learn: (example: Example, pass: number) => Tally,
): void {
  const next = random(seed);
  const steps = epochs * Math.ceil(examples.length / batch);
  let step = 0;
  for (let pass = 0; pass < epochs; pass += 1) {
    let right = 0;
    let all = 0;
    shuffled(examples, next).forEach((example, i) => {
      const tally = learn(example, pass);
      right += tally.right;
      all += tally.all;
      if ((i + 1) % batch !== 0 && i + 1 !== examples.length) return;
      learner.step(rate * (1 - (lastly * step) / steps));
      step += 1;
    });
    log(`pass ${pass + 1} of ${epochs}: ${((100 * right) / all).toFixed(2)} % right`);
  }
}

/** By what share the step size falls to the end of training. */
const lastly = 0.98;

/** How many words the longest of the sentences has. */
export const longestOf = (examples: readonly { readonly words: readonly unknown[] }[]): number =>
  examples.reduce((most, { words }) => Math.max(most, words.length), 1);
