import type { Control } from '../types.ts';
import { isPronoun, resolve, type Discourse } from './coreference/index.ts';
import { at, caseOf, childBy, childrenBy, lemmaOf, type Tree } from './graph.ts';
import { type Happening } from './happening.ts';
import { originOf, subjectOf, type PlaceKnowledge } from './roles.ts';
import { placeNouns } from './lexicon/classes.ts';
import { nounSenses } from './lexicon/index.ts';
import { nameOf } from './names.ts';
import { placeOf } from './places.ts';

/** The name of who or what a token stands for; `null` for nobody. */
export type Naming = (tree: Tree, head: number) => string | null;

/** Soldiers of whoever has them: what "its infantry" takes it takes. */
const soldiers = /^(?:army|military|force|troop|soldier|infantry|fighter|man|unit|brigade|tank)s?$/;

/** Whose soldiers a noun means by "its" or "their"; the noun itself where it means no such thing. */
function ownerOf(tree: Tree, head: number): number {
  const owner = soldiers.test(lemmaOf(at(tree, head))) ? childBy(tree, head, 'nmod:poss') : -1;
  return owner >= 0 && isPronoun(tree, owner) ? owner : head;
}

/** Names noun phrases, pronouns by whom they mean. */
export function namingWith(discourse: Discourse): Naming {
  return (tree, noun) => {
    if (noun < 0) return null;
    const head = ownerOf(tree, noun);
    if (!isPronoun(tree, head)) return nameOf(tree, head) || null;
    const referent = resolve(tree, head, discourse);
    const name = referent ? nameOf(referent.tree, referent.head) : '';
    // "its" for "the army": a pronoun for a common noun names nobody.
    if (/\p{Lu}/u.test(name)) return name;
    return head === noun ? null : nameOf(tree, noun) || null;
  };
}

/** The place a phrase names; "the city" is the place the article is about. */
function placeName(tree: Tree, i: number, places: PlaceKnowledge): string {
  if (i < 0) return '';
  const named = placeOf(tree, i, places.names);
  if (named) return named;
  const definite = childrenBy(tree, i, 'det').some((c) => lemmaOf(at(tree, c)) === 'the');
  return placeNouns.has(lemmaOf(at(tree, i))) && definite && settlement.test(lemmaOf(at(tree, i)))
    ? places.focus
    : '';
}

const settlement = /^(?:city|town|village|area|region|site)$/;

const below = (tree: Tree, i: number, preposition: RegExp): number =>
  childrenBy(tree, i, 'nmod', 'obl').find((c) => preposition.test(caseOf(tree, c))) ?? -1;

/** Where the place of a change of control is named, for each of its ways of being told. */
function placeCandidates({ tree, head, trigger, patient, nominal, passive }: Happening): number[] {
  const object = passive ? subjectOf(tree, head) : childBy(tree, trigger, 'obj');
  const noun = nominal || at(tree, trigger).pos === 'NOUN' ? trigger : -1;
  const ofNoun = noun >= 0 ? below(tree, noun, /^(?:of|over|in|from|out of)$/) : -1;
  const named =
    noun >= 0 ? [...childrenBy(tree, noun, 'compound'), childBy(tree, noun, 'nmod:poss')] : [];
  const deeper = ofNoun >= 0 ? [ofNoun, below(tree, ofNoun, /^of$/)] : [];
  const objectOf = object >= 0 ? [object, below(tree, object, /^of$/)] : [];
  return [
    ...deeper,
    ...named,
    originOf(tree, trigger),
    ...objectOf,
    below(tree, head, /^(?:of|over|from|out of)$/),
    patient,
  ].filter((i) => i >= 0);
}

/** Whether a sentence tells of a vote, in which places are taken by nobody's troops. */
const isVote = ({ tokens }: Tree): boolean =>
  tokens.some((token, i) => {
    if (/^(?:election|vote|ballot|poll|runoff|constituency|turnout)$/.test(lemmaOf(token)))
      return true;
    return (
      lemmaOf(token) === 'result' &&
      /^(?:first|early|partial|final)$/i.test(tokens[i - 1]?.text ?? '')
    );
  });

/**
 * Who holds which place after and before what a happening reports; `null` where it reports no change
 * of control, or no place can be named.
 */
export function controlOf(
  happening: Happening,
  places: PlaceKnowledge,
  naming: Naming,
): Control | null {
  const { tree, action, agent, head, trigger } = happening;
  const leaves = action.id === 'leave-place';
  if ((action.kind !== 'control' && !leaves) || isVote(tree)) return null;
  // "An explosion forced the rescuers out of the mine": what happens holds no place.
  if (at(tree, agent).pos === 'NOUN' && nounSenses(lemmaOf(at(tree, agent))).length > 0)
    return null;
  const isControlState = lemmaOf(at(tree, trigger)) === 'control';
  const place = placeCandidates(happening)
    .map((i) => placeName(tree, i, places))
    .find((name) => name !== '');
  if (!place) return null;
  const from = action.id === 'control' ? below(tree, trigger, /^(?:from|from the grip of)$/) : -1;
  const who = (i: number) => {
    const name = naming(tree, i);
    return name && name.toLowerCase() !== place.toLowerCase() ? name : null;
  };
  const loses = lemmaOf(at(tree, head)) === 'lose' && isControlState;
  if (leaves) return { place, gainer: null, loser: who(happening.patient) ?? who(agent) };
  if (action.id === 'lose' || loses) return { place, gainer: null, loser: who(agent) };
  if (action.id === 'oust') {
    const sides = ousted(happening, who);
    return unarmed.test(sides.loser ?? '') ? null : { place, ...sides };
  }
  return { place, gainer: who(agent), loser: who(from) };
}

/** People who hold no place: that they are driven out changes nothing of who does. */
const unarmed =
  /(?:civilian|resident|people|person|famil(?:y|ie)|rescuer|rescue team|firefighter|diver|miner|visitor|spectator|passenger|villager|inhabitant|refugee|patient|protester|demonstrator|worker|tourist|farmer|student|worshipper|squatter)s?$/i;

/** Who drives whom out: "the army drove them out", "the army's expulsion of them", "their expulsion". */
function ousted(
  { tree, head, trigger, agent, patient }: Happening,
  who: (i: number) => string | null,
): Pick<Control, 'gainer' | 'loser'> {
  if (at(tree, trigger).pos !== 'NOUN') return { gainer: who(agent), loser: who(patient) };
  const owner = childBy(tree, trigger, 'nmod:poss');
  if (patient >= 0) return { gainer: who(agent), loser: who(patient) };
  const isSubject = head !== trigger && childBy(tree, head, 'nsubj') !== trigger;
  return { gainer: isSubject ? who(agent) : null, loser: who(owner >= 0 ? owner : agent) };
}

/** Whether a happening is worded as a return of what was held before: "retake", "win back", "again". */
export function isRegaining({ tree, head, trigger }: Happening): boolean {
  const words = [head, trigger].flatMap((i) => [i, ...childrenBy(tree, i, 'compound', 'advmod')]);
  return words.some((i) =>
    /^(?:retake|recapture|regain|reclaim|recover|reconquer|liberate|liberation|free|recovery|back)$/.test(
      lemmaOf(at(tree, i)),
    ),
  );
}
