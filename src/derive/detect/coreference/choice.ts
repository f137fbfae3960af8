import { sortOf, type Sort } from '../cast.ts';
import { at, lemmaOf, plainRel, type Tree } from '../graph.ts';
import { nameOf, nameTokens } from '../names.ts';
import { bodies, isAuthority, organisations } from './bodies.ts';
import { keyOf, type Discourse, type Referent } from './referent.ts';

/** What a pronoun or a noun such as "the firm" stands for. */
export type Wanted = 'man' | 'woman' | 'thing' | 'many' | 'group';

/** What each pronoun can mean: first what surely fits, then what may. */
export const wantedSorts: Readonly<Record<Wanted, readonly Sort[]>> = {
  man: ['man', 'person'],
  woman: ['woman', 'person'],
  thing: ['thing', 'place'],
  many: ['many', 'thing'],
  group: ['thing'],
};

/** Authorities, and flights and products by their numbers, are no company. */
const isNoCompany = (referent: Referent): boolean =>
  isAuthority(keyOf(referent)) || /\d/.test(keyOf(referent));

/**
 * The one that a pronoun means: the nearest that surely fits; failing that, one that may, if there is but
 * one. Nobody rather than a guess: a wrong name is worse than none.
 */
export function chosen(
  all: readonly Referent[],
  wanted: Wanted,
  discourse: Discourse,
): Referent | null {
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
