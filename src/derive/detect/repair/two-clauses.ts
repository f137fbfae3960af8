import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { pastOf, simplePast } from './past.ts';
import { ambiguous, isBareVerb } from './subordinate.ts';
import { childrenOf, isBelow, type Rule } from './tokens.ts';

/** Of a main clause and one that a conjunction opens, which leads, and which subject is whose. */

/** The first verb in the past without a subject that the parser hung below the noun before it, up to a place; -1 for none. */
const lostVerbAt = (tokens: readonly Token[], noun: number, end: number): number =>
  tokens.findIndex(
    ({ pos, rel, head, morph, text }, i) =>
      i > noun &&
      i < end &&
      pos === 'VERB' &&
      head === noun &&
      /^(?:nmod|acl)$/.test(rel) &&
      morph.tense === 'Past' &&
      pastOf(text) !== undefined &&
      isBareVerb(tokens, i) &&
      !childrenOf(tokens, i).some((k) => tokens[k]?.rel.startsWith('aux')),
  );

/** The two subjects of a verb with a conjunction between them, which may hang on the second; `undefined` without. */
function twoSubjects(tokens: readonly Token[], verb: number) {
  const children = childrenOf(tokens, verb);
  const subjects = children.filter((k) => k < verb && tokens[k]?.rel.startsWith('nsubj'));
  const [outer, inner] = subjects;
  if (outer === undefined || inner === undefined || subjects.length > 2) return undefined;
  const mark = [...children, ...childrenOf(tokens, inner)].find(
    (k) =>
      k > outer &&
      k < inner &&
      /^(?:mark|case)$/.test(tokens[k]?.rel ?? '') &&
      ambiguous.test(tokens[k]?.text ?? ''),
  );
  return mark === undefined ? undefined : { outer, mark };
}

/**
 * "The theatre reopened on Saturday, two years after its roof collapsed": a verb has one subject, so the one before the
 * conjunction is that of the past form behind it, which leads.
 */
export const outerSubjectHasItsVerb: Rule = (tokens) => {
  const verb = tokens.findIndex(({ rel, pos }) => rel === 'root' && pos === 'VERB');
  const two = verb < 0 ? undefined : twoSubjects(tokens, verb);
  if (two === undefined) return tokens;
  const { outer, mark } = two;
  const lost = lostVerbAt(tokens, outer, mark);
  if (lost < 0) return tokens;
  const place = childrenOf(tokens, lost).find((k) => k < lost && tokens[k]?.pos === 'PROPN');
  return tokens.map((token, i) => {
    if (i === lost) return altered(token, { head: -1, rel: 'root', morph: simplePast });
    if (i === verb) return altered(token, { head: lost, rel: 'advcl' });
    if (i === outer) return altered(token, { head: lost, rel: 'nsubj' });
    if (i === mark) return altered(token, { head: verb, rel: 'mark' });
    if (i === place) return altered(token, { head: outer, rel: 'nmod' });
    if (place !== undefined && i < place && token.head === lost)
      return altered(token, { head: place });
    const isAfter = i > lost && i < mark && token.head === outer;
    return isAfter && token.rel === 'nmod' ? altered(token, { head: lost, rel: 'obl' }) : token;
  });
};

const isOwnSubject = (token: Token | undefined): boolean =>
  token !== undefined && token.rel.startsWith('nsubj') && !/^(?:who|which|that)$/i.test(token.text);

/** Whether a conjunction opens the clause of a verb, with no comma in between. */
const isOpened = (tokens: readonly Token[], verb: number): boolean =>
  childrenOf(tokens, verb).some(
    (k) =>
      k < verb &&
      (tokens[k]?.rel === 'mark' || k === 0) &&
      ambiguous.test(tokens[k]?.text ?? '') &&
      !tokens.slice(k, verb).some(({ text }) => text === ','),
  );

/** The main verb behind the comma of a clause that a conjunction opens, and its subject; `undefined` without. */
function mainBehind(tokens: readonly Token[], opening: number, comma: number) {
  for (let verb = comma + 2; verb < tokens.length; verb += 1) {
    const { pos, rel, head = -1 } = tokens[verb] as Token;
    if (pos !== 'VERB' || tokens[verb]?.morph.tense !== 'Past') continue;
    const own = childrenOf(tokens, verb).find((k) => isOwnSubject(tokens[k]));
    const isMarked = childrenOf(tokens, verb).some(
      (k) => k > comma && /^(?:mark|advmod)$/.test(tokens[k]?.rel ?? ''),
    );
    const isMain = rel === 'parataxis' || (rel === 'advcl' && !isMarked);
    if (isMain && own !== undefined && own > comma) {
      // "When she told them that they were, Holt went": what stands right behind the comma leads, whatever it hangs on.
      const isNext = tokens
        .slice(comma + 1, own)
        .every((_, k) => isBelow(tokens, comma + 1 + k, own));
      if (head === opening || (isNext && isBelow(tokens, head, opening)))
        return { verb, subject: own };
    }
    // "… fell in, prosecutors charged …": no preposition stands before a comma.
    const isSubject =
      rel === 'acl' && head === verb - 1 && tokens[head]?.head === opening && head > comma;
    return isSubject && isBareVerb(tokens, verb) ? { verb, subject: head } : undefined;
  }
  return undefined;
}

/** "Three weeks after the silo came down, prosecutors charged him": what a conjunction opens is not what leads. */
export const openedClauseDoesNotLead: Rule = (tokens) => {
  const opening = tokens.findIndex(({ rel, pos }) => rel === 'root' && pos === 'VERB');
  const comma = tokens.findIndex(({ text }, i) => i > opening && text === ',');
  const main =
    comma > 0 && isOpened(tokens, opening) ? mainBehind(tokens, opening, comma) : undefined;
  if (main === undefined) return tokens;
  const isBare = tokens[main.verb]?.rel === 'acl';
  return tokens.map((token, i) => {
    if (i === main.verb)
      return altered(token, { head: -1, rel: 'root', ...(isBare && { morph: simplePast }) });
    if (i === opening) return altered(token, { head: main.verb, rel: 'advcl' });
    if (i === main.subject) {
      const rel = token.rel.startsWith('nsubj') ? token.rel : 'nsubj';
      return altered(token, { head: main.verb, rel });
    }
    const isParticle = token.head === main.subject && token.rel === 'case' && i < comma;
    return isParticle ? altered(token, { head: opening, rel: 'compound:prt' }) : token;
  });
};
