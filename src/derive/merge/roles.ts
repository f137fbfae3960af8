import { fromMemory } from './memory.ts';

/** Nouns by which an article goes on about somebody it has named; general English. */
const roleNoun = new RegExp(
  String.raw`^(?:president|premier|chancellor|minister|governor|mayor|senator|secretary|ambassador|king|queen|` +
    String.raw`chairman|chairwoman|chairperson|chair|chief|executive|officer|ceo|director|head|boss|founder|owner|` +
    String.raw`coach|captain|manager|judge|prosecutor|spokesman|spokeswoman|spokesperson|commissioner|commander|` +
    String.raw`general|colonel|leader|pilot|driver|guard|professor|author|editor|bishop|pope)$`,
  'i',
);

/** Whether a word is what somebody is who may be named elsewhere. */
export const isRoleNoun = (word: string): boolean => roleNoun.test(word);

const person = String.raw`\p{Lu}[\p{L}'’.-]{0,30}(?: (?:de|van|von|al|bin|\p{Lu}[\p{L}'’.-]{0,30})){1,3}`;

/** "Anna Holt, the interior minister of Arden," and "Transvia chief executive Anna Holt". */
const after = new RegExp(
  String.raw`(${person}), (?:an? |the |its |their )?([\p{L}\d' -]{3,60})`,
  'gu',
);
const before = new RegExp(String.raw`([\p{L}'’-]{4,30}),? (${person})`, 'gu');

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** The role noun of an apposition: the first that stands before "of", "for" and the like. */
function roleIn(apposition: string): string | null {
  const head =
    apposition.split(/ (?:of|for|at|in|who|which|that|and|on|from|to|said|told) /)[0] ?? '';
  const word = lastWord(head.trim());
  return roleNoun.test(word) ? word : null;
}

/** Whom each role noun means in a text; roles that two people have mean nobody. */
export function rolesIn(text: string): Map<string, string> {
  const holders = new Map<string, Set<string>>();
  const add = (role: string, name: string) =>
    holders.set(role, (holders.get(role) ?? new Set<string>()).add(name));
  for (const [, name = '', apposition = ''] of text.matchAll(after)) {
    const role = roleIn(apposition);
    if (role) add(role, name);
  }
  for (const [, role = '', name = ''] of text.matchAll(before))
    if (roleNoun.test(role)) add(role.toLowerCase(), name);
  return new Map(
    [...holders].flatMap(([role, names]) => {
      const [only] = names;
      return names.size === 1 && only ? [[role, only]] : [];
    }),
  );
}

/** The persons that the role nouns of an article mean, by article id. */
export type Roles = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The role noun that a name is: "the mayor", "Executive Officer"; `null` for other names. */
function roleNamed(name: string): string | null {
  const words = name.split(/[\s-]+/);
  return words.length <= 4 && roleNoun.test(words.at(-1) ?? '') ? lastWord(name) : null;
}

/**
 * The person that a name without a name in it means in an article: "the mayor", "Executive Officer". `null`
 * where it means nobody the article names.
 */
export function personsOf(roles: Roles): (article: string, name: string) => string | null {
  const role = fromMemory(roleNamed);
  return (article, name) => {
    const noun = role(name);
    return noun === null ? null : (roles.get(article)?.get(noun) ?? null);
  };
}
