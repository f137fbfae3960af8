import { at, caseOf, childrenBy, lemmaOf, plainRel, subtree, type Tree } from '../graph.ts';
import { nameTokens, placeNamed } from '../names.ts';
import { counted } from '../quantity.ts';
import { render } from '../render.ts';
import { degrees } from './adverbs.ts';

/**
 * How much of a noun phrase a title keeps: `full` with adjectives and "of" phrases, `short` without
 * adjectives that are not names, `bare` only what it is called.
 */
export type Detail = 'full' | 'short' | 'bare';

const articles = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'another',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
]);

const keptPrepositions = new Set(['of']);

/** Longest list of coordinates a title spells out. */
const longestList = 3;

/** The tokens of a noun phrase that a title keeps. */
export function phraseTokens(tree: Tree, head: number, detail: Detail): number[] {
  const named = placeNamed(tree, head);
  if (named >= 0) return phraseTokens(tree, named, detail);
  const proper = nameTokens(tree, head);
  const isNamed = proper.length > 0;
  if (isNamed && !proper.includes(head) && detail !== 'full')
    return withConjuncts(tree, head, proper, detail);
  if (isNamed && proper.includes(head) && detail === 'bare')
    return withConjuncts(tree, head, proper, detail);
  const kept = new Set<number>([head]);
  const of = counted(tree, head);
  if (of >= 0)
    for (const token of [...caseTokens(tree, of), ...phraseTokens(tree, of, detail)])
      kept.add(token);
  for (const child of tree.children[head] ?? []) {
    for (const token of keptOf(tree, head, child, detail)) kept.add(token);
  }
  return withConjuncts(tree, head, [...kept], detail);
}

function withConjuncts(
  tree: Tree,
  head: number,
  tokens: readonly number[],
  detail: Detail,
): number[] {
  const conjuncts = childrenBy(tree, head, 'conj').filter(
    (c) =>
      ['NOUN', 'PROPN', 'NUM'].includes(at(tree, c).pos) &&
      !/^others?$/.test(at(tree, c).text) &&
      !isSubject(tree, c),
  );
  if (conjuncts.length === 0 || conjuncts.length >= longestList) return [...tokens];
  return [
    ...tokens,
    ...conjuncts.flatMap((c) => [
      ...childrenBy(tree, c, 'cc').flatMap((cc) => [cc, ...childrenBy(tree, cc, 'fixed')]),
      ...phraseTokens(tree, c, detail),
    ]),
  ];
}

/** Adjectives without which a noun would name something else: an alleged thief need be none. */
const telling =
  /^(?:most|many|several|few|more|all|every|both|wrong|faulty|defective|incorrect|illegal|unlawful|unsafe|insufficient|inadequate|excessive|empty|dead|former|alleged|suspected|false|fake|failed|planned|proposed|possible|potential|attempted|would-be|mock|counterfeit|presumed|apparent|unconfirmed|acting|interim|outgoing|incoming|ex|late|deputy|assistant|vice|partial|limited|temporary|provisional|preliminary|no|non|anti|pro|second|third|fourth|fifth|first|last|final|half|only|other|old|young|interior|foreign|electoral|federal|national|local|regional|central|medical|nuclear|presidential|parliamentary|financial|military|naval|civil|public|high|supreme|chief|senior|general|royal|criminal|constitutional|northern|southern|eastern|western)$/;

const clausal = new Set(['acl', 'advcl', 'parataxis']);

/** Tokens with those written together with them: "six-year-old". */
function glued(tree: Tree, tokens: readonly number[]): number[] {
  const kept = new Set(tokens);
  const meets = (a: number, b: number) =>
    at(tree, a).end === at(tree, b).start && at(tree, b).end > 0;
  const isInner = (i: number) => !/^[,;:()[\]"“”„«»]$/.test(at(tree, i).text);
  for (let i = Math.min(...tokens); i > 0 && meets(i - 1, i) && isInner(i - 1); i -= 1)
    kept.add(i - 1);
  for (let i = Math.max(...tokens); meets(i, i + 1) && isInner(i + 1); i += 1) kept.add(i + 1);
  for (let i = Math.min(...kept); i <= Math.max(...kept); i += 1) if (isInner(i)) kept.add(i);
  return [...kept].sort((a, b) => a - b);
}

const isName = (text: string): boolean => /^\p{Lu}/u.test(text);

/** "… the deal and shareholders approved it": a noun with a finite verb right on it is what did it. */
const isSubject = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'acl').some(
    (c) =>
      at(tree, c).morph.verbForm === 'Fin' && childrenBy(tree, c, 'nsubj', 'mark').length === 0,
  );

/** What hangs on a part of a phrase and says more than a title needs. */
const isDropped = (tree: Tree, top: number, i: number): boolean => {
  const rel = plainRel(at(tree, i).rel);
  return (
    ['acl', 'advcl', 'parataxis', 'appos', 'dep', 'obl', 'nsubj'].includes(rel) ||
    (rel === 'advmod' && i > top)
  );
};

/** "Almost a third of its value", "a quarter of them": the article is the number. */
const isOfFraction = (tree: Tree, head: number, article: string): boolean =>
  /^an?$/i.test(article) &&
  /^(?:half|third|quarter|fifth|sixth|seventh|eighth|tenth|dozen|hundred|thousand|million)$/.test(
    lemmaOf(at(tree, head)),
  );

/** What of one child of a noun a title keeps. */
function keptOf(tree: Tree, head: number, child: number, detail: Detail): readonly number[] {
  const token = at(tree, child);
  const rel = plainRel(token.rel);
  const whole = () => subtree(tree, child, (c) => isDropped(tree, child, c));
  switch (rel) {
    case 'compound':
    case 'flat':
    case 'nummod':
    case 'fixed':
    case 'goeswith':
      return whole();
    case 'punct':
      return [child];
    case 'amod':
      if (child > head) return [child];
      return detail === 'full' || isName(token.text) || telling.test(lemmaOf(token))
        ? glued(
            tree,
            subtree(tree, child, (c) => clausal.has(plainRel(at(tree, c).rel))),
          )
        : [];
    case 'advmod':
      if (child > head || detail === 'bare') return [];
      return at(tree, child + 1).pos === 'NUM' || degrees(tree, head).includes(child)
        ? whole()
        : [];
    case 'det':
      if (isOfFraction(tree, head, token.text)) return [child];
      return articles.has(lemmaOf(token)) || articles.has(token.text.toLowerCase()) ? [] : [child];
    case 'nmod':
      return keptModifier(tree, head, child, detail);
    case 'appos':
      return token.pos === 'PROPN' && nameTokens(tree, head).includes(child)
        ? nameTokens(tree, head)
        : [];
    default:
      return [];
  }
}

/** Days as owners ("Tuesday's earthquake") are left to the timeline. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/i;

function keptModifier(tree: Tree, head: number, child: number, detail: Detail): number[] {
  const token = at(tree, child);
  if (token.rel === 'nmod:poss') {
    if (token.pos === 'PRON' || calendar.test(token.text)) return [];
    return [
      ...phraseTokens(tree, child, detail === 'full' ? 'short' : detail),
      ...childrenBy(tree, child, 'case'),
    ];
  }
  if (/:(?:tmod|unmarked)$/.test(token.rel)) return [];
  const preposition = caseOf(tree, child);
  if (preposition === '' && child < head) return phraseTokens(tree, child, detail);
  if (detail === 'bare' || !keptPrepositions.has(preposition)) return [];
  const nested = phraseTokens(tree, child, detail === 'full' ? 'full' : 'short');
  const from =
    detail === 'full'
      ? childrenBy(tree, child, 'nmod').filter((c) => caseOf(tree, c) === 'from')
      : [];
  return [
    ...caseTokens(tree, child),
    ...nested,
    ...from.flatMap((c) => [...caseTokens(tree, c), ...phraseTokens(tree, c, 'bare')]),
  ];
}

/** The preposition of a noun with the fixed words that belong to it. */
export const caseTokens = (tree: Tree, i: number): number[] =>
  childrenBy(tree, i, 'case').flatMap((c) => [c, ...childrenBy(tree, c, 'fixed')]);

/** A noun phrase as a title writes it, its preposition not included. */
export const phrase = (tree: Tree, head: number, detail: Detail): string =>
  render(tree, phraseTokens(tree, head, detail));
