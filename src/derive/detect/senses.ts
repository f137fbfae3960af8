import { at, caseOf, childBy, childrenBy, lemmaOf, plainRel, type Tree } from './graph.ts';
import { boundNoun } from './idioms.ts';
import { isOfClass } from './lexicon/classes.ts';
import { isListedVerb, nounSenses, verbSenses, type Action, type Sense } from './lexicon/index.ts';
import { measured } from './quantity.ts';
import { isPlace, originOf, type PlaceKnowledge, type Roles } from './roles.ts';

/** Which action of the lexicon a word reports, by what stands with it. */

/** Whether a verb has a place to go to, come from or be in. */
const hasPlace = (tree: Tree, i: number, places: PlaceKnowledge): boolean =>
  childrenBy(tree, i, 'obl').some(
    (c) =>
      /^(?:to|from|for|into|in|at|toward|towards|out of)$/.test(caseOf(tree, c)) &&
      isPlace(tree, c, places),
  );

/** "Velden beat Arden 3-1": whether a score stands behind a name. */
const hasScore = (tree: Tree, name: number): boolean =>
  /^\d{1,3}[-–]\d{1,3}$/.test(
    [1, 2, 3]
      .map((k) => at(tree, name + k).text)
      .join('')
      .replace(/(\d)\D+$/, '$1'),
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
  if (needs === 'person' && hasScore(tree, patient)) return false;
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

export function senseOfVerb(
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
