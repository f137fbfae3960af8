import { at, caseOf, childrenBy, lemmaOf, type Tree } from './graph.ts';

/** Words that say how many of something: the title keeps what it is. */
const quantifiers =
  /^(?:most|some|many|several|all|none|both|half|part|majority|dozens?|hundreds?|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|number|group|series|couple|handful|rest|total|first|last|second|third|latest|remainder|bulk|share|pair|team|crowd|wave|string|spate|round|percent|%)$/;

const measures = /^(?:kilo|kilogram|gram|ton|tonne|litre|liter|gallon|barrel|ounce|metre|acre)$/;

const ofNoun = (tree: Tree, head: number): number =>
  childrenBy(tree, head, 'nmod', 'obl').find((c) => caseOf(tree, c) === 'of') ?? -1;

/** The noun after "most of": -1 where a phrase counts nothing. */
export const counted = (tree: Tree, head: number): number =>
  quantifiers.test(lemmaOf(at(tree, head))) ? ofNoun(tree, head) : -1;

/** What "40 kilos of cocaine" is: cocaine; any other noun is itself. */
export function measured(tree: Tree, head: number): number {
  const what = measures.test(lemmaOf(at(tree, head))) ? ofNoun(tree, head) : -1;
  return what < 0 ? head : what;
}
