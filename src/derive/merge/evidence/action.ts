import { actionNearness, onlyOnce, repeatable } from '../actions.ts';
import { dayMs } from '../../../time/index.ts';
import type { Keyed, Party } from '../keyed.ts';
import { stemOf } from '../stem.ts';
import { nearness } from './parties.ts';
import type { EvidenceName } from './weights.ts';

export const isStatement = ({ mention }: Keyed): boolean => mention.kind === 'statement';

/** Verbs of meaning to do something: what is meant is known because it was said. */
const intentions: ReadonlySet<string> = new Set(
  'plan intend aim hope want expect propose promise vow pledge seek'.split(' ').map(stemOf),
);

/** Whether somebody says something, or means to do it. */
export const isSaying = (k: Keyed): boolean =>
  isStatement(k) || (k.mention.kind === 'other' && intentions.has(k.trigger));

const isUnknown = ({ mention }: Keyed): boolean => mention.kind === 'other';

/**
 * Whether a sentence has a word for what another tells. Where it tells of a different kind of thing, that
 * word is only what it is about: an arrest over a robbery is no robbery.
 */
function isNamed(a: Keyed, b: Keyed): boolean {
  if (isStatement(a) || b.isAboutOther) return false;
  const isOneKind =
    a.mention.kind === b.mention.kind || isUnknown(a) || isUnknown(b) || isStatement(b);
  return isOneKind && (b.senses.has(a.mention.action) || b.words.has(a.trigger));
}

/** How what two mentions tell is one thing, if it can be. */
export function sameHappening(a: Keyed, b: Keyed): EvidenceName | null {
  const near = actionNearness(a.mention.action, b.mention.action);
  if (isSaying(a) && isSaying(b)) return 'sameSaying';
  if (near === 'same') return 'sameAction';
  if (isNamed(a, b) || isNamed(b, a))
    return isUnknown(a) || isUnknown(b) ? 'namedByUnknown' : 'namedAction';
  if (near === 'related') return 'relatedAction';
  if (isStatement(a) || isStatement(b)) return null;
  return isUnknown(a) || isUnknown(b) ? 'unknownAction' : null;
}

/**
 * Whether one is named by its day, so that there is one of the kind, and the other tells on that day of the
 * same: "the strike of March 20", "called a strike for Friday". What happened during it is another thing.
 */
export function isOneOfDay(a: Keyed, b: Keyed): boolean {
  if (a.day === null || a.day !== b.day || !(a.isNamedByDay || b.isNamedByDay)) return false;
  const does = (k: Keyed, other: Keyed) =>
    k.isNamedByDay &&
    [other.patient, other.agent].some((party) => party?.name.stems.at(-1) === k.trigger);
  return a.trigger === b.trigger || does(a, b) || does(b, a);
}

/** The key under which the rarity of an action is counted. */
export const actionKey = ({ mention }: Keyed): string => `does ${mention.action}`;

/** Whom it happens to: the patient, or who dies or fails by himself. */
const undergoer = (k: Keyed): Party | null => k.patient ?? k.agent;

/** What somebody dies of is told with his death. */
const deadly: ReadonlySet<string> = new Set(['attack', 'shoot', 'injure', 'assault']);
const deaths: ReadonlySet<string> = new Set(['kill', 'die']);

/** Whether one tells that somebody who is named was attacked, and the other that he died. */
function isOneAssault(a: Keyed, b: Keyed): boolean {
  const [x, y] = [a.mention.action, b.mention.action];
  if (!(deaths.has(x) && deadly.has(y)) && !(deaths.has(y) && deadly.has(x))) return false;
  const [p, q] = [undergoer(a), undergoer(b)];
  return !!p?.named && !!q?.named && !p.name.isNation && nearness(p, q) >= 0.8;
}

/** Whether both tell what happens but once to one and the same. */
export function isOnce(a: Keyed, b: Keyed): boolean {
  if (isOneAssault(a, b)) return true;
  if (!onlyOnce.has(a.mention.action) || !onlyOnce.has(b.mention.action)) return false;
  const [x, y] = [undergoer(a), undergoer(b)];
  return x !== null && y !== null && !x.name.isAnybody && nearness(x, y) > 0.5;
}

/** Reports of one turn of somebody's fortunes give it dates no longer than a month, in ms. */
const turnLength = 32 * dayMs;

/** Whether both tell of a turn that one and the same takes but once in a while: no action of many days. */
export function isOneTurn(a: Keyed, b: Keyed): boolean {
  if (a.mention.article === b.mention.article || isSaying(a) || isSaying(b)) return false;
  const isTurn = ({ mention: { action, kind }, given: { firm, extent } }: Keyed): boolean =>
    kind !== 'other' &&
    !repeatable.has(action) &&
    firm &&
    !!extent &&
    extent.end - extent.start <= turnLength;
  if (!isTurn(a) || !isTurn(b)) return false;
  const [x, y] = [undergoer(a), undergoer(b)];
  return x !== null && y !== null && !x.name.isAnybody && nearness(x, y) >= 0.8;
}

/** What comes to one and the same so rarely that, told without a date, it is that which is known. */
const turnsOfLife: ReadonlySet<string> = new Set(
  'dismiss resign appoint elect cut-jobs charge convict sentence acquit extradite bankrupt'.split(
    ' ',
  ),
);

/** Whether an action is such a turn. */
export const isTurnOfLife = (action: string): boolean => turnsOfLife.has(action);

/** Whether what an article tells long after, without a date, is a turn of somebody's that is known: he takes it but once. */
export function recallsTurn(later: Keyed, known: Keyed): boolean {
  const { action } = later.mention;
  if (later.mention.article === known.mention.article || isSaying(known)) return false;
  if (!isTurnOfLife(action) || !isTurnOfLife(known.mention.action)) return false;
  if (actionNearness(action, known.mention.action) === null) return false;
  const [x, y] = [undergoer(later), undergoer(known)];
  return !!x?.named && !!y?.named && nearness(x, y) >= 0.8;
}

/**
 * Whether both tell of one kind on one day, and one only as "the eruption", with nobody and nowhere: the one that is
 * known from elsewhere. In one article "the explosion" may be a part of it.
 */
export function isTheKnown(a: Keyed, b: Keyed): boolean {
  if (a.day === null || a.day !== b.day || isStatement(a) || isUnknown(a)) return false;
  const near = actionNearness(a.mention.action, b.mention.action);
  const isOneArticle = a.mention.article === b.mention.article;
  if (near === null || (near === 'related' && !isOneArticle)) return false;
  return isBareNoun(a) || isBareNoun(b);
}

function isBareNoun({ parties, places, mention: { quote, start, trigger } }: Keyed): boolean {
  if (parties.length > 0 || places.length > 0) return false;
  return /\bthe (?:first |initial )?$/i.test(quote.slice(0, trigger.start - start));
}

/** Names of bodies, which speak many times a day; of one capital word alone it cannot be told. */
const isPerson = ({ named, name }: Party): boolean => named && !bodies.test(name.last);
const bodies =
  /^(?:government|ministry|police|army|court|council|company|group|office|kremlin|house|department|agency|commission|party|union|state|authority|service|bank|club)$/i;

/** Whether two articles tell what one person said on a day that both name: most likely at one occasion. */
export const isSaidThatDay = (a: Keyed, b: Keyed): boolean =>
  a.day !== null &&
  a.day === b.day &&
  a.mention.timex !== null &&
  b.mention.timex !== null &&
  !!a.agent &&
  !!b.agent &&
  isPerson(a.agent) &&
  nearness(a.agent, b.agent) >= 0.8;

/** Whether a saying has only "he" for its speaker, in an article that has named the other: most likely him. */
export const isHisSaying = (a: Keyed, b: Keyed): boolean =>
  isStatement(a) &&
  !!b.agent?.named &&
  (!a.agent || /^(?:he|she|it|man|woman|person)$/.test(a.agent.name.key)) &&
  hasPronoun(a) &&
  !isSaidByAnother(a, b.agent);

/** Whether "he" or the like stands right before what a mention tells: not "they", who may be anybody. */
function hasPronoun({ mention: { quote, start, trigger } }: Keyed): boolean {
  return /\b(?:he|she|it)(?:\s+\p{L}+){0,2}\s*$/iu.test(quote.slice(0, trigger.start - start));
}

/** Whether the article names somebody else as the one who says it. */
function isSaidByAnother({ mention: { attribution } }: Keyed, speaker: Party): boolean {
  const source = attribution?.source.toLowerCase() ?? '';
  const names = /^(?:he|she|it)$/.test(source) ? [] : (source.match(/\p{L}+/gu) ?? []);
  return names.length > 0 && !names.some((name) => speaker.name.words.includes(name));
}
