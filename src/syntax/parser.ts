import { Configuration } from './configuration.ts';
import { parseAtomCount, parsePlaces, parseView } from './parse-view.ts';
import type { ParseInput } from './parse-input.ts';
import type { Scorer } from './scorer.ts';

const tokens = new Int32Array(parsePlaces);
const atoms = new Int32Array(parseAtomCount);
const scores = new Float64Array(256);

/**
 * The parser's classes for a number of relations: 0 shifts, 1 to `count` make a left arc with that relation, the next
 * `count` a right arc. The arc from the root needs no choice, and has the relation `count + 1`.
 */
export const classCount = (relations: number): number => 1 + 2 * relations;

/** The best move that can be made, by the scores of all classes. */
export function bestMove(state: Configuration, relations: number, scores: Float64Array): number {
  let best = state.canShift ? 0 : -1;
  const from = state.canLeft ? 1 : relations + 1;
  const to = state.canRight ? 2 * relations : relations;
  for (let move = from; move <= to; move += 1) {
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
  }
  return best;
}

/** Makes a move by its class. */
export function makeMove(state: Configuration, relations: number, move: number): void {
  if (move === 0) state.shift();
  else if (move <= relations) state.leftArc(move);
  else state.rightArc(move - relations);
}

/** Makes the move where there is only one; false where there is a choice. */
export function makeForcedMove(state: Configuration, relations: number): boolean {
  if (state.depth === 0) state.shift();
  else if (!state.canShift && state.depth === 1) state.leftArc(relations + 1);
  else return false;
  return true;
}

/**
 * Parses a tagged sentence: two moves for each token, each the best by the model.
 * @param model has read the sentence
 * @param relations how many relations the model knows
 * @returns the final configuration; its heads have the root at `size`, its labels count relations from 1
 */
export function parseSentence(model: Scorer, input: ParseInput, relations: number): Configuration {
  const state = new Configuration(input.size);
  while (!state.isFinal) {
    if (makeForcedMove(state, relations)) continue;
    parseView(input, state, tokens, atoms);
    model.score(tokens, atoms, scores);
    makeMove(state, relations, bestMove(state, relations, scores));
  }
  return state;
}
