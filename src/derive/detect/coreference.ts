import { isAuthority } from './authorities.ts';
import { sortOf, type Cast, type Sort } from './cast.ts';
import {
  ancestors,
  at,
  caseOf,
  childBy,
  childrenBy,
  lemmaOf,
  plainRel,
  type Tree,
} from './graph.ts';
import { nounSenses } from './lexicon/index.ts';
import { isSpeech } from './lexicon/speech.ts';
import { isRole, nameOf, nameTokens } from './names.ts';
import { isTimeWord } from './of-time.ts';
import { subjectOf } from './roles.ts';

/** Whom a pronoun or noun phrase stands for: a tree and the head of the phrase in it. */
export interface Referent {
  readonly tree: Tree;
  readonly head: number;
}

/** Whom pronouns may mean: those named before, nearest first, and what is known of names. */
export interface Discourse {
  readonly earlier: readonly Referent[];
  readonly cast: Cast;
  /** Names used as places, in lower case. */
  readonly places: ReadonlySet<string>;
  /** The last word of the body an article is about, in lower case; '' where it is about none, or about several. */
  readonly firm: string;
}

export const noDiscourse: Discourse = { earlier: [], cast: new Map(), places: new Set(), firm: '' };

type Wanted = 'man' | 'woman' | 'thing' | 'many' | 'group';

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

/** Nouns that with "the" and nothing else mean an organisation named before. */
const organisations =
  /^(?:firm|company|group|agency|team|club|bank|automaker|carmaker|drugmaker|airline|gang|manufacturer|organi[sz]ation|party|corporation|carrier|retailer|startup|maker|union|university|network|operator|side|band|charity|developer|supplier|producer|insurer|lender|broadcaster|publisher)$/;

/** "the firm", "the group": a noun phrase that says no more than a pronoun. */
function isBareDefinite(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  if (token.pos !== 'NOUN' || !organisations.test(lemmaOf(token))) return false;
  if (token.morph.number === 'Plur') return false;
  const children = tree.children[i] ?? [];
  const modifiers = children.filter(
    (c) => !['det', 'case', 'punct'].includes(plainRel(at(tree, c).rel)),
  );
  return modifiers.length === 0 && children.some((c) => lemmaOf(at(tree, c)) === 'the');
}

/** Whether a token stands for something named elsewhere. */
export const isPronoun = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'PRON' ||
  (relatives.has(lemmaOf(at(tree, i))) && at(tree, i).pos !== 'PROPN') ||
  isBareDefinite(tree, i);

const wantedSorts: Readonly<Record<Wanted, readonly Sort[]>> = {
  man: ['man', 'person'],
  woman: ['woman', 'person'],
  thing: ['thing', 'place'],
  many: ['many', 'thing'],
  group: ['thing'],
};

const passedOver = new Set(['compound', 'flat', 'nmod:desc', 'obl:unmarked', 'dep']);

/** What acts as one, and is told of as "it" rather than the country or firm that has it. */
const bodies =
  /^(?:army|navy|force|military|government|parliament|council|court|police|ministry|party|team|fleet|board|union|agency|unit|division)$/;

/** Noun phrases before a token that can be meant: subjects first, then owners, then names, nearest first. */
function candidates(tree: Tree, before: number): number[] {
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
  return tree.tokens
    .slice(0, before)
    .flatMap((_, i) => (isCandidate(i) ? [i] : []))
    .sort((a, b) => score(b) - score(a) || b - a);
}

/** "On duty", "at work", "in court": no thing that is spoken of again. */
const isBareOblique = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'NOUN' &&
  at(tree, i).morph.number !== 'Plur' &&
  at(tree, i - 1).pos === 'ADP' &&
  childrenBy(tree, i, 'det', 'nmod', 'nummod', 'amod', 'compound').length === 0;

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

const keyOf = ({ tree, head }: Referent): string => nameOf(tree, head).split(' ').at(-1) ?? '';

/** Authorities, and flights and products by their numbers, are no company. */
const isNoCompany = (referent: Referent): boolean =>
  isAuthority(keyOf(referent)) || /\d/.test(keyOf(referent));

/**
 * The one that a pronoun means: the nearest that surely fits; failing that, one that may, if there is but
 * one. Nobody rather than a guess: a wrong name is worse than none.
 */
function chosen(all: readonly Referent[], wanted: Wanted, discourse: Discourse): Referent | null {
  const [sure, maybe] = wantedSorts[wanted];
  const sorted = all
    .filter(({ tree, head }) => nameOf(tree, head) !== '')
    .map((referent) => ({
      referent,
      sort: sortOf(referent.tree, referent.head, discourse.cast, discourse.places),
    }));
  const fitting = sorted.filter(({ sort }) => sort === sure || sort === maybe);
  if (wanted === 'group')
    return fitting.find(({ referent }) => !isNoCompany(referent))?.referent ?? null;
  if (wanted === 'many') return manyOf(sorted);
  if (wanted !== 'man' && wanted !== 'woman') return fitting[0]?.referent ?? null;
  const certain = fitting.find(({ sort }) => sort === sure);
  const names = new Set(fitting.map(({ referent }) => keyOf(referent)));
  if (!certain) return names.size === 1 ? (fitting[0]?.referent ?? null) : null;
  return isOvertaken(certain.referent, fitting) ? null : certain.referent;
}

/** Sentences with persons: so many on, one who may be meant is as likely as one who surely fits, but was named long before. */
const longBefore = 2;

/** Whether others who may be meant were named in that many sentences since. */
function isOvertaken(certain: Referent, fitting: readonly { referent: Referent }[]): boolean {
  const since = new Set<Tree>();
  for (const { referent } of fitting) {
    if (referent.tree === certain.tree) break;
    if (keyOf(referent) !== keyOf(certain)) since.add(referent.tree);
  }
  return since.size >= longBefore;
}

/**
 * "They" are the nearest who are many, or a body of people; nobody where one person stands nearer, who may be one of
 * several that were named one by one.
 */
function manyOf(sorted: readonly { referent: Referent; sort: Sort }[]): Referent | null {
  const nearest = sorted[0]?.referent.tree;
  const many = sorted.find(
    ({ referent, sort }) => referent.tree === nearest && (sort === 'many' || isCrew(referent)),
  );
  if (many) return many.referent;
  for (const { referent, sort } of sorted) {
    if (sort === 'many') return referent;
    if (sort === 'thing' && isBodyOfPeople(referent)) return referent;
    if (sort !== 'thing' && sort !== 'place') return null;
  }
  return null;
}

/** "The crew had no brakes left when they landed": a subject that is several people. */
const isCrew = ({ tree, head }: Referent): boolean =>
  plainRel(at(tree, head).rel) === 'nsubj' && crews.test(lemmaOf(at(tree, head)));

const crews =
  /^(?:crew|team|squad|police|jury|panel|family|couple|gang|staff|crowd|pair|trio|duo)$/;

const isBodyOfPeople = ({ tree, head }: Referent): boolean => {
  const lemma = lemmaOf(at(tree, head));
  if (bodies.test(lemma) || organisations.test(lemma)) return true;
  const name = nameTokens(tree, head).map((i) => at(tree, i).text);
  return name.length > 0 && !isLikePerson(name);
};

/** Two words with a capital each, "Irena Dusk", name a person as often as a body. */
const isLikePerson = (name: readonly string[]): boolean =>
  name.length === 2 && name.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));

/** Nouns that say of any business or body no more than that it is one. */
const anyBody =
  /^(?:firm|company|group|organi[sz]ation|corporation|automaker|carmaker|drugmaker|manufacturer|maker|startup)$/;

/** Whether a name is said to be such a thing: "Velden Town, the third-tier club", "Velden Football Club". */
function isCalled({ tree, head }: Referent, noun: string): boolean {
  const name = nameTokens(tree, head).map((j) => lemmaOf(at(tree, j)));
  const also = childrenBy(tree, head, 'appos').map((c) => lemmaOf(at(tree, c)));
  return [...name, ...also].includes(noun);
}

/**
 * "the firm" is the organisation named last, "the club" the one that was called a club or the only one
 * named; the phrase itself where none is.
 */
function organisationBefore(tree: Tree, i: number, discourse: Discourse): Referent {
  const noun = lemmaOf(at(tree, i));
  const here = candidates(tree, i).map((head) => ({ tree, head }));
  const isNamed = ({ tree: where, head }: Referent) => nameTokens(where, head).length > 0;
  const named = [...discourse.earlier, ...here].filter(isNamed);
  const called = named.filter((referent) => isCalled(referent, noun));
  const groups = named.filter(
    (referent) => chosen([referent], 'group', discourse) !== null && !isOfAuthority(referent),
  );
  const firm = anyBody.test(noun) ? groups.find((one) => isAbout(one, discourse)) : undefined;
  const found = chosen(called, 'group', discourse) ?? firm ?? groups[0];
  const isOnly = groups.length > 0 && new Set(named.map(keyOf)).size === 1;
  const isSure =
    called.length > 0 || isOnly || (anyBody.test(noun) && (firm !== undefined || isFirmOf(groups)));
  return isSure && found ? found : { tree, head: i };
}

/** "The Karvanian Mineworkers' Federation": whose the body is, is no firm either. */
function isOfAuthority({ tree, head }: Referent): boolean {
  for (let i = head, steps = 0; steps < 3; steps += 1) {
    const { rel, head: above } = at(tree, i);
    if (!/^(?:nmod:poss|compound|amod|flat)$/.test(rel)) return false;
    if (isAuthority(at(tree, above).text)) return true;
    i = above;
  }
  return false;
}

/** Whether a name is that of what the article is about. */
const isAbout = (referent: Referent, { firm }: Discourse): boolean =>
  firm !== '' && keyOf(referent).toLowerCase() === firm;

/** Whether the first of several bodies can be called "the firm": it is the only one, or a business by its name. */
function isFirmOf(groups: readonly Referent[]): boolean {
  const [first] = groups;
  if (!first) return false;
  return new Set(groups.map(keyOf)).size === 1 || business.test(nameOf(first.tree, first.head));
}

/** How the names of businesses end, and whom they are said to be. */
const business =
  /\b(?:inc|llc|ltd|plc|corp|corporation|company|co|group|ag|gmbh|holdings?|motors|airlines?|airways|bank|health|pharma|pharmaceuticals|therapeutics|foods|steel|coal|oil|energy|media|systems|technologies|capital|partners|industries|electric|mutual|insurance)\.?$/i;

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

/** What is done to a defendant. */
const trials =
  /^(?:acquit|arraign|arrest|charge|clear|convict|detain|extradite|fine|imprison|indict|jail|remand|sentence|try)$/;

/** Whether a pronoun is of one who is tried. */
const isTried = (tree: Tree, i: number): boolean =>
  at(tree, i).rel === 'nsubj:pass' && trials.test(lemmaOf(at(tree, at(tree, i).head)));

const officesOfTheLaw =
  /^(?:judge|justice|magistrate|prosecutor|coroner|attorney|lawyer|barrister|solicitor|counsel|detective|inspector)$/;

/** "Judge Marr", "the presiding judge, Anton Marr": one who has a part in the trials of others. */
function isOfTheLaw({ tree, head }: Referent): boolean {
  const about = childrenBy(tree, head, 'appos', 'compound', 'nmod:desc', 'flat');
  const above = at(tree, head).rel === 'appos' ? [at(tree, head).head] : [];
  return [head, ...about, ...above].some((j) => officesOfTheLaw.test(lemmaOf(at(tree, j))));
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
