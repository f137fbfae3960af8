import type { When } from '../../model/index.ts';
import type { DetectedMention, Participant } from '../types.ts';
import type { Aliases } from './aliases.ts';
import { entityKey } from './entities.ts';
import { numbersIn } from './numbers.ts';
import { stemOf } from './stem.ts';

/** Someone who takes part, by the key of all their names. */
export interface Party {
  readonly key: string;
  readonly role: Participant['role'];
  /** Whether it has a name; "soldiers" has none and may be anybody's. */
  readonly named: boolean;
}

/** A mention with its names and words reduced to keys, so that each is worked out once. */
export interface Keyed {
  readonly mention: DetectedMention;
  /** When its article was published; `null` if unknown. */
  readonly published: When | null;
  readonly parties: readonly Party[];
  readonly places: readonly string[];
  readonly agent: Party | null;
  readonly patient: Party | null;
  readonly control: { place: string; gainer: string | null; loser: string | null } | null;
  /** Stems of the sentence's content words, names included, dates and numbers not. */
  readonly words: ReadonlySet<string>;
  readonly trigger: string;
  readonly senses: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** Key of the day that the sentence gives the event, if it gives one. */
  readonly day: string | null;
  /** What its sentence says happened with it: "the siege ended when they stormed the building". */
  readonly together: readonly Keyed[];
}

/** What mentions are keyed with. */
export interface Keys {
  readonly aliases: Aliases;
  /** Whom each spokesman speaks for, by key. */
  readonly offices: ReadonlyMap<string, string>;
  /** The person that a role means in an article: "the mayor", "Executive Officer". */
  readonly person: (article: string, name: string) => string | null;
  readonly published: (article: string) => When | null;
}

/** Words of dates: that two sentences share them is told by their dates already. */
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:today|yesterday|tomorrow|morning|evening|afternoon|night|week|month|year|day|hour|time|\d.*)$/i;

const contentOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => !calendar.test(word) && !/^\W*$/.test(word)).map(stemOf));

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

/** Works out the keys of a mention. */
export function keyed(mention: DetectedMention, keys: Keys): Keyed {
  const key = (name: string) => entityKey(name, keys.aliases);
  const party = ({ name, role }: Participant): Party => {
    const person = keys.person(mention.article, name);
    const named = person !== null || /^\p{Lu}/u.test(name.replace(/^(?:the|a|an) /i, ''));
    return { key: key(person ?? name), role, named };
  };
  const parties = mention.participants.map(party);
  const of = (role: Participant['role']) => parties.find((p) => p.role === role) ?? null;
  const { control } = mention;
  const orNull = (name: string | null) => (name === null ? null : key(name));
  return {
    mention,
    published: keys.published(mention.article),
    parties,
    places: [...new Set(mention.places.map(key))],
    agent:
      mention.kind === 'statement' ? speakerOf(mention, keys, of('agent'), party) : of('agent'),
    patient: of('patient'),
    control: control
      ? { place: key(control.place), gainer: orNull(control.gainer), loser: orNull(control.loser) }
      : null,
    words: contentOf(mention.words ?? []),
    trigger: stemOf(mention.trigger.text),
    senses: new Set([mention.action, ...(mention.senses ?? [])]),
    numbers: numbersIn(withoutTimex(mention)),
    day: dayOf(mention),
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
  return { ...speaker, key: offices.get(speaker.key) ?? speaker.key };
}
