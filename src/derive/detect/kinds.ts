import type { Kind } from '../../model/index.ts';
import { at, childrenBy, lemmaOf, type Tree } from './graph.ts';
import type { Happening } from './happening.ts';
import { bareKinds, contextRules } from './lexicon/contexts.ts';

/** Relations through which a word's neighbours say what it is about. */
const near = ['compound', 'nmod', 'amod', 'conj', 'flat', 'appos'];

/** The lemmas beside a trigger: who takes part, what else the verb governs, and what describes these. */
function clauseWords({ tree, head, trigger, agent, patient }: Happening): Set<string> {
  const governed = [head, trigger].flatMap((i) =>
    childrenBy(tree, i, 'obj', 'iobj', 'obl', 'nsubj', 'nmod', 'compound', 'amod', 'xcomp'),
  );
  const tops = [...new Set([head, trigger, agent, patient, ...governed])].filter((i) => i >= 0);
  return lemmas(tree, [...tops, ...tops.flatMap((i) => childrenBy(tree, i, ...near))]);
}

const lemmas = (tree: Tree, tokens: readonly number[]): Set<string> =>
  new Set(tokens.map((i) => lemmaOf(at(tree, i))));

/** The lane of what happened: that of its action, unless the words about it make it another. */
export function kindOf(happening: Happening): Kind {
  const { action, tree, trigger } = happening;
  const rules = contextRules.filter(([actions]) => actions.includes(action.id));
  if (rules.length === 0) return action.kind;
  const inClause = clauseWords(happening);
  const inSentence = lemmas(tree, [...tree.tokens.keys()]);
  // What the trigger itself is called decides nothing about it.
  const own = lemmaOf(at(tree, trigger));
  const said = (where: string, words: ReadonlySet<string>): boolean =>
    [...(where === 'clause' ? inClause : inSentence)].some(
      (word) => word !== own && words.has(word),
    );
  const rule = rules.find(([, where, words]) => said(where, words));
  return rule?.[3] ?? bareKinds.get(action.id) ?? action.kind;
}
