import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { nounSenses } from '../lexicon/index.ts';
import { isSpeech } from '../lexicon/speech.ts';
import { simplePast } from './past.ts';
import { changed, childrenOf, isBelow, subjectOf, type Rule } from './tokens.ts';

/** "The loss of the town on Sunday amounts to …": a preposition right before a date is the date's. */
export const datesHaveTheirPrepositions: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach(({ pos, rel, head }, i) => {
    const date = i + 1;
    const above = tokens[date]?.head ?? -1;
    const isMine = pos === 'ADP' && rel === 'case' && isTime(date) && !isTime(i);
    if (isMine && head === above && tokens[above]?.pos === 'VERB' && head > date)
      result = changed(result, i, { head: date });
  });
  return result;
};

/** A date is nobody's subject or object, and nothing is said of it in a participle. */
export const datesAreAdverbs: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const governor = tokens[token.head];
    const argument = /^(?:nsubj|obj|iobj|conj|appos|xcomp|compound|amod)/;
    if (isTime(i) && !isTime(token.head) && argument.test(token.rel)) {
      result = changed(result, i, { rel: 'obl:unmarked' });
    }
    const isParticle = governor?.pos === 'ADP' && /^(?:advmod|compound:prt)/.test(governor.rel);
    // "will be sworn in on 1 June": nothing hangs on a particle.
    if (isTime(i) && isParticle) result = changed(result, i, { head: governor.head });
    const describes = /^(?:acl|amod)/.test(token.rel) && token.pos === 'VERB';
    if (describes && governor && isTime(token.head) && governor.head < 0 && !isTime(i)) {
      result = changed(result, i, { head: -1, rel: 'root' });
      result = changed(result, token.head, { head: i, rel: 'obl:unmarked' });
    } else if (describes && governor && isTime(token.head) && !isTime(i)) {
      const follows = governor.head === i - 1;
      result = changed(result, i, { head: governor.head, rel: follows ? 'xcomp' : 'advcl' });
    }
  });
  return result;
};

/**
 * "On 25 June Arvad, the holders, pulled out": a name right behind the date that opens its sentence acts; it has neither the
 * date's preposition nor the date.
 */
export const namesActBehindDates: Rule = (tokens, isTime) => {
  const name = tokens.findIndex(
    ({ pos, rel, head }, i) =>
      i > 1 && pos === 'PROPN' && rel === 'obl' && head > i && isTime(i - 1) && !isTime(i),
  );
  const verb = tokens[name]?.head ?? -1;
  if (name < 0 || tokens[verb]?.pos !== 'VERB' || firstOf(tokens, name, isTime) > 0) return tokens;
  const before = childrenOf(tokens, name).filter((k) => k < name);
  const date = before.findLast((k) => isTime(k));
  const of = subjectOf(tokens, verb);
  const isAside = tokens[name + 1]?.text === ',' && of > name && tokens[verb - 1]?.text === ',';
  if (date === undefined || (of >= 0 && !isAside)) return tokens;
  const isHelped = childrenOf(tokens, verb).some((k) => tokens[k]?.rel.startsWith('aux'));
  return tokens.map((token, k) => {
    if (k === name)
      return altered(token, { rel: isHelped && of >= 0 ? (tokens[of]?.rel ?? '') : 'nsubj' });
    if (k === of) return altered(token, { head: name, rel: 'appos' });
    if (k === date) return altered(token, { head: verb, rel: 'obl' });
    if (k === verb && !isHelped) return altered(token, { morph: simplePast });
    return before.includes(k) ? altered(token, { head: date }) : token;
  });
};

/** What has a preposition is no subject or object. */
export const prepositionsMarkObliques: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (!/^(?:nsubj(?::pass)?|obj)$/.test(token.rel)) return;
    const marked = childrenOf(tokens, i).some((k) => {
      const comma = tokens.slice(k, i).some(({ text }) => text === ',');
      return tokens[k]?.rel === 'case' && tokens[k]?.pos === 'ADP' && k < i && !comma;
    });
    if (marked) result = changed(result, i, { rel: 'obl' });
  });
  return result;
};

/** The tokens with those of dates changed; the same ones where there is none to change. */
function mapTimes(
  tokens: readonly Token[],
  isTime: (i: number) => boolean,
  change: (token: Token, i: number) => Token,
): readonly Token[] {
  let isChanged = false;
  const result = tokens.map((token, i) => {
    const other = isTime(i) ? change(token, i) : token;
    isChanged ||= other !== token;
    return other;
  });
  return isChanged ? result : tokens;
}

/** Where the date a token stands in begins, with the preposition before it. */
function firstOf(tokens: readonly Token[], i: number, isTime: (k: number) => boolean): number {
  let first = i;
  while (first > 0 && (isTime(first - 1) || tokens[first - 1]?.pos === 'ADP')) first -= 1;
  return first;
}

/**
 * "Inspectors rated it unsafe in June, records show, but …": a date that a comma parts from the verb it was hung on, and
 * nothing from the verb before it, belongs to that one.
 */
export const datesEndTheirClause: Rule = (tokens, isTime) =>
  mapTimes(tokens, isTime, (token, i) => {
    const { head } = token;
    if (head <= i || isTime(head) || tokens[head]?.pos !== 'VERB') return token;
    const described = relativeBefore(tokens, i, head);
    if (described >= 0) return altered(token, { head: described });
    const first = firstOf(tokens, i, isTime);
    const before = tokens[first - 1];
    const isParted =
      /^(?:CCONJ|SCONJ)$/.test(before?.pos ?? '') || /^[,;:()–—-]$/.test(before?.text ?? '');
    if (first < 2 || isParted) return token;
    const comma = tokens.findIndex(({ text }, k) => k > i && text === ',');
    if (comma < 0 || comma > head || subjectOf(tokens, head) < comma) return token;
    const verb = tokens.findLastIndex(
      ({ pos, morph }, k) => k < first && pos === 'VERB' && morph.verbForm === 'Fin',
    );
    const opens = tokens.findLastIndex(({ text }, k) => k < first && text === ',');
    return verb < 0 || verb < opens || isBelow(tokens, verb, i)
      ? token
      : altered(token, { head: verb });
  });

/** Prepositions and conjunctions that put what they open before or after the rest. */
const sequence = /^(?:since|after|before|following)$/i;

/**
 * "The death of a student last month set off riots", "found 80 bodies since the sinking last month": a date behind an event
 * that is the subject, or that comes before what is told, is the date of the event.
 */
export const eventsKeepTheirDates: Rule = (tokens, isTime) =>
  mapTimes(tokens, isTime, (token, i) => {
    const { head } = token;
    if (isTime(head) || tokens[head]?.pos !== 'VERB') return token;
    const first = firstOf(tokens, i, isTime);
    const event = tokens.findLastIndex(
      ({ pos, lemma }, k) =>
        k < first && pos === 'NOUN' && nounSenses(lemma.toLowerCase()).length > 0,
    );
    const { rel } = tokens[event] ?? { rel: '' };
    const isSubject = /^nsubj/.test(rel) && tokens[event]?.head === head && head > i;
    const isBefore =
      /^obl/.test(rel) &&
      head < event &&
      childrenOf(tokens, event).some((k) => k < event && sequence.test(tokens[k]?.text ?? ''));
    const isItsOwn = tokens
      .slice(event + 1, first)
      .every(({ pos }, k) => pos !== 'PUNCT' && isBelow(tokens, event + 1 + k, event));
    return event >= 0 && (isSubject || isBefore) && isItsOwn
      ? altered(token, { head: event, rel: 'nmod' })
      : token;
  });

/**
 * "Workers who had been chased away a week earlier were given tea": the verb of the relative clause that a date ends, where
 * nothing parts the date from it; -1 for none.
 */
function relativeBefore(tokens: readonly Token[], date: number, verb: number): number {
  const clause = childrenOf(tokens, subjectOf(tokens, verb)).find(
    (k) => tokens[k]?.rel === 'acl:relcl',
  );
  if (clause === undefined || clause > date) return -1;
  return tokens.slice(clause, verb).some(({ pos }) => pos === 'PUNCT') ? -1 : clause;
}

/** "Said on Friday he had seen it": a day between a saying and the subject of what is said is that of the saying. */
export const datesStayWithSayings: Rule = (tokens, isTime) =>
  mapTimes(tokens, isTime, (token, i) => {
    const content = tokens[token.head];
    const verb = content?.head ?? -1;
    if (content?.rel !== 'ccomp' || isTime(token.head) || !(verb < i && i < token.head))
      return token;
    const between = tokens.slice(verb + 1, firstOf(tokens, i, isTime));
    const isBeside = between.length === 0 && isSpeech(tokens[verb]?.lemma ?? '');
    const isPronoun = tokens[lastOf(i, isTime) + 1]?.pos === 'PRON';
    return isBeside && isPronoun ? altered(token, { head: verb }) : token;
  });

/** Where the date a token stands in ends. */
function lastOf(i: number, isTime: (k: number) => boolean): number {
  let last = i;
  while (isTime(last + 1)) last += 1;
  return last;
}

/** What somebody does who says something at the same time. */
const whileSaying = /^(?:speak|give|address|testify|appear|talk|write)$/;

/** "Speaking at the summit on Monday, the minister said …": the day of the one is that of the other, which is the news. */
export const speakingIsSaying: Rule = (tokens, isTime) => {
  const opening = tokens[0];
  const main = opening?.head ?? -1;
  const saying = tokens[main];
  if (
    opening?.rel !== 'advcl' ||
    !whileSaying.test(opening.lemma) ||
    !isSpeech(saying?.lemma ?? '')
  )
    return tokens;
  if (childrenOf(tokens, main).some(isTime)) return tokens;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return mapTimes(tokens, isTime, (token, i) =>
    i < comma && !isTime(token.head) ? altered(token, { head: main, rel: 'obl' }) : token,
  );
};
