import { isCalendarName } from '../../text/index.ts';
import type { Extent } from '../../time/index.ts';
import type { DetectedMention, Participant } from '../types.ts';
import type { Aliases } from './aliases.ts';
import { aboutOthers } from './actions.ts';
import { givenBy, type Given } from './dates.ts';
import { entityKey } from './entities.ts';
import { marksOf, type Marks } from './marks.ts';
import { nameOf, type Name } from './name.ts';
import { fromMemory } from './memory.ts';
import { numbersIn } from './numbers.ts';
import { stemOf } from './stem.ts';

/** Someone who takes part, under what all their names lead to. */
export interface Party {
  readonly name: Name;
  readonly role: Participant['role'];
  /** Whether it has a name; "soldiers" has none and may be anybody's. */
  readonly named: boolean;
}

/** A mention with its names and words reduced to keys, so that each is worked out once. */
export interface Keyed {
  readonly mention: DetectedMention;
  /** When its article was published; `null` if unknown. */
  readonly published: Extent | null;
  readonly parties: readonly Party[];
  readonly places: readonly Name[];
  readonly agent: Party | null;
  readonly patient: Party | null;
  /** Of its agent, its patient and its article. */
  readonly marks: Marks;
  readonly control: { place: Name; gainer: Name | null; loser: Name | null } | null;
  /** Stems of the sentence's content words, names included, dates and numbers not. */
  readonly words: ReadonlySet<string>;
  readonly trigger: string;
  readonly senses: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** The date it gives. */
  readonly given: Given;
  /** Key of the day that the sentence gives the event, if it gives one. */
  readonly day: string | null;
  /** Whether its day is part of its name: "Sunday's vote", "the strike of March 20". */
  readonly isNamedByDay: boolean;
  /** Of how many of several it tells: "four of the soldiers"; `null` where it does not say. */
  readonly some: number | null;
  /** Whether it says that it is one more of its kind. */
  readonly isOneMore: boolean;
  /** Whether it is about another happening, if its sentence has one: an arrest, a lawsuit. */
  readonly isAboutOther: boolean;
  /** Whether its sentence is the only one by which its article tells what happened on its day; see `withAlone`. */
  readonly isAlone: boolean;
  /** Whether many articles tell what happened on its day; see `withAlone`. */
  readonly isNoted: boolean;
  /** What its sentence says happened with it: "the siege ended when they stormed the building". */
  readonly together: readonly Keyed[];
}

/** A mention with other keys. All are made with the same properties in the same order; for why, see `withValues`. */
export const withKeys = (member: Keyed, change: Partial<Keyed>): Keyed =>
  Object.assign(
    {
      mention: member.mention,
      published: member.published,
      parties: member.parties,
      places: member.places,
      agent: member.agent,
      patient: member.patient,
      marks: member.marks,
      control: member.control,
      words: member.words,
      trigger: member.trigger,
      senses: member.senses,
      numbers: member.numbers,
      given: member.given,
      day: member.day,
      isNamedByDay: member.isNamedByDay,
      some: member.some,
      isOneMore: member.isOneMore,
      isAboutOther: member.isAboutOther,
      isAlone: member.isAlone,
      isNoted: member.isNoted,
      together: member.together,
    } satisfies Keyed,
    change,
  );

/** What mentions are keyed with. */
export interface Keys {
  /** What a name as written leads to; see `entities`. */
  readonly entity: (name: string) => Name;
  /** Whom each spokesman speaks for, by key. */
  readonly offices: ReadonlyMap<string, Name>;
  /** The person that a role means in an article: "the mayor", "Executive Officer". */
  readonly person: (article: string, name: string) => string | null;
  readonly published: (article: string) => Extent | null;
  /** `contentStem`, or the same from memory. */
  readonly stem: (word: string) => string | null;
}

/** The names that written names lead to by the aliases; one for one key, so that they can be told by identity. */
export function entities(aliases: Aliases): Keys['entity'] {
  const named = fromMemory((key: string) => nameOf(key, aliases.isNation(key)));
  return fromMemory((name: string) => named(entityKey(name, aliases)));
}

/** Words of dates: that two sentences share them is told by their dates already. */
const ofTime =
  /^(?:today|yesterday|tomorrow|morning|evening|afternoon|night|week|month|year|day|hour|time|\d.*)$/i;

/** The stem of a word that carries content; `null` for those of dates and what has no letter. */
export const contentStem = (word: string): string | null =>
  isCalendarName(word) || ofTime.test(word) || /^\W*$/.test(word) ? null : stemOf(word);

function contentOf(words: readonly string[], { stem }: Keys): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const content = stem(word);
    if (content !== null) found.add(content);
  }
  return found;
}

/** Announcing a thing is telling of it; other sayings are about it. */
const announcing = /^(?:announc|confirm|report|acknowledg|reveal|disclos)/i;

const isAboutOther = ({ kind, action, trigger }: DetectedMention): boolean =>
  kind === 'statement' ? !announcing.test(trigger.text) : aboutOthers.has(action);

function isNamedByDay({ trigger, timex, quote, start }: DetectedMention): boolean {
  if (!timex) return false;
  if (timex.start >= trigger.end)
    return quote.slice(trigger.end - start, timex.start - start) === ' of ';
  const between = quote.slice(timex.end - start, trigger.start - start);
  const isAttribute = between === ' ' && /\bthe $/i.test(quote.slice(0, timex.start - start));
  return /^['’]s $/.test(between) || isAttribute;
}

/** By how much something rises or falls: no party to it. */
const measures =
  /(?:^|\b)(?:%|per ?cent|percentage|points?|cents?|dollars?|euros?|pounds?|yen|degrees?|times|met(?:er|re)s?|feet|inch(?:es)?)$/i;

const isMeasure = ({ action }: DetectedMention, { name }: Participant): boolean =>
  (action === 'fall' || action === 'rise') && measures.test(name);

/** "Four of the soldiers". */
const partitive = /\b([a-z]{3,9}|\d{1,4}) of (?:the|those|these|its|his|her|their)\b/i;

function someIn(quote: string): number | null {
  // Most sentences have none, which this tells sooner.
  if (!/ of /i.test(quote)) return null;
  const [some] = numbersIn(partitive.exec(quote)?.[1] ?? '');
  return some ?? null;
}

const oneMore = /\b(?:another|(?:a )?further|additional)\b/i;

function withoutTimex({ quote, timex, start }: DetectedMention): string {
  if (!timex) return quote;
  return quote.slice(0, timex.start - start) + ' ' + quote.slice(timex.end - start);
}

/** `on 2019-08-14`, for a firm date of a day or less. */
function dayOf({ when, soft }: DetectedMention): string | null {
  if (soft || !when?.earliest || !when.latest) return null;
  const [first, last] = [when.earliest.slice(0, 10), when.latest.slice(0, 10)];
  return first === last ? `on ${first}` : null;
}

/** Whether a party has a name; "MPs" and "GPs" are short for what they are. */
const isNamed = (name: string): boolean => /^\p{Lu}/u.test(name) && !/^\p{Lu}{2,4}s$/u.test(name);

/** Works out the keys of a mention. */
export function keyed(mention: DetectedMention, keys: Keys): Keyed {
  const party = ({ name, role }: Participant): Party => {
    const person = keys.person(mention.article, name);
    const named = person !== null || isNamed(name.replace(/^(?:the|a|an) /i, ''));
    return { name: keys.entity(person ?? name), role, named };
  };
  const parties = mention.participants.filter((one) => !isMeasure(mention, one)).map(party);
  const of = (role: Participant['role']) => parties.find((p) => p.role === role) ?? null;
  const agent =
    mention.kind === 'statement' ? speakerOf(mention, keys, of('agent'), party) : of('agent');
  const patient = of('patient');
  const { control } = mention;
  const orNull = (name: string | null) => (name === null ? null : keys.entity(name));
  return {
    mention,
    published: keys.published(mention.article),
    parties,
    places: [...new Set(mention.places.map(keys.entity))],
    agent,
    patient,
    marks: marksOf(agent, patient, mention.article),
    control: control
      ? {
          place: keys.entity(control.place),
          gainer: orNull(control.gainer),
          loser: orNull(control.loser),
        }
      : null,
    words: contentOf(mention.words ?? [], keys),
    trigger: stemOf(mention.trigger.text),
    senses: new Set([mention.action, ...(mention.senses ?? [])]),
    numbers: numbersIn(withoutTimex(mention)),
    given: givenBy(mention),
    day: dayOf(mention),
    isNamedByDay: isNamedByDay(mention),
    some: someIn(mention.quote),
    isOneMore: oneMore.test(mention.quote),
    isAboutOther: isAboutOther(mention),
    isAlone: false,
    isNoted: false,
    together: [],
  };
}

/** Who a statement is of: whom a spokesman speaks for, otherwise who says so. */
function speakerOf(
  { speaksFor, attribution }: DetectedMention,
  { offices }: Keys,
  agent: Party | null,
  party: (participant: Participant) => Party,
): Party | null {
  const name = speaksFor ?? attribution?.source;
  const speaker = name === undefined ? agent : party({ name, role: 'agent' });
  if (!speaker) return null;
  const { role, named } = speaker;
  return { name: offices.get(speaker.name.key) ?? speaker.name, role, named };
}
