import { altered } from '../../../syntax/altered.ts';
import { childLists } from '../../../syntax/child-lists.ts';
import type { Token } from '../../../syntax/types.ts';

/**
 * A statistical parser errs most where news differs from its treebanks: on names it has not seen, dates
 * between commas, and verbs of saying at the end. These rules put right what can be told for certain; each
 * takes the tokens and gives them back, changed or not.
 */
export type Rule = (tokens: readonly Token[], isTime: (i: number) => boolean) => readonly Token[];

export const nominal = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.pos);

/** The children of the tokens that were asked for last: rule after rule asks for those of the same. */
let last: {
  readonly tokens: readonly Token[];
  readonly lists: readonly (readonly number[])[];
} | null = null;

const none: readonly number[] = [];

export function childrenOf(tokens: readonly Token[], i: number): readonly number[] {
  if (last?.tokens !== tokens) last = { tokens, lists: childLists(tokens) };
  return last.lists[i] ?? none;
}

export function changed(
  tokens: readonly Token[],
  i: number,
  change: Partial<Token>,
): readonly Token[] {
  return tokens.map((token, k) => (k === i ? altered(token, { ...change }) : token));
}

/** Whether `above` is on the way from `i` to the root; attaching it below `i` would make a loop. */
export function isBelow(tokens: readonly Token[], i: number, above: number): boolean {
  for (
    let j = i, steps = 0;
    j >= 0 && steps <= tokens.length;
    j = tokens[j]?.head ?? -1, steps += 1
  ) {
    if (j === above) return true;
  }
  return false;
}

/** The nearest verb above a token; -1 without one. */
export function verbAbove(tokens: readonly Token[], i: number): number {
  let at = tokens[i]?.head ?? -1;
  for (let steps = 0; at >= 0 && tokens[at]?.pos !== 'VERB' && steps < tokens.length; steps += 1)
    at = tokens[at]?.head ?? -1;
  return tokens[at]?.pos === 'VERB' ? at : -1;
}

/** The subjects before a verb, a clause for one and the subjects of passives left out. */
export const subjectsOf = (tokens: readonly Token[], verb: number): readonly number[] =>
  childrenOf(tokens, verb).filter((k) => tokens[k]?.rel === 'nsubj' && k < verb);

/** The first subject of a verb, wherever it stands, also of a passive; -1 without one. */
export const subjectOf = (tokens: readonly Token[], verb: number): number =>
  childrenOf(tokens, verb).find((k) => tokens[k]?.rel.startsWith('nsubj')) ?? -1;
