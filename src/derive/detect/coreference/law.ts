import { at, childrenBy, lemmaOf, type Tree } from '../graph.ts';
import type { Referent } from './referent.ts';

/** Who is tried, and who tries others: "Judge Marr spoke. He was acquitted" tells of somebody else. */

/** What is done to a defendant. */
const trials =
  /^(?:acquit|arraign|arrest|charge|clear|convict|detain|extradite|fine|imprison|indict|jail|remand|sentence|try)$/;

/** Whether a pronoun is of one who is tried. */
export const isTried = (tree: Tree, i: number): boolean =>
  at(tree, i).rel === 'nsubj:pass' && trials.test(lemmaOf(at(tree, at(tree, i).head)));

const officesOfTheLaw =
  /^(?:judge|justice|magistrate|prosecutor|coroner|attorney|lawyer|barrister|solicitor|counsel|detective|inspector)$/;

/** "Judge Marr", "the presiding judge, Anton Marr": one who has a part in the trials of others. */
export function isOfTheLaw({ tree, head }: Referent): boolean {
  const about = childrenBy(tree, head, 'appos', 'compound', 'nmod:desc', 'flat');
  const above = at(tree, head).rel === 'appos' ? [at(tree, head).head] : [];
  return [head, ...about, ...above].some((j) => officesOfTheLaw.test(lemmaOf(at(tree, j))));
}
