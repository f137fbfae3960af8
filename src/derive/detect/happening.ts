import { at, caseOf, childBy, childrenBy, lemmaOf, type Tree } from './graph.ts';
import {
  aspectVerbs,
  failVerbs,
  lightVerbs,
  occurVerbs,
  refusalVerbs,
} from './lexicon/function-words.ts';
import { actionOf, type Action } from './lexicon/index.ts';
import { isSpeech, suspicionVerbs } from './lexicon/speech.ts';
import { isPassive, nominalRoles, roles, type PlaceKnowledge, type Roles } from './roles.ts';
import { senseOfNoun, senseOfVerb } from './senses.ts';

/** What a predicate or an event noun reports: the action and who takes part, as token indices or -1. */
export interface Happening {
  readonly tree: Tree;
  /** The predicate, or the noun itself where no verb carries it. */
  readonly head: number;
  /** The word that names the action: the head, its complement (`killed`) or its noun (`attack`). */
  readonly trigger: number;
  readonly action: Action;
  readonly agent: number;
  readonly patient: number;
  readonly nominal: boolean;
  /** Whether the word is in the lexicon; otherwise it is an action only because a date says so. */
  readonly listed: boolean;
  readonly passive: boolean;
  /** Whether the complement of a verb like "fail" is meant. */
  readonly failed: boolean;
}

const statement: Action = { id: 'say', kind: 'statement', weight: 0.35 };

const unlisted: Action = { id: '', kind: 'other', weight: 0.35 };

/** The event noun a light verb carries: its object, or its subject where that is what occurs. */
function carried(
  tree: Tree,
  i: number,
  places: PlaceKnowledge,
): { noun: number; action: Action } | null {
  const lemma = lemmaOf(at(tree, i));
  const object = childBy(tree, i, 'obj');
  const subject = childBy(tree, i, 'nsubj');
  const tries = [
    ...(lightVerbs.has(lemma) && object >= 0 ? [object] : []),
    ...(lightVerbs.has(lemma) && object < 0 && isPassive(tree, i) ? [subject] : []),
    ...(occurVerbs.has(lemma) ? [subject] : []),
  ];
  for (const noun of tries) {
    const action = noun >= 0 ? senseOfNoun(tree, noun, places) : null;
    if (action) return { noun, action };
  }
  return null;
}

/** The complement that says what a verb like "manage", "fail" or "suspect" is about; -1 if it has none. */
export function complementOf(tree: Tree, i: number, lemma: string): number {
  const suspicion = suspicionVerbs.has(lemma);
  if (!aspectVerbs.has(lemma) && !failVerbs.has(lemma) && !suspicion) return -1;
  const direct = childrenBy(tree, i, 'xcomp').find((c) => at(tree, c).pos === 'VERB');
  if (direct !== undefined) return direct;
  const marked = childrenBy(tree, i, 'advcl').find((c) =>
    childrenBy(tree, c, 'mark', 'case').some((m) => lemmaOf(at(tree, m)) === 'of'),
  );
  return suspicion ? (marked ?? -1) : -1;
}

/** "failed to pass" and "refused to pay" are rejections; "failed to leave" is no leaving, "declined to say" no news. */
function failing(inner: Happening, head: number): Happening {
  const rejection = actionOf('reject');
  if (['legislate', 'approve'].includes(inner.action.id) && rejection)
    return altered(inner, { head, action: rejection });
  const isRefusal = refusalVerbs.has(lemmaOf(at(inner.tree, head)));
  if (!isRefusal || !rejection || inner.action.kind === 'statement')
    return altered(inner, { head, failed: true });
  const { id, weight } = rejection;
  return altered(inner, { head, trigger: head, action: { id, kind: inner.action.kind, weight } });
}

/** "Stopped selling the drug" is no sale. */
const stopping = /^(?:stop|cease)$/;

const stoppingOf = ({ action: { kind, weight } }: Happening): Action => ({
  id: 'call-off',
  kind,
  weight,
});

/** What a verb reports, with its complement or event noun where those carry the meaning. */
export function verbHappening(tree: Tree, i: number, places: PlaceKnowledge): Happening | null {
  const lemma = lemmaOf(at(tree, i));
  const complement = complementOf(tree, i, lemma);
  if (complement >= 0) {
    const inner = verbHappening(tree, complement, places);
    if (inner?.listed) {
      if (failVerbs.has(lemma)) return failing(inner, i);
      return altered(inner, {
        head: i,
        action: stopping.test(lemma) ? stoppingOf(inner) : inner.action,
      });
    }
  }
  const told = roles(tree, i);
  const own = senseOfVerb(tree, i, told, places);
  const noun =
    own && (own.phrasal || own.action.kind === 'control') ? null : carried(tree, i, places);
  if (noun) {
    const { agent, patient } = carriedRoles(tree, i, told, noun.noun);
    const { passive } = told;
    return verbal(tree, i, { agent, patient, passive }, noun.action, noun.noun);
  }
  const { agent, passive } = told;
  if (own) return verbal(tree, i, { agent, patient: own.patient, passive }, own.action);
  if (isInstruction(tree, i, lemma)) return verbal(tree, i, told, instruction);
  const isSaid = isSpeech(lemma) && (!passive || childBy(tree, i, 'ccomp', 'xcomp') >= 0);
  if (isSaid || givesOccasion(tree, i)) return verbal(tree, i, told, statement);
  const { kind, weight } = unlisted;
  return altered(verbal(tree, i, told, { id: lemma, kind, weight }), { listed: false });
}

/** "Told residents not to drink tap water": who tells somebody to do something orders it. */
const isInstruction = (tree: Tree, i: number, lemma: string): boolean =>
  lemma === 'tell' &&
  [i, ...childrenBy(tree, i, 'obj', 'iobj')].some((head) =>
    childrenBy(tree, head, 'xcomp', 'ccomp', 'advcl', 'acl').some((c) =>
      childrenBy(tree, c, 'mark').some((m) => /^to$/i.test(at(tree, m).text)),
    ),
  );

const instruction = actionOf('order') ?? statement;

/** What a verb reports by the lexicon. */
const verbal = (
  tree: Tree,
  head: number,
  { agent, patient, passive }: Roles,
  action: Action,
  trigger = head,
): Happening => ({
  tree,
  head,
  trigger,
  action,
  agent,
  patient,
  nominal: false,
  listed: true,
  passive,
  failed: false,
});

/** A happening with other values; all have one hidden class, as tokens have (see `altered` of `syntax`). */
const altered = (one: Happening, change: Partial<Happening>): Happening => ({
  tree: one.tree,
  head: change.head ?? one.head,
  trigger: change.trigger ?? one.trigger,
  action: change.action ?? one.action,
  agent: change.agent ?? one.agent,
  patient: change.patient ?? one.patient,
  nominal: change.nominal ?? one.nominal,
  listed: change.listed ?? one.listed,
  passive: change.passive ?? one.passive,
  failed: change.failed ?? one.failed,
});

/** "gave an interview", "held a news conference": says something, whatever it was. */
function givesOccasion(tree: Tree, i: number): boolean {
  const object = childBy(tree, i, 'obj');
  if (
    object < 0 ||
    !/^(?:give|hold|grant|deliver|make|issue|raise|sound)$/.test(lemmaOf(at(tree, i)))
  )
    return false;
  return /^(?:interview|speech|address|statement|briefing|conference|warning|alert|alarm)$/.test(
    lemmaOf(at(tree, object)),
  );
}

/** "A bomb killed twelve people": whom what happens kills or leaves hurt; -1 for nobody. */
const victimsOf = (tree: Tree, verb: number): number =>
  /^(?:kill|leave|hit)$/.test(lemmaOf(at(tree, verb))) ? childBy(tree, verb, 'obj') : -1;

/** Who takes part where a noun carries the action: the verb's subject acts, the noun's "of" undergoes. */
function carriedRoles(
  tree: Tree,
  verb: number,
  { agent, passive }: Roles,
  noun: number,
): Pick<Roles, 'agent' | 'patient'> {
  const own = nominalRoles(tree, noun);
  const isSubject = childBy(tree, verb, 'nsubj') === noun;
  return {
    agent: isSubject && !passive ? own.agent : agent >= 0 ? agent : own.agent,
    patient: isSubject && own.patient < 0 ? victimsOf(tree, verb) : own.patient,
  };
}

/** "Part of the trouble is from an investment in trucks": what something comes from is not told to happen. */
const isOrigin = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'cop').length > 0 &&
  /^(?:from|about|due to|because of)$/.test(caseOf(tree, i));

/** "Since our appointment": a speaker's own, of which an article tells nothing itself. */
const isOfSpeaker = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'nmod:poss').some((c) => /^(?:my|our|your)$/i.test(at(tree, c).text));

/** What an event noun reports on its own; `null` if it is not one. */
export function nounHappening(tree: Tree, i: number, places: PlaceKnowledge): Happening | null {
  const action = senseOfNoun(tree, i, places);
  if (!action || isOrigin(tree, i) || isOfSpeaker(tree, i)) return null;
  const subject = childBy(tree, i, 'nsubj');
  const told = nominalRoles(tree, i);
  return {
    tree,
    head: i,
    trigger: i,
    action,
    // "The army is in control of the town": who the sentence is about acts.
    agent: subject >= 0 && caseOf(tree, i) === 'in' ? subject : told.agent,
    patient: told.patient,
    nominal: true,
    listed: true,
    passive: false,
    failed: false,
  };
}
