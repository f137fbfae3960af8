import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { isListedVerb } from '../lexicon/index.ts';
import { pastLemmas } from './past.ts';
import { changed, childrenOf, isBelow, nominal, verbAbove, type Rule } from './tokens.ts';

/** "Asked the court to jail Holt": before a name, behind "to", a noun that may be a verb is one. */
export const toDoIsVerb: Rule = (tokens) => {
  const i = tokens.findIndex(
    ({ pos, lemma, head }, k) =>
      pos === 'NOUN' &&
      isListedVerb(lemma.toLowerCase()) &&
      tokens[k - 1]?.text === 'to' &&
      tokens[k + 1]?.pos === 'PROPN' &&
      tokens[k + 1]?.head === k &&
      head < k,
  );
  if (i < 0) return tokens;
  return tokens.map((token, k) => {
    if (k === i) return altered(token, { pos: 'VERB', rel: 'xcomp', morph: { verbForm: 'Inf' } });
    if (k === i - 1) return altered(token, { pos: 'PART', rel: 'mark', head: i });
    return k === i + 1 ? altered(token, { rel: 'obj' }) : token;
  });
};

const numbers = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen`.split(
    /\s+/,
  ),
);

/** A number word is a number, also where it opens a sentence or follows "up to". */
export const numbersCount: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (token.pos !== 'VERB' || !numbers.has(token.text.toLowerCase())) return;
    const noun = childrenOf(tokens, i).find((k) => k > i && nominal(tokens[k]));
    if (noun === undefined) return;
    const governor = tokens[token.head];
    const isSubject = governor !== undefined && token.head > i;
    result = changed(result, noun, { head: token.head, rel: isSubject ? 'nsubj' : 'obj' });
    result = changed(result, i, { pos: 'NUM', head: noun, rel: 'nummod', morph: {} });
    const isUpTo = tokens[i - 1]?.text === 'to' && tokens[i - 2]?.text.toLowerCase() === 'up';
    if (!isUpTo) return;
    result = changed(result, i - 1, { pos: 'ADP', head: i, rel: 'advmod' });
    result = changed(result, i - 2, { pos: 'ADP', head: i, rel: 'advmod' });
  });
  return result;
};

/** "A fire killed eleven": a number word that was taken for a name is a number. */
export const numbersAreNoNames: Rule = (tokens) =>
  tokens.map((token) =>
    token.pos === 'PROPN' && /^\p{Ll}/u.test(token.text) && numbers.has(token.text)
      ? altered(token, { pos: 'NUM', morph: {} })
      : token,
  );

/** "Twenty-two of them walked out": the parts of a number are one, whose last part has the place of the whole. */
export const hyphenedNumbersAreOne: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const [hyphen, last] = [tokens[i + 1], tokens[i + 2]];
    const isGlued =
      hyphen?.text === '-' && hyphen.start === token.end && last?.start === hyphen.end;
    if (token.pos !== 'NUM' || last?.pos !== 'NUM' || !isGlued) return;
    if (isBelow(result, i, i + 2)) return;
    // What stands between the whole and its last part takes the place of the first.
    const path: number[] = [];
    for (let j = i + 2; j >= 0 && j !== i && path.length < tokens.length; j = result[j]?.head ?? -1)
      path.push(j);
    const below = path.at(-1) ?? -1;
    if (result[below]?.head !== i) return;
    result = changed(result, below, { head: token.head, rel: token.rel });
    result = changed(result, i, { head: i + 2, rel: 'compound' });
    result = changed(result, i + 1, { head: i });
  });
  return result;
};

/** "Found three managers guilty over the deaths": what they are found describes them, and the rest belongs to the finding. */
export const guiltyDescribes: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const verb = tokens[token.head]?.head ?? -1;
    const isFound = token.text === 'guilty' && token.rel === 'acl' && token.head === i - 1;
    if (!isFound || tokens[verb]?.lemma !== 'find') return;
    result = changed(result, i, { rel: 'amod' });
    for (const k of childrenOf(tokens, i))
      if (tokens[k]?.rel === 'obl') result = changed(result, k, { head: verb });
  });
  return result;
};

/** Adverbs that right before a number belong to it. */
const ofNumbers =
  /^(?:only|just|about|around|nearly|almost|roughly|approximately|exactly|barely)$/i;

/** "Only two people died", "barely a week later": not the dying is only, but the two. */
export const adverbsBelongToNumbers: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const isBeside = next?.pos === 'NUM' || (next?.pos === 'DET' && isTime(i + 1));
    if (token.rel !== 'advmod' || !isBeside || token.head === i + 1) return;
    if (!ofNumbers.test(token.text) || isBelow(result, i + 1, i)) return;
    result = changed(result, i, { head: i + 1 });
  });
  return result;
};

/** Makers, bearers of roles and other nouns that a name is put right after: "carmaker Ford". */
const describing =
  /^(?:maker|automaker|carmaker|manufacturer|firm|company|group|giant|retailer|airline|operator|producer|provider|bank|newspaper|magazine|agency|channel|network|broadcaster|website|ship|vessel|team|club|band|capital|city|town|village|province|region|district|island|state|spokesman|spokeswoman|lawmaker|analyst|director|executive|officer|minister|president|professor|coach|captain|striker|singer|actor|author|writer)$/;

/** A name right after a noun that describes it is one phrase with it. */
export const namesFollowDescriptions: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (
      token.pos !== 'NOUN' ||
      !describing.test(token.lemma.toLowerCase()) ||
      next?.pos !== 'PROPN'
    )
      return;
    let last = i + 1;
    while (
      tokens[last + 1]?.pos === 'PROPN' &&
      (tokens[last]?.end ?? 0) + 1 >= (tokens[last + 1]?.start ?? 0)
    )
      last += 1;
    const inName = (k: number) => k > i && k <= last;
    if (inName(token.head) || tokens.some((t, k) => inName(k) && t.head === i)) return;
    const head = tokens.findIndex((t, k) => inName(k) && !inName(t.head));
    if (head >= 0 && !isBelow(result, i, head))
      result = changed(result, head, { head: i, rel: 'appos' });
  });
  return result;
};

/** "waved the takeover through in July": the first of two prepositions, behind the object of the verb that the noun is of. */
function isBehindObject(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.rel !== 'case' || next?.rel !== 'case' || next.head !== token.head) return false;
  const verb = tokens[token.head]?.head ?? -1;
  const object = tokens.findIndex(({ head, rel }) => head === verb && rel === 'obj');
  return tokens[verb]?.pos === 'VERB' && object > verb && isBelow(tokens, i - 1, object);
}

/** "gave way behind the mill": nothing but what is given. */
export const wayIsGiven: Rule = (tokens) => {
  const way = tokens.findIndex(
    ({ text, rel }, i) => text === 'way' && rel === 'advmod' && tokens[i - 1]?.lemma === 'give',
  );
  return way < 0 ? tokens : changed(tokens, way, { pos: 'NOUN', rel: 'obj' });
};

/** "sworn in on Friday": of two prepositions after a verb, the first belongs to the verb; so does one without a noun. */
export const particlesBelongToVerbs: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const isParticle = /^(?:in|out|off|up|down|back|over|away|through)$/i.test(token.text);
    if (isParticle && isBehindObject(tokens, i))
      result = changed(result, i, { head: tokens[token.head]?.head ?? i, rel: 'compound:prt' });
    if (!isParticle || tokens[i - 1]?.pos !== 'VERB') return;
    const place = tokens[i + 1];
    if (place?.head === i && !isTime(i + 1) && /^(?:PROPN|NOUN)$/.test(place.pos)) {
      // "arrested in Tallinn": what stands behind it is no clause of its own.
      result = changed(result, i + 1, { head: i - 1, rel: 'obl' });
      result = changed(result, i, { head: i + 1, rel: 'case' });
      return;
    }
    const noun = tokens[token.head];
    const isHanded = tokens[i - 1]?.lemma === 'hand' && token.rel === 'case';
    if (isHanded && noun?.rel === 'obl' && noun.head === i - 1) {
      // "handed in his resignation"
      result = changed(result, token.head, { rel: 'obj' });
      result = changed(result, i, { head: i - 1, rel: 'compound:prt' });
      return;
    }
    if (token.pos === 'ADP' && /^(?:advmod|obl)$/.test(token.rel) && token.head === i - 1)
      result = changed(result, i, { rel: 'compound:prt' });
    if (tokens[i + 1]?.pos !== 'ADP') return;
    if (token.rel === 'case' && !/^(?:of|to|from)$/i.test(tokens[i + 1]?.text ?? ''))
      result = changed(result, i, { head: i - 1, rel: 'compound:prt' });
  });
  return result;
};

export const lemmasAreWords: Rule = (tokens) =>
  tokens.map((token) => {
    if (token.pos !== 'VERB' && !pastLemmas.has(token.text)) return token;
    const bare = token.lemma.toLowerCase();
    // "fined" is of "fine", "closing" of "close": the lexicon knows the verb.
    const isCut = token.pos === 'VERB' && /(?:ed|ing)$/i.test(token.text) && !isListedVerb(bare);
    if (isCut && isListedVerb(`${bare}e`)) return altered(token, { lemma: `${bare}e` });
    const lemma = pastLemmas.get(token.text.toLowerCase());
    return lemma ? altered(token, { lemma }) : token;
  });

/** "after a reported kidnapping": between an article and its noun a participle describes; it tells of nothing. */
export const articlesOpenNouns: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const isOpened = /^(?:an?|the)$/i.test(tokens[i - 1]?.text ?? '');
    if (token.pos !== 'VERB' || token.rel === 'amod' || !isOpened) return;
    let noun = i;
    while (/^(?:NOUN|PROPN)$/.test(tokens[noun + 1]?.pos ?? '')) noun += 1;
    const marked = tokens[i - 2]?.pos === 'ADP' ? i - 2 : i - 1;
    let outer = token.head;
    while (outer >= marked && outer <= noun) outer = tokens[outer]?.head ?? -1;
    if (noun === i || outer < 0 || isBelow(tokens, outer, noun)) return;
    result = changed(result, i, { head: noun, rel: 'amod' });
    result = changed(result, noun, { head: outer, rel: marked < i - 1 ? 'obl' : 'obj' });
    result = changed(result, i - 1, { head: noun, rel: 'det' });
    if (marked < i - 1) result = changed(result, marked, { head: noun, rel: 'case' });
  });
  return result;
};

/** "announced the epidemic to the nation": an article is no object; what it opens is. */
export const articlesAreNoObjects: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const noun = i + 1;
    // Parsers take some nouns they do not know for adjectives.
    const isObject = /^(?:obj|nsubj)$/.test(token.rel) && token.pos === 'ADJ';
    if (isObject && childrenOf(tokens, i).some((k) => tokens[k]?.pos === 'DET' && k === i - 1))
      result = changed(result, i, { pos: 'NOUN', morph: { number: 'Sing' } });
    const isArticle = /^(?:an?|the)$/i.test(token.text) && /^(?:obj|nsubj)/.test(token.rel);
    if (!isArticle || tokens[noun]?.head !== i || tokens[noun]?.rel !== 'amod') return;
    const morph = { number: 'Sing' } as const;
    result = changed(result, noun, { head: token.head, rel: token.rel, pos: 'NOUN', morph });
    result = changed(result, i, { head: noun, rel: 'det' });
    // What follows the noun was hung on it as on an adjective: it is of the verb.
    result = result.map((other, k) =>
      k > noun && other.head === noun && /^obl/.test(other.rel)
        ? altered(other, { head: token.head })
        : other,
    );
  });
  return result;
};

/**
 * "one count of money laundering by a jury": a form in "-ing" right after a bare noun with a preposition before it is the
 * head of that noun, and what hangs on it but its object is said of the verb above.
 */
export const gerundsHeadCompounds: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const noun = token.head;
    const isGerund = token.pos === 'VERB' && /ing$/i.test(token.text) && token.rel === 'acl';
    if (!isGerund || noun !== i - 1 || tokens[noun]?.pos !== 'NOUN') return;
    const before = childrenOf(tokens, noun).filter((k) => k < noun);
    const isBare = before.length === 1 && tokens[before[0] ?? -1]?.rel === 'case';
    if (!isBare || before[0] !== noun - 1 || /s$/.test(tokens[noun]?.text ?? '')) return;
    const own = childrenOf(tokens, i);
    if (own.some((k) => /^(?:obj|advmod|xcomp|ccomp|compound:prt)/.test(tokens[k]?.rel ?? '')))
      return;
    const verb = verbAbove(tokens, noun);
    const { head, rel } = tokens[noun] as Token;
    result = changed(result, i, {
      head,
      rel,
      pos: 'NOUN',
      lemma: token.text.toLowerCase(),
      morph: {},
    });
    result = changed(changed(result, noun, { head: i, rel: 'compound' }), before[0], { head: i });
    for (const k of own)
      if (verb >= 0 && tokens[k]?.rel.startsWith('obl'))
        result = changed(result, k, { head: verb });
  });
  return result;
};
