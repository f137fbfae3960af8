import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { isRole } from '../names.ts';
import { isSpeech } from '../lexicon/speech.ts';
import { intransitive, isPast, lacksSubject, lead, nameEnd } from './lead.ts';
import { mayBePastOf, simplePast } from './past.ts';
import { changed, childrenOf, isBelow, nominal, subjectsOf, type Rule } from './tokens.ts';

/** Main verbs that the parser has lost among the clauses that describe their subject. */

/**
 * "A bridge packed with commuters buckled on Tuesday, police said.": the first of two subjects of a saying has a verb of
 * its own, a simple past that was taken to describe a noun before it.
 */
export const saidOfTheFirst: Rule = (tokens) => {
  const saying = tokens.findIndex(({ pos, lemma }, i) => {
    if (pos !== 'VERB' || !isSpeech(lemma.toLowerCase())) return false;
    return subjectsOf(tokens, i).length === 2;
  });
  const [noun = -1, speaker = -1] = subjectsOf(tokens, saying);
  if (!nominal(tokens[noun]) || speaker < saying - 8) return tokens;
  const verb = tokens.findIndex(
    (token, i) =>
      i > noun &&
      i < speaker &&
      (isPast(token) || intransitive.test(token.lemma)) &&
      plainRel(token.rel) === 'acl' &&
      isBelow(tokens, i, noun) &&
      lacksSubject(tokens, i),
  );
  const isApart = tokens.slice(verb, speaker).some(({ text }) => text === ',');
  if (verb < 0 || !isApart) return tokens;
  const { head, rel } = tokens[saying] as Token;
  return changed(lead(tokens, verb, noun, { head, rel }), saying, { head: verb, rel: 'parataxis' });
};

/**
 * "The second round, which began in July, reached nine in ten.": behind the comma that closes a relative clause a simple
 * past without a subject says what the noun did that the clause describes.
 */
export const relativesClose: Rule = (tokens, isTime) => {
  const noun = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!nominal(tokens[noun])) return tokens;
  if (childrenOf(tokens, noun).some((k) => /^(?:cop|nsubj|expl)/.test(tokens[k]?.rel ?? '')))
    return tokens;
  // "That weekend" opens no clause.
  const hasNone = (i: number): boolean =>
    childrenOf(tokens, i).every(
      (k) => !/^(?:[nc]subj|mark|expl)/.test(tokens[k]?.rel ?? '') || (k < i - 2 && isTime(k + 1)),
    );
  const verb = tokens.findIndex((token, i) => {
    const host = tokens[token.head];
    const isClause =
      /^(?:advcl|xcomp|conj|ccomp|acl:relcl)$/.test(token.rel) && isRelative(tokens, token.head);
    const described = tokens[host?.head ?? -1];
    const isOfNoun = host?.head === noun || (described?.rel === 'flat' && described.head === noun);
    const isBehind = tokens[i - 1]?.text === ',' && token.head < i && isOfNoun;
    const isJoined = childrenOf(tokens, i).some((k) => tokens[k]?.rel === 'cc');
    const isTold = isPast(token) || isSaying(token);
    return isTold && isClause && isBehind && !isJoined && hasNone(i);
  });
  if (verb < 0) return tokens;
  // What stands before the comma is of the clause that the comma closes.
  const clause = tokens[verb]?.head ?? noun;
  const closed = tokens.map((token, i) =>
    token.head === verb && i > clause && i < verb - 1 ? altered(token, { head: clause }) : token,
  );
  return lead(closed, verb, noun, { head: -1, rel: 'root' });
};

const isSaying = ({ pos, text, lemma, morph }: Token): boolean =>
  pos === 'VERB' && morph.verbForm === 'Fin' && text.endsWith('s') && isSpeech(lemma);

/** Whether a clause describes a noun: "…, whose daughter died, …", also where the parser did not see it. */
const isRelative = (tokens: readonly Token[], clause: number): boolean =>
  tokens[clause]?.rel === 'acl:relcl' ||
  // "The Maid, as everybody called her, went down".
  (tokens[clause]?.rel === 'acl' &&
    childrenOf(tokens, clause).some(
      (k) => tokens[k]?.rel === 'mark' && tokens[k]?.text === 'as',
    )) ||
  (tokens[clause]?.rel === 'parataxis' &&
    tokens.some(
      ({ text }, k) =>
        k < clause && /^(?:who|whose|which)$/i.test(text) && isBelow(tokens, k, clause),
    ));

/**
 * "On Monday, in a hall that smelled of paint, the minister, Ada Holm, declared …": the noun that opens behind a comma and
 * reaches to a verb in the past without a subject is its subject, not another name for what stands before the comma.
 */
export const openersAct: Rule = (tokens) => {
  const verb = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!isPast(tokens[verb]) || !lacksSubject(tokens, verb)) return tokens;
  if (tokens[0]?.pos !== 'ADP') return tokens;
  const subject = tokens.findIndex(
    (token, i) =>
      i < verb &&
      nominal(token) &&
      token.rel === 'appos' &&
      reaches(tokens, i, verb) &&
      opensBehindComma(tokens, i),
  );
  return subject < 0 ? tokens : changed(tokens, subject, { head: verb, rel: 'nsubj' });
};

/** Whether nothing but a phrase and its commas stands between a noun and a verb. */
const reaches = (tokens: readonly Token[], noun: number, verb: number): boolean =>
  tokens
    .slice(noun + 1, verb)
    .every(({ pos }, k) => pos === 'PUNCT' || pos === 'ADV' || isBelow(tokens, noun + 1 + k, noun));

function opensBehindComma(tokens: readonly Token[], noun: number): boolean {
  const first = tokens.findIndex(
    (_token, k) => isBelow(tokens, k, noun) && tokens[k]?.pos !== 'PUNCT',
  );
  return (
    tokens[first - 1]?.text === ',' &&
    !childrenOf(tokens, noun).some(
      (k) => tokens[k]?.rel === 'case' && k < noun && tokens[k]?.pos === 'ADP',
    )
  );
}

/** What may follow a verb in the past and no participle: an object, or when it was. */
const goesOn = /^(?:DET|ADJ|NUM|PROPN|NOUN|PRON)$/;

/**
 * "Voters in Arden elected Ada Stern president.", "The dam at Arden burst on Monday.": a whole sentence needs a verb. Where
 * none was seen, it is the past form behind the noun that opens it.
 */
export const sentencesNeedVerbs: Rule = (tokens, isTime) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!nominal(tokens[root]) || tokens.at(-1)?.text !== '.' || root > 4) return tokens;
  if (
    tokens.some(({ pos, morph }) => pos === 'AUX' || (pos === 'VERB' && morph.verbForm === 'Fin'))
  )
    return tokens;
  if (isLostVerb(tokens, root, isTime) && tokens[root - 1]?.head === root)
    return verbAt(tokens, root);
  const verb = tokens.findIndex((_token, i) => i > root && isLostVerb(tokens, i, isTime));
  const lemma = mayBePastOf(tokens[verb]?.text ?? '');
  if (verb < 0 || lemma === undefined) return tokens;
  return tokens.map((token, i) => {
    if (i === verb)
      return altered(token, { head: -1, rel: 'root', pos: 'VERB', lemma, morph: simplePast });
    if (i === root) return altered(token, { head: verb, rel: 'nsubj' });
    // What hung on it when it was taken for a noun or an adjective.
    if (i === tokens[verb]?.head && i > verb) return altered(token, { head: verb, rel: 'obj' });
    if (token.head === verb && i < verb)
      return altered(token, { head: i === verb - 1 ? root : verb - 1 });
    const isBehind = i > verb && (token.head === root || (isTime(i) && !isTime(token.head)));
    return isBehind && token.head < verb ? altered(token, { head: verb }) : token;
  });
};

/** "The dam burst.": the last word of what was taken for one noun is the verb. */
const verbAt = (tokens: readonly Token[], verb: number): readonly Token[] =>
  tokens.map((token, i) => {
    const lemma = mayBePastOf(token.text) ?? token.lemma;
    if (i === verb) return altered(token, { pos: 'VERB', lemma, morph: simplePast });
    if (i === verb - 1) return altered(token, { rel: 'nsubj' });
    return token.head === verb && i < verb ? altered(token, { head: verb - 1 }) : token;
  });

function isLostVerb(tokens: readonly Token[], i: number, isTime: (i: number) => boolean): boolean {
  const { text, pos } = tokens[i] as Token;
  if (!/^(?:VERB|NOUN|ADJ|PROPN)$/.test(pos) || /^\p{Lu}/u.test(text)) return false;
  if (mayBePastOf(text) === undefined || !nominal(tokens[i - 1])) return false;
  const next = tokens[i + 1];
  const isDated = next?.pos === 'ADP' && isTime(i + 2);
  return next !== undefined && (isTime(i + 1) || isDated || goesOn.test(next.pos));
}

/** The role that a name in apposition to its place is of: "the police chief of Arden, Jan Berg,"; -1 for none. */
function roleBehind(tokens: readonly Token[], name: number): number {
  const { rel, head } = tokens[name] as Token;
  const place = tokens[head];
  const role = tokens[place?.head ?? -1];
  const isOf = rel === 'appos' && place?.rel === 'nmod' && /^(?:NOUN|ADJ)$/.test(role?.pos ?? '');
  return isOf && isRole(role?.lemma ?? '') ? place.head : -1;
}

/**
 * "The mayor of Arden, Ada Holm, was arrested.": a name between commas behind the subject says who that is, and is no other
 * subject.
 */
export const namesBetweenCommas: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((_token, from) => {
    const to = nameEnd(tokens, from);
    if (to < 0) return;
    const name = tokens.findIndex(
      ({ head }, k) => k >= from && k < to && (head < from || head >= to),
    );
    const { rel, head } = tokens[name] ?? { rel: '', head: -1 };
    const role = name < 0 || to - from < 2 ? -1 : roleBehind(tokens, name);
    if (role >= 0) result = changed(result, name, { head: role });
    if (!/^nsubj/.test(rel)) return;
    const first = childrenOf(tokens, head).find(
      (k) => k < from && tokens[k]?.rel === rel && tokens[k]?.pos === 'NOUN',
    );
    if (first !== undefined) result = changed(result, name, { head: first, rel: 'appos' });
  });
  return result;
};

/** "sued the state and Brandt Hollis": of two names side by side the second is part of the first. */
export const neighbouringNamesAreOne: Rule = (tokens) => {
  let result = tokens;
  const isName = (token: Token | undefined): boolean =>
    token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text);
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (!isName(token) || !isName(before) || token.rel !== 'appos') return;
    const isBeside = token.head === i - 1 || (before?.rel === 'conj' && token.head === before.head);
    if (isBeside) result = changed(result, i, { head: i - 1, rel: 'flat' });
  });
  return result;
};

/**
 * "On Monday she walked in, read a statement and resigned": what opens with a subject and without a conjunction is the
 * first of a series, and what follows it without a subject goes on with it.
 */
export const firstOfSeriesLeads: Rule = (tokens, isTime) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const { pos, morph } = tokens[root] ?? {};
  // "Read" has one form.
  if (pos !== 'VERB' || morph?.verbForm !== 'Fin' || tokens[root - 1]?.text !== ',') return tokens;
  if (!lacksSubject(tokens, root)) return tokens;
  const first = tokens.findIndex(
    (token, i) =>
      i < root &&
      token.head === root &&
      token.rel === 'advcl' &&
      isPast(token) &&
      subjectsOf(tokens, i).length === 1 &&
      childrenOf(tokens, i).every((k) => tokens[k]?.rel !== 'mark' || isTime(k + 1)),
  );
  if (first < 0) return tokens;
  return tokens.map((token, i) => {
    if (i === first) return altered(token, { head: -1, rel: 'root' });
    if (i === root) return altered(token, { head: first, rel: 'conj' });
    return token.head === root && token.rel === 'conj' ? altered(token, { head: first }) : token;
  });
};
