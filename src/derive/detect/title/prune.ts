import { indicesWhere } from '../../../text/index.ts';
import type { ResolvedTimex } from '../../types.ts';
import { at, caseOf, lemmaOf, plainRel, type Tree } from '../graph.ts';

/** Verbs of which a duration says what was decided: "jailed for six years". */
const ofTerms =
  /^(?:jail|imprison|sentence|ban|suspend|bar|disqualify|extend|last|postpone|delay|exile|sign|lease)$/;

/** Whether a title keeps a timex: the length of a term, and a length that describes a noun. */
function isKept(tree: Tree, top: number, { type }: ResolvedTimex): boolean {
  const { rel, head } = at(tree, top);
  // What has a preposition is no subject, whatever a parser makes of it.
  const isSubject = /^(?:nsubj|root|csubj)/.test(rel) && caseOf(tree, top) === '';
  if (type !== 'DURATION') return isSubject;
  const isAdverb = plainRel(rel) === 'obl' || /:(?:unmarked|tmod)$/.test(rel) || rel === 'advmod';
  return (
    !isAdverb ||
    (ofTerms.test(lemmaOf(at(tree, head))) && /^(?:to|for|by|)$/.test(caseOf(tree, top)))
  );
}

/** Whether a token opens an aside in brackets. */
const isBracketed = (tree: Tree, i: number): boolean => at(tree, i - 1).text === '(';

/**
 * The tree a title is written from: a sentence's without its dates, which the timeline shows, and without
 * what stands in brackets.
 */
export function withoutDates(tree: Tree, timexes: readonly ResolvedTimex[]): Tree {
  const dropped = new Set<number>();
  for (const timex of timexes) {
    const inside = indicesWhere(
      tree.tokens,
      ({ start, end }) => start < timex.end && timex.start < end,
    );
    const tops = inside.filter((i) => !inside.includes(at(tree, i).head));
    if (tops.every((top) => isKept(tree, top, timex))) continue;
    for (const top of tops) dropped.add(top);
    // Its preposition goes with it, whatever a parser hangs it on.
    const before = (inside[0] ?? 0) - 1;
    if (at(tree, before).rel === 'case') dropped.add(before);
  }
  const children = tree.children.map((list) =>
    list.filter((i) => !dropped.has(i) && !isBracketed(tree, i)),
  );
  return { ...tree, children };
}
