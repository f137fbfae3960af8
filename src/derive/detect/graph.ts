import { childLists } from '../../syntax/child-lists.ts';
import type { Sentence, Token } from '../../syntax/types.ts';

/** A sentence as a tree. Tokens are named by their index in the sentence. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

/** The tree of a sentence; heads outside the sentence, or their own child, count as root. */
export function treeOf(sentence: Sentence): Tree {
  const { tokens } = sentence;
  const children = childLists(tokens);
  return { sentence, tokens, children };
}

/**
 * A function of a token of a tree that works out each result once: the same is asked for from many sides. What else it
 * is given must be the same for one tree.
 */
export function onceATree<T, Others extends readonly unknown[] = []>(
  work: (tree: Tree, i: number, ...others: Others) => T,
): (tree: Tree, i: number, ...others: Others) => T {
  const known = new WeakMap<Tree, Map<number, T>>();
  return (tree, i, ...others) => {
    let ofTree = known.get(tree);
    if (!ofTree) known.set(tree, (ofTree = new Map<number, T>()));
    const had = ofTree.get(i);
    if (had !== undefined) return had;
    const found = work(tree, i, ...others);
    ofTree.set(i, found);
    return found;
  };
}

const nowhere: Token = {
  start: 0,
  end: 0,
  text: '',
  lemma: '',
  pos: 'X',
  morph: {},
  head: -1,
  rel: 'dep',
};

/** The token at an index; a blank one outside the sentence. */
export const at = (tree: Tree, i: number): Token => tree.tokens[i] ?? nowhere;

/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export function plainRel(rel: string): string {
  const colon = rel.indexOf(':');
  return colon === -1 ? rel : rel.slice(0, colon);
}

/** Children of a token with one of the relations; `nsubj` also finds `nsubj:pass`. */
export function childrenBy(tree: Tree, i: number, ...rels: readonly string[]): readonly number[] {
  const children = tree.children[i] ?? none;
  let found: number[] | null = null;
  for (const child of children) {
    if (!hasRel(tree, child, rels)) continue;
    // An array that grows by `push` takes room for sixteen more.
    if (found) found.push(child);
    else found = [child];
  }
  return found ?? none;
}

/** The first such child, or -1. */
export function childBy(tree: Tree, i: number, ...rels: readonly string[]): number {
  for (const child of tree.children[i] ?? none) if (hasRel(tree, child, rels)) return child;
  return -1;
}

const none: readonly number[] = [];

function hasRel(tree: Tree, i: number, rels: readonly string[]): boolean {
  const { rel } = at(tree, i);
  if (rels.includes(rel)) return true;
  const plain = plainRel(rel);
  return plain !== rel && rels.includes(plain);
}

/** Lemmas of the children with one of the relations. */
export const lemmasBy = (tree: Tree, i: number, ...rels: readonly string[]): string[] =>
  childrenBy(tree, i, ...rels).map((child) => lemmaOf(at(tree, child)));

/** The lemma in lower case. */
export const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/**
 * Indices of a token and all below it, in order; `skip` leaves out a child and what is below it.
 * Each token is visited once, so a broken tree with a loop does no harm.
 */
export function subtree(
  tree: Tree,
  i: number,
  skip: (child: number, depth: number) => boolean = () => false,
): number[] {
  const seen = new Set<number>([i]);
  const queue: [number, number][] = [[i, 0]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [token, depth] = next;
    for (const child of tree.children[token] ?? []) {
      if (seen.has(child) || skip(child, depth)) continue;
      seen.add(child);
      queue.push([child, depth + 1]);
    }
  }
  return [...seen].sort((a, b) => a - b);
}

/** The token and its heads up to the root, nearest first. */
export function ancestors(tree: Tree, i: number): number[] {
  const path: number[] = [];
  for (let j = i; j >= 0 && j < tree.tokens.length && !path.includes(j); j = at(tree, j).head) {
    path.push(j);
  }
  return path;
}

/** The preposition(s) of a noun, joined: `out of`, `because of`; empty where there is none. */
export function caseOf(tree: Tree, i: number): string {
  return childrenBy(tree, i, 'case')
    .flatMap((c) => [c, ...childrenBy(tree, c, 'fixed')])
    .filter((c) => at(tree, c).pos !== 'PART')
    .map((c) => at(tree, c).text.toLowerCase())
    .join(' ');
}

/** Whether a token heads a clause: a verb, or a predicate with a subject or copula. */
export function isPredicate(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  const rel = plainRel(token.rel);
  if (token.pos === 'VERB') return rel !== 'amod' && rel !== 'case' && rel !== 'compound';
  if (token.pos === 'AUX' && !['aux', 'cop'].includes(rel)) return true;
  return childBy(tree, i, 'cop', 'nsubj') !== -1;
}

/** The predicate whose clause a token stands in, the token itself included. */
export function clauseOf(tree: Tree, i: number): number {
  return ancestors(tree, i).find((j) => isPredicate(tree, j)) ?? i;
}
