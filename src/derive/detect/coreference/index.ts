import { sortOf } from '../cast.ts';
import { ancestors, at, caseOf, childBy, lemmaOf, plainRel, type Tree } from '../graph.ts';
import { isSpeech } from '../lexicon/speech.ts';
import { isRole, nameOf, nameTokens } from '../names.ts';
import { subjectOf } from '../roles.ts';
import { organisations } from './bodies.ts';
import { candidates } from './candidates.ts';
import { chosen, wantedSorts, type Wanted } from './choice.ts';
import { isBareDefinite, organisationBefore } from './firm.ts';
import { isOfTheLaw, isTried } from './law.ts';
import type { Discourse, Referent } from './referent.ts';

export { isAuthority } from './bodies.ts';
export { noDiscourse, type Discourse, type Referent } from './referent.ts';

const pronouns: ReadonlyMap<string, Wanted> = new Map(
  Object.entries<Wanted>({
    he: 'man',
    him: 'man',
    his: 'man',
    she: 'woman',
    her: 'woman',
    it: 'thing',
    its: 'thing',
    they: 'many',
    them: 'many',
    their: 'many',
  }),
);

const relatives = new Set(['which', 'who', 'that', 'whom', 'whose']);

/** Whether a token stands for something named elsewhere. */
export const isPronoun = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'PRON' ||
  (relatives.has(lemmaOf(at(tree, i))) && at(tree, i).pos !== 'PROPN') ||
  isBareDefinite(tree, i);

/** "two engineers at the works in Rome, who …": who is meant by "who" are people, not where they are. */
function peopleOf(tree: Tree, pronoun: number, noun: number): number {
  if (noun < 0 || !/^whom?$/i.test(at(tree, pronoun).text)) return noun;
  let j = noun;
  while (
    j >= 0 &&
    plainRel(at(tree, j).rel) === 'nmod' &&
    /^(?:in|at|from|near)$/.test(caseOf(tree, j))
  )
    j = at(tree, j).head;
  const { pos, morph } = at(tree, j);
  const isPeople = pos === 'NOUN' && (morph.number === 'Plur' || isRole(lemmaOf(at(tree, j))));
  return j !== noun && isPeople ? j : noun;
}

/** The noun that a relative pronoun's clause hangs on. */
function relativeTo(tree: Tree, i: number): Referent | null {
  const clause = ancestors(tree, i).find((j) => plainRel(at(tree, j).rel) === 'acl');
  const noun = clause === undefined ? -1 : at(tree, clause).head;
  const before = at(tree, i - 1).text === ',' ? i - 2 : i - 1;
  const nearest = ['NOUN', 'PROPN'].includes(at(tree, before).pos) ? before : -1;
  const meant = peopleOf(tree, i, noun >= 0 ? noun : nearest);
  return meant >= 0 ? { tree, head: meant } : null;
}

/**
 * Who is meant by the head of a noun phrase: itself, unless it is a pronoun. Looks at the noun a relative
 * clause hangs on, then in the sentence before the pronoun, then at those named in earlier sentences.
 * `null` where nobody surely fits.
 */
export function resolve(tree: Tree, i: number, discourse: Discourse): Referent | null {
  if (i < 0) return null;
  if (!isPronoun(tree, i)) return { tree, head: i };
  const lemma = at(tree, i).text.toLowerCase();
  if (relatives.has(lemma)) return relativeTo(tree, i);
  if (at(tree, i).pos === 'NOUN') return organisationBefore(tree, i, discourse);
  const wanted = pronouns.get(lemma);
  if (!wanted || isEmpty(tree, i)) return null;
  // "It released a bulletin which it had sent": one and the same.
  const first = mainPronoun(tree, i);
  if (first >= 0) return resolve(tree, first, discourse);
  const outer = outerSubject(tree, i, wanted, discourse);
  if (outer) return outer;
  // "…," it added: a speaker is named before his words, not in them.
  const isSpeaker = /^(?:["”»]|'')$/.test(at(tree, i - 1).text);
  const others = candidates(tree, i).filter((head) => !actsOn(tree, head, i));
  const here = isSpeaker ? [] : others.map((head) => ({ tree, head }));
  const all = [...here, ...discourse.earlier];
  const tried = isTried(tree, i) ? all.filter((one) => !isOfTheLaw(one)) : all;
  const found = chosen(tried, wanted, discourse) ?? chosen(all, wanted, discourse);
  const isFar = found !== null && found.tree !== tree;
  if (wanted === 'thing' && isFar && isActedOn(tree, i)) return null;
  return found && wanted === 'thing' && isLost(found, tree) ? null : found;
}

/**
 * "Daniel Holt told the inquiry that he had sent it", "a cleaner saw it when she came": one person of the clause around,
 * who may be meant, rather than another of an earlier sentence who surely fits. Whom a speaker without a name speaks of
 * is open: "his lawyer said he would appeal".
 */
function outerSubject(
  tree: Tree,
  i: number,
  wanted: Wanted,
  discourse: Discourse,
): Referent | null {
  if (wanted !== 'man' && wanted !== 'woman') return null;
  const clause = ancestors(tree, i).find((j) =>
    /^(?:ccomp|advcl)$/.test(plainRel(at(tree, j).rel)),
  );
  const around = clause === undefined ? -1 : at(tree, clause).head;
  const subject = around < 0 ? -1 : subjectOf(tree, around);
  if (subject < 0 || subject >= i || isPronoun(tree, subject)) return null;
  const isNamed = nameTokens(tree, subject).length > 0;
  const speaks = at(tree, subject).rel === 'nsubj' && isSpeech(lemmaOf(at(tree, around)));
  if (speaks && !isNamed) return null;
  const sort = sortOf(tree, subject, discourse.cast, discourse.places);
  const fits = wantedSorts[wanted].includes(sort) && !actsOn(tree, subject, i);
  return fits ? { tree, head: subject } : null;
}

/** The subject of the sentence, where it is the same pronoun, before one that acts in a clause of it; -1 otherwise. */
function mainPronoun(tree: Tree, i: number): number {
  const root = tree.tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const subject = childBy(tree, root, 'nsubj');
  const isSame = at(tree, subject).text.toLowerCase() === at(tree, i).text.toLowerCase();
  const isSubject = plainRel(at(tree, i).rel) === 'nsubj';
  return subject >= 0 && subject < i && isSame && isSubject ? subject : -1;
}

/** "… cleared it": what is acted on is as often a thing told of as one with a name; a guess would be false. */
const isActedOn = (tree: Tree, i: number): boolean =>
  /^(?:obj|iobj|obl)$/.test(plainRel(at(tree, i).rel));

/** "The club froze the assets and sold it": an object pronoun never means the subject of its own clause. */
function actsOn(tree: Tree, candidate: number, pronoun: number): boolean {
  const { rel, head, text } = at(tree, pronoun);
  const { rel: own, head: above } = at(tree, candidate);
  // Nor what else the subject is called; nor, of a thing, whose the subject is.
  const isPartOf = own === 'appos' || (own === 'nmod:poss' && /^it$/i.test(text));
  const subject = isPartOf ? above : candidate;
  return (
    /^(?:obj|iobj|obl)$/.test(plainRel(rel)) &&
    subject >= 0 &&
    plainRel(at(tree, subject).rel) === 'nsubj' &&
    (at(tree, subject).head === head || subjectOf(tree, head) === subject)
  );
}

/** A sentence further on, "it" is not some thing without a name, unless a company or the like. */
function isLost({ tree, head }: Referent, here: Tree): boolean {
  const isNamed = /\p{Lu}/u.test(nameOf(tree, head));
  return tree !== here && !isNamed && !organisations.test(lemmaOf(at(tree, head)));
}

/** "It was reported that …": nobody is meant. */
function isEmpty(tree: Tree, i: number): boolean {
  const { rel, head, text } = at(tree, i);
  if (text.toLowerCase() !== 'it') return false;
  return rel === 'expl' || (rel === 'nsubj:pass' && childBy(tree, head, 'ccomp') >= 0);
}
