import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { isRole } from '../names.ts';
import { isSpeech } from '../lexicon/speech.ts';
import { mayBePastOf, simplePast } from './past.ts';
import { changed, childrenOf, isBelow, nominal, type Rule } from './tokens.ts';

/** Main verbs that the parser has lost among the clauses that describe their subject. */

const isPast = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && token.morph.verbForm === 'Fin' && token.morph.tense === 'Past';

const lacksSubject = (tokens: readonly Token[], verb: number): boolean =>
  !childrenOf(tokens, verb).some((k) => /^(?:[nc]subj|mark|expl)/.test(tokens[k]?.rel ?? ''));

/** Verbs that nobody undergoes: behind a noun their past form is what the noun does. */
const intransitive =
  /^(?:rule|vote|agree|decide|arrive|die|resign|step|appeal|testify|plead|collapse|sink|capsize|founder|erupt|fall|rise|return|retire|withdraw|quit|leave)$/;

/** Makes a verb what is said of a noun; what hangs on the noun behind the verb goes with the verb. */
function lead(
  tokens: readonly Token[],
  verb: number,
  noun: number,
  { head, rel }: Pick<Token, 'head' | 'rel'>,
): readonly Token[] {
  return tokens.map((token, i) => {
    if (i === verb) return { ...token, head, rel };
    if (i === noun) return { ...token, head: verb, rel: 'nsubj' };
    if (token.head !== noun || i < verb) return token;
    return { ...token, head: verb, rel: plainRel(token.rel) === 'acl' ? 'advcl' : token.rel };
  });
}

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

const subjectsOf = (tokens: readonly Token[], i: number): readonly number[] =>
  childrenOf(tokens, i).filter((k) => tokens[k]?.rel === 'nsubj' && k < i);

/**
 * "The second round, which began in July, reached nine in ten.": behind the comma that closes a relative clause a simple
 * past without a subject says what the noun did that the clause describes.
 */
export const relativesClose: Rule = (tokens) => {
  const noun = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!nominal(tokens[noun])) return tokens;
  if (childrenOf(tokens, noun).some((k) => /^(?:cop|nsubj|expl)/.test(tokens[k]?.rel ?? '')))
    return tokens;
  const verb = tokens.findIndex((token, i) => {
    const host = tokens[token.head];
    const isClause =
      /^(?:advcl|xcomp|conj|ccomp)$/.test(token.rel) && isRelative(tokens, token.head);
    const isBehind = tokens[i - 1]?.text === ',' && token.head < i && host?.head === noun;
    const isJoined = childrenOf(tokens, i).some((k) => tokens[k]?.rel === 'cc');
    return isPast(token) && isClause && isBehind && !isJoined && lacksSubject(tokens, i);
  });
  return verb < 0 ? tokens : lead(tokens, verb, noun, { head: -1, rel: 'root' });
};

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
  const verb = tokens.findIndex((_token, i) => i > root && isLostVerb(tokens, i, isTime));
  const lemma = mayBePastOf(tokens[verb]?.text ?? '');
  if (verb < 0 || lemma === undefined) return tokens;
  return tokens.map((token, i) => {
    if (i === verb)
      return { ...token, head: -1, rel: 'root', pos: 'VERB', lemma, morph: simplePast };
    if (i === root) return { ...token, head: verb, rel: 'nsubj' };
    // What hung on it when it was taken for a noun or an adjective.
    if (i === tokens[verb]?.head && i > verb) return { ...token, head: verb, rel: 'obj' };
    if (token.head === verb && i < verb)
      return { ...token, head: i === verb - 1 ? root : verb - 1 };
    const isBehind = i > verb && (token.head === root || (isTime(i) && !isTime(token.head)));
    return isBehind && token.head < verb ? { ...token, head: verb } : token;
  });
};

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

/** Where the capitalised words begin that end at a token. */
function nameStart(tokens: readonly Token[], end: number): number {
  let from = end;
  while (tokens[from - 1]?.pos === 'PROPN') from -= 1;
  return from;
}

/** The end, exclusive, of the capitalised words that stand between a comma and a comma; -1 where none do. */
function nameEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.text !== ',' || tokens[from]?.pos !== 'PROPN') return -1;
  let to = from;
  while (tokens[to]?.pos === 'PROPN') to += 1;
  return tokens[to]?.text === ',' ? to : -1;
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

/** "In May a judge ruled that …": the past form right behind the noun that opens the sentence leads it. */
export const openersLead: Rule = (tokens) => {
  const noun = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const verb = tokens[noun + 1];
  if (!nominal(tokens[noun]) || verb?.head !== noun || verb.rel !== 'acl') return tokens;
  if (tokens.at(-1)?.text !== '.' || mayBePastOf(verb.text) === undefined) return tokens;
  const own = childrenOf(tokens, noun + 1).map((k) => tokens[k]?.rel ?? '');
  const isDoing = own.some((rel) => /^(?:ccomp|obj)$/.test(rel)) || intransitive.test(verb.lemma);
  const isNamed = childrenOf(tokens, noun).some((k) => /^(?:cop|nsubj)/.test(tokens[k]?.rel ?? ''));
  if (!isDoing || isNamed || own.includes('aux') || own.includes('aux:pass')) return tokens;
  const led = changed(tokens, noun + 1, { morph: simplePast });
  return lead(led, noun + 1, noun, { head: -1, rel: 'root' }).map((token, k) =>
    // What stood before the noun was of it only because nothing else led.
    token.head === noun && k < noun && /^obl/.test(token.rel)
      ? { ...token, head: noun + 1 }
      : token,
  );
};

/** "The head of the firm, Anna Holt, resigned on Friday.": behind commas a past form without a subject is what the first does. */
export const namedActs: Rule = (tokens) => {
  const noun = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const token = tokens[noun];
  if (!token || !(nominal(token) || token.pos === 'ADJ') || !isRole(token.lemma)) return tokens;
  const verb = tokens.findIndex(({ head, rel }, i) => {
    if (!isPast(tokens[i]) && !intransitive.test(tokens[i]?.lemma ?? '')) return false;
    if (tokens[i - 1]?.text !== ',' || i < noun) return false;
    const isBehindName = nameEnd(tokens, nameStart(tokens, i - 2)) === i - 1;
    return head === noun
      ? rel === 'conj'
      : isBehindName && rel === 'acl' && isBelow(tokens, i, noun);
  });
  const isJoined = childrenOf(tokens, verb).some((k) => tokens[k]?.rel === 'cc');
  if (verb < 0 || isJoined || !lacksSubject(tokens, verb)) return tokens;
  return changed(lead(tokens, verb, noun, { head: -1, rel: 'root' }), noun, { pos: 'NOUN' });
};

/** "A ferry carrying 209 people capsized.": what the noun is doing besides describes it; the past form behind leads. */
export const doingDescribes: Rule = (tokens) => {
  const noun = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const doing = tokens[noun + 1];
  const isDoing = doing?.pos === 'VERB' && doing.morph.tense !== 'Past' && /ing$/.test(doing.text);
  if (!nominal(tokens[noun]) || !isDoing || doing.head !== noun || doing.rel !== 'acl')
    return tokens;
  const verb = childrenOf(tokens, noun + 1).find((k) => {
    const token = tokens[k];
    const isClause = token !== undefined && /^(?:xcomp|ccomp)$/.test(token.rel) && k > noun + 1;
    const isDone = isClause && (isPast(token) || intransitive.test(token.lemma));
    return (
      isDone && !childrenOf(tokens, k).some((c) => /^(?:mark|aux|nsubj)/.test(tokens[c]?.rel ?? ''))
    );
  });
  if (verb === undefined) return tokens;
  return lead(changed(tokens, verb, { morph: simplePast }), verb, noun, { head: -1, rel: 'root' });
};

/** "had her operation cancelled": what is had done happens to its object. */
export const hadDoneIsPassive: Rule = (tokens) => {
  const have = tokens.findIndex(
    ({ pos, lemma }, i) => pos === 'VERB' && lemma === 'have' && doneBehind(tokens, i) >= 0,
  );
  if (have < 0) return tokens;
  const done = doneBehind(tokens, have);
  const object = childrenOf(tokens, have).find((k) => tokens[k]?.rel === 'obj');
  const { head, rel } = tokens[have] as Token;
  return tokens.map((token, k) => {
    if (k === done)
      return { ...token, head, rel, morph: { tense: 'Past', verbForm: 'Part', voice: 'Pass' } };
    if (k === object) return { ...token, head: done, rel: 'nsubj:pass' };
    if (k === have) return { ...token, head: done, rel: 'aux:pass' };
    if (token.head !== have) return token;
    return { ...token, head: done, rel: token.rel.startsWith('nsubj') ? 'dep' : token.rel };
  });
};

/** The participle behind the object of "have" that says what is done to it; -1 where there is none. */
function doneBehind(tokens: readonly Token[], have: number): number {
  const own = childrenOf(tokens, have);
  const object = own.find((k) => k > have && tokens[k]?.rel === 'obj');
  if (object === undefined) return -1;
  return (
    own.find(
      (k) =>
        k === object + 1 &&
        tokens[k]?.rel === 'xcomp' &&
        /(?:ed|en|wn|ne|t)$/.test(tokens[k]?.text ?? '') &&
        tokens[k]?.pos === 'VERB',
    ) ?? -1
  );
}

/** "Skipper Jan Rae of the Silver Darling saved 46 people.": what a name is of does nothing itself. */
export const ofBelongsToName: Rule = (tokens) => {
  const name = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const of = tokens.findIndex(({ text }, k) => k > name && text === 'of');
  const verb = tokens.findIndex((token, k) => k > of && isPast(token));
  if (of < 0 || verb < 0 || !nominal(tokens[name]) || !isBelow(tokens, of - 1, name)) return tokens;
  const whole = tokens.findIndex(({ head, rel }) => head === verb && rel === 'nsubj');
  const isPhrase = tokens
    .slice(of + 1, verb)
    .every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
  if (!isPhrase || whole !== verb - 1 || tokens[verb]?.rel !== 'parataxis') return tokens;
  const led = lead(tokens, verb, name, { head: -1, rel: 'root' });
  return led.map((token, k) => {
    if (k === whole) return { ...token, head: name, rel: 'nmod' };
    if (k === of) return { ...token, head: whole, rel: 'case' };
    return k > of && k < whole && token.head === of ? { ...token, head: whole, rel: 'det' } : token;
  });
};
