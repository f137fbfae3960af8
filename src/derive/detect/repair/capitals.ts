import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { changed, isBelow, nominal, verbAbove, type Rule } from './tokens.ts';

/** What the capitals and the owners of names tell of the words around them. */

/** "The WHO declared": capitals are a name, and no relative pronoun. */
export const shoutedIsNoPronoun: Rule = (tokens) => {
  const i = tokens.findIndex(({ text, pos }) => text === 'WHO' && pos === 'PRON');
  if (i < 0 || !tokens.some(({ text }) => /^\p{Ll}{3,}/u.test(text))) return tokens;
  const verb = tokens[i]?.head ?? -1;
  const article = tokens[i - 1];
  const named = changed(tokens, i, { pos: 'PROPN', lemma: 'WHO', morph: { number: 'Sing' } });
  if (article?.pos !== 'DET' || tokens[verb]?.head !== i - 1) return named;
  return named.map((token, k) => {
    if (k === verb) return altered(token, { head: article.head, rel: article.rel });
    if (k === i - 1) return altered(token, { head: i, rel: 'det' });
    return token.head === i - 1 ? altered(token, { head: verb }) : token;
  });
};

/** In a sentence of small letters "IS" is a name, not a form of "to be". */
export const shoutedIsName: Rule = (tokens) => {
  if (!tokens.some(({ text }) => /^\p{Ll}{3,}/u.test(text))) return tokens;
  let result = tokens;
  tokens.forEach((token, i) => {
    if (token.text !== 'IS' || token.pos !== 'AUX') return;
    const verb = tokens[token.head];
    result = changed(result, i, { pos: 'PROPN', lemma: 'IS', morph: { number: 'Sing' } });
    if (!verb || token.head !== i + 1 || verb.pos !== 'VERB') return;
    result = changed(result, i, { rel: 'nsubj' });
    result = changed(result, token.head, { morph: { tense: 'Past', verbForm: 'Fin' } });
  });
  return result;
};

/** "appeared in Halvering tomorrow": the name of a place, not something done. */
function placeName(tokens: readonly Token[], i: number): readonly Token[] {
  const token = tokens[i];
  const mark = tokens[i - 1];
  const verb = token?.rel === 'acl' ? verbAbove(tokens, i) : (token?.head ?? -1);
  if (!token || verb < 0 || mark?.head !== i) return tokens;
  return tokens.map((other, k) => {
    if (k === i)
      return altered(other, { pos: 'PROPN', rel: 'obl', head: verb, lemma: other.text, morph: {} });
    if (k === i - 1) return altered(other, { pos: 'ADP', rel: 'case' });
    return other.head === i ? altered(other, { head: verb }) : other;
  });
}

const placing = /^(?:in|at|near|from|to|outside|around|towards?|of)$/;

/**
 * "Harding Water bought the dam", "magistrates in Halvering": a form in "-ing" with a capital before another word with one
 * is part of its name, and in mid-sentence behind a preposition it is a name itself.
 */
export const capitalGerundsAreNames: Rule = (tokens) => {
  if (!tokens.some(({ text }) => /^\p{Ll}{4,}/u.test(text))) return tokens;
  let result = tokens;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const isMarked =
      /^\p{Lu}\p{Ll}+ing$/u.test(token.text) && placing.test(tokens[i - 1]?.text ?? '');
    if (token.pos === 'VERB' && isMarked && /^(?:acl|advcl|xcomp|obl)$/.test(token.rel)) {
      result = placeName(result, i);
      return;
    }
    const isCapital = /^\p{Lu}\p{Ll}+ing$/u.test(token.text) && /^\p{Lu}/u.test(next?.text ?? '');
    if (token.pos !== 'VERB' || token.rel !== 'amod' || token.head !== i + 1 || !isCapital) return;
    result = changed(result, i, { pos: 'PROPN', rel: 'compound', lemma: token.text, morph: {} });
    result = changed(result, i + 1, { pos: 'PROPN' });
  });
  return result;
};

const inOwned = new Set(['ADJ', 'ADV', 'NUM', 'NOUN', 'PROPN', 'VERB']);

/** The noun that ends the phrase after a possessive mark; -1 where none does. */
function ownedAfter(tokens: readonly Token[], mark: number): number {
  let k = mark + 1;
  while (k < tokens.length && (inOwned.has(tokens[k]?.pos ?? 'X') || tokens[k]?.text === '-')) {
    if (tokens[k]?.pos === 'VERB' && tokens[k]?.morph.verbForm === 'Fin') break;
    k += 1;
  }
  return tokens[k - 1]?.pos === 'NOUN' && k - 1 > mark ? k - 1 : -1;
}

/** "Tarrow Elementary reopened": a word with a capital between a name and its verb is of the name. */
export const capitalsAreOfNames: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const isCapital = /^(?:ADJ|VERB)$/.test(token.pos) && /^\p{Lu}\p{Ll}/u.test(token.text);
    if (!isCapital || token.head !== i + 1 || before?.pos !== 'PROPN') return;
    if (before.rel !== 'nsubj' || before.head !== i + 1 || tokens[i + 1]?.pos !== 'VERB') return;
    result = changed(result, i, { head: i - 1, rel: 'flat', pos: 'PROPN' });
  });
  return result;
};

/** Words with small letters besides: where all have capitals these tell nothing. */
const isPlain = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ text }) => /^\p{Ll}{4,}/u.test(text)).length >= 2;

/** "Line A at Harlow Fell, three weeks early": a verb with a capital right behind a name in mid-sentence is of the name. */
export const verbsWithCapitalsAreOfNames: Rule = (tokens) => {
  const i = tokens.findIndex(
    ({ pos, text, rel, head }, k) =>
      k > 1 &&
      pos === 'VERB' &&
      rel !== 'root' &&
      head < k &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      tokens[k - 1]?.pos === 'PROPN' &&
      tokens[k - 2]?.pos === 'ADP',
  );
  if (i < 0 || !isPlain(tokens)) return tokens;
  const above = tokens[i]?.head ?? -1;
  return tokens.map((token, k) => {
    if (k === i) return altered(token, { pos: 'PROPN', head: i - 1, rel: 'flat', morph: {} });
    if (token.head !== i) return token;
    return altered(token, { head: above, rel: token.rel.startsWith('nsubj') ? 'dep' : token.rel });
  });
};

/** "cut Anna Hill's sentence": where a name and what it owns both hang on the verb, the one hangs on the other. */
function withOwned(tokens: readonly Token[], name: number, owned: number): readonly Token[] {
  const [owner, thing] = [tokens[name], tokens[owned]];
  if (owner?.rel !== 'obj' || thing?.head !== owner.head || !/^(?:xcomp|obl|dep)$/.test(thing.rel))
    return tokens;
  const owning = changed(tokens, name, { head: owned, rel: 'nmod:poss' });
  return changed(owning, owned, { rel: 'obj' });
}

/** "recalled the company's best-selling drug": not the company is recalled, but what it owns. */
export const ownersAreNoObjects: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const mark = tokens[i + 1];
    const isOwner = nominal(token) && mark?.rel === 'case' && mark.head === i;
    if (!isOwner || !/^['’]s?$/.test(mark.text)) return;
    const owned = ownedAfter(tokens, i + 1);
    if (token.rel === 'flat') result = withOwned(result, token.head, owned);
    const thing = tokens[owned];
    if (token.rel === 'nsubj' && thing?.rel === 'nsubj' && thing.head === token.head) {
      result = changed(result, i, { head: owned, rel: 'nmod:poss' });
      return;
    }
    if (!/^(?:obj|obl|nsubj)$/.test(token.rel)) return;
    if (owned < 0 || !isBelow(tokens, owned, i)) return;
    result = result.map((other, k) => {
      if (k === owned) return altered(other, { head: token.head, rel: token.rel });
      if (k === i) return altered(other, { head: owned, rel: 'nmod:poss' });
      const isInside = k > i + 1 && k < owned;
      if (isInside && other.head === i) return altered(other, { head: owned, rel: 'amod' });
      const isAround = other.head === i && (k > owned || (k < i && other.rel === 'case'));
      return isAround ? altered(other, { head: owned }) : other;
    });
  });
  return result;
};
