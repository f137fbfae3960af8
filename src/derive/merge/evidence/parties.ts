import type { Keyed, Party } from '../keyed.ts';
import { sameName, type Name } from '../name.ts';
import { isRoleNoun } from '../roles.ts';
import { isOneArticle } from './nearby.ts';
import type { EvidenceName } from './weights.ts';
import type { Rarity } from './words.ts';

/** Whether two nouns are one thing to the news. */
const areSynonyms = ({ name: a }: Party, { name: b }: Party): boolean =>
  a.synonyms !== null && a.synonyms === b.synonyms;

/** How surely two parties without a name are one by what they are: "the plane" may be "the jet". */
const byKind = (a: Party, b: Party): number =>
  !a.named && !b.named && areSynonyms(a, b) ? 0.5 : 0;

/** How surely two parties are one, 0 to 1: "the bridge" may be "the Arden bridge". */
export function nearness(a: Party, b: Party): number {
  // Most pairs have no word in common, which is told at once.
  if ((a.name.bits & b.name.bits) === 0) return byKind(a, b);
  if (sameName(a.name, b.name)) return 1;
  if (a.name.last !== b.name.last) return byKind(a, b);
  const isLong = ({ name }: Party) => name.words.length > 1;
  // "Holt" is Anna Holt more often than another, also where two bear the name.
  if (a.named && b.named) return isLong(a) && isLong(b) ? 0 : 0.8;
  return isLong(a) && isLong(b) ? 0.3 : 0.6;
}

const isIn = ({ name }: Party, { words }: Keyed): boolean =>
  name.stems.every((stem) => words.has(stem));

/** How surely a party of one mention is in another. */
export function presence(p: Party, b: Keyed): number {
  let best = b.places.some((place) => sameName(p.name, place)) ? 1 : 0;
  for (const q of b.parties) best = Math.max(best, nearness(p, q));
  // Whom the parser took for no participant may still stand in the sentence.
  return best < 0.8 && p.named && isIn(p, b) ? 0.8 : best;
}

/** Rarity of the parties and places that both have, in sum, at most 1. */
export function shared(a: Keyed, b: Keyed, rarity: Rarity): number {
  let sum = 0;
  const used = new Set<string>();
  for (const p of a.parties) {
    const { key, isAnybody } = p.name;
    if (isAnybody || used.has(key)) continue;
    used.add(key);
    const present = presence(p, b);
    if (present > 0) sum += present * rarity(key);
  }
  // Whom the other sentence has for a participant may stand in this one as something else.
  for (const q of b.parties) {
    if (!q.named || q.name.isAnybody || used.has(q.name.key) || !isIn(q, a)) continue;
    used.add(q.name.key);
    if (a.parties.every((p) => nearness(p, q) === 0)) sum += 0.8 * rarity(q.name.key);
  }
  for (const place of a.places) {
    if (used.has(place.key)) continue;
    const isBoth =
      b.places.some((other) => sameName(place, other)) ||
      b.parties.some(({ name }) => sameName(place, name));
    if (isBoth) sum += rarity(place.key);
  }
  return Math.min(1, sum);
}

/** How surely the same party has a role in both. */
export const sameRole = (a: Party | null, b: Party | null): number =>
  a && b && !a.name.isAnybody ? nearness(a, b) : 0;

/** How surely it happens to the same in both, whom one may tell as the subject: "the probe crashed", "was destroyed". */
export function sameUndergoer(a: Keyed, b: Keyed): number {
  const both = sameRole(a.patient, b.patient);
  if (both > 0 || !!a.patient === !!b.patient) return both;
  return a.patient ? sameRole(a.patient, b.agent) : sameRole(a.agent, b.patient);
}

/** Whether a sentence does not have a name in any form. */
const lacks = ({ words, parties }: Keyed, party: Party): boolean =>
  !party.name.stems.some((stem) => words.has(stem)) &&
  !parties.some((other) => nearness(other, party) > 0);

/** Whether both name somebody in a role, and neither sentence has the other's. */
const areOthers = (a: Keyed, b: Keyed, p: Party | null, q: Party | null): boolean =>
  !!p && !!q && p.named && q.named && nearness(p, q) === 0 && lacks(a, q) && lacks(b, p);

/** Whether both name who acts, and neither takes part in the other; a country may stand for its president. */
function areOtherAgents(a: Keyed, b: Keyed): boolean {
  const [p, q] = [a.agent, b.agent];
  if (!p?.named || !q?.named || p.name.isNation || q.name.isNation) return false;
  const takesPart = (party: Party, k: Keyed) => k.parties.some((one) => nearness(one, party) > 0);
  return !takesPart(p, b) && !takesPart(q, a);
}

/** Whether one of two is a country: "the Dutch" may be a firm, Moscow a president. */
const isNation = (a: Party | null, b: Party | null): boolean =>
  (a?.name.isNation ?? false) !== (b?.name.isNation ?? false);

/** To what it happens: to a subject, where that does not do it to something. */
const thingOf = ({ patient, agent, mention: { kind } }: Keyed): Party | null =>
  patient ?? (kind === 'statement' ? null : agent);

/** Whether both say to what it happens, and neither sentence has the other's. */
function isOtherThing(a: Keyed, b: Keyed): boolean {
  const [p, q] = [thingOf(a), thingOf(b)];
  if (!p || !q || p.role !== q.role || (p.named && q.named) || p.name.isAnybody || q.name.isAnybody)
    return false;
  // "The chief information officer resigned", "Keller quit".
  if (p.named ? isRoleNoun(q.name.last) : q.named && isRoleNoun(p.name.last)) return false;
  return nearness(p, q) === 0 && !areSynonyms(p, q) && lacks(a, q) && lacks(b, p);
}

/** Where it happens, and what else is named that neither acts nor suffers: "marched through Arden". */
const settingOf = ({ places, parties }: Keyed): readonly Name[] => [
  ...places,
  ...parties.filter(({ role, named }) => role === 'other' && named).map(({ name }) => name),
];

/** Whether both say where, and neither place is the other's or in the other sentence. */
function isElsewhere(a: Keyed, b: Keyed): boolean {
  const [here, there] = [settingOf(a), settingOf(b)];
  if (here.length === 0 || there.length === 0) return false;
  const has = (k: Keyed, place: Name) =>
    settingOf(k).some((other) => sameName(place, other)) ||
    place.stems.some((stem) => k.words.has(stem));
  return !here.some((place) => has(b, place)) && !there.some((place) => has(a, place));
}

/** How many that have names a sentence shares with another, whatever part they have in either. */
function namedInBoth(a: Keyed, b: Keyed): number {
  const found = new Set<string>();
  for (const p of a.parties)
    if (p.named && !p.name.isNation && presence(p, b) >= 0.8) found.add(p.name.key);
  return found.size;
}

/** Whether the same two, or more, have a part in both: "Marsh left the Rovers for Velden", "Velden signed Marsh". */
export const haveSameCast = (a: Keyed, b: Keyed): boolean =>
  Math.max(namedInBoth(a, b), namedInBoth(b, a)) >= 2;

/** Who meets, asks or calls, does so once, whoever of several is named, or what is said for it. */
const exchanges: ReadonlySet<string> = new Set(['talk', 'meet', 'demand', 'say', 'propose']);

/** What opens or closes is all that such an event is of; who dies, one article calls by several words. */
const ofTheirThing: ReadonlySet<string> = new Set(['open', 'close']);

/**
 * Whether the same one does the same, and each time to something: "approved the pension bill", "approved the budget"; or
 * whether one article tells that two things opened: "the inquiry opened", "schools reopened".
 */
function isOtherObject(a: Keyed, b: Keyed): boolean {
  const { action } = a.mention;
  if (action !== b.mention.action || exchanges.has(action)) return false;
  if (a.patient && b.patient) return sameRole(a.agent, b.agent) >= 0.8;
  return ofTheirThing.has(action) && isOneArticle(a, b);
}

/** Whether one and the same acts in both, and it happens to one and the same, who both are somebody. */
export const haveSameParties = (a: Keyed, b: Keyed): boolean =>
  sameRole(a.agent, b.agent) >= 0.6 && !!a.patient?.named && sameRole(a.patient, b.patient) >= 0.8;

/** "A dismisses B", "C replaces B": of one change of office two may be told to act. */
const isSuccession = (a: Keyed, b: Keyed): boolean =>
  a.mention.action !== b.mention.action &&
  inOffice.has(a.mention.action) &&
  inOffice.has(b.mention.action) &&
  sameUndergoer(a, b) >= 0.8;

const inOffice: ReadonlySet<string> = new Set(['dismiss', 'resign', 'appoint', 'elect']);

/** What the parties and places of two mentions say against one event. */
export function otherParties(a: Keyed, b: Keyed): EvidenceName[] {
  const found: EvidenceName[] = [];
  if (areOthers(a, b, a.patient, b.patient)) found.push('otherVictim');
  else if (areOthers(a, b, a.agent, b.agent) && !isSuccession(a, b) && !isNation(a.agent, b.agent))
    found.push('otherParty');
  else if (areOtherAgents(a, b) && !isSuccession(a, b)) found.push('otherAgent');
  if (isOtherThing(a, b)) found.push(isOtherObject(a, b) ? 'otherObject' : 'otherThing');
  if (isElsewhere(a, b)) found.push('otherPlace');
  return found;
}
