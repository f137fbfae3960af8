import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { changed, childrenOf, type Rule } from './tokens.ts';

/** Whether tokens stand together without a space: "dad-of-two". */
const isGlued = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to + 1).every(({ start }, k) => tokens[from + k]?.end === start);

/** Makes the name behind such a word the head: what the word was, the name is. */
function describing(tokens: readonly Token[], word: number, name: number): readonly Token[] {
  const { head, rel } = tokens[word] as Token;
  // The word may hang on the name, or on something of it, already.
  const isInside = head > word && head <= name;
  const above = isInside
    ? { head: tokens[name]?.head ?? -1, rel: tokens[name]?.rel ?? 'dep' }
    : { head, rel };
  return tokens.map((token, k) => {
    if (k === name) return altered(token, { ...above });
    if (k === word) return altered(token, { head: name, rel: 'nmod:desc' });
    if (k > word && k < name)
      return altered(token, { head: word, rel: token.pos === 'PUNCT' ? 'punct' : 'dep' });
    return token.head === word ? altered(token, { head: name }) : token;
  });
}

/** "Dad-of-two Jonah Pruett died": he is the dad, and not his; "the gran-of-five died": one word. */
export const epithetsDescribe: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const end = i + 4;
    if (token.pos !== 'NOUN' || tokens[i + 2]?.text !== 'of' || tokens[end] === undefined) return;
    if (tokens[i + 1]?.text !== '-' || tokens[i + 3]?.text !== '-' || !isGlued(tokens, i, end))
      return;
    if (tokens[end + 1]?.pos === 'PROPN') {
      result = describing(result, i, end + 1);
      return;
    }
    for (const k of [i + 1, i + 2, i + 3])
      result = changed(result, k, { head: i, rel: k === i + 2 ? 'fixed' : 'punct' });
    result = changed(result, end, { head: i, rel: 'fixed' });
  });
  return result;
};

/** "The babies, a boy and a girl, died": between commas and with an article, two who are joined say who many are. */
export const pairsDescribe: Rule = (tokens) => {
  const pair = tokens.findIndex(({ rel, head }, i) => {
    const described = tokens[head];
    if (rel !== 'conj' || described?.pos !== 'NOUN' || described.morph.number !== 'Plur')
      return false;
    const own = childrenOf(tokens, i);
    const other = own.find((k) => tokens[k]?.rel === 'conj') ?? -1;
    const isOpened = tokens[head + 1]?.text === ',' && i === head + 3;
    const isArticle = (k: number): boolean => /^an?$/i.test(tokens[k]?.text ?? '');
    return isOpened && isArticle(i - 1) && isArticle(other - 1) && tokens[other + 1]?.text === ',';
  });
  return pair < 0 ? tokens : changed(tokens, pair, { rel: 'appos' });
};
