import type { Sentence } from '../../syntax/types.ts';
import { at, caseOf, childrenBy, lemmaOf, treeOf, type Tree } from './graph.ts';
import { placeNouns } from './lexicon/classes.ts';
import { nameTokens } from './names.ts';
import { render } from './render.ts';

/** Prepositions before a place. */
const locative = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'toward',
  'towards',
  'into',
  'from',
  'to',
  'over',
  'out of',
  'throughout',
  'within',
  'off',
  'outside of',
  'on',
  'of',
  'through',
  'beyond',
]);

/** Those that stand before places far more often than before anybody. */
const telling = new Set([
  'in',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'out of',
  'throughout',
  'into',
]);

/** Words that make a name in a locative phrase something else: `in January`, `in Congress`. */
const isCalendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\.?$/i;

/** How often a name, in lower case, is used as a place, and how often as one who acts. */
export type NameUse = readonly [name: string, asPlace: number, asActor: number];

/**
 * The names that sentences use as places: what they put after "in" and "near", call a city, or let somebody
 * retake; with how often they do, and how often the same names act.
 */
export function nameUses(sentences: readonly Sentence[]): NameUse[] {
  const uses = new Map<string, number>();
  const acts = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) =>
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  for (const sentence of sentences) {
    const tree = treeOf(sentence);
    tree.tokens.forEach((token, i) => {
      for (const name of namedPlace(tree, i)) count(uses, name);
      if (token.pos !== 'PROPN' || isTime(token.rel)) return;
      const name = render(tree, nameTokens(tree, i));
      if (name === '') return;
      if (isUsedAsPlace(tree, i)) count(uses, name);
      if (token.rel === 'nsubj' && at(tree, token.head).pos === 'VERB') count(acts, name);
    });
  }
  const names = new Set([...uses.keys(), ...acts.keys()]);
  return [...names].map((name) => [name, uses.get(name) ?? 0, acts.get(name) ?? 0]);
}

/** The names, in lower case, that are places by their uses in one article or in many. */
export function placeNames(uses: Iterable<NameUse>): ReadonlySet<string> {
  const asPlace = new Map<string, number>();
  const asActor = new Map<string, number>();
  for (const [name, places, acts] of uses) {
    asPlace.set(name, (asPlace.get(name) ?? 0) + places);
    asActor.set(name, (asActor.get(name) ?? 0) + acts);
  }
  // Who acts more often than things happen there is no place.
  return new Set(
    [...asPlace].flatMap(([name, n]) => {
      const isDate = isCalendar.test(name) || /\d/.test(name);
      return n === 0 || isDate || n * 2 < (asActor.get(name) ?? 0) ? [] : [name];
    }),
  );
}

/** Verbs and nouns whose object or "of" is a place whenever it is a bare name. */
const takesPlace =
  /^(?:retake|recapture|liberate|besiege|overrun|reconquer|evacuate|control|recapture|liberation|capture|fall|siege|city|town)$/;

/** Whether a name stands where places stand: "in X", "near X", "recaptured X", "control of X". */
function isUsedAsPlace(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  const preposition = caseOf(tree, i);
  if (telling.has(preposition)) return true;
  const governor = lemmaOf(at(tree, token.head));
  if (token.rel === 'obj' && preposition === '') return takesPlace.test(governor);
  return (preposition === 'of' || preposition === 'over') && takesPlace.test(governor);
}

const isTime = (rel: string): boolean => /:(?:tmod|unmarked)$/.test(rel);

/** Names that a noun for a kind of place is given: `the city of Mosul`, `Homs province`. */
function namedPlace(tree: Tree, i: number): string[] {
  const token = at(tree, i);
  if (!placeNouns.has(lemmaOf(token)) || token.pos !== 'NOUN') return [];
  const named = [
    ...childrenBy(tree, i, 'nmod').filter((child) => caseOf(tree, child) === 'of'),
    ...childrenBy(tree, i, 'compound', 'appos', 'flat'),
  ].filter((child) => at(tree, child).pos === 'PROPN');
  return named.map((child) => render(tree, nameTokens(tree, child))).filter(Boolean);
}

/**
 * The place a noun phrase names, or the empty string: a name used as a place in this article, or the
 * name given to a city, a town and so on.
 */
export function placeOf(tree: Tree, head: number, known: ReadonlySet<string>): string {
  const [named] = namedPlace(tree, head);
  if (named) return named;
  const name = render(tree, nameTokens(tree, head));
  return name && known.has(name.toLowerCase()) ? name : '';
}

/** Places told by the phrases that hang on a word: `in the town of X`, `near Y`. */
export function placesOf(tree: Tree, i: number, known: ReadonlySet<string>): string[] {
  return childrenBy(tree, i, 'obl', 'nmod')
    .filter((child) => locative.has(caseOf(tree, child)))
    .map((child) => placeOf(tree, child, known))
    .filter(Boolean);
}
