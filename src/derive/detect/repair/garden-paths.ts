import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { intransitive, isPast } from './lead.ts';
import { mayBePastOf, pastOf, simplePast } from './past.ts';
import { childrenOf, isBelow, nominal, type Rule } from './tokens.ts';

/** Sentences whose beginning can be read as a whole one, so that their verb comes as a surprise. */

const relsOf = (tokens: readonly Token[], i: number): string[] =>
  childrenOf(tokens, i).map((k) => plainRel(tokens[k]?.rel ?? ''));

/** Whether a verb can describe the noun before it: "police investigating …", "the company blamed for …". */
function mayDescribe(tokens: readonly Token[], verb: number): boolean {
  const own = relsOf(tokens, verb);
  if (own.includes('aux') || own.includes('cop')) return false;
  const isDoing = /ing$/i.test(tokens[verb]?.text ?? '');
  return isDoing || (!own.includes('obj') && !own.includes('ccomp') && !own.includes('xcomp'));
}

/** Whether a past form without a subject does something: it has an object, or needs none. */
function acts(tokens: readonly Token[], verb: number): boolean {
  const own = relsOf(tokens, verb);
  if (own.some((rel) => /^(?:nsubj|aux|mark|cop)$/.test(rel))) return false;
  const hasParticle = childrenOf(tokens, verb).some((k) => tokens[k]?.rel === 'compound:prt');
  return own.includes('obj') || hasParticle || intransitive.test(tokens[verb]?.lemma ?? '');
}

/** "The workers kidnapped in March were released": a verb with what helps it, hung on the first without a subject. */
function isHelped(tokens: readonly Token[], verb: number, first: number): boolean {
  const { pos, head, rel, morph } = tokens[verb] as Token;
  if (pos !== 'VERB' || head !== first || !/^(?:advcl|ccomp|xcomp|parataxis)$/.test(rel))
    return false;
  const own = relsOf(tokens, verb);
  // "The law passed in May takes effect on Friday".
  const isFinite = own.includes('aux') || (morph.verbForm === 'Fin' && morph.tense === 'Pres');
  return isFinite && !own.some((one) => /^(?:nsubj|mark|cc)$/.test(one));
}

/**
 * "Police investigating the murder arrested a man", "the company blamed for the leak closed its plant": the past form
 * behind the phrase is what the subject does, and the verb before it describes the subject.
 */
export const describedActs: Rule = (tokens) => {
  const first = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const subject = childrenOf(tokens, first).find(
    (k) => k < first && plainRel(tokens[k]?.rel ?? '') === 'nsubj',
  );
  if (subject !== first - 1 || !nominal(tokens[subject]) || !mayDescribe(tokens, first))
    return tokens;
  const verb = tokens.findIndex(
    (token, i) =>
      i > first + 1 &&
      (isHelped(tokens, i, first) || (token.rel === 'acl' && isPast(token) && acts(tokens, i))),
  );
  const above = tokens[verb]?.head ?? -1;
  if (verb < 0 || (above !== first && tokens[above]?.pos === 'VERB')) return tokens;
  // A comma would end the phrase, and begin another clause.
  if (tokens.slice(first, verb).some(({ text }) => text === ',')) return tokens;
  const isDone = childrenOf(tokens, verb).some((k) => tokens[k]?.rel === 'aux:pass');
  const isDoing = /ing$/i.test(tokens[first]?.text ?? '');
  const participle = isDoing
    ? (tokens[first]?.morph ?? {})
    : ({ tense: 'Past', verbForm: 'Part' } as const);
  return tokens.map((token, i) => {
    if (i === verb) return altered(token, { head: -1, rel: 'root' });
    if (i === subject) return altered(token, { head: verb, rel: isDone ? 'nsubj:pass' : 'nsubj' });
    if (i === first) return altered(token, { head: subject, rel: 'acl', morph: participle });
    return token.head === first && i > verb ? altered(token, { head: verb }) : token;
  });
};

/** ", seized power": a past form taken for a description of what it is done to. */
function isObjectBehind(tokens: readonly Token[], verb: number, noun: number): boolean {
  const token = tokens[verb];
  const isDescribing = token?.pos === 'VERB' && token.rel === 'amod' && token.head === verb + 1;
  return isDescribing && tokens[token.head]?.head === noun && tokens[token.head]?.rel === 'nmod';
}

/** "The dam, built in 1962, burst on Friday": behind commas what may be a past form is what the noun does. */
export const behindCommasActs: Rule = (tokens) => {
  const noun = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!nominal(tokens[noun]) || tokens.at(-1)?.text !== '.') return tokens;
  const verb = tokens.findIndex(
    (token, k) =>
      k > noun + 2 &&
      tokens[k - 1]?.text === ',' &&
      ((token.rel === 'conj' && token.head === noun && mayBePastOf(token.text) !== undefined) ||
        isObjectBehind(tokens, k, noun) ||
        (/^(?:advcl|xcomp|parataxis)$/.test(token.rel) &&
          isPast(token) &&
          isBelow(tokens, k, noun))) &&
      !relsOf(tokens, k).some((rel) => /^(?:cc|det|nsubj|mark|aux)$/.test(rel)),
  );
  if (verb < 0 || tokens[noun + 1]?.text !== ',') return tokens;
  const object = isObjectBehind(tokens, verb, noun) ? (tokens[verb]?.head ?? -1) : -1;
  return tokens.map((token, i) => {
    if (i === verb)
      return altered(token, {
        head: -1,
        rel: 'root',
        pos: 'VERB',
        morph: simplePast,
        lemma: mayBePastOf(token.text) ?? token.lemma,
      });
    if (i === noun) return altered(token, { head: verb, rel: 'nsubj' });
    if (i === object) return altered(token, { head: verb, rel: 'obj' });
    if (object >= 0 && token.head === object && i > object)
      return altered(token, {
        head: verb,
        rel: plainRel(token.rel) === 'nmod' ? 'obl' : token.rel,
      });
    if (token.head !== noun) return token;
    if (token.rel === 'conj')
      return altered(token, { rel: token.pos === 'VERB' ? 'acl' : 'appos' });
    return i > verb ? altered(token, { head: verb }) : token;
  });
};

/** "The court upheld on Friday a ruling": a past form taken for a noun that another describes. */
export const pastIsNoNoun: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const subject = root - 1;
  const isNamed = tokens[subject]?.rel === 'compound' && tokens[subject].head === root;
  if (tokens[root]?.pos !== 'NOUN' || !isNamed || !nominal(tokens[subject])) return tokens;
  const lemma = pastOf(tokens[root].text);
  if (lemma === undefined || tokens.at(-1)?.text !== '.') return tokens;
  return tokens.map((token, i) => {
    if (i === root) return altered(token, { pos: 'VERB', morph: simplePast, lemma });
    if (i === subject) return altered(token, { rel: 'nsubj' });
    if (token.head !== root) return token;
    if (i < root) return altered(token, { head: subject });
    if (token.rel === 'appos') return altered(token, { rel: 'obj' });
    return plainRel(token.rel) === 'nmod' ? altered(token, { rel: 'obl' }) : token;
  });
};

/** "The pact between Karsk and Arden was signed": what stands behind "and" is the other of two, and signs nothing. */
export const betweenIsOfTwo: Rule = (tokens) => {
  const first = tokens.findIndex(
    (token, i) =>
      token.rel === 'nmod' &&
      childrenOf(tokens, i).some((k) => k < i && tokens[k]?.text === 'between') &&
      !relsOf(tokens, i).includes('conj'),
  );
  const noun = tokens[first]?.head ?? -1;
  const verb = childrenOf(tokens, noun).find((k) => k > first && tokens[k]?.rel === 'conj') ?? -1;
  const own = childrenOf(tokens, verb);
  const other = own.find((k) => k < verb && tokens[k]?.rel.startsWith('nsubj')) ?? -1;
  const and = own.find((k) => k === first + 1 && tokens[k]?.rel === 'cc') ?? -1;
  if (first < 0 || noun < 0 || other < 0 || and < 0 || tokens[verb]?.pos !== 'VERB') return tokens;
  const { head, rel } = tokens[noun] as Token;
  const subject = tokens[other]?.rel ?? 'nsubj';
  return tokens.map((token, i) => {
    if (i === verb) return altered(token, { head, rel });
    if (i === noun) return altered(token, { head: verb, rel: subject });
    if (i === other) return altered(token, { head: first, rel: 'conj' });
    return i === and ? altered(token, { head: other }) : token;
  });
};

/** "Holt, whose party won 40 seats, said …": what hers did is an aside, and what she does comes behind it. */
export const whoseIsAside: Rule = (tokens) => {
  if (!tokens.some(({ text }) => text === 'whose')) return tokens;
  const first = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const own = childrenOf(tokens, first);
  const subjects = own.filter((k) => k < first && plainRel(tokens[k]?.rel ?? '') === 'nsubj');
  const isWhose = (k: number) => childrenOf(tokens, k).some((c) => tokens[c]?.text === 'whose');
  const [subject = -1, owned = -1] = subjects;
  if (subjects.length !== 2 || !isWhose(owned)) return tokens;
  const verb = own.find(
    (k) =>
      k > first &&
      tokens[k - 1]?.text === ',' &&
      isPast(tokens[k]) &&
      !relsOf(tokens, k).includes('nsubj'),
  );
  if (verb === undefined) return tokens;
  return tokens.map((token, i) => {
    if (i === verb) return altered(token, { head: -1, rel: 'root' });
    if (i === subject) return altered(token, { head: verb });
    if (i === first) return altered(token, { head: subject, rel: 'acl:relcl' });
    return token.head === first && i > verb ? altered(token, { head: verb }) : token;
  });
};

/** "Strike over pay": behind such a word a bare verb is a noun. */
export const overIsNoun: Rule = (tokens) => {
  const i = tokens.findIndex(
    ({ pos, rel }, k) =>
      pos === 'VERB' &&
      rel === 'xcomp' &&
      /^(?:over|about|against)$/.test(tokens[k - 1]?.text ?? '') &&
      tokens[k - 1]?.head === k &&
      !relsOf(tokens, k).includes('mark'),
  );
  if (i < 0) return tokens;
  return tokens.map((token, k) => {
    if (k === i) return altered(token, { pos: 'NOUN', rel: 'obl', morph: { number: 'Sing' } });
    return k === i - 1 ? altered(token, { pos: 'ADP', rel: 'case' }) : token;
  });
};

/** "Workers downed tools": a verb with a subject of its own describes nothing, and what it seems to describe is its object. */
export const withSubjectActs: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const verb = root - 1;
  const token = tokens[verb];
  if (tokens[root]?.pos !== 'NOUN' || token?.pos !== 'VERB' || token.rel !== 'amod') return tokens;
  const isBeside = tokens[verb - 1]?.rel === 'nsubj' && tokens[verb - 1]?.head === root;
  const hasSubject = relsOf(tokens, verb).includes('nsubj') || isBeside;
  if (token.head !== root || !hasSubject || relsOf(tokens, root).includes('cop')) return tokens;
  return tokens.map((other, i) => {
    if (i === verb) return altered(other, { head: -1, rel: 'root', morph: simplePast });
    if (isBeside && i === verb - 1) return altered(other, { head: verb });
    if (i === root) return altered(other, { head: verb, rel: 'obj' });
    if (other.head !== root || i < root) return other;
    return altered(other, { head: verb, rel: plainRel(other.rel) === 'nmod' ? 'obl' : other.rel });
  });
};

/**
 * "The painting found on Sept. 3 is a copy": a past form between its noun and, behind a time, a verb that links or helps
 * another describes the noun.
 */
export const foundIsDescribed: Rule = (tokens, isTime) => {
  const verb = tokens.findIndex(({ pos, morph, head }, i) => {
    const noun = tokens[i - 1];
    if (pos !== 'VERB' || morph.tense !== 'Past' || noun?.rel !== 'nsubj' || noun.head !== i)
      return false;
    return head < i && mainBehindTime(tokens, i, isTime) > i;
  });
  if (verb < 0) return tokens;
  const main = mainBehindTime(tokens, verb, isTime);
  const { head, rel } = tokens[verb] as Token;
  const isPassive = relsOf(tokens, main).includes('aux:pass');
  return tokens.map((token, i) => {
    if (i === main) return altered(token, { head, rel });
    if (i === verb)
      return altered(token, {
        head: verb - 1,
        rel: 'acl',
        morph: { ...token.morph, verbForm: 'Part' },
      });
    if (i === verb - 1)
      return altered(token, { head: main, rel: isPassive ? 'nsubj:pass' : 'nsubj' });
    return token.head === verb && i < verb - 1 ? altered(token, { head: main }) : token;
  });
};

/** The predicate that begins with a verb of its own right behind the time after a verb; -1 without. */
function mainBehindTime(
  tokens: readonly Token[],
  verb: number,
  isTime: (i: number) => boolean,
): number {
  let i = verb + 1;
  while (isTime(i) || (tokens[i]?.pos === 'ADP' && isTime(i + 1))) i += 1;
  const helper = tokens[i];
  const isHelper = helper?.pos === 'AUX' && /^(?:cop|aux)/.test(helper.rel) && i > verb + 1;
  return isHelper && helper.head > i && helper.head !== verb ? helper.head : -1;
}
