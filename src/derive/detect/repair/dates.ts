import { changed, childrenOf, type Rule } from './tokens.ts';

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
