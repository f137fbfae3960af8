import { at, caseOf, childrenBy, lemmaOf, type Tree } from './graph.ts';

/** Words that say how many of something: the title keeps what it is. */
const quantifiers =
  /^(?:most|some|many|several|all|none|both|half|part|majority|dozens?|hundreds?|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|number|group|series|couple|handful|rest|total|first|last|second|third|latest|remainder|bulk|share|pair|team|crowd|wave|string|spate|round|percent|%)$/;

/** The noun after "most of": -1 where a phrase counts nothing. */
export function counted(tree: Tree, head: number): number {
  if (!quantifiers.test(lemmaOf(at(tree, head)))) return -1;
  return childrenBy(tree, head, 'nmod', 'obl').find((c) => caseOf(tree, c) === 'of') ?? -1;
}
