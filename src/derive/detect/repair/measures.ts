import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { changed, childrenOf, type Rule } from './tokens.ts';

/** Sums of money and comparisons, which a parser takes for what they measure. */

const inSum = new Set(['NUM', 'ADJ', 'NOUN', 'SYM']);

/** The noun that a sum behind an article describes: "an £8m fund"; -1 where there is none. */
function describedBySum(tokens: readonly Token[], article: number): number {
  if (!/^[£$€¥]$/.test(tokens[article + 1]?.text ?? '')) return -1;
  let last = -1;
  for (let k = article + 2; inSum.has(tokens[k]?.pos ?? 'X'); k += 1)
    if (tokens[k]?.pos === 'NOUN') last = k;
  return last;
}

/** "Announced an £8m compensation fund": not the article is announced. */
export const sumsDescribe: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (!/^an?$|^the$/i.test(token.text) || !/^(?:obj|nsubj|obl)/.test(token.rel)) return;
    const noun = describedBySum(tokens, i);
    if (noun < 0) return;
    result = result.map((other, k) => {
      if (k === noun) return altered(other, { head: token.head, rel: token.rel });
      if (k === i) return altered(other, { head: noun, rel: 'det' });
      return k > i && k < noun ? altered(other, { head: noun, rel: 'compound' }) : other;
    });
  });
  return result;
};

/** The noun that a sum stands before, with nothing but words of one phrase between: "€1.2 billion chip plant"; -1 without one. */
function nounBehindSum(tokens: readonly Token[], sum: number): number {
  const noun = tokens.findIndex(
    ({ pos, rel, head }, k) => k > sum && head === sum && rel === 'appos' && pos === 'NOUN',
  );
  const between = tokens.slice(sum + 1, noun).map(({ pos }) => pos);
  const isPhrase = between.every((pos) => /^(?:NUM|NOUN|PROPN|ADJ)$/.test(pos));
  return noun > 0 && between.includes('NUM') && isPhrase ? noun : -1;
}

/** "Corvane opens €1.2 billion chip plant": not the sum is opened. */
export const sumsOpenNouns: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach(({ text, head, rel }, sum) => {
    const noun = /^[£$€¥]$/.test(text) ? nounBehindSum(tokens, sum) : -1;
    if (noun < 0) return;
    result = result.map((other, k) => {
      if (k === noun) return altered(other, { head, rel });
      if (k === sum) return altered(other, { head: noun, rel: 'compound' });
      return other.head === sum && other.pos !== 'NUM' ? altered(other, { head: noun }) : other;
    });
  });
  return result;
};

/** "Says fewer than 4,000 customers are still waiting": what is said is a clause, and the number is compared. */
export const comparedIsNumber: Rule = (tokens) => {
  const i = tokens.findIndex(
    ({ text, rel }, k) =>
      /^(?:fewer|more|less)$/i.test(text) &&
      rel === 'xcomp' &&
      tokens[k + 1]?.text === 'than' &&
      tokens[k + 2]?.pos === 'NUM',
  );
  const clause = tokens[i + 1]?.head ?? -1;
  if (i < 0 || clause <= i || tokens[clause]?.head !== i || tokens[i + 1]?.rel !== 'mark')
    return tokens;
  const led = changed(tokens, clause, { head: tokens[i]?.head ?? -1, rel: 'ccomp' });
  return changed(changed(led, i, { head: i + 2, rel: 'advmod' }), i + 1, { head: i, rel: 'fixed' });
};

/** "The board says it no longer has confidence": what is said is what "it" does, and not "it". */
export const saidHasItsSubject: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const said = token.head;
    if (token.rel !== 'obj' || !/^(?:it|he|she|they)$/.test(token.text) || said < 0) return;
    const verb = childrenOf(tokens, i).find(
      (k) => k > i && tokens[k]?.rel === 'parataxis' && tokens[k].morph.verbForm === 'Fin',
    );
    if (verb === undefined) return;
    if (childrenOf(tokens, verb).some((k) => /^nsubj/.test(tokens[k]?.rel ?? ''))) return;
    result = changed(result, verb, { head: said, rel: 'ccomp' });
    result = changed(result, i, { head: verb, rel: 'nsubj' });
  });
  return result;
};
