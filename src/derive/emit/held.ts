import type { HeldSort } from '../../model/index.ts';
import type { DetectedMention, RankedEvent } from '../types.ts';

/** Who holds what after an event and before it; `null` where no source says. */
export interface Change {
  readonly sort: HeldSort;
  readonly place: string;
  readonly gainer: string | null;
  readonly loser: string | null;
}

/** Offices that one person holds at a time; general English. */
const office = String.raw`(?:[Pp]rime [Mm]inister|[A-Za-z]+ [Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier|[Gg]overnor|[Mm]ayor|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO|[Cc]hair(?:man|woman|person)?|[Hh]ead [Cc]oach|[Cc]oach|[Mm]anager|[Ss]ecretary[ -][Gg]eneral|[Dd]irector[ -][Gg]eneral|[Pp]ope|[Ee]ditor)`;
const name = String.raw`\p{Lu}[\p{L}\d.'’&-]{0,30}(?: (?:of |de |van |and )?\p{Lu}[\p{L}\d.'’&-]{0,30}){0,4}`;

/** Who was it once, or only helps who is, does not hold it: "former president of the court". */
const notNow = String.raw`(?<!\b(?:[Ff]ormer|[Ee]x|[Ll]ate|[Oo]ne-time|[Dd]eputy|[Vv]ice|[Aa]ssistant)[ -])`;

/** "mayor of Arden", and "Arden mayor Anna Holt". */
const officeOf = new RegExp(String.raw`${notNow}\b(${office}) (?:of|at) (?:the )?(${name})`, 'u');
const ofOffice = new RegExp(String.raw`(${name})(?:['’]s)? (${office})\b`, 'u');

/** The office a sentence speaks of, with whose it is: an office alone may be anybody's. */
export function officeIn(quote: string): string | null {
  const [, title, owner] = officeOf.exec(quote) ?? [];
  if (owner) return `${plain(title)} of ${bare(owner)}`;
  const [, holder, held] = ofOffice.exec(quote) ?? [];
  return holder && !opening.test(holder) ? `${plain(held)} of ${bare(holder)}` : null;
}

const plain = (title = ''): string => (title === 'CEO' ? title : title.toLowerCase());

/** Words that open sentences and name nobody. */
const opening =
  /^(?:The|A|An|His|Her|Its|Their|Our|This|That|Former|New|Interim|Acting|Deputy|Vice)\b/;

const bare = (owner: string): string => owner.replace(/['’]s$|[.'’&-]+$/u, '');

const isPerson = (party: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]+ (?:[\p{L}'’-]+ )?\p{Lu}/u.test(party);
const isNamed = (party: string): boolean => /^\p{Lu}/u.test(party);

const of = (m: DetectedMention, role: 'agent' | 'patient', is: (name: string) => boolean) =>
  m.participants.find((p) => p.role === role && is(p.name))?.name ?? null;

/** "Anna Holt replaces Jan Berg": who acts comes in, and who undergoes goes. */
const isSuccession = ({ trigger }: DetectedMention): boolean =>
  /^(?:succe|replac|tak)/i.test(trigger.text);

type Sides = Pick<Change, 'gainer' | 'loser'>;

/** Who comes into an office and who goes out of it, by the action. */
const sides: Readonly<Record<string, (m: DetectedMention) => Sides>> = {
  appoint: (m) =>
    isSuccession(m)
      ? { gainer: of(m, 'agent', isPerson), loser: of(m, 'patient', isPerson) }
      : { gainer: of(m, 'patient', isPerson), loser: null },
  elect: (m) => ({ gainer: of(m, 'patient', isPerson), loser: null }),
  resign: (m) => ({ gainer: null, loser: of(m, 'agent', isPerson) }),
  dismiss: (m) => ({ gainer: null, loser: of(m, 'patient', isPerson) }),
};

function officeChange(m: DetectedMention): Change | null {
  const who = sides[m.action]?.(m);
  const place = who && officeIn(m.quote);
  return place && (who.gainer || who.loser) ? { sort: 'office', place, ...who } : null;
}

/** A purchase that is done: begun, agreed and hoped for ones change no owner. */
function ownerChange(m: DetectedMention): Change | null {
  if (m.action !== 'acquire') return null;
  const isDone = /\b(?:complet|acquired|bought|finali[sz]ed|closed)/i.test(m.quote);
  const [gainer, place] = [of(m, 'agent', isNamed), of(m, 'patient', isNamed)];
  return isDone && gainer && place ? { sort: 'company', place, gainer, loser: null } : null;
}

/** Groups that can hold a place though no name is given for them. */
const group =
  /\b(?:army|military|navy|forces?|troops?|soldiers?|marines|police|militia|militants?|rebels?|fighters?|insurgents?|gunmen|separatists?|loyalists?|protesters?|government|regime|authorities|coalition|group)$/i;

/** Who holds a place is a named party or a group of people; what else the parser takes for one is not said. */
function placeChange({ place, ...control }: NonNullable<RankedEvent['control']>): Change | null {
  const side = (party: string | null) =>
    party !== null && (isNamed(party) || group.test(party)) ? party : null;
  const [gainer, loser] = [side(control.gainer), side(control.loser)];
  const wasSaid = control.gainer !== null || control.loser !== null;
  return wasSaid && !gainer && !loser ? null : { sort: 'place', place, gainer, loser };
}

/** What an event changes the holder of: a place, an office or a company; `null` for other events. */
export function changeOf({ control, mentions, status }: RankedEvent): Change | null {
  if (status === 'planned' || status === 'denied') return null;
  if (control) return placeChange(control);
  const own = mentions.filter(
    (m) => m.founding && m.status === 'reported' && m.polarity === 'positive',
  );
  return (
    own.map((m) => officeChange(m) ?? ownerChange(m)).find((change) => change !== null) ?? null
  );
}
