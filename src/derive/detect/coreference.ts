import { ancestors, at, childBy, childrenBy, lemmaOf, plainRel, type Tree } from './graph.ts';
import { nounSenses } from './lexicon/index.ts';
import { isPersonName, isRole, nameOf, nameTokens } from './names.ts';

/** Whom a pronoun or noun phrase stands for: a tree and the head of the phrase in it. */
export interface Referent {
  readonly tree: Tree;
  readonly head: number;
}

const pronouns: ReadonlyMap<string, 'person' | 'thing' | 'many'> = new Map(
  Object.entries<'person' | 'thing' | 'many'>({
    he: 'person',
    she: 'person',
    him: 'person',
    it: 'thing',
    they: 'many',
    them: 'many',
    his: 'person',
    her: 'person',
    its: 'thing',
    their: 'many',
  }),
);

const relatives = new Set(['which', 'who', 'that', 'whom', 'whose']);

/** Nouns that with "the" and nothing else mean an organisation named before. */
const organisations =
  /^(?:firm|company|group|agency|team|club|bank|automaker|carmaker|airline|manufacturer|organi[sz]ation|party|corporation|carrier|retailer|startup|maker|union|ministry|university|network|operator)$/;

/** "the firm", "the group": a noun phrase that says no more than a pronoun. */
function isBareDefinite(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  if (token.pos !== 'NOUN' || !organisations.test(lemmaOf(token))) return false;
  const children = tree.children[i] ?? [];
  const modifiers = children.filter(
    (c) => !['det', 'case', 'punct'].includes(plainRel(at(tree, c).rel)),
  );
  return modifiers.length === 0 && children.some((c) => lemmaOf(at(tree, c)) === 'the');
}

/** Whether a token stands for something named elsewhere. */
export const isPronoun = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'PRON' || relatives.has(lemmaOf(at(tree, i))) || isBareDefinite(tree, i);

/** Whether the referent could be meant by such a pronoun. */
function fits({ tree, head }: Referent, wanted: 'person' | 'thing' | 'many'): boolean {
  const token = at(tree, head);
  const person =
    isRole(lemmaOf(token)) ||
    childrenBy(tree, head, 'flat', 'compound').some((c) => isRole(lemmaOf(at(tree, c))));
  if (wanted === 'many') return true;
  if (token.morph.number === 'Plur' && token.pos === 'NOUN') return false;
  return wanted === 'person' ? person || token.pos === 'PROPN' : !person;
}

/** Noun phrases that can be meant later: subjects first, then owners, then names, in order of place. */
function candidates(tree: Tree, before: number): number[] {
  const score = (i: number): number => {
    const rel = at(tree, i).rel;
    if (plainRel(rel) === 'nsubj') return 3;
    if (rel === 'nmod:poss') return 2;
    return 1;
  };
  return tree.tokens
    .map((_, i) => i)
    .filter((i) => {
      const token = at(tree, i);
      if (i >= before || !['NOUN', 'PROPN'].includes(token.pos)) return false;
      if (['compound', 'flat', 'nmod:desc', 'obl:unmarked', 'dep'].includes(token.rel))
        return false;
      return (
        nounSenses(lemmaOf(token)).length === 0 &&
        !/^(?:day|week|month|year|time)$/.test(token.lemma)
      );
    })
    .sort((a, b) => score(b) - score(a) || b - a);
}

/**
 * Who is meant by the head of a noun phrase: itself, unless it is a pronoun. Looks at the noun a relative
 * clause hangs on, then in the sentence before the pronoun, then at the subjects of earlier sentences.
 * `null` where nobody fits.
 */
export function resolve(tree: Tree, i: number, earlier: readonly Referent[]): Referent | null {
  if (i < 0) return null;
  if (!isPronoun(tree, i)) return { tree, head: i };
  const lemma = at(tree, i).text.toLowerCase();
  if (relatives.has(lemma)) {
    const clause = ancestors(tree, i).find((j) => plainRel(at(tree, j).rel) === 'acl');
    const noun = clause === undefined ? -1 : at(tree, clause).head;
    const before = at(tree, i - 1).text === ',' ? i - 2 : i - 1;
    const nearest = ['NOUN', 'PROPN'].includes(at(tree, before).pos) ? before : -1;
    const meant = noun >= 0 ? noun : nearest;
    return meant >= 0 ? { tree, head: meant } : null;
  }
  if (at(tree, i).pos === 'NOUN') return organisationBefore(tree, i, earlier);
  const wanted = pronouns.get(lemma);
  if (!wanted) return null;
  // "…," it added: a speaker is named before his words, not in them.
  const isSpeaker = /^(?:["”»]|'')$/.test(at(tree, i - 1).text);
  const here = (isSpeaker ? [] : candidates(tree, i))
    .map((head) => ({ tree, head }))
    .filter((referent) => fits(referent, wanted) && nameOf(referent.tree, referent.head));
  const before = earlier.filter((referent) => fits(referent, wanted));
  // "he" is somebody known to be a person, also if another name stands nearer.
  const isPerson = ({ tree: where, head }: Referent) => isPersonName(where, head);
  const person = wanted === 'person' ? (here.find(isPerson) ?? before.find(isPerson)) : undefined;
  return person ?? here[0] ?? before[0] ?? null;
}

/** The organisation named last before "the firm"; the phrase itself where none is. */
function organisationBefore(tree: Tree, i: number, earlier: readonly Referent[]): Referent {
  const isNamed = ({ tree: where, head }: Referent) =>
    nameTokens(where, head).length > 0 && !isPersonName(where, head);
  const here = candidates(tree, i).map((head) => ({ tree, head }));
  return earlier.find(isNamed) ?? here.find(isNamed) ?? { tree, head: i };
}

/** The subject of a sentence's main clause, for the pronouns of the next. */
export function mainSubject(tree: Tree): Referent | null {
  const root = tree.tokens.findIndex((token) => plainRel(token.rel) === 'root');
  const head = childBy(tree, root, 'nsubj');
  return head >= 0 && !isPronoun(tree, head) ? { tree, head } : null;
}
