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
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;

/**
 * The names that an article uses as places: what it puts after "in" and "near" or calls a city, and
 * never makes say or do a person's things. Learned from the article itself; names in lower case.
 */
export function placeNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const sentence of sentences) {
    const tree = treeOf(sentence);
    tree.tokens.forEach((token, i) => {
      for (const name of namedPlace(tree, i)) {
        if (!isCalendar.test(name) || name.length > 9) places.add(name.toLowerCase());
      }
      if (token.pos === 'PROPN' && telling.has(caseOf(tree, i)) && !isTime(token.rel)) {
        const name = render(tree, nameTokens(tree, i));
        if (name && !isCalendar.test(name) && !/\d/.test(name)) places.add(name.toLowerCase());
      }
    });
  }
  return places;
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
