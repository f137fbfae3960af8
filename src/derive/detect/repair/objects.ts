import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { isSpeech } from '../lexicon/speech.ts';
import { changed, childrenOf, isBelow, nominal, type Rule } from './tokens.ts';

const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'PROPN', 'NOUN', 'ADV']);

/** The head of the noun phrase right after a verb: no comma, no preposition between; -1 if there is none. */
function phraseAfter(tokens: readonly Token[], verb: number): number {
  const opens = tokens[verb + 1]?.rel === 'compound:prt' ? verb + 1 : verb;
  let k = opens + 1;
  while (k < tokens.length && inPhrase.has(tokens[k]?.pos ?? 'X')) k += 1;
  const last = k - 1;
  for (let i = last; i > verb; i -= 1)
    if (nominal(tokens[i]) && (tokens[i]?.head ?? -1) <= verb) return i;
  for (let i = last; i > verb; i -= 1)
    if (nominal(tokens[i]) && (tokens[i]?.head ?? -1) > last) return i;
  return -1;
}

const mistakenObject = new Set([
  'obl',
  'obl:unmarked',
  'advmod',
  'dep',
  'vocative',
  'compound',
  'nmod',
  'appos',
  'conj',
  'nsubj',
  'advcl',
  'list',
]);

/** Words that open a clause of its own: what follows them is no object of the verb before. */
const opensClause = ({ pos, text }: Token): boolean =>
  pos === 'SCONJ' || /^(?:when|where|while|as|because|if|that|which|who)$/i.test(text);

/** A bare noun phrase right after a verb in the active is its object: "seized Arden, a port in …". */
export const bareNounIsObject: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, verb) => {
    const isInfinitive = token.morph.verbForm === 'Inf';
    const perfect = childrenOf(result, verb).some(
      (k) => result[k]?.rel === 'aux' && result[k]?.lemma === 'have',
    );
    const active = (token.morph.verbForm === 'Fin' || perfect) && token.morph.tense === 'Past';
    if (token.pos !== 'VERB' || (!active && !isInfinitive)) return;
    const passive = childrenOf(result, verb).some((k) => result[k]?.rel === 'aux:pass');
    if (passive) return;
    const own = childrenOf(result, verb).map((k) => result[k]);
    if (own.some((child) => /^(?:obj|ccomp|xcomp)/.test(child?.rel ?? ''))) return;
    if (isSpeech(token.lemma.toLowerCase())) return;
    const noun = phraseAfter(result, verb);
    const found = result[noun];
    if (noun < 0 || !found || isTime(noun) || !mistakenObject.has(found.rel)) return;
    if (result.slice(verb + 1, noun).some(opensClause)) return;
    const hasSubject = own.some((child) => child?.rel.startsWith('nsubj') && child !== found);
    if (!hasSubject && found.rel === 'nsubj') return;
    const marked = childrenOf(result, noun).some((k) => result[k]?.rel === 'case' && k < noun);
    if (!marked && !isBelow(result, verb, noun))
      result = changed(result, noun, { head: verb, rel: 'obj' });
  });
  return result;
};

/** "Spent almost four hours before the panel": time is what is spent. */
export const timeIsSpent: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, verb) => {
    if (token.pos !== 'VERB' || !/^(?:spend|waste)$/.test(token.lemma)) return;
    const own = childrenOf(tokens, verb);
    if (own.some((k) => tokens[k]?.rel === 'obj')) return;
    const time = own.find((k) => k > verb && k - verb <= 5 && tokens[k]?.rel === 'obl:unmarked');
    if (time !== undefined) result = changed(result, time, { rel: 'obj' });
  });
  return result;
};

/** "The curfew was done away with": both little words are of the verb. */
export const doneAwayWith: Rule = (tokens) => {
  const away = tokens.findIndex(
    ({ text, head }, i) =>
      text === 'away' && tokens[head]?.lemma === 'do' && tokens[i + 1]?.text === 'with',
  );
  if (away < 0) return tokens;
  const verb = tokens[away]?.head ?? -1;
  return changed(changed(tokens, away, { rel: 'compound:prt' }), away + 1, {
    head: verb,
    rel: 'compound:prt',
  });
};

/** Whether a bare noun phrase stands right after a verb, as no participle of a passive has one. */
export const takesObject = (tokens: readonly Token[], verb: number): boolean =>
  phraseAfter(tokens, verb) >= 0;

/** Verbs of which a form in "-ing" says what: "denied taking bribes". */
const ofDoing =
  /^(?:deny|admit|confess|avoid|regret|consider|recommend|suggest|oppose|resist|risk|mention|recall|delay|postpone)$/;

/** Verbs by which somebody is to do something: "ordered the state to pay". */
const ofOrder =
  /^(?:order|tell|ask|urge|allow|force|require|instruct|command|permit|compel|oblige|authori[sz]e|direct|invite|advise|warn|beg|persuade|enable)$/;

/** What is denied, or what somebody is ordered to do, is what the verb is about, and no circumstance of it. */
export const aboutIsContent: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const verb = tokens[token.head];
    if (token.pos !== 'VERB' || token.rel !== 'advcl' || verb?.pos !== 'VERB' || i < token.head)
      return;
    const marks = childrenOf(tokens, i).filter((k) => /^(?:mark|case)$/.test(tokens[k]?.rel ?? ''));
    const isDoing = ofDoing.test(verb.lemma) && /ing$/i.test(token.text) && marks.length === 0;
    const hasObject = childrenOf(tokens, token.head).some((k) => tokens[k]?.rel === 'obj' && k < i);
    const isOrdered =
      ofOrder.test(verb.lemma) && hasObject && marks.some((k) => tokens[k]?.text === 'to');
    if (isDoing || isOrdered) result = changed(result, i, { rel: 'xcomp' });
  });
  return result;
};

/** "Accused on Friday of stealing $2 million": "of" is of the form behind it, and that of the verb before. */
export const ofBelongsToDoing: Rule = (tokens) => {
  const of = tokens.findIndex(
    ({ text, head, rel }, i) =>
      text === 'of' && rel === 'mark' && head !== i + 1 && isDoing(tokens[i + 1]),
  );
  if (of < 0) return tokens;
  const verb = tokens.findLastIndex(({ pos }, i) => i < of && pos === 'VERB');
  const doing = tokens[of + 1];
  const bound = changed(tokens, of, { head: of + 1 });
  const isAstray = doing !== undefined && (doing.head === of || doing.head > of + 1);
  return isAstray && verb >= 0 ? changed(bound, of + 1, { head: verb, rel: 'advcl' }) : bound;
};

const isDoing = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && /ing$/i.test(token.text);

/** "Voted against impeaching him": the form in "-ing" is what it is against. */
export const againstDoing: Rule = (tokens) => {
  const against = tokens.findIndex(
    ({ text, rel }, i) =>
      /^(?:against|without)$/i.test(text) &&
      rel === 'obl' &&
      /ing$/.test(tokens[i + 1]?.text ?? '') &&
      tokens[i + 1]?.rel === 'advcl',
  );
  if (against < 0) return tokens;
  const marked = changed(tokens, against, { head: against + 1, rel: 'mark' });
  return changed(marked, against + 1, {
    head: tokens[against]?.head ?? -1,
    pos: 'VERB',
    morph: { verbForm: 'Ger' },
  });
};

/** "Tore up that truce": behind a particle "that" points at the noun, which is what is torn up. */
export const thatPointsAtNoun: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const particle = tokens[i - 1];
    const isAfter = particle?.rel === 'compound:prt' && tokens[i + 1]?.pos === 'NOUN';
    const verb = particle?.head ?? -1;
    if (token.text !== 'that' || !isAfter || tokens[verb]?.pos !== 'VERB') return;
    if (
      childrenOf(tokens, verb).some((k) => tokens[k]?.rel === 'obj') ||
      isBelow(tokens, verb, i + 1)
    )
      return;
    result = changed(result, i, { pos: 'DET', head: i + 1, rel: 'det' });
    result = changed(result, i + 1, { head: verb, rel: 'obj' });
  });
  return result;
};

/** Verbs by which somebody gets something. */
const giving = new Set(
  'award bring deal deny give grant hand leave lend offer owe pay promise refuse sell send serve show'.split(
    ' ',
  ),
);

/** The first token of a phrase. */
const opening = (tokens: readonly Token[], head: number): number =>
  Math.min(head, ...childrenOf(tokens, head));

/** Whether a phrase with an article or owner stands right behind another, with nothing between. */
function followsAtOnce(tokens: readonly Token[], head: number): boolean {
  const first = opening(tokens, head);
  const isOpened = tokens[first]?.pos === 'DET' || tokens[first]?.rel === 'nmod:poss';
  return isOpened && ['NOUN', 'PROPN', 'PRON'].includes(tokens[first - 1]?.pos ?? '');
}

/** "Granted the company Orrin a licence": of two phrases behind a verb of giving the first is who gets the second. */
export const giftsAreObjects: Rule = (tokens) =>
  tokens.reduce<readonly Token[]>((current, { lemma, pos }, verb) => {
    if (pos !== 'VERB' || !giving.has(lemma)) return current;
    const [getter, ...others] = childrenOf(current, verb).filter((k) => current[k]?.rel === 'obj');
    if (getter === undefined || getter < verb) return current;
    const described = [getter, ...childrenOf(current, getter)].flatMap((k) =>
      childrenOf(current, k),
    );
    const gift =
      others[0] ??
      described.find((k) => k > getter && current[k]?.rel === 'appos' && followsAtOnce(current, k));
    if (gift === undefined) return current;
    const led = changed(current, getter, { rel: 'iobj' });
    return changed(led, gift, { head: verb, rel: 'obj' });
  }, tokens);

/** "Jury finds Voss guilty": who is found so is the object; without a name before it, as headlines have it, there is none. */
export const foundGuilty: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach(({ text, rel, head: verb }, i) => {
    if (!/^guilty$/i.test(text) || rel !== 'obj' || tokens[verb]?.lemma !== 'find') return;
    const name = tokens[i - 1]?.pos === 'PROPN' && i - 1 > verb ? i - 1 : -1;
    result = result.map((other, k) => {
      if (k === i) return altered(other, { pos: 'ADJ', head: verb, rel: 'xcomp' });
      if (k === name) return altered(other, { head: verb, rel: 'obj' });
      return name > 0 && other.head === i && k < name ? altered(other, { head: name }) : other;
    });
  });
  return result;
};
