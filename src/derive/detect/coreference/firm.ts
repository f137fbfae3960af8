import { at, childrenBy, lemmaOf, plainRel, type Tree } from '../graph.ts';
import { nameOf, nameTokens } from '../names.ts';
import { business, isAuthority, organisations } from './bodies.ts';
import { candidates } from './candidates.ts';
import { chosen } from './choice.ts';
import { keyOf, type Discourse, type Referent } from './referent.ts';

/** Whom "the firm", "the club" and the like mean. */

/** "the firm", "the group": a noun phrase that says no more than a pronoun. */
export function isBareDefinite(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  if (token.pos !== 'NOUN' || !organisations.test(lemmaOf(token))) return false;
  if (token.morph.number === 'Plur') return false;
  const children = tree.children[i] ?? [];
  const modifiers = children.filter(
    (c) => !['det', 'case', 'punct'].includes(plainRel(at(tree, c).rel)),
  );
  return modifiers.length === 0 && children.some((c) => lemmaOf(at(tree, c)) === 'the');
}

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
export function organisationBefore(tree: Tree, i: number, discourse: Discourse): Referent {
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

/** "The Arden Mineworkers' Federation": whose the body is, is no firm either. */
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
