import { at, childrenBy, lemmaOf, type Tree } from './graph.ts';
import { personNouns } from './lexicon/classes.ts';
import { countries } from './lexicon/countries.ts';
import { isSpeech } from './lexicon/speech.ts';
import { mensNames, mensNouns, womensNames, womensNouns } from './lexicon/given-names.ts';
import { isRole, nameTokens } from './names.ts';
import { isPassive } from './roles.ts';

/** Whom an article speaks of: people and what tells "he" from "she", by name and surname in lower case. */
export type Cast = ReadonlyMap<string, Sort>;

/** What a pronoun can stand for: `person` is a man or a woman, the text does not tell which. */
export type Sort = 'man' | 'woman' | 'person' | 'place' | 'thing' | 'many';

const genderOf = (word: string): Sort | null => {
  const lower = word.toLowerCase();
  if (womensNouns.has(lower) || womensNames.has(lower)) return 'woman';
  return mensNouns.has(lower) || mensNames.has(lower) ? 'man' : null;
};

/** Whom the words of a name show it to be: a given name, a title before it, an age behind it; else `null`. */
function personAt(tree: Tree, name: readonly number[]): Sort | null {
  const [first = 0] = name;
  // "Pharmacist Daniel Holt": what opens a sentence looks like part of the name.
  const opening = first === 0 && name.length > 2 ? [first, first + 1] : [first];
  const given = opening.map((i) => (name.length > 1 ? genderOf(at(tree, i).text) : null));
  const told = given.find((sort) => sort !== null);
  if (told) return told;
  const title = at(tree, first - 1);
  const isTitled = title.morph.number !== 'Plur' && isRole(lemmaOf(title));
  const last = name.at(-1) ?? first;
  const isAged = at(tree, last + 1).text === ',' && /^\d{1,2}$/.test(at(tree, last + 2).text);
  if (!isTitled && !isAged && !isSpokenOfAsPerson(tree, name)) return null;
  return (isTitled ? genderOf(lemmaOf(title)) : null) ?? 'person';
}

/** What only people do, or is only done to people. */
const humanVerbs = /^(?:bear|marry|resign|retire|graduate|weep|apologi[sz]e)$/;
const doneToHumans =
  /^(?:bear|arrest|detain|jail|imprison|handcuff|bail|behead|sentence|sack|widow)$/;

/** Whether a predicate makes a person of its subject: "Rennick was born in 1960", "Holt was jailed". */
function hasHumanVerb(tree: Tree, subject: number): boolean {
  const { rel, head } = at(tree, subject);
  // "Dussel, arrested at the airport, was released".
  const isDescribed = childrenBy(tree, subject, 'acl').some(
    (i) => at(tree, i).rel === 'acl' && doneToHumans.test(lemmaOf(at(tree, i))),
  );
  if (isDescribed) return true;
  if (!rel.startsWith('nsubj')) return false;
  return (isPassive(tree, head) ? doneToHumans : humanVerbs).test(lemmaOf(at(tree, head)));
}

/** Whether what is said of a name is said of people: "Holt, who", "the head of the firm, Anna Holt". */
function isSpokenOfAsPerson(tree: Tree, name: readonly number[]): boolean {
  const last = name.at(-1) ?? -1;
  const next = at(tree, last + 1).text === ',' ? last + 2 : last + 1;
  if (/^(?:who|whom|whose)$/i.test(at(tree, next).text)) return true;
  return name.some((i) => {
    const { rel, head } = at(tree, i);
    if (hasHumanVerb(tree, i)) return true;
    return rel === 'appos' && !name.includes(head) && isRole(lemmaOf(at(tree, head)));
  });
}

/** Adds the people that a sentence names; what is known of a name is only made sharper. */
export function addCast(cast: Map<string, Sort>, tree: Tree): void {
  tree.tokens.forEach((token, i) => {
    if (token.pos !== 'PROPN') return;
    const name = nameTokens(tree, i);
    const sort = name.includes(i) ? personAt(tree, name) : null;
    if (!sort) return;
    const words = name.map((j) => at(tree, j).text.toLowerCase());
    const keys = [words.join(' '), words.at(-1) ?? ''];
    for (const key of keys) {
      const known = cast.get(key);
      if (!known || known === 'person') cast.set(key, sort);
      // Two of one surname: "Smith" may be either.
      else if (sort !== 'person' && sort !== known) cast.set(key, 'person');
    }
  });
}

/** What opens the names of mountains, waters and towns, which are used alone as surnames are. */
const geographic =
  /^(?:mount|mt|lake|cape|port|fort|river|point|san|santa|santo|sao|são|saint|st|new|north|south|east|west|upper|lower|el|los|las|la|le)$/i;

/**
 * Adds the people known only from how they are named: by two names, then by the second alone. Of a company
 * it is the first that stands alone.
 * @param alone names of one word used alone, in lower case
 */
export function addSurnames(
  cast: Map<string, Sort>,
  trees: readonly Tree[],
  alone: ReadonlySet<string>,
  places: ReadonlySet<string>,
): void {
  for (const tree of trees) {
    tree.tokens.forEach((token, i) => {
      if (token.pos !== 'PROPN') return;
      const name = nameTokens(tree, i);
      const [first = -1, last = -1] = name;
      if (name.length !== 2 || first !== i) return;
      const [given, surname] = [first, last].map((j) => at(tree, j).text.toLowerCase());
      if (!given || !surname || cast.has(surname) || places.has(surname)) return;
      const isGiven = !alone.has(given) && !geographic.test(given);
      if (!isGiven || !alone.has(surname) || !speaks(trees, surname)) return;
      cast.set(`${given} ${surname}`, 'person');
      cast.set(surname, 'person');
    });
  }
}

/** Whether somebody of this one name says something. */
const speaks = (trees: readonly Tree[], surname: string): boolean =>
  trees.some((tree) =>
    tree.tokens.some(
      ({ text, rel, head }, i) =>
        text.toLowerCase() === surname &&
        rel.startsWith('nsubj') &&
        at(tree, i - 1).pos !== 'PROPN' &&
        isSpeech(lemmaOf(at(tree, head))),
    ),
  );

/** Several people who are told of as "it". */
const companies = /^(?:gang|crew|band|family)$/;

/** What a noun phrase is, as far as pronouns care. */
export function sortOf(tree: Tree, head: number, cast: Cast, places: ReadonlySet<string>): Sort {
  const token = at(tree, head);
  const words = nameTokens(tree, head).map((j) => at(tree, j).text.toLowerCase());
  const known = cast.get(words.join(' ')) ?? cast.get(words.at(-1) ?? '');
  if (childrenBy(tree, head, 'conj').length > 0) return 'many';
  if (known) return known;
  // "Engineers" opening a sentence looks like a name.
  const isCommon = token.pos === 'NOUN' || (head === 0 && words.length === 1);
  if (token.morph.number === 'Plur' && isCommon) return 'many';
  if (places.has(words.join(' ')) || countries.has(words.join(' '))) return 'place';
  const lemma = lemmaOf(token);
  if (companies.test(lemma)) return 'thing';
  if (personNouns.has(lemma) || isRole(lemma)) return genderOf(lemma) ?? 'person';
  return 'thing';
}
