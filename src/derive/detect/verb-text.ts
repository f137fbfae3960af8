import { at, childrenBy, type Tree } from './graph.ts';
import { isNegated } from './factuality.ts';
import { presentOf } from './inflect.ts';
import { render } from './render.ts';
import { isPassive } from './roles.ts';

/** How freely a verb form is used: `main` in the present, `content` of a report, `infinitive` after "to". */
export type Form = 'main' | 'content' | 'infinitive' | 'participle';

/** The verb with its auxiliaries, in the tense a title needs. */
export function verbText(tree: Tree, i: number, plural: boolean, form: Form): string {
  const token = at(tree, i);
  const negative = isNegated(tree, i);
  const aux = childrenBy(tree, i, 'aux').map((c) => at(tree, c));
  const modal = aux.find((a) =>
    /^(?:will|would|could|can|may|might|must|should|shall)$/i.test(a.text),
  );
  const particle = childrenBy(tree, i, 'compound').filter(
    (c) => at(tree, c).rel === 'compound:prt',
  );
  const tail = render(tree, particle);
  const join = (...words: string[]) => [...words, tail].filter(Boolean).join(' ');
  if (form === 'infinitive') return join(isPassive(tree, i) ? `be ${token.text}` : token.lemma);
  if (form === 'participle') return join(token.text);
  if (modal) {
    const word = /^would$/i.test(modal.text) ? 'will' : modal.text.toLowerCase();
    return join(word, negative ? 'not' : '', isPassive(tree, i) ? `be ${token.text}` : token.lemma);
  }
  if (isPassive(tree, i))
    return join(form === 'content' ? copula(plural) : '', negative ? 'not' : '', token.text);
  if (form === 'content') return join(contentVerb(tree, i, aux, plural, negative));
  if (negative) return join(plural ? 'do not' : 'does not', token.lemma);
  return join(presentOf(token.lemma, plural));
}

export const copula = (plural: boolean): string => (plural ? 'are' : 'is');

/** The verb of reported content, one step nearer than in the past report: "had killed" is "has killed". */
function contentVerb(
  tree: Tree,
  i: number,
  aux: readonly { text: string; lemma: string }[],
  plural: boolean,
  negative: boolean,
): string {
  const token = at(tree, i);
  const not = negative ? ' not' : '';
  if (aux.some((a) => a.lemma === 'have')) return `${plural ? 'have' : 'has'}${not} ${token.text}`;
  if (aux.some((a) => a.lemma === 'be')) return `${copula(plural)}${not} ${token.text}`;
  if (negative) return `did not ${token.lemma}`;
  return token.text.toLowerCase();
}
