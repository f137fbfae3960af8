import { childLists } from './child-lists.ts';
import type { Sentence, TextSpan, Token } from './types.ts';

/** Children of each token, remembered with the sentence. */
const remembered = new WeakMap<Sentence, readonly (readonly number[])[]>();

function listsOf(sentence: Sentence): readonly (readonly number[])[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const lists = childLists(sentence.tokens);
  remembered.set(sentence, lists);
  return lists;
}

/** The tokens that depend on a token directly, from left to right; all tokens are given by index. */
export const children = (sentence: Sentence, i: number): readonly number[] =>
  listsOf(sentence)[i] ?? [];

/** The children of a token with one of some relations; `nsubj` also finds its subtypes (`nsubj:pass`). */
export function childrenBy(
  sentence: Sentence,
  i: number,
  ...relations: readonly string[]
): number[] {
  return children(sentence, i).filter((child) => hasRelation(sentence.tokens[child], relations));
}

const hasRelation = (token: Token | undefined, relations: readonly string[]): boolean =>
  token !== undefined &&
  relations.some((rel) => token.rel === rel || token.rel.startsWith(`${rel}:`));

/** The relation without its subtype: `nsubj:pass` to `nsubj`. */
export const plainRelation = (rel: string): string => rel.split(':', 1)[0] ?? rel;

/** The token and all that depend on it, directly or not, in the order of the text. */
export function subtree(sentence: Sentence, i: number): number[] {
  const found = [i];
  for (let at = 0; at < found.length; at += 1)
    found.push(...children(sentence, found[at] as number));
  return found.sort((a, b) => a - b);
}

/** From the first to the last character of a subtree, without punctuation at its ends. */
export function subtreeSpan(sentence: Sentence, i: number): TextSpan {
  const words = subtree(sentence, i).filter(
    (at) => at === i || sentence.tokens[at]?.rel !== 'punct',
  );
  return spanOf(sentence, words[0] ?? i, words.at(-1) ?? i);
}

function spanOf(sentence: Sentence, first: number, last: number): TextSpan {
  return {
    start: sentence.tokens[first]?.start ?? sentence.start,
    end: sentence.tokens[last]?.end ?? sentence.end,
  };
}

/** Relations that a noun phrase leaves out when only its core is wanted: clauses, appositions, further conjuncts. */
const loose = [
  'acl',
  'appos',
  'conj',
  'cc',
  'parataxis',
  'advcl',
  'dep',
  'list',
  'case',
  'mark',
  'punct',
  'cop',
  'nsubj',
];

/** The span of a noun phrase without relative clauses, appositions, conjuncts and its preposition. */
export function nounPhraseSpan(sentence: Sentence, i: number): TextSpan {
  const found = [i];
  for (let at = 0; at < found.length; at += 1) {
    const parent = found[at] as number;
    found.push(
      ...children(sentence, parent).filter((child) => belongs(sentence, parent, child, i)),
    );
  }
  return spanOf(sentence, Math.min(...found), Math.max(...found));
}

function belongs(sentence: Sentence, parent: number, child: number, head: number): boolean {
  const token = sentence.tokens[child];
  if (parent !== head && token?.rel === 'case') return true;
  if (token?.rel === 'punct')
    return Math.abs(child - parent) === 1 && /^[-\u2013]$/.test(token.text);
  return !hasRelation(token, loose);
}

/** The root of a sentence; -1 when it has no tokens. */
export const rootOf = (sentence: Sentence): number =>
  sentence.tokens.findIndex((token) => token.head < 0);

/** The head, the head's head and so on, up to the root. */
export function ancestors(sentence: Sentence, i: number): number[] {
  const found: number[] = [];
  for (let at = sentence.tokens[i]?.head ?? -1; at >= 0; at = sentence.tokens[at]?.head ?? -1)
    found.push(at);
  return found;
}

const clauses = ['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'];

/** Whether a token heads a clause: by its relation, or as a conjunct that is a verb or has a subject. */
export function isClauseHead(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i];
  if (hasRelation(token, clauses)) return true;
  if (token?.rel !== 'conj') return false;
  return token.pos === 'VERB' || childrenBy(sentence, i, 'nsubj', 'cop').length > 0;
}

/** The head of the clause a token stands in; of a clause head, itself. */
export const clauseHead = (sentence: Sentence, i: number): number =>
  [i, ...ancestors(sentence, i)].find((at) => isClauseHead(sentence, at)) ?? i;

/** The first conjunct of the chain a token belongs to: itself when it is no conjunct. */
export const firstConjunct = (sentence: Sentence, i: number): number =>
  [i, ...ancestors(sentence, i)].find((at) => sentence.tokens[at]?.rel !== 'conj') ?? i;

/** A token and the conjuncts joined to it. */
export const conjuncts = (sentence: Sentence, i: number): number[] => [
  i,
  ...childrenBy(sentence, i, 'conj'),
];

/**
 * The subject of a verb or other predicate. Where it has none of its own: for a conjunct that of the first conjunct,
 * for an open complement that of the verb above ("troops [began to leave]"; "forced rebels [to leave]"), for a
 * participle or relative clause on a noun that noun.
 * @returns the index of the subject's head; undefined when there is none
 */
export function subjectOf(sentence: Sentence, verb: number): number | undefined {
  let at = verb;
  for (let steps = 0; steps < 12; steps += 1) {
    const token = sentence.tokens[at];
    const own = ownSubject(sentence, at);
    if (own !== undefined) return own;
    if (token === undefined || token.head < 0) return undefined;
    if (hasRelation(token, ['acl'])) return token.head;
    if (!hasRelation(token, ['conj', 'xcomp']) && !isBareAdverbial(sentence, at)) return undefined;
    const controller = token.rel === 'xcomp' ? objectOf(sentence, token.head) : undefined;
    if (controller !== undefined) return controller;
    at = token.head;
  }
  return undefined;
}

/** A subject that is a relative pronoun stands for the noun its clause is about. */
function ownSubject(sentence: Sentence, verb: number): number | undefined {
  const [subject] = childrenBy(sentence, verb, 'nsubj', 'csubj');
  if (subject === undefined) return undefined;
  const clause = sentence.tokens[verb];
  const isRelative = /^(?:who|which|that)$/i.test(sentence.tokens[subject]?.text ?? '');
  return isRelative && clause?.rel === 'acl:relcl' ? clause.head : subject;
}

/** "Leaving the city, troops …": an adverbial clause without a subject shares that of the main clause. */
const isBareAdverbial = (sentence: Sentence, verb: number): boolean => {
  const token = sentence.tokens[verb];
  return (
    token?.rel === 'advcl' && (token.morph.verbForm === 'Part' || token.morph.verbForm === 'Ger')
  );
};

/** The direct object of a verb; undefined when there is none. */
export const objectOf = (sentence: Sentence, verb: number): number | undefined =>
  childrenBy(sentence, verb, 'obj')[0];

/** The agent of a passive ("by rebels"); undefined when there is none. */
export const agentOf = (sentence: Sentence, verb: number): number | undefined =>
  childrenBy(sentence, verb, 'obl').find((child) => sentence.tokens[child]?.rel === 'obl:agent');

/** Who acts: the subject of an active verb, the agent of a passive. */
export const actorOf = (sentence: Sentence, verb: number): number | undefined =>
  isPassive(sentence, verb) ? agentOf(sentence, verb) : subjectOf(sentence, verb);

/** Who is acted on: the object of an active verb, the subject of a passive. */
export function patientOf(sentence: Sentence, verb: number): number | undefined {
  return isPassive(sentence, verb) ? subjectOf(sentence, verb) : objectOf(sentence, verb);
}

/** Whether a verb is passive: "was seized", and "seized" after the noun it is said of. */
export const isPassive = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]?.morph.voice === 'Pass' ||
  childrenBy(sentence, verb, 'aux', 'nsubj').some(
    (child) => sentence.tokens[child]?.rel.endsWith(':pass') === true,
  );
