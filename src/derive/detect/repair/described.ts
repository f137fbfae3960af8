import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { isRole } from '../names.ts';
import { intransitive, isPast, lacksSubject, lead, nameEnd, nameStart } from './lead.ts';
import { mayBePastOf, simplePast } from './past.ts';
import { changed, childrenOf, isBelow, nominal, type Rule } from './tokens.ts';

/** Sentences of which the parser made a noun with descriptions: their verb is among these. */

/** "In May a judge ruled that …": the past form right behind the noun that opens the sentence leads it. */
export const openersLead: Rule = (tokens) => {
  const noun = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const at = behindPlace(tokens, noun);
  const verb = tokens[at];
  if (!nominal(tokens[noun]) || verb?.head !== noun || verb.rel !== 'acl') return tokens;
  if (tokens.at(-1)?.text !== '.' || mayBePastOf(verb.text) === undefined) return tokens;
  const own = childrenOf(tokens, at).map((k) => tokens[k]?.rel ?? '');
  const isDoing = own.some((rel) => /^(?:ccomp|obj)$/.test(rel)) || intransitive.test(verb.lemma);
  const isNamed = childrenOf(tokens, noun).some((k) => /^(?:cop|nsubj)/.test(tokens[k]?.rel ?? ''));
  if (!isDoing || isNamed || own.includes('aux') || own.includes('aux:pass')) return tokens;
  const led = changed(tokens, at, { morph: simplePast });
  return lead(led, at, noun, { head: -1, rel: 'root' }).map((token, k) =>
    // What stood before the noun was of it only because nothing else led.
    token.head === noun && k < noun && /^obl/.test(token.rel)
      ? altered(token, { head: at })
      : token,
  );
};

/** The token behind a noun and where it is: "a judge in Arden". */
function behindPlace(tokens: readonly Token[], noun: number): number {
  const place = childrenOf(tokens, noun).find(
    (k) => k > noun && k <= noun + 4 && tokens[k]?.rel === 'nmod' && tokens[k].pos === 'PROPN',
  );
  const isRight = place !== undefined && tokens[noun + 1]?.head === place;
  return isRight ? place + 1 : noun + 1;
}

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

/** "Acting boss Anna Holt announced cuts": what opens in -ing before somebody's role describes him, and the verb behind leads. */
export const actingDescribes: Rule = (tokens) => {
  const [first] = tokens;
  const isActing = first?.rel === 'root' && first.pos === 'VERB' && /ing$/.test(first.text);
  const role = tokens.findIndex(
    ({ rel, head, pos }) => rel === 'obj' && head === 0 && pos === 'NOUN',
  );
  const name = tokens.findIndex(({ rel, head }) => rel === 'appos' && head === role);
  if (!isActing || role !== 1 || name !== 2) return tokens;
  const verb = tokens.findIndex(
    ({ rel, head, pos, morph }, i) =>
      i > name && head === 0 && rel === 'parataxis' && pos === 'VERB' && morph.verbForm === 'Fin',
  );
  const isNext = verb > 0 && tokens.slice(name + 1, verb).every(({ head }) => head === name);
  if (!isNext || childrenOf(tokens, verb).some((k) => tokens[k]?.rel.startsWith('nsubj')))
    return tokens;
  return tokens.map((token, i) => {
    if (i === 0) return altered(token, { pos: 'ADJ', head: role, rel: 'amod', morph: {} });
    if (i === role) return altered(token, { head: name, rel: 'nmod:desc' });
    if (i === name) return altered(token, { head: verb, rel: 'nsubj' });
    if (i === verb) return altered(token, { head: -1, rel: 'root' });
    return token.head === 0 ? altered(token, { head: verb }) : token;
  });
};

/** "The man who shot Peter Holt failed on Friday": behind what he did to somebody, a past form is what the man does. */
export const whoDidActs: Rule = (tokens) => {
  const noun = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!nominal(tokens[noun])) return tokens;
  const clause = childrenOf(tokens, noun).find((k) => k > noun && tokens[k]?.rel === 'acl:relcl');
  const own = clause === undefined ? [] : childrenOf(tokens, clause);
  const isOfWho = own.some((k) => /^(?:who|which|that)$/i.test(tokens[k]?.text ?? ''));
  const object = own.find((k) => tokens[k]?.rel === 'obj' && k > (clause ?? 0));
  const mayAct = (token: Token, k: number): boolean =>
    object !== undefined &&
    k > object &&
    token.pos === 'VERB' &&
    token.morph.tense === 'Past' &&
    !childrenOf(tokens, k).some((c) => /^(?:mark|cc|aux|nsubj)/.test(tokens[c]?.rel ?? ''));
  const beside = own.find(
    (k) =>
      /^(?:xcomp|ccomp|advcl|parataxis)$/.test(tokens[k]?.rel ?? '') &&
      mayAct(tokens[k] as Token, k),
  );
  const verb =
    beside ??
    tokens.findLastIndex(
      (token, k) => token.rel === 'acl' && mayAct(token, k) && isBelow(tokens, k, clause ?? -1),
    );
  if (!isOfWho || verb < 0) return tokens;
  return lead(changed(tokens, verb, { morph: simplePast }), verb, noun, { head: -1, rel: 'root' });
};

/** "had her operation cancelled": what is had done happens to its object. */
export const hadDoneIsPassive: Rule = (tokens) => {
  // "Failed to have his conviction overturned": who fails is not overturned.
  const have = tokens.findIndex(
    ({ pos, lemma, morph }, i) =>
      pos === 'VERB' && lemma === 'have' && morph.verbForm !== 'Inf' && doneBehind(tokens, i) >= 0,
  );
  if (have < 0) return tokens;
  const done = doneBehind(tokens, have);
  const object = childrenOf(tokens, have).find((k) => tokens[k]?.rel === 'obj');
  const { head, rel } = tokens[have] as Token;
  return tokens.map((token, k) => {
    if (k === done)
      return altered(token, {
        head,
        rel,
        morph: { tense: 'Past', verbForm: 'Part', voice: 'Pass' },
      });
    if (k === object) return altered(token, { head: done, rel: 'nsubj:pass' });
    if (k === have) return altered(token, { head: done, rel: 'aux:pass' });
    if (token.head !== have) return token;
    return altered(token, { head: done, rel: token.rel.startsWith('nsubj') ? 'dep' : token.rel });
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
    if (k === whole) return altered(token, { head: name, rel: 'nmod' });
    if (k === of) return altered(token, { head: whole, rel: 'case' });
    return k > of && k < whole && token.head === of
      ? altered(token, { head: whole, rel: 'det' })
      : token;
  });
};

/** What is given out: "the order to clear Tarrow, given on August 15". */
const givenOut =
  /^(?:give|issue|sign|publish|announce|release|make|adopt|approve|deliver|send|lift)$/;

/** A participle behind a comma after what a noun is for is of the noun: not the town was given. */
export const givenIsOfOrder: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const isGiven =
      token.rel === 'acl' && token.morph.tense === 'Past' && givenOut.test(token.lemma);
    if (!isGiven || tokens[i - 1]?.text !== ',' || tokens[token.head]?.rel !== 'obj') return;
    const clause = tokens[token.head]?.head ?? -1;
    const noun = tokens[clause]?.head ?? -1;
    const isFor = tokens[clause]?.rel === 'acl' && tokens[clause].morph.verbForm === 'Inf';
    if (isFor && tokens[noun]?.pos === 'NOUN') result = changed(result, i, { head: noun });
  });
  return result;
};
