import { Configuration } from '../configuration.ts';
import { parseAtomCount, parsePlaces, parseView } from '../parse-view.ts';
import { bestMove, makeForcedMove, makeMove } from '../parser.ts';
import { hidingRareWords } from './hide.ts';
import { Learner } from './learner.ts';
import { barred, softmaxSlopes } from './loss.ts';
import { costs } from './oracle.ts';
import { longestOf, passes } from './passes.ts';
import { random } from './random.ts';
import type { Shape } from '../network/shape.ts';
import type { ParseInput } from '../parse-input.ts';
import type { Training } from './learner.ts';
import type { GoldTree } from './oracle.ts';

/** A sentence to learn trees from; labels count relations from 1, the root's is the number after the last. */
export interface ParseExample {
  /** The ids of each token by column. */
  readonly words: readonly (readonly number[])[];
  readonly input: ParseInput;
  readonly tree: GoldTree;
  readonly labels: readonly number[];
}

/** From the second pass on, how often training goes on from the parser's own mistake. */
const exploration = 0.9;

const tokens = new Int32Array(parsePlaces);
const atoms = new Int32Array(parseAtomCount);

/** Trains a parser with a dynamic oracle: it learns what is best after its own mistakes, too. */
export function trainParser(
  examples: readonly ParseExample[],
  relations: number,
  shape: Shape,
  training: Training,
  log: (line: string) => void,
): Learner {
  const learner = new Learner(shape, longestOf(examples), training);
  const hide = hidingRareWords(examples, training);
  const next = random(training.seed + 7);
  const isGold = new Uint8Array(shape.classes);
  const scores = new Float64Array(shape.classes);
  const slopes = new Float64Array(shape.classes);

  /** Learns from a choice of moves; whether the move to go on with is right. */
  const learnChoice = (
    state: Configuration,
    example: ParseExample,
    onStack: Uint8Array,
  ): boolean => {
    parseView(example.input, state, tokens, atoms);
    learner.score(tokens, atoms, scores);
    markGold(state, example, relations, onStack, isGold);
    bar(state, relations, scores);
    softmaxSlopes(scores, isGold, slopes);
    learner.learn(slopes);
    return isGold[bestMove(state, relations, scores)] === 1;
  };

  passes(examples, training, learner, log, (example, pass) => {
    const { size } = example.input;
    const state = new Configuration(size);
    const onStack = new Uint8Array(size + 1);
    learner.read(hide(example.words));
    const tally = { right: 0, all: 0 };
    while (!state.isFinal) {
      const shifted = state.next;
      const top = state.onStack(0);
      if (!makeForcedMove(state, relations)) {
        const isRight = learnChoice(state, example, onStack);
        if (!isRight && (pass === 0 || next() >= exploration)) keep(scores, isGold);
        makeMove(state, relations, bestMove(state, relations, scores));
        tally.all += 1;
        if (isRight) tally.right += 1;
      }
      if (state.next > shifted) onStack[shifted] = 1;
      else onStack[top] = 0;
    }
    learner.finish();
    return tally;
  });
  return learner;
}

/** Bars the moves that cannot be made. */
function bar(state: Configuration, relations: number, scores: Float64Array): void {
  if (!state.canShift) scores[0] = barred;
  if (!state.canLeft) scores.fill(barred, 1, relations + 1);
  if (!state.canRight) scores.fill(barred, relations + 1);
}

/** Bars all moves but the gold ones. */
function keep(scores: Float64Array, isGold: Uint8Array): void {
  for (let move = 0; move < scores.length; move += 1) if (isGold[move] === 0) scores[move] = barred;
}

/** 1 for each move that loses the fewest gold arcs and gives no gold arc a wrong label. */
function markGold(
  state: Configuration,
  example: ParseExample,
  relations: number,
  onStack: Uint8Array,
  isGold: Uint8Array,
): void {
  const [shift, left, right] = costs(state, example.tree, onStack);
  const least = Math.min(shift, left, right);
  const top = state.onStack(0);
  const head = example.tree.heads[top];
  const label = example.labels[top] as number;
  isGold.fill(0);
  if (shift === least) isGold[0] = 1;
  if (left === least) markArc(isGold, 0, head === state.next ? label : 0, relations);
  if (right === least) markArc(isGold, relations, head === state.onStack(1) ? label : 0, relations);
}

/** Where the arc is gold its gold label is right, otherwise any. */
function markArc(isGold: Uint8Array, offset: number, label: number, relations: number): void {
  if (label > 0) isGold[offset + label] = 1;
  else isGold.fill(1, offset + 1, offset + 1 + relations);
}
