import { isArranged } from '../factuality.ts';
import { at, childrenBy, lemmasBy, subtree, type Tree } from '../graph.ts';
import { isPassive } from '../roles.ts';
import { render } from '../render.ts';
import { isOfObject, keptAfter, keptBefore, saysNot } from './adverbs.ts';
import { presentOf } from './inflect.ts';

/** How freely a verb form is used: `main` in the present, `content` of a report, `infinitive` after "to". */
export type Form = 'main' | 'content' | 'infinitive' | 'participle';

/** Participles that are adjectives: what "is missing" does not miss. */
const adjectival = /^(?:missing|pending|lacking|outstanding)$/i;

const modals = /^(?:will|would|could|can|may|might|must|should|shall|need|dare|['’]ll|wo)$/i;

export const copula = (plural: boolean): string => (plural ? 'are' : 'is');

/** What stands after a verb and makes its meaning: "up" in "blew up". */
function tailOf(tree: Tree, i: number): string {
  const particles = childrenBy(tree, i, 'compound').filter(
    (c) => at(tree, c).rel === 'compound:prt',
  );
  return render(
    tree,
    [...particles, ...keptAfter(tree, i)].filter((c) => !isOfObject(tree, i, c)),
  );
}

/** The verb with its auxiliaries and the adverbs that matter, in the tense a title needs. */
export function verbText(tree: Tree, i: number, plural: boolean, form: Form): string {
  const before = keptBefore(tree, i).map((c) => render(tree, subtree(tree, c)).toLowerCase());
  const verb = inflected(tree, i, plural, form);
  const [, helper = '', rest = verb] = helped.exec(verb) ?? [];
  return [helper, ...before, rest, tailOf(tree, i)].filter(Boolean).join(' ');
}

/** A verb that begins with one that helps it: adverbs stand between, "has hardly sold". */
const helped = /^(ha[sv]e?|is|are|will|would|can|could|may|might|must|should) (\S.*)$/;

function inflected(tree: Tree, i: number, plural: boolean, form: Form): string {
  const { text, lemma } = at(tree, i);
  const negative = saysNot(tree, i);
  const passive = isPassive(tree, i);
  const aux = childrenBy(tree, i, 'aux', 'cop').map((c) => at(tree, c));
  const modal = aux.find((a) => modals.test(a.text));
  const words = (...parts: string[]) => parts.filter(Boolean).join(' ');
  const not = negative ? 'not' : '';
  // "Claims to have written".
  const isPerfect = aux.some((a) => a.text.toLowerCase() === 'have');
  if (form === 'infinitive' && isPerfect) return `have ${passive ? 'been ' : ''}${text}`;
  if (form === 'infinitive') return passive ? `be ${text}` : lemma;
  if (form === 'participle') return words(not, text.toLowerCase());
  // "Is to be sworn in tomorrow": planned, and not done.
  const isToBe = passive && lemmasBy(tree, i, 'mark').includes('to');
  if (isToBe) return words(copula(plural), not, `to be ${text.toLowerCase()}`);
  if (form === 'main' && isArranged(tree, i)) return words(copula(plural), not, `to ${lemma}`);
  if (adjectival.test(text)) return words(copula(plural), not, text.toLowerCase());
  if (modal) return words(modalOf(modal.text), not, passive ? `be ${text}` : lemma);
  if (passive) return words(form === 'content' ? copula(plural) : '', not, text.toLowerCase());
  if (form === 'content') return contentVerb(tree, i, aux, plural, negative);
  return negative ? words(plural ? 'do not' : 'does not', lemma) : presentOf(lemma, plural);
}

function modalOf(text: string): string {
  const lower = text.toLowerCase();
  return /^(?:would|wo|['’]ll)$/.test(lower) ? 'will' : lower;
}

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
  const been = aux.some((a) => a.text === 'been') ? ' been' : '';
  if (aux.some((a) => a.lemma === 'have'))
    return `${plural ? 'have' : 'has'}${not}${been} ${token.text}`;
  if (aux.some((a) => a.lemma === 'be')) return `${copula(plural)}${not} ${token.text}`;
  if (negative) return `did not ${token.lemma}`;
  return token.text.toLowerCase();
}

/** The number that a clause's own verb shows, `null` where it shows none: "were seen", "has left". */
export function agreement(tree: Tree, i: number): boolean | null {
  const shown = childrenBy(tree, i, 'aux', 'cop').map((c) => at(tree, c).text.toLowerCase());
  if (shown.some((text) => /^(?:were|are|have)$/.test(text))) return true;
  return shown.some((text) => /^(?:was|is|has)$/.test(text)) ? false : null;
}
