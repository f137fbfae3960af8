import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { headsSentence } from '../heading-date.ts';
import { doneToSomebody } from '../lexicon/function-words.ts';
import { changed, childrenOf, type Rule } from './tokens.ts';

/** What is done to one and the same, told in one sentence: "was arrested on Monday and charged on Tuesday". */

/** Verbs that say little without somebody or something to whom it is done. General English. */
const needsObject = new Set(
  `acquit admit adopt airlift appoint approve arrest award ban banish beat behead blame block book brand bring bury
   capture charge clear convict crown deport depose detain discharge dismiss drag elect escort evict execute expel
   extradite fine fly force freeze give grant hand handcuff hang hit hold hospitalise hospitalize hurt imprison indict
   injure install interrogate jail kill lay lead let lift load lock mount name nominate oust place publish put question
   raise recapture redeploy refuse reinstate release relieve remand remove replace rescue restore return rush sack seize
   send sentence shoot shut sign sink strip stab summon suspend swear take tell throw tie topple tow transfer treat
   unveil wound`.split(/\s+/),
);

/** What a verb that goes on from a passive must not have, to go on with it. */
const ofItsOwn = /^(?:nsubj|csubj|aux|cop|obj|ccomp|mark|expl)/;

/** A participle that goes on from a clause with nothing of its own: ", taken before a magistrate". */
const isReduced = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.rel === 'advcl' &&
  tokens[i].morph.verbForm === 'Part' &&
  tokens[i].morph.tense === 'Past' &&
  !childrenOf(tokens, i).some((k) => ofItsOwn.test(tokens[k]?.rel ?? ''));

const isPassive = (tokens: readonly Token[], i: number): boolean =>
  childrenOf(tokens, i).some((k) => tokens[k]?.rel === 'aux:pass') ||
  tokens[i]?.rel === 'conj:pass' ||
  isReduced(tokens, i);

/**
 * A verb joined to a passive (then `conj:pass`), with nobody of its own who does it or to whom it is done, is in the
 * passive too.
 */
export const passivesGoOn: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const isJoined = token.pos === 'VERB' && plainRel(token.rel) === 'conj' && token.head < i;
    if (!isJoined || !needsObject.has(token.lemma.toLowerCase())) return;
    if (token.morph.tense === 'Pres' || /ing$/i.test(token.text)) return;
    if (childrenOf(tokens, i).some((k) => ofItsOwn.test(tokens[k]?.rel ?? ''))) return;
    if (!isPassive(result, token.head)) return;
    result = changed(result, i, {
      rel: 'conj:pass',
      morph: { tense: 'Past', verbForm: 'Part', voice: 'Pass' },
    });
  });
  return result;
};

/** "The fire was neither contained nor under control": what something is done is a passive. */
export const linkedIsPassive: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (token.pos !== 'VERB' || token.morph.tense !== 'Past' || !/(?:ed|en|wn|t)$/.test(token.text))
      return;
    const link = childrenOf(tokens, i).find(
      (k) => tokens[k]?.rel === 'cop' && tokens[k].lemma === 'be',
    );
    if (link === undefined) return;
    result = changed(result, link, { rel: 'aux:pass' });
    result = changed(result, i, { morph: { tense: 'Past', verbForm: 'Part', voice: 'Pass' } });
  });
  return result;
};

/** Whether a date heads the words, as in a list of events. */
function isHeaded(tokens: readonly Token[], isTime: (i: number) => boolean): boolean {
  const first = tokens.findIndex((_, i) => isTime(i));
  let last = first;
  while (last + 1 < tokens.length && isTime(last + 1)) last += 1;
  return headsSentence(tokens, first, last);
}

/** What a verb must not have, to tell what was done to its subject. */
const ofDoing = /^(?:obj|iobj|ccomp|xcomp|aux|cop)/;

/** In a list of events the auxiliary is left out: "5 January: two killed in clashes". */
export const unhelpedIsPassive: Rule = (tokens, isTime) => {
  const verb = tokens.findIndex(({ rel, pos }) => rel === 'root' && pos === 'VERB');
  const { lemma = '', morph } = tokens[verb] ?? {};
  if (morph?.tense !== 'Past' || !doneToSomebody.has(lemma.toLowerCase())) return tokens;
  const children = childrenOf(tokens, verb);
  const subject = children.find((k) => plainRel(tokens[k]?.rel ?? '') === 'nsubj');
  if (subject === undefined || !isHeaded(tokens, isTime)) return tokens;
  if (children.some((k) => ofDoing.test(tokens[k]?.rel ?? ''))) return tokens;
  const passive = { tense: 'Past', verbForm: 'Part', voice: 'Pass' } as const;
  return changed(changed(tokens, verb, { morph: passive }), subject, { rel: 'nsubj:pass' });
};
