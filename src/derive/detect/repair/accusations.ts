import type { Token } from '../../../syntax/types.ts';
import { changed, childrenOf, type Rule } from './tokens.ts';

/** Verbs that take whom they concern as object and the matter behind "of". */
const ofMatter = /^(?:clear|acquit|convict|accuse|suspect|absolve|exonerate|strip|rob|deprive)$/;

/** "Cleared Paul Dray of murder on Monday": what is behind "of" is of the verb, and so is the day behind a bare noun. */
export const matterIsOfVerb: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, verb) => {
    if (token.pos !== 'VERB' || !ofMatter.test(token.lemma)) return;
    const object = childrenOf(tokens, verb).find((k) => tokens[k]?.rel === 'obj' && k > verb) ?? -1;
    const isOf = (k: number): boolean =>
      childrenOf(tokens, k).some((c) => tokens[c]?.text === 'of' && c < k);
    const whose = childrenOf(tokens, object).find((k) => tokens[k]?.rel === 'nmod' && isOf(k));
    if (whose !== undefined && tokens[object]?.pos === 'PROPN')
      result = changed(result, whose, { head: verb, rel: 'obl' });
    const matter = whose ?? childrenOf(tokens, verb).find((k) => k > verb && isOf(k));
    if (matter === undefined || !isBare(tokens, matter)) return;
    for (const k of childrenOf(tokens, matter))
      if (isTime(k)) result = changed(result, k, { head: verb, rel: 'obl' });
  });
  return result;
};

/** "Murder", not "the murder of …": no happening that has a day. */
const isBare = (tokens: readonly Token[], noun: number): boolean =>
  !childrenOf(tokens, noun).some((k) => /^(?:det|nmod:poss)$/.test(tokens[k]?.rel ?? ''));
