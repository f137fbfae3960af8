import { compatible, dayMs, whenLength } from '../../time/index.ts';
import { aboutOthers, actionNearness, onlyOnce } from './actions.ts';
import { sameEntity } from './entities.ts';
import { isNation } from './nations.ts';
import type { Keyed, Party } from './keyed.ts';
import { numberKey, tellingOf } from './numbers.ts';
import { stemOf } from './stem.ts';

/** How rare a name or word is in the corpus, 0 to 1: what every sentence has tells nothing. */
export type Rarity = (key: string) => number;

/**
 * What speaks for two mentions being of one event, and what against, with how much each counts; from
 * `sameEvent` on they are one. No single weight suffices: it takes the same kind of happening and something
 * that tells it from others of its kind (who, the words, a number), or a sentence that is all but the same.
 */
export const weights = {
  /** The same action, under any of its words: by half, and by half as it is rare here. */
  sameAction: 0.5,
  /** It happens to the same thing, and to that only once: a bridge falls, a firm fails. */
  onlyOnce: 0.25,
  /** The same speaker says something: perhaps something else. */
  sameSaying: 0.18,
  /** Actions that reports of one happening choose between: a crash, its deaths. */
  relatedAction: 0.22,
  /** One sentence also has a word for what the other tells. */
  namedAction: 0.25,
  /** The same, where the other is told by a verb that the lexicon does not know. */
  namedByUnknown: 0.18,
  /** A verb that the lexicon does not know may mean anything. */
  unknownAction: 0.1,
  /** The same parties and places, by how rare they are here. */
  who: 0.3,
  /** A party that acts in both, or that both happen to. */
  agent: 0.12,
  patient: 0.12,
  /** The same content words, by how rare they are here. */
  words: 0.7,
  /** The same number, by how unusual it is. */
  number: 0.3,
  /** Both are dated to one day, by how little else is; or to one minute. */
  sameDay: 0.2,
  sameTime: 0.15,
  /** Next to each other in one article, which goes on about one happening; or at least near. */
  nextTo: 0.2,
  near: 0.1,
  /** Somebody else does it, or it happens to somebody else. */
  otherParty: -0.45,
  /** Another acts, though the one sentence also names the other's. */
  otherAgent: -0.25,
  /** It happens to something else, that has no name. */
  otherThing: -0.06,
  /** It happens elsewhere. */
  otherPlace: -0.25,
  /** The mention has no date of its own, or one that many events of about then would fit. */
  undated: -0.05,
  coarse: -0.05,
} as const;

export type EvidenceName = keyof typeof weights;

/** Evidence from which two mentions are of one event. */
export const sameEvent = 0.6;

/** Sentences with this cosine of words are reprints or near-reprints of each other. */
const nearDuplicate = 0.8;
const fewestWords = 5;

/** With less in common than this, cosine, two articles tell of different sayings, whoever says them. */
const sameWords = 0.12;

/** Dates that differ by this in length, in ms, are a month and a day in it, or the like. */
const coarse = 20 * dayMs;

/** From this a number in common may stand for a word in common for what happened. */
const unusual = 0.6;

/** Sentences of one article this far apart, in characters, are next to each other, or near. */
const nextTo = 350;
const near = 800;

const isStatement = ({ mention }: Keyed): boolean => mention.kind === 'statement';

const isOneArticle = (a: Keyed, b: Keyed): boolean => a.mention.article === b.mention.article;

/** Norms of sets of words, by how rarity is told: a set is compared with hundreds of others. */
const norms = new WeakMap<Rarity, WeakMap<ReadonlySet<string>, number>>();

/** Sum of the squares of the words' rarity. */
function normOf(words: ReadonlySet<string>, rarity: Rarity): number {
  const ofRarity = norms.get(rarity) ?? new WeakMap<ReadonlySet<string>, number>();
  norms.set(rarity, ofRarity);
  const known = ofRarity.get(words);
  if (known !== undefined) return known;
  let sum = 0;
  for (const word of words) sum += rarity(word) ** 2;
  ofRarity.set(words, sum);
  return sum;
}

/** Cosine of the two sentences' words, each weighed by its rarity. */
function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += rarity(word) ** 2;
  const norm = Math.sqrt(normOf(a, rarity) * normOf(b, rarity));
  return norm === 0 ? 0 : shared / norm;
}

/** How surely two parties are one, 0 to 1: "the bridge" may be "the Arden bridge". */
export function nearness(a: Party, b: Party): number {
  if (sameEntity(a.key, b.key)) return 1;
  const lastOf = (key: string) => key.slice(key.lastIndexOf(' ') + 1);
  if (lastOf(a.key) !== lastOf(b.key)) return 0;
  // "Holt" is Anna Holt more often than another, also where two bear the name.
  if (a.named && b.named) return a.key.includes(' ') && b.key.includes(' ') ? 0 : 0.8;
  return a.key === lastOf(a.key) || b.key === lastOf(b.key) ? 0.6 : 0.3;
}

/** People nobody has told anything of: that two sentences have them says nothing. */
const anybody =
  /^(?:people|persons?|man|men|woman|women|children|child|others?|one|some|many|several|two|three|dozens?|hundreds?|thousands?|officials?|authorities|sources?|\W*)$/;

const isIn = (key: string, { words }: Keyed): boolean =>
  key.split(/[\s-]+/).every((word) => words.has(stemOf(word)));

/** Rarity of the parties and places that both have, in sum, at most 1. */
function shared(a: Keyed, b: Keyed, rarity: Rarity): number {
  let sum = 0;
  const used = new Set<string>();
  for (const p of a.parties) {
    if (anybody.test(p.key) || used.has(p.key)) continue;
    used.add(p.key);
    const best = Math.max(0, ...b.parties.map((q) => nearness(p, q)));
    const place = b.places.some((q) => sameEntity(p.key, q)) ? 1 : 0;
    // Whom the parser took for no participant may still stand in the sentence.
    const named = p.named && isIn(p.key, b) ? 0.8 : 0;
    sum += Math.max(best, place, named) * rarity(p.key);
  }
  for (const place of a.places) {
    if (used.has(place)) continue;
    const isBoth = [...b.places, ...b.parties.map(({ key }) => key)].some((q) =>
      sameEntity(place, q),
    );
    if (isBoth) sum += rarity(place);
  }
  return Math.min(1, sum);
}

const sameRole = (a: Party | null, b: Party | null): number =>
  a && b && !anybody.test(a.key) ? nearness(a, b) : 0;

/** Whether a saying has only "he" for its speaker, in an article that has named the other: most likely him. */
const isHisSaying = (a: Keyed, b: Keyed): boolean =>
  isStatement(a) && (!a.agent || /^(?:man|woman|person)$/.test(a.agent.key)) && !!b.agent?.named;

/** Whether a sentence does not have a name in any form. */
const lacks = ({ words, parties }: Keyed, party: Party): boolean =>
  !party.key.split(/[\s-]+/).some((word) => words.has(stemOf(word))) &&
  !parties.some((other) => nearness(other, party) > 0);

/** Whether both name somebody in a role, and neither sentence has the other's. */
const areOthers = (a: Keyed, b: Keyed, p: Party | null, q: Party | null): boolean =>
  !!p && !!q && p.named && q.named && nearness(p, q) === 0 && lacks(a, q) && lacks(b, p);

/** Whether both name who acts, and neither takes part in the other; a country may stand for its president. */
function areOtherAgents(a: Keyed, b: Keyed): boolean {
  const [p, q] = [a.agent, b.agent];
  if (!p?.named || !q?.named || isNation(p.key) || isNation(q.key)) return false;
  const takesPart = (party: Party, k: Keyed) => k.parties.some((one) => nearness(one, party) > 0);
  return !takesPart(p, b) && !takesPart(q, a);
}

/** Whether both say to what it happens, and neither sentence has the other's. */
function isOtherThing(a: Keyed, b: Keyed): boolean {
  const [p, q] = [a.patient, b.patient];
  if (!p || !q || (p.named && q.named) || anybody.test(p.key) || anybody.test(q.key)) return false;
  return nearness(p, q) === 0 && lacks(a, q) && lacks(b, p);
}

/** Whether both say where, and neither place is the other's or in the other sentence. */
function isElsewhere(a: Keyed, b: Keyed): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  const has = (k: Keyed, place: string) =>
    k.places.some((other) => sameEntity(place, other)) ||
    place.split(' ').some((word) => k.words.has(stemOf(word)));
  return !a.places.some((place) => has(b, place)) && !b.places.some((place) => has(a, place));
}

function action(a: Keyed, b: Keyed): EvidenceName | null {
  const nearness = actionNearness(a.mention.action, b.mention.action);
  if (isStatement(a) && isStatement(b)) return 'sameSaying';
  if (nearness === 'same') return 'sameAction';
  if (isNamed(a, b) || isNamed(b, a))
    return isUnknown(a) || isUnknown(b) ? 'namedByUnknown' : 'namedAction';
  if (nearness === 'related') return 'relatedAction';
  if (isStatement(a) || isStatement(b)) return null;
  return isUnknown(a) || isUnknown(b) ? 'unknownAction' : null;
}

const isUnknown = ({ mention }: Keyed): boolean => mention.kind === 'other';

/** Announcing a thing is telling of it; other sayings are about it. */
const isAnnouncing = ({ mention }: Keyed): boolean =>
  /^(?:announc|confirm|report|acknowledg|reveal|disclos)/i.test(mention.trigger.text);

/** Whether what a mention tells is about another happening, if its sentence has one: an arrest, a lawsuit. */
const isAboutOther = (k: Keyed): boolean =>
  isStatement(k) ? !isAnnouncing(k) : aboutOthers.has(k.mention.action);

/**
 * Whether a sentence has a word for what another tells. Where it tells of a different kind of thing, that
 * word is only what it is about: an arrest over a robbery is no robbery.
 */
function isNamed(a: Keyed, b: Keyed): boolean {
  if (isStatement(a) || isAboutOther(b)) return false;
  const isOneKind =
    a.mention.kind === b.mention.kind || isUnknown(a) || isUnknown(b) || isStatement(b);
  return isOneKind && (b.senses.has(a.mention.action) || b.words.has(a.trigger));
}

/** The key under which the rarity of an action is counted. */
export const actionKey = ({ mention }: Keyed): string => `does ${mention.action}`;

/** Whom it happens to: the patient, or who dies or fails by himself. */
const undergoer = (k: Keyed): Party | null => k.patient ?? k.agent;

/** Whether both tell what happens but once to one and the same. */
function isOnce(a: Keyed, b: Keyed): boolean {
  if (!onlyOnce.has(a.mention.action) || !onlyOnce.has(b.mention.action)) return false;
  const [x, y] = [undergoer(a), undergoer(b)];
  return x !== null && y !== null && !anybody.test(x.key) && nearness(x, y) > 0.5;
}

/** How the dates speak for one event, with the share of the weight. */
function sameDate(a: Keyed, b: Keyed, rarity: Rarity): [EvidenceName, number] | null {
  const [x, y] = [a.mention, b.mention];
  if (!x.when || !y.when) return ['undated', 1];
  if (Math.abs(whenLength(x.when) - whenLength(y.when)) > coarse) return ['coarse', 1];
  if (x.soft || y.soft || !compatible(x.when, y.when)) return null;
  const longest = Math.max(whenLength(x.when), whenLength(y.when));
  if (longest < dayMs / 4) return ['sameTime', 1];
  return a.day !== null && a.day === b.day ? ['sameDay', rarity(a.day)] : null;
}

/** Whether two reports of a change of control can be of one: same place, and nobody on both sides. */
function sameControl(a: NonNullable<Keyed['control']>, b: NonNullable<Keyed['control']>): boolean {
  if (!sameEntity(a.place, b.place)) return false;
  const clash = (x: string | null, y: string | null) =>
    x !== null && y !== null && sameEntity(x, y);
  const differ = (x: string | null, y: string | null) =>
    x !== null && y !== null && !sameEntity(x, y);
  if (clash(a.gainer, b.loser) || clash(a.loser, b.gainer)) return false;
  if (clash(a.gainer, b.gainer) || clash(a.loser, b.loser)) return true;
  return !differ(a.gainer, b.gainer) && !differ(a.loser, b.loser);
}

function distance(a: Keyed, b: Keyed): EvidenceName | null {
  if (!isOneArticle(a, b)) return null;
  const apart = Math.abs(a.mention.start - b.mention.start);
  return apart < nextTo ? 'nextTo' : apart < near ? 'near' : null;
}

type Sides = NonNullable<Keyed['control']>;

/** Whether two changes of control name one who gains by both: who loses may have lost before. */
export const shareGainer = (a: Sides, b: Sides): boolean =>
  a.gainer !== null && b.gainer !== null && sameEntity(a.gainer, b.gainer);

/** How telling the most telling number is that both have: unusual in itself, and rare here. */
function sharedNumber(a: Keyed, b: Keyed, rarity: Rarity): number {
  let best = 0;
  for (const n of a.numbers)
    if (b.numbers.has(n)) best = Math.max(best, tellingOf(n) * rarity(numberKey(n)));
  return best;
}

/** Whether a sentence says that what it tells is one more of its kind, and shares no number with another. */
function isOneMore(a: Keyed, b: Keyed): boolean {
  const says = /\b(?:another|(?:a )?further|additional)\b/i;
  if (!says.test(a.mention.quote) && !says.test(b.mention.quote)) return false;
  return isOneArticle(a, b) || (a.numbers.size > 0 && b.numbers.size > 0)
    ? ![...a.numbers].some((n) => b.numbers.has(n))
    : false;
}

/** Actions that have victims, who are counted. */
const counted = /^(?:kill|die|injure|kidnap|arrest|rescue|release|evacuate)$/;

/** Whether both count victims, and neither count nor victims are the same: other victims. */
function areOtherVictims(a: Keyed, b: Keyed): boolean {
  if (!counted.test(a.mention.action) || !counted.test(b.mention.action)) return false;
  if (a.numbers.size === 0 || b.numbers.size === 0) return false;
  return (
    ![...a.numbers].some((n) => b.numbers.has(n)) &&
    sameRole(a.patient ?? a.agent, b.patient ?? b.agent) < 1
  );
}

/** Why two mentions cannot be of one event, whatever they share. */
function isExcluded(a: Keyed, b: Keyed): boolean {
  // What did not happen is not what did.
  if (a.mention.polarity !== b.mention.polarity && !isStatement(a)) return true;
  if (isOneMore(a, b) || areOtherVictims(a, b)) return true;
  // One sentence that tells of two happenings tells of two events.
  return isOneArticle(a, b) && a.mention.start === b.mention.start;
}

/**
 * The evidence for and against two mentions whose dates agree being of one event: each piece with its name
 * and its share of the sum. Empty where they cannot be.
 */
export function evidence(a: Keyed, b: Keyed, rarity: Rarity): [EvidenceName, number][] {
  if (isExcluded(a, b)) return [];
  if (a.control && b.control && !sameControl(a.control, b.control)) return [];
  const about = action(a, b);
  const alike = cosine(a.words, b.words, rarity);
  const isReprint = alike >= nearDuplicate && Math.min(a.words.size, b.words.size) >= fewestWords;
  const number = sharedNumber(a, b, rarity);
  // What is not told to be the same must at least have the same unusual number in it.
  if (!isReprint && about === null && number < unusual) return [];
  const isHe = isOneArticle(a, b) && (isHisSaying(a, b) || isHisSaying(b, a));
  if (isStatement(a) && isStatement(b) && !isOneArticle(a, b) && alike < sameWords) return [];
  const found: [EvidenceName, number][] = [];
  const add = (name: EvidenceName | null, share = 1) => {
    if (name !== null && share > 0) found.push([name, weights[name] * share]);
  };
  if (isReprint) add('sameAction');
  else if (isStatement(a) && isStatement(b) && !isHe && sameRole(a.agent, b.agent) < 1) return [];
  else if (about === 'sameAction') add(about, (1 + rarity(actionKey(a))) / 2);
  else add(about);
  if (about !== null && about !== 'unknownAction' && isOnce(a, b)) add('onlyOnce');
  add('words', alike);
  add('who', shared(a, b, rarity));
  add('agent', isHe ? 1 : sameRole(a.agent, b.agent));
  add('patient', sameRole(a.patient, b.patient));
  add('number', number);
  const date = sameDate(a, b, rarity);
  if (date) add(...date);
  add(distance(a, b));
  if (areOthers(a, b, a.agent, b.agent) || areOthers(a, b, a.patient, b.patient)) add('otherParty');
  else if (areOtherAgents(a, b)) add('otherAgent');
  if (isOtherThing(a, b)) add('otherThing');
  if (isElsewhere(a, b)) add('otherPlace');
  return found;
}

/** Whether two mentions contradict each other, so that no event can have both. */
export const contradict = (a: Keyed, b: Keyed): boolean =>
  (a.mention.polarity !== b.mention.polarity && !isStatement(a)) ||
  (a.control !== null && b.control !== null && !sameControl(a.control, b.control));

const sum = (a: Keyed, b: Keyed, rarity: Rarity): number =>
  evidence(a, b, rarity).reduce((total, [, share]) => total + share, 0);

/**
 * The sum of the evidence, also by what happened together with either; the same control of the same place is
 * sure.
 */
export function likeness(a: Keyed, b: Keyed, rarity: Rarity): number {
  if (a.control && b.control) return !isExcluded(a, b) && sameControl(a.control, b.control) ? 1 : 0;
  const others = [
    ...a.together.map((one) => sum(one, b, rarity)),
    ...b.together.map((one) => sum(a, one, rarity)),
  ];
  return Math.max(sum(a, b, rarity), ...others);
}
