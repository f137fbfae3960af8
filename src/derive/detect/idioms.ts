import { at, childrenBy, lemmaOf, type Tree } from './graph.ts';

/** Verbs that with a preposition and a bare noun are one predicate: "go on trial", "come into force". */
const carriers =
  /^(?:go|come|put|take|bring|place|enter|call|stand|remain|fall|throw|send|release|hold|sweep)$/;

const isBare = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'NOUN' &&
  at(tree, i).morph.number !== 'Plur' &&
  childrenBy(tree, i, 'det', 'amod', 'nummod', 'nmod:poss', 'compound').length === 0;

/** The noun that is one predicate with its verb: "trial" in "went on trial"; -1 where there is none. */
export function boundNoun(tree: Tree, verb: number): number {
  if (!carriers.test(lemmaOf(at(tree, verb)))) return -1;
  return (
    childrenBy(tree, verb, 'obl').find(
      (c) => isBare(tree, c) && at(tree, c - 1).pos === 'ADP' && c - 1 > verb && c - verb <= 3,
    ) ?? -1
  );
}
