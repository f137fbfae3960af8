import { Configuration } from '../configuration.ts';
import { parseFeatureCount, parseFeatures } from '../parse-features.ts';
import { classCount, makeForcedMove, makeMove } from '../parser.ts';
import { costs } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { random, shuffled } from './random.ts';
import { clearRelations } from '../parse-input.ts';
import type { ParseInput } from '../parse-input.ts';
import type { GoldTree } from './oracle.ts';
import type { Training } from './train-tagger.ts';

/** A sentence to learn trees from; labels count relations from 1, the root's is the number after the last. */
export interface ParseExample {
  readonly input: ParseInput;
  readonly tree: GoldTree;
  readonly labels: readonly number[];
}

/** From the second pass on, how often training goes on from the parser's own mistake. */
const exploration = 0.9;

const features = new Uint32Array(parseFeatureCount);
const scores = new Float64Array(256);

/** Trains a parser with a dynamic oracle: it learns what is best after its own mistakes, too. */
export function trainParser(
  examples: readonly ParseExample[],
  relations: number,
  training: Training,
): Perceptron {
  const model = new Perceptron(classCount(relations), training.minUpdates);
  const next = random(training.seed);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    let wrong = 0;
    let all = 0;
    for (const example of shuffled(examples, next)) {
      wrong += learnSentence(
        model,
        example,
        relations,
        training,
        epoch === 0 ? 0 : exploration,
        next,
      );
      all += example.labels.length * 2;
    }
    training.log?.(`parser, pass ${epoch + 1}: ${(100 - (100 * wrong) / all).toFixed(2)} % right`);
  }
  model.average();
  return model;
}

/** Learns from one sentence; returns how many moves were wrong. */
function learnSentence(
  model: Perceptron,
  example: ParseExample,
  relations: number,
  training: Training,
  explore: number,
  next: () => number,
): number {
  const state = new Configuration(example.input.size);
  const onStack = new Uint8Array(example.input.size + 1);
  clearRelations(example.input);
  let wrong = 0;
  while (!state.isFinal) {
    const shifted = state.next;
    const top = state.onStack(0);
    if (!makeForcedMove(state, relations)) {
      const count = parseFeatures(example.input, state, features);
      model.score(features, count, scores);
      model.clock += 1;
      markGold(state, example, relations, onStack);
      const right = bestOf(state, relations, 1);
      const rival = bestOf(state, relations, 0);
      const lead = rival < 0 ? Infinity : (scores[right] as number) - (scores[rival] as number);
      if (lead <= training.margin) {
        model.update(features, count, right, 1);
        model.update(features, count, rival, -1);
      }
      if (lead <= 0) wrong += 1;
      makeMove(example.input, state, relations, lead > 0 || next() >= explore ? right : rival);
    }
    if (state.next > shifted) onStack[shifted] = 1;
    else onStack[top] = 0;
  }
  return wrong;
}

/** 1 for each move that loses the fewest gold arcs and gives no gold arc a wrong label. */
const isGold = new Uint8Array(256);

function markGold(
  state: Configuration,
  example: ParseExample,
  relations: number,
  onStack: Uint8Array,
): void {
  const [shift, left, right] = costs(state, example.tree, onStack);
  const least = Math.min(shift, left, right);
  const top = state.onStack(0);
  const head = example.tree.heads[top];
  const label = example.labels[top] as number;
  isGold.fill(0, 0, classCount(relations));
  if (shift === least) isGold[0] = 1;
  if (left === least) markArc(0, head === state.next ? label : 0, relations);
  if (right === least) markArc(relations, head === state.onStack(1) ? label : 0, relations);
}

/** Where the arc is gold its gold label is right, otherwise any. */
function markArc(offset: number, label: number, relations: number): void {
  if (label > 0) isGold[offset + label] = 1;
  else isGold.fill(1, offset + 1, offset + 1 + relations);
}

/** The best by score of the moves that can be made and are gold, or are not; -1 when there is none. */
function bestOf(state: Configuration, relations: number, gold: 0 | 1): number {
  let best = state.canShift && isGold[0] === gold ? 0 : -1;
  const from = state.canLeft ? 1 : relations + 1;
  const to = state.canRight ? 2 * relations : relations;
  for (let move = from; move <= to; move += 1) {
    if (isGold[move] !== gold) continue;
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
  }
  return best;
}
