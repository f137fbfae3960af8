import { at, caseOf, childBy, childrenBy, lemmaOf, plainRel, type Tree } from './graph.ts';
import { placeNouns } from './lexicon/classes.ts';
import { doneToSomebody, doneToSomething, lightVerbs, noAgent } from './lexicon/function-words.ts';
import { suspicionVerbs } from './lexicon/speech.ts';
import { isOfTime } from './of-time.ts';
import { placeOf } from './places.ts';

/** Looks up what an article uses as places, and whether a noun stands for one. */
export interface PlaceKnowledge {
  readonly names: ReadonlySet<string>;
  /** The place most named in the article, for "the city"; empty if none is. */
  readonly focus: string;
}

/** Whether a noun phrase stands for a place: by name, or as "the city", "a base". */
export const isPlace = (tree: Tree, i: number, places: PlaceKnowledge): boolean =>
  i >= 0 && (placeOf(tree, i, places.names) !== '' || placeNouns.has(lemmaOf(at(tree, i))));

/**
 * Whether a verb is in the passive. Its auxiliary decides before its tag does, since parsers take "has fled"
 * and "battled" for passives; without an auxiliary only headlines are ("Employees kidnapped").
 */
export function isPassive(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  const aux = childrenBy(tree, i, 'aux').map((c) => at(tree, c));
  const isParticiple = token.morph.verbForm === 'Part' && token.morph.tense === 'Past';
  if (aux.some((a) => a.rel === 'aux:pass') || /^born$/i.test(token.text)) return true;
  // "Was arrested and charged".
  if (token.rel === 'conj:pass') return true;
  if (aux.some((a) => lemmaOf(a) === 'be' || lemmaOf(a) === 'get')) return isParticiple;
  // "Calls to resign".
  if (token.morph.verbForm === 'Inf') return false;
  // "Two feared drowned": held to be so, by nobody named.
  const held = childrenBy(tree, i, 'xcomp').some((c) => at(tree, c).morph.verbForm === 'Part');
  if (aux.length === 0 && held && suspicionVerbs.has(lemmaOf(token))) return true;
  if (aux.length > 0 || childBy(tree, i, 'obj') >= 0) return false;
  const isReduced = plainRel(token.rel) === 'acl' && token.rel !== 'acl:relcl';
  const subject = childBy(tree, i, 'nsubj');
  if (subject < 0)
    return isReduced || (isParticiple && /^(?:xcomp|advcl)$/.test(plainRel(token.rel)));
  const isSentence = /^[.!?]["”']?$/.test(tree.tokens.at(-1)?.text ?? '');
  if (!isSentence && token.morph.tense === 'Past' && doneToSomething.has(lemmaOf(token)))
    return true;
  const isDone = !isSentence || doneToSomebody.has(lemmaOf(token));
  return at(tree, subject).rel === 'nsubj:pass' && isDone;
}

/** The predicate whose subject a predicate without one shares: its coordinate, governor or main clause. */
function sharer(tree: Tree, i: number): number {
  const token = at(tree, i);
  const rel = plainRel(token.rel);
  return ['conj', 'xcomp', 'advcl', 'parataxis'].includes(rel) ? token.head : -1;
}

/** The subject of a predicate, its own or the one it shares; for a participle, the noun it modifies. */
export function subjectOf(tree: Tree, i: number): number {
  const seen = new Set<number>();
  for (let j = i; j >= 0 && !seen.has(j); j = sharer(tree, j)) {
    seen.add(j);
    const own = childBy(tree, j, 'nsubj', 'csubj');
    if (own >= 0 && plainRel(at(tree, own).rel) === 'nsubj') return own;
    if (plainRel(at(tree, j).rel) === 'acl') return at(tree, j).head;
    if (plainRel(at(tree, j).rel) === 'xcomp') {
      const controller = childBy(tree, at(tree, j).head, 'obj', 'iobj');
      if (controller >= 0 && !lightVerbs.has(lemmaOf(at(tree, at(tree, j).head))))
        return controller;
    }
  }
  return -1;
}

function agentOfPassive(tree: Tree, i: number): number {
  const marked = childrenBy(tree, i, 'obl').find(
    (c) =>
      (at(tree, c).rel === 'obl:agent' || caseOf(tree, c) === 'by') &&
      !noAgent.test(lemmaOf(at(tree, c))) &&
      !isOfTime(tree, c),
  );
  return marked ?? -1;
}

/** Who acts and whom it befalls, as token indices or -1. */
export interface Roles {
  readonly agent: number;
  readonly patient: number;
  readonly passive: boolean;
}

/** Agent and patient of a verb, whatever its voice. */
export function roles(tree: Tree, i: number): Roles {
  const participle = plainRel(at(tree, i).rel) === 'acl' && at(tree, i).morph.tense === 'Past';
  const finite = childBy(tree, i, 'nsubj') >= 0;
  const passive = isPassive(tree, i) || (participle && !finite && childBy(tree, i, 'obj') < 0);
  const subject = subjectOf(tree, i);
  const object = childBy(tree, i, 'obj');
  return passive
    ? { agent: agentOfPassive(tree, i), patient: subject, passive }
    : { agent: subject, patient: object, passive };
}

/** Nouns after "from" or "out of": what somebody is driven from. */
export function originOf(tree: Tree, i: number): number {
  const from = (head: number) =>
    childrenBy(tree, head, 'obl', 'nmod').find((c) =>
      /^(?:from|out of|of|out)$/.test(caseOf(tree, c)),
    );
  const object = childBy(tree, i, 'obj');
  const own = childrenBy(tree, i, 'obl', 'nmod').find((c) =>
    /^(?:from|out of)$/.test(caseOf(tree, c)),
  );
  return own ?? (object >= 0 ? from(object) : undefined) ?? from(i) ?? -1;
}

/** Agent and patient of an event noun: "Russia's intervention", "the killing of five soldiers". */
export function nominalRoles(tree: Tree, i: number): { agent: number; patient: number } {
  const isSomebody = (c: number) => !isOfTime(tree, c);
  const marked = (mark: string) =>
    childrenBy(tree, i, 'nmod').find((c) => caseOf(tree, c) === mark && isSomebody(c)) ?? -1;
  const owner = childrenBy(tree, i, 'nmod:poss').find(isSomebody) ?? -1;
  const by = marked('by');
  return { agent: by >= 0 ? by : owner, patient: marked('of') };
}
