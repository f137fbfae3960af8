import { indicesWhere } from '../../text/index.ts';
import { resolve, type Discourse, type Referent } from './coreference/index.ts';
import { at, childBy, childrenBy, lemmaOf, plainRel, type Tree } from './graph.ts';
import { isSpeech } from './lexicon/speech.ts';
import { nameOf, nameTokens } from './names.ts';

/** What a headline shouts may be no name at all. */
const shouted = /^\p{Lu}{5,}$/u;

/** Who a sentence is about, for the pronouns of the next: its subject, then that of what is said in it. */
export function mainSubjects(tree: Tree, discourse: Discourse): Referent[] {
  const root = tree.tokens.findIndex((token) => plainRel(token.rel) === 'root');
  const said = isSpeech(lemmaOf(at(tree, root))) || childBy(tree, root, 'ccomp') >= 0;
  const clauses = [root, ...(said ? childrenBy(tree, root, 'ccomp', 'parataxis') : [])];
  const main = clauses.flatMap((clause) => [
    childBy(tree, clause, 'nsubj'),
    childBy(tree, clause, 'obj'),
  ]);
  // "Ushers describe the day when Kerr took his oath": who acts in a clause of it can be meant too.
  const inClauses = indicesWhere(
    tree.tokens,
    ({ rel, pos }, i) => pos === 'PROPN' && plainRel(rel) === 'nsubj' && !main.includes(i),
  );
  const heads = [...main, ...inClauses];
  const isTold = (head: number) =>
    head >= 0 &&
    (plainRel(at(tree, head).rel) === 'nsubj' ||
      at(tree, head).pos === 'PROPN' ||
      nameTokens(tree, head).length > 0);
  return heads
    .filter(isTold)
    .flatMap((head) => resolve(tree, head, discourse) ?? [])
    .filter((referent) => {
      const name = nameOf(referent.tree, referent.head);
      return name !== '' && !shouted.test(name);
    });
}
