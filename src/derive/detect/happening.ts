import { at, caseOf, childBy, childrenBy, lemmaOf, plainRel, type Tree } from './graph.ts';
import { boundNoun } from './idioms.ts';
import { isOfClass } from './lexicon/classes.ts';
import {
  aspectVerbs,
  failVerbs,
  lightVerbs,
  occurVerbs,
  refusalVerbs,
} from './lexicon/function-words.ts';
import {
  actionOf,
  isListedVerb,
  nounSenses,
  verbSenses,
  type Action,
  type Sense,
} from './lexicon/index.ts';
import { measured } from './quantity.ts';
import { isSpeech, suspicionVerbs } from './lexicon/speech.ts';
import {
  isPassive,
  isPlace,
  nominalRoles,
  originOf,
  roles,
  type PlaceKnowledge,
  type Roles,
} from './roles.ts';

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

/** Whether a verb has a place to go to, come from or be in. */
const hasPlace = (tree: Tree, i: number, places: PlaceKnowledge): boolean =>
  childrenBy(tree, i, 'obl').some(
    (c) =>
      /^(?:to|from|for|into|in|at|toward|towards|out of)$/.test(caseOf(tree, c)) &&
      isPlace(tree, c, places),
  );

/** Pronouns for persons alone. */
const somebody = /^(?:he|him|she|her|who|whom|me|us)$/i;

/** Whether a sense's condition on its object holds. */
function holds(
  sense: Sense,
  tree: Tree,
  i: number,
  patient: number,
  subject: number,
  places: PlaceKnowledge,
): boolean {
  const { needs } = sense;
  if (needs === null) return true;
  if (needs === 'origin') return isPlace(tree, originOf(tree, i), places);
  if (needs === 'itself') return isPlace(tree, subject, places);
  if (needs === 'destination') return isPlace(tree, patient, places) || hasPlace(tree, i, places);
  if (needs === 'clause') return childBy(tree, i, 'ccomp') >= 0;
  if (needs === '^proper') return subject >= 0 && at(tree, subject).pos === 'PROPN';
  if (needs.startsWith('^'))
    return subject >= 0 && isOfClass(lemmaOf(at(tree, subject)), needs.slice(1));
  if (patient < 0) return false;
  if (needs === 'place') return isPlace(tree, patient, places);
  if (needs === 'person' && at(tree, patient).pos === 'PROPN')
    return !isPlace(tree, patient, places);
  if (needs === 'person' && somebody.test(at(tree, patient).text)) return true;
  // "suspended the 27-year-old".
  if (needs === 'person' && lemmaOf(at(tree, patient)) === 'old') return true;
  return isOfClass(lemmaOf(at(tree, measured(tree, patient))), needs);
}

/** Whether a preposition tells where or when rather than making another verb: "closed in May", not "fired on". */
function isPlacing(tree: Tree, i: number): boolean {
  const preposition = caseOf(tree, i);
  if (/^(?:in|at|by)$/.test(preposition)) return true;
  return preposition === 'on' && /^(?:PROPN|NUM)$/.test(at(tree, i).pos);
}

/** The verb's lemma alone and with each particle, preposition or object it has: `drive`, `drive_out`, `strike_deal`. */
function lemmas(tree: Tree, i: number, patient: number): string[] {
  const lemma = lemmaOf(at(tree, i));
  const particles = childrenBy(tree, i, 'compound', 'advmod')
    .filter((c) => at(tree, c).rel === 'compound:prt' || at(tree, c).pos === 'ADV')
    .map((c) => at(tree, c).text.toLowerCase());
  const prepositions = childrenBy(tree, i, 'obl')
    .filter((c) => !isPlacing(tree, c))
    .map((c) => caseOf(tree, c).split(' ')[0] ?? '');
  const objects = [...new Set([...childrenBy(tree, i, 'obj', 'xcomp'), patient])].flatMap((o) => [
    lemmaOf(at(tree, o)),
    // "left five people dead", "found him guilty"
    ...childrenBy(tree, o, 'amod', 'appos')
      .filter(
        (c) =>
          c > o &&
          (at(tree, c).pos === 'ADJ' || /^(?:guilty|dead|hostage)$/.test(at(tree, c).text)),
      )
      .map((c) => lemmaOf(at(tree, c))),
  ]);
  const bound = boundNoun(tree, i);
  const idiom = bound < 0 ? [] : [lemmaOf(at(tree, bound))];
  return [
    ...[...idiom, ...particles, ...prepositions, ...objects]
      .filter(Boolean)
      .map((p) => `${lemma}_${p}`),
    lemma,
  ];
}

/** Whether an object is but a word of the predicate, and nobody it happens to: "gave way", "lost her post". */
const isWordOf = (tree: Tree, object: number, lemma: string, { needs }: Sense): boolean =>
  object >= 0 && (needs === 'office' || lemma.endsWith(`_${lemmaOf(at(tree, object))}`));

/** What a relative pronoun of a verb stands for: "a complaint, which was lodged"; other words stand for themselves. */
function meant(tree: Tree, verb: number, i: number): number {
  const isRelative = i >= 0 && /^(?:which|that|who)$/i.test(at(tree, i).text);
  return isRelative && plainRel(at(tree, verb).rel) === 'acl' ? at(tree, verb).head : i;
}

function senseOfVerb(
  tree: Tree,
  i: number,
  { agent, patient, passive }: Roles,
  places: PlaceKnowledge,
): { action: Action; phrasal: boolean; patient: number } | null {
  // Most verbs are not of the lexicon, whatever stands beside them.
  if (!isListedVerb(lemmaOf(at(tree, i)))) return null;
  const object = meant(tree, i, patient);
  const subject = passive ? object : meant(tree, i, agent);
  for (const lemma of lemmas(tree, i, object)) {
    const sense = verbSenses(lemma).find((s) => holds(s, tree, i, object, subject, places));
    if (sense)
      return {
        action: sense.action,
        phrasal: lemma.includes('_'),
        patient: isWordOf(tree, object, lemma, sense) ? -1 : patient,
      };
  }
  return null;
}

/** "The Tour of the Marches" is the name of a race, "damages" are paid. */
function isOtherWord(tree: Tree, i: number): boolean {
  const { text } = at(tree, i);
  return (
    text.toLowerCase() === 'damages' ||
    (i > 0 && /^(?:Tour|Trip|Visit|March|Rally|Meeting)$/.test(text))
  );
}

/** What a noun reports, its own complement (`of`, a compound, a possessor) deciding between meanings. */
export function senseOfNoun(tree: Tree, i: number, places: PlaceKnowledge): Action | null {
  const token = at(tree, i);
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return null;
  if (['compound', 'flat'].includes(plainRel(token.rel)) || token.rel === 'nmod:desc') return null;
  if (isOtherWord(tree, i)) return null;
  const senses = nounSenses(lemmaOf(token));
  if (senses.length === 0) return null;
  const complements = [
    ...childrenBy(tree, i, 'nmod').filter((c) =>
      /^(?:of|over|in|from|out of)$/.test(caseOf(tree, c)),
    ),
    ...childrenBy(tree, i, 'amod', 'compound', 'nmod:poss'),
  ];
  const found = senses.find(
    (sense) =>
      sense.needs === null ||
      complements.some((c) =>
        sense.needs === 'place' || sense.needs === 'origin'
          ? isPlace(tree, c, places)
          : isOfClass(lemmaOf(at(tree, c)), sense.needs ?? ''),
      ),
  );
  return found?.action ?? null;
}

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

/** What a verb reports, with its complement or event noun where those carry the meaning. */
export function verbHappening(tree: Tree, i: number, places: PlaceKnowledge): Happening | null {
  const lemma = lemmaOf(at(tree, i));
  const complement = complementOf(tree, i, lemma);
  if (complement >= 0) {
    const inner = verbHappening(tree, complement, places);
    if (inner?.listed)
      return failVerbs.has(lemma) ? failing(inner, i) : altered(inner, { head: i });
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
  const isSaid = isSpeech(lemma) && (!passive || childBy(tree, i, 'ccomp', 'xcomp') >= 0);
  if (isSaid || givesOccasion(tree, i)) return verbal(tree, i, told, statement);
  const { kind, weight } = unlisted;
  return altered(verbal(tree, i, told, { id: lemma, kind, weight }), { listed: false });
}

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
