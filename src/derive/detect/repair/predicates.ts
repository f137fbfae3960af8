import { indicesWhere } from '../../../text/index.ts';
import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { takesObject } from './objects.ts';
import { participleOf, pastOf, simplePast } from './past.ts';
import { changed, childrenOf, isBelow, nominal, type Rule } from './tokens.ts';

/**
 * A noun cannot be what a sentence says when a finite verb without a subject follows a comma: "Pages close to
 * the group, which holds the town, claimed …" is about the claim.
 */
export const verbsLead: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const noun = tokens[root];
  if (!noun || !nominal(noun)) return tokens;
  if (childrenOf(tokens, root).some((k) => /^(?:cop|nsubj|expl)/.test(tokens[k]?.rel ?? '')))
    return tokens;
  const verb = tokens.findIndex((token, i) => {
    if (i < root || token.pos !== 'VERB') return false;
    if (!isPastClause(tokens, i, root) && token.head !== root) return false;
    const isNext = isRightBehind(tokens, i, root);
    if (!isNext && !/^(?:conj|parataxis|dep|acl|appos|nmod|compound)$/.test(token.rel))
      return false;
    const finite = isNext || token.morph.verbForm === 'Fin' || takesObject(tokens, i);
    return (
      finite && !childrenOf(tokens, i).some((k) => /^(?:nsubj|mark|cc$)/.test(tokens[k]?.rel ?? ''))
    );
  });
  if (verb < 0) return tokens;
  const led = changed(tokens, verb, {
    head: -1,
    rel: 'root',
    ...(takesObject(tokens, verb) || isRightBehind(tokens, verb, root)
      ? { morph: simplePast }
      : {}),
  });
  const told = changed(led, root, { head: verb, rel: 'nsubj' });
  return told.map((token, i) =>
    token.head === root && i > verb && !nominal(token) ? altered(token, { head: verb }) : token,
  );
};

/** "Mount Arden erupted": a past form right behind the name that opens the sentence is what it did. */
const isRightBehind = (tokens: readonly Token[], i: number, root: number): boolean => {
  const { rel, morph } = tokens[i] as Token;
  const isClose = i - 1 === root || tokens[i - 1]?.head === root;
  return rel === 'xcomp' && morph.tense === 'Past' && isClose && tokens[root]?.pos === 'PROPN';
};

/** "Troops backed by air strikes battled rebels": the simple past describes no noun, however deep it hangs. */
const isPastClause = (tokens: readonly Token[], i: number, root: number): boolean => {
  const { rel, morph } = tokens[i] as Token;
  const isPast = morph.verbForm === 'Fin' && morph.tense === 'Past';
  return rel === 'acl' && isPast && isBelow(tokens, i, root);
};

/**
 * "United States firm General Motors filed for …": the one finite verb of a sentence leads it, where it has a subject
 * and nothing makes it a clause of something else.
 */
export const oneVerbLeads: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const finite = indicesWhere(tokens, ({ morph }) => morph.verbForm === 'Fin');
  const [verb = -1] = finite;
  const isWhole = /^[.!?]$/.test(tokens.at(-1)?.text ?? '');
  if (!isWhole || !nominal(tokens[root]) || finite.length !== 1 || verb < root) return tokens;
  if (plainRel(tokens[verb]?.rel ?? '') !== 'acl') return tokens;
  const own = childrenOf(tokens, verb);
  const subject = own.find((k) => tokens[k]?.rel === 'nsubj' && tokens[k]?.pos !== 'PRON');
  if (subject === undefined || own.some((k) => tokens[k]?.rel === 'mark')) return tokens;
  if (tokens.slice(root, subject).some(({ pos }) => pos === 'PUNCT')) return tokens;
  const led = changed(tokens, verb, { head: -1, rel: 'root' });
  // "As a result of the ruling sales fell": what has a preposition is no part of the subject.
  const isCircumstance = childrenOf(tokens, root).some((k) => k < root && tokens[k]?.pos === 'ADP');
  return isCircumstance
    ? changed(led, root, { head: verb, rel: 'obl' })
    : changed(led, root, { head: subject, rel: 'compound' });
};

/** "The ferry sank.": what has a subject but no copula, and is the past form of a verb, is that verb. */
export const subjectsNeedVerbs: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const top = tokens[root];
  if (!top || top.pos === 'VERB' || top.pos === 'AUX') return tokens;
  const rels = childrenOf(tokens, root).map((k) => tokens[k]?.rel ?? '');
  const lemma = pastOf(top.text);
  const isVerb = rels.some((rel) => rel.startsWith('nsubj')) && !rels.includes('cop');
  if (!isVerb || lemma === undefined) return tokens;
  return changed(tokens, root, { pos: 'VERB', lemma, morph: simplePast });
};

/**
 * "The club dismissed coach …": a noun has no object; the past form before its object is the verb. Nor has it another
 * noun beside it without a comma.
 */
export const objectsNeedVerbs: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!nominal(tokens[root])) return tokens;
  const isObject = (k: number): boolean =>
    tokens[k]?.rel === 'obj' ||
    (tokens[k]?.rel === 'appos' && !tokens.slice(root, k).some(({ pos }) => pos === 'PUNCT'));
  const object = childrenOf(tokens, root).find((k) => k > root + 1 && isObject(k));
  const verb = childrenOf(tokens, object ?? -1).find((k) => k > root && k < (object ?? 0));
  const lemma = pastOf(tokens[verb ?? -1]?.text ?? '');
  if (object === undefined || verb === undefined || lemma === undefined) return tokens;
  if (tokens[verb]?.rel !== 'amod') return tokens;
  let led = changed(tokens, verb, { head: -1, rel: 'root', pos: 'VERB', lemma, morph: simplePast });
  led = changed(led, root, { head: verb, rel: 'nsubj' });
  return changed(led, object, { head: verb, rel: 'obj' });
};

/** "was shut at noon": what looks like an adjective is done where the sentence says at what time. */
export const timedIsDone: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const own = childrenOf(tokens, i);
    const copula = own.find(
      (k) => tokens[k]?.rel === 'cop' && /^(?:was|were|be|been)$/i.test(tokens[k]?.text ?? ''),
    );
    const subject = own.find((k) => tokens[k]?.rel === 'nsubj');
    if (token.pos !== 'ADJ' || copula === undefined || subject === undefined) return;
    const lemma = participleOf(token.text);
    const isTimed = own.some((k) => k > i && isTime(k) && tokens[k]?.rel.startsWith('obl'));
    if (lemma === undefined || !isTimed) return;
    const morph = { tense: 'Past', verbForm: 'Part' } as const;
    result = changed(result, i, { pos: 'VERB', lemma, morph });
    result = changed(result, copula, { rel: 'aux:pass' });
    result = changed(result, subject, { rel: 'nsubj:pass' });
  });
  return result;
};

/** "They have today entered into …": "have" before a participle helps it, whatever stands between. */
export const haveHelps: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const { lemma, head } = token;
    const have = tokens[head];
    const isPart = token.pos === 'VERB' && token.rel === 'xcomp' && token.morph.tense === 'Past';
    if (!isPart || have?.lemma !== 'have' || have.pos !== 'VERB' || !lemma || head > i) return;
    const between = tokens.slice(head + 1, i);
    const isOne = between.every(
      ({ pos, text }) => pos === 'ADV' || /^(?:today|yesterday)$/i.test(text),
    );
    if (!isOne || between.length > 2) return;
    result = result.map((other, k) =>
      other.head === head && k !== i ? altered(other, { head: i }) : other,
    );
    const morph = { tense: 'Past', verbForm: 'Part' } as const;
    result = changed(result, i, { head: have.head, rel: have.rel, morph });
    result = changed(result, head, { head: i, rel: 'aux', pos: 'AUX' });
  });
  return result;
};

/** "The seals need not be opened": before "not" and a bare verb, "need" helps as "must" does. */
export const needNotHelps: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((need, i) => {
    if (!/^(?:need|dare)$/i.test(need.text) || tokens[i + 1]?.text.toLowerCase() !== 'not') return;
    const verb = childrenOf(result, i).find((k) => k > i && result[k]?.rel === 'xcomp');
    if (verb === undefined || childrenOf(result, verb).some((k) => result[k]?.text === 'to'))
      return;
    const isPassive = childrenOf(result, verb).some((k) => result[k]?.rel === 'aux:pass');
    result = result.map((other, k) => {
      if (k === verb) return altered(other, { head: need.head, rel: need.rel });
      if (k === i) return altered(other, { head: verb, rel: 'aux', pos: 'AUX' });
      if (other.head !== i) return other;
      const rel = other.rel === 'nsubj' && isPassive ? 'nsubj:pass' : other.rel;
      return altered(other, { head: verb, rel });
    });
  });
  return result;
};

const modal = /^(?:may|might|can|could|will|would|shall|should|must)$/i;

/** "ruled that patients may sue": right behind a modal stands a verb, whatever else the word may be. */
export const modalsHaveVerbs: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const isBehind = before?.rel === 'aux' && before.head === i && modal.test(before.text);
    if (!isBehind || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || !/^\p{Ll}+$/u.test(token.text))
      return;
    if (childrenOf(tokens, i).some((k) => tokens[k]?.rel === 'cop')) return;
    result = changed(result, i, { pos: 'VERB', lemma: token.text, morph: { verbForm: 'Inf' } });
  });
  return result;
};

/** "An aide to the minister claims he left": before a finite verb "to" makes no infinitive, and what is before it acts. */
export const toIsNoMark: Rule = (tokens) => {
  const verb = tokens.findIndex(
    ({ pos, rel, morph, head }) =>
      pos === 'VERB' && rel === 'acl' && morph.verbForm === 'Fin' && tokens[head]?.rel === 'root',
  );
  const children = verb < 0 ? [] : childrenOf(tokens, verb);
  const mark = children.find((k) => tokens[k]?.rel === 'mark' && tokens[k]?.text === 'to');
  const inner = children.find((k) => tokens[k]?.rel === 'nsubj');
  const actor = tokens[verb]?.head ?? -1;
  if (mark === undefined || inner === undefined || !nominal(tokens[actor])) return tokens;
  if (!(actor < mark && mark < inner && inner < verb)) return tokens;
  return tokens.map((token, i) => {
    if (i === verb) return altered(token, { head: -1, rel: 'root' });
    if (i === actor) return altered(token, { head: verb, rel: 'nsubj' });
    if (i === inner) return altered(token, { head: actor, rel: 'nmod' });
    return i === mark ? altered(token, { head: inner, rel: 'case' }) : token;
  });
};

/** "After the fire came the decision": what comes has no object, so what stands behind it comes. */
export const whatComesActs: Rule = (tokens) => {
  const verb = tokens.findIndex(
    ({ pos, lemma, rel }) =>
      pos === 'VERB' && lemma === 'come' && /^(?:root|advcl|conj)$/.test(rel),
  );
  const children = verb < 0 ? [] : childrenOf(tokens, verb);
  const object = children.find((k) => k > verb && tokens[k]?.rel === 'obj');
  const before = children.find((k) => k < verb && tokens[k]?.rel === 'nsubj');
  const mark = children.find(
    (k) => k < verb && /^(?:after|with|before)$/i.test(tokens[k]?.text ?? ''),
  );
  if (object === undefined || before === undefined || mark === undefined || mark > before)
    return tokens;
  return tokens.map((token, i) => {
    if (i === object) return altered(token, { rel: 'nsubj' });
    if (i === before) return altered(token, { rel: 'obl' });
    return i === mark ? altered(token, { head: before, rel: 'case' }) : token;
  });
};
