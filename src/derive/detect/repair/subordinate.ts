import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { pastOf, simplePast } from './past.ts';
import { changed, childrenOf, isBelow, nominal, type Rule } from './tokens.ts';

/** Prepositions that are conjunctions as well. */
export const ambiguous = /^(?:as|after|before|since|until|till|while|when|once)$/i;

const isFinite = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && token.morph.verbForm === 'Fin';

/** Whether a verb has no subject, nor a conjunction that lends it one. */
export const isBareVerb = (tokens: readonly Token[], verb: number): boolean =>
  !childrenOf(tokens, verb).some((k) => /^(?:[nc]subj|cc$)/.test(tokens[k]?.rel ?? ''));

/** A noun, or what stands for one: "after the first hit the ground". */
const isNounPhrase = (tokens: readonly Token[], i: number): boolean =>
  nominal(tokens[i]) ||
  (/^(?:first|second|third|last|other|latter|former)$/i.test(tokens[i]?.text ?? '') &&
    childrenOf(tokens, i).some((k) => tokens[k]?.rel === 'det'));

/** The verb that what stands behind a noun and its modifiers leads to: "shares in the lender were halted"; -1 without one. */
function verbBehind(tokens: readonly Token[], noun: number): number {
  let after = noun + 1;
  while (after < tokens.length && isBelow(tokens, after, noun)) after += 1;
  if (tokens[after]?.pos !== 'AUX') return isFinite(tokens[after]) ? after : -1;
  const verb = tokens[after]?.head ?? -1;
  const isNext =
    verb > after &&
    tokens.slice(after, verb).every(({ pos }) => /^(?:AUX|ADV|PART)$/.test(pos)) &&
    tokens[verb]?.pos === 'VERB';
  return isNext ? verb : -1;
}

/**
 * "… rose as divers reached the wreck", "after shares in the lender were halted": a noun between such a word and a finite
 * verb is its subject.
 */
export const markedNounIsSubject: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (!isNounPhrase(tokens, i) || !/^(?:obl|nmod)/.test(token.rel) || isTime(i)) return;
    const mark = childrenOf(tokens, i).find(
      (k) => k < i && tokens[k]?.rel === 'case' && ambiguous.test(tokens[k]?.text ?? ''),
    );
    const verb = mark === undefined ? -1 : verbBehind(result, i);
    if (mark === undefined || verb < 0 || !isBareVerb(result, verb)) return;
    const host = token.head;
    if (host < 0 || (host !== verb && isBelow(result, host, verb))) return;
    if (host === verb && tokens[mark]?.head !== i) return;
    const above = host === verb ? (tokens[verb]?.head ?? -1) : host;
    if (above < 0) return;
    result = changed(result, verb, { head: above, rel: 'advcl' });
    const isPassive = childrenOf(result, verb).some((k) => result[k]?.rel === 'aux:pass');
    result = changed(result, i, { head: verb, rel: isPassive ? 'nsubj:pass' : 'nsubj' });
    result = changed(result, mark, { head: verb, rel: 'mark' });
  });
  return result;
};

/** "Two bakers and a mayor went": of two subjects of a verb with "and" between them, one is joined to the other. */
export const joinedSubjectsAreOne: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const joins =
      token.rel.startsWith('nsubj') && token.pos === 'NOUN' && andBefore(tokens, i) >= 0;
    if (!joins) return;
    const first = tokens.findIndex(
      ({ rel, head, pos }, k) =>
        k < i && head === token.head && rel === token.rel && pos !== 'PRON',
    );
    if (first < 0) return;
    const and = andBefore(tokens, i);
    result = changed(result, i, { head: first, rel: 'conj' });
    result = changed(result, and, { head: i });
  });
  return result;
};

/**
 * "Russian President Ada Holm offered", "the transport ministry withdrew", "bankruptcy and Chapter 11 protection": of two
 * subjects of a verb, or two things joined to another, side by side the first describes the second.
 */
export const neighboursAreOne: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (!/^(?:nsubj|conj)/.test(token.rel) || !/^(?:ADJ|NOUN|PROPN)$/.test(token.pos)) return;
    const next = tokens.findIndex(
      ({ rel, head }, k) => k > i && head === token.head && rel === token.rel,
    );
    if (next < 0 || (i < token.head && next > token.head) || !nominal(tokens[next])) return;
    const isBetween = (k: number): boolean => isBelow(tokens, k, next) && inName(tokens[k]);
    for (let k = i + 1; k < next; k += 1) if (!isBetween(k)) return;
    result = changed(result, i, { head: next, rel: token.pos === 'ADJ' ? 'amod' : 'compound' });
    for (const k of childrenOf(tokens, i)) if (k < i) result = changed(result, k, { head: next });
  });
  return result;
};

/** "The two sides and the finance ministry said": a noun joined to a subject, right before another of the verb, describes that. */
export const joinedDescribesNext: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.rel !== 'conj' || token.pos !== 'NOUN' || !nominal(next)) return;
    const first = tokens[token.head];
    const areSubjects = first?.rel === 'nsubj' && next?.rel === 'nsubj' && next.head === first.head;
    if (!areSubjects || token.morph.number === 'Plur') return;
    result = changed(result, i + 1, { head: token.head, rel: 'conj' });
    result = changed(result, i, { head: i + 1, rel: 'compound' });
    for (const k of childrenOf(tokens, i)) if (k < i) result = changed(result, k, { head: i + 1 });
  });
  return result;
};

const inName = (token: Token | undefined): boolean =>
  token !== undefined && ['PROPN', 'NOUN', 'ADJ', 'NUM'].includes(token.pos);

/**
 * "Four of the men whose names were unknown were found": a predicate with two subjects, the second in a relative clause,
 * belongs to that clause; the first is the subject of the verb behind it.
 */
export const relativesEnd: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const subjects = childrenOf(tokens, i).filter(
      (k) => tokens[k]?.rel.startsWith('nsubj') && k < i,
    );
    const [first, second] = subjects;
    if (first === undefined || second === undefined) return;
    const opens = tokens.findIndex(
      ({ text, head }, k) =>
        k > first &&
        k <= second &&
        /^(?:whose|who|which)$/i.test(text) &&
        (k === second || head === second),
    );
    const verb = tokens.findIndex(
      ({ pos, rel, head }, k) =>
        k > i && pos === 'VERB' && rel === 'conj' && (head === i || head === token.head),
    );
    if (opens < 1 || verb < 0 || !isBareVerb(tokens, verb)) return;
    const isPassive = childrenOf(tokens, verb).some((k) => tokens[k]?.rel === 'aux:pass');
    result = changed(result, verb, { head: token.head, rel: token.rel });
    result = changed(result, i, { head: opens - 1, rel: 'acl:relcl' });
    result = changed(result, first, { head: verb, rel: isPassive ? 'nsubj:pass' : 'nsubj' });
    for (const k of childrenOf(tokens, i))
      if (k < first && tokens[k]?.rel === 'mark') result = changed(result, k, { head: verb });
  });
  return result;
};

/** "And" shortly before a noun, on the noun itself or on its verb; -1 for none. */
const andBefore = (tokens: readonly Token[], i: number): number =>
  tokens.findIndex(
    ({ rel, head }, k) =>
      rel === 'cc' && k < i && k > i - 5 && (head === i || head === tokens[i]?.head),
  );

/** "… began after officials had cleared it": such a word opens a circumstance, not what is said. */
export const markedIsCircumstance: Rule = (tokens) =>
  tokens.map((token, i) => {
    const isMarked = childrenOf(tokens, i).some(
      (k) =>
        tokens[k]?.rel === 'mark' &&
        /^(?:as|after|before|since|until|till|while|once|because|although)$/i.test(
          tokens[k]?.text ?? '',
        ),
    );
    return isMarked && token.rel === 'ccomp' ? altered(token, { rel: 'advcl' }) : token;
  });

/** "offered $4 million": an amount right after a verb is its object, not a clause. */
export const amountsAreObjects: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (!/^[cx]comp$/.test(token.rel) || !/^(?:SYM|NUM)$/.test(token.pos) || isTime(i)) return;
    const isClause = childrenOf(tokens, i).some((k) =>
      /^(?:cop|nsubj|aux|mark)/.test(tokens[k]?.rel ?? ''),
    );
    const isNext = token.head < i && i - token.head <= 3;
    if (!isClause && isNext && tokens[token.head]?.pos === 'VERB')
      result = changed(result, i, { rel: 'obj' });
  });
  return result;
};

/** "Crews backed by helicopters battled …": the noun that a participle with "by" describes; -1 without one. */
const describedAt = (tokens: readonly Token[], top: number): number =>
  tokens.findIndex(
    ({ pos }, i) =>
      (pos === 'NOUN' || pos === 'PROPN') &&
      (i === top || tokens[i]?.head === top) &&
      tokens[i + 1]?.pos === 'VERB' &&
      tokens[i + 1]?.head === i &&
      tokens[i + 2]?.text === 'by',
  );

/** Whether the top of a sentence is no verb that says what happened: a noun, or a participle in "-ing". */
const isNoPredicate = (token: Token | undefined): boolean =>
  nominal(token) || (token?.pos === 'VERB' && /ing$/.test(token.text));

const isPastForm = ({ pos, text, rel, head }: Token, i: number): boolean =>
  /^(?:VERB|ADJ)$/.test(pos) && /ed$/.test(text) && rel === 'amod' && head > i;

/**
 * When a sentence opens with a noun described by a participle and has no finite verb up to its first comma, a
 * past form between two nouns is that verb.
 */
export const participlesLead: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => rel === 'root');
  const noun = describedAt(tokens, root);
  if (noun < 0 || !isNoPredicate(tokens[root]) || !/^[.!?]/.test(tokens.at(-1)?.text ?? ''))
    return tokens;
  const verb = tokens.findIndex(
    (token, i) =>
      i > noun + 3 &&
      isPastForm(token, i) &&
      nominal(tokens[i - 1]) &&
      pastOf(token.text) !== undefined,
  );
  const object = tokens[verb]?.head ?? -1;
  const before = tokens.slice(0, object);
  if (
    verb < 0 ||
    before.some((token) => isFinite(token) || /^(?:,|is|are|was|were)$/.test(token.text))
  )
    return tokens;
  const lemma = pastOf(tokens[verb]?.text ?? '') ?? '';
  let led = changed(tokens, verb, { head: -1, rel: 'root', pos: 'VERB', morph: simplePast, lemma });
  if (root !== noun) led = changed(led, root, { head: verb, rel: 'advcl' });
  led = changed(led, noun, { head: verb, rel: 'nsubj' });
  return changed(led, object, { head: verb, rel: 'obj' });
};

/**
 * "Following weeks of fighting, troops, backed by tanks, took the town": a participle that opens the sentence tells of
 * a circumstance when a verb in the past without a subject comes after its comma; the first noun there is the subject.
 */
export const openingIsCircumstance: Rule = (tokens) => {
  const first = tokens[0];
  if (first?.pos !== 'VERB' || !/^(?:root|csubj)$/.test(first.rel) || !/ing$/i.test(first.text))
    return tokens;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const subject = tokens.findIndex((_token, i) => comma >= 0 && i > comma && isBareNoun(tokens, i));
  const verb = tokens.findIndex(
    (_token, i) => i > subject && isActivePast(tokens, i) && hasNoSubject(tokens, i),
  );
  if (subject < 0 || verb < 0) return tokens;
  const led = changed(tokens, verb, { head: -1, rel: 'root', morph: simplePast });
  const told = changed(changed(led, 0, { head: verb, rel: 'advcl' }), subject, {
    head: verb,
    rel: 'nsubj',
  });
  return told.map((token, i) =>
    i > subject && i < verb && token.rel === 'acl' && token.head < comma
      ? altered(token, { head: subject })
      : token,
  );
};

/** A simple past, or what was taken for a participle but has an object of its own. */
const isActivePast = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  tokens[i]?.morph.tense === 'Past' &&
  (isFinite(tokens[i]) || childrenOf(tokens, i).some((k) => tokens[k]?.rel === 'obj'));

/** The head of a noun phrase without a preposition, nor right before a verb of its own ("…, engineers say, …"). */
const isBareNoun = (tokens: readonly Token[], i: number): boolean =>
  nominal(tokens[i]) &&
  !(tokens[i]?.rel.startsWith('nsubj') && tokens[i]?.head === i + 1) &&
  !/^(?:compound|flat|nummod|amod)/.test(tokens[i]?.rel ?? '') &&
  !childrenOf(tokens, i).some((k) => tokens[k]?.rel === 'case');

const hasNoSubject = (tokens: readonly Token[], i: number): boolean =>
  !childrenOf(tokens, i).some((k) => /^(?:nsubj|mark|cc$|expl)/.test(tokens[k]?.rel ?? ''));
