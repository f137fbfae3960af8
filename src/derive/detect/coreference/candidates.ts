import { indicesWhere } from '../../../text/index.ts';
import { at, childrenBy, lemmaOf, plainRel, type Tree } from '../graph.ts';
import { nounSenses } from '../lexicon/index.ts';
import { isTimeWord } from '../of-time.ts';
import { bodies } from './bodies.ts';

const passedOver = new Set(['compound', 'flat', 'nmod:desc', 'obl:unmarked', 'dep']);

/** Noun phrases before a token that can be meant: subjects first, then owners, then names, nearest first. */
export function candidates(tree: Tree, before: number): number[] {
  const score = (i: number): number => {
    const { rel } = at(tree, i);
    if (plainRel(rel) === 'nsubj') return 3;
    // "the town's council … it": the body, not what it is of.
    if (childrenBy(tree, i, 'nmod:poss').length > 0 && bodies.test(lemmaOf(at(tree, i))))
      return 2.5;
    return rel === 'nmod:poss' ? 2 : 1;
  };
  const isCandidate = (i: number): boolean => {
    const token = at(tree, i);
    if (!['NOUN', 'PROPN'].includes(token.pos) || passedOver.has(token.rel)) return false;
    if (isBareOblique(tree, i)) return false;
    return nounSenses(lemmaOf(token)).length === 0 && !isTimeWord(lemmaOf(token));
  };
  return indicesWhere(tree.tokens.slice(0, before), (_, i) => isCandidate(i)).sort(
    (a, b) => score(b) - score(a) || b - a,
  );
}

/** "On duty", "at work", "in court": no thing that is spoken of again. */
const isBareOblique = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'NOUN' &&
  at(tree, i).morph.number !== 'Plur' &&
  at(tree, i - 1).pos === 'ADP' &&
  childrenBy(tree, i, 'det', 'nmod', 'nummod', 'amod', 'compound').length === 0;
