import { at, childrenBy, lemmasBy, lemmaOf, type Tree } from './graph.ts';

/** Verbs that with a preposition and a bare noun are one predicate: "go on trial", "come into force". */
const carriers =
  /^(?:go|get|vote|appear|come|put|take|bring|place|enter|call|stand|remain|fall|throw|send|release|hold|sweep|withdraw|pull|remove)$/;

/** Nouns that keep their article there: "came to an end". */
const withArticle = /^(?:end|halt|close|stop|standstill)$/;

const isBare = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'NOUN' &&
  at(tree, i).morph.number !== 'Plur' &&
  childrenBy(tree, i, 'det', 'amod', 'nummod', 'nmod:poss', 'compound').every(
    (c) => withArticle.test(lemmaOf(at(tree, i))) && /^an?$/i.test(at(tree, c).text),
  );

/**
 * These keep their article, and a court its name: "took the directors to the High Court", "go to the polls", "pulled from
 * the market".
 */
const isInstance = (tree: Tree, i: number): boolean => {
  const noun = lemmaOf(at(tree, i));
  const marks = lemmasBy(tree, i, 'case');
  if (/^(?:court|polls?|custody|streets?)$/.test(noun))
    return marks.some((m) => m === 'to' || m === 'into');
  return (
    /^(?:market|sale|shel(?:f|ve|ves)|rails?)$/.test(noun) &&
    marks.some((m) => m === 'from' || m === 'off')
  );
};

/** The noun that is one predicate with its verb: "trial" in "went on trial"; -1 where there is none. */
export function boundNoun(tree: Tree, verb: number): number {
  if (!carriers.test(lemmaOf(at(tree, verb)))) return -1;
  return (
    childrenBy(tree, verb, 'obl').find(
      (c) =>
        isInstance(tree, c) ||
        (isBare(tree, c) && childrenBy(tree, c, 'case').some((p) => p > verb) && c - verb <= 3),
    ) ?? -1
  );
}
