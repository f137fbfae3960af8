import type { Sentence, Token } from '../../syntax/types.ts';
import type { TextSpan } from '../../syntax/types.ts';
import { plainRel } from './graph.ts';
import { nounSenses } from './lexicon/index.ts';
import { isSpeech } from './lexicon/speech.ts';

/**
 * A statistical parser errs most where news differs from its treebanks: on names it has not seen, dates
 * between commas, and verbs of saying at the end. These rules put right what can be told for certain; each
 * takes the tokens and gives them back, changed or not.
 */
type Rule = (tokens: readonly Token[], isTime: (i: number) => boolean) => readonly Token[];

const nominal = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.pos);

const childrenOf = (tokens: readonly Token[], i: number): number[] =>
  tokens.flatMap(({ head }, k) => (head === i && k !== i ? [k] : []));

function changed(tokens: readonly Token[], i: number, change: Partial<Token>): readonly Token[] {
  return tokens.map((token, k) => (k === i ? { ...token, ...change } : token));
}

/** Whether `above` is on the way from `i` to the root; attaching it below `i` would make a loop. */
function isBelow(tokens: readonly Token[], i: number, above: number): boolean {
  for (
    let j = i, steps = 0;
    j >= 0 && steps <= tokens.length;
    j = tokens[j]?.head ?? -1, steps += 1
  ) {
    if (j === above) return true;
  }
  return false;
}

/** In a sentence of small letters "IS" is a name, not a form of "to be". */
const shoutedIsName: Rule = (tokens) => {
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

/** A date is nobody's subject or object, and nothing is said of it in a participle. */
const datesAreAdverbs: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const governor = tokens[token.head];
    const argument = /^(?:nsubj|obj|iobj|conj|appos|xcomp|compound|amod)/;
    if (isTime(i) && !isTime(token.head) && argument.test(token.rel)) {
      result = changed(result, i, { rel: 'obl:unmarked' });
    }
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
const prepositionsMarkObliques: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (!/^(?:nsubj|obj)$/.test(token.rel)) return;
    const marked = childrenOf(tokens, i).some((k) => {
      const comma = tokens.slice(k, i).some(({ text }) => text === ',');
      return tokens[k]?.rel === 'case' && tokens[k]?.pos === 'ADP' && k < i && !comma;
    });
    if (marked) result = changed(result, i, { rel: 'obl' });
  });
  return result;
};

const numbers = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen`.split(
    /\s+/,
  ),
);

/** A number word is a number, also where it opens a sentence or follows "up to". */
const numbersCount: Rule = (tokens) => {
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

/** "headquarters building", "apartment building": a noun, not somebody building. */
const buildingIsNoun: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (token.text.toLowerCase() !== 'building' || token.pos !== 'VERB' || token.head !== i - 1)
      return;
    if (!before || !nominal(before) || childrenOf(tokens, i).some((k) => tokens[k]?.rel === 'obj'))
      return;
    const { head, rel } = before;
    result = changed(result, i, {
      pos: 'NOUN',
      lemma: 'building',
      head,
      rel,
      morph: { number: 'Sing' },
    });
    for (const k of childrenOf(tokens, i - 1))
      if (k !== i) result = changed(result, k, { head: i });
    result = changed(result, i - 1, { head: i, rel: 'compound' });
  });
  return result;
};

/** "fierce fighting" after "there was" is a noun. */
const fightingIsNoun: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (token.pos !== 'VERB' || token.head !== i - 1 || before?.rel !== 'nsubj') return;
    const existential = childrenOf(tokens, before.head).some((k) => tokens[k]?.rel === 'expl');
    if (!existential || nounSenses(token.text.toLowerCase()).length === 0) return;
    result = changed(result, i, {
      pos: 'NOUN',
      lemma: token.text.toLowerCase(),
      head: before.head,
      rel: 'nsubj',
      morph: {},
    });
    result = changed(result, i - 1, { pos: 'ADJ', head: i, rel: 'amod' });
  });
  return result;
};

const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'PROPN', 'NOUN', 'ADV']);

/** The head of the noun phrase right after a verb: no comma, no preposition between; -1 if there is none. */
function phraseAfter(tokens: readonly Token[], verb: number): number {
  let k = verb + 1;
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
  'list',
]);

/** A bare noun phrase right after a verb in the active is its object: "seized Palmyra, a site in …". */
const bareNounIsObject: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, verb) => {
    const perfect = childrenOf(result, verb).some(
      (k) => result[k]?.rel === 'aux' && result[k]?.lemma === 'have',
    );
    const active = token.morph.verbForm === 'Fin' || perfect;
    if (token.pos !== 'VERB' || !active || token.morph.tense !== 'Past') return;
    const own = childrenOf(result, verb).map((k) => result[k]);
    if (own.some((child) => /^(?:obj|ccomp|xcomp)/.test(child?.rel ?? ''))) return;
    if (isSpeech(token.lemma.toLowerCase())) return;
    const noun = phraseAfter(result, verb);
    const found = result[noun];
    if (noun < 0 || !found || isTime(noun) || !mistakenObject.has(found.rel)) return;
    const hasSubject = own.some((child) => child?.rel.startsWith('nsubj') && child !== found);
    if (!hasSubject && found.rel === 'nsubj') return;
    const marked = childrenOf(result, noun).some((k) => result[k]?.rel === 'case' && k < noun);
    if (!marked && !isBelow(result, verb, noun))
      result = changed(result, noun, { head: verb, rel: 'obj' });
  });
  return result;
};

/** The noun right before a verb, where a comma opens its phrase: ", the channel reported". */
function lastBefore(tokens: readonly Token[], verb: number): number | undefined {
  let from = verb - 1;
  while (from > 0 && !/^[,;”"]|^''$/.test(tokens[from]?.text ?? ',')) from -= 1;
  const phrase = tokens.slice(from + 1, verb);
  const isPhrase =
    phrase.length > 0 &&
    phrase.length < 9 &&
    phrase.every(({ pos }) => !['VERB', 'AUX', 'ADP', 'SCONJ'].includes(pos));
  const inside = (k: number) => k > from && k < verb;
  const head = tokens.findIndex((token, k) => inside(k) && nominal(token) && !inside(token.head));
  return isPhrase && head >= 0 ? head : undefined;
}

/** "…, Smith said.": a verb of saying at the end, with its subject, stands beside what is said. */
const sayingAtTheEnd: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (
      token.pos !== 'VERB' ||
      !isSpeech(token.lemma.toLowerCase()) ||
      token.head < 0 ||
      token.head > i
    )
      return;
    if (!['ccomp', 'conj', 'advcl', 'acl', 'xcomp'].includes(plainRel(token.rel))) return;
    const children = childrenOf(tokens, i);
    const subject =
      children.find((k) => tokens[k]?.rel.startsWith('nsubj')) ?? lastBefore(tokens, i);
    if (
      subject === undefined ||
      children.some((k) => /^(?:ccomp|mark|cc|xcomp)/.test(tokens[k]?.rel ?? ''))
    )
      return;
    const from = Math.min(i, subject, ...childrenOf(tokens, subject));
    const before = tokens[from - 1];
    const rest = tokens.slice(i + 1);
    const ends = !rest.some(({ pos }) => pos === 'VERB');
    if (!ends || !before || !/^[,”"’']|^''$/.test(before.text) || isBelow(tokens, i, subject))
      return;
    result = changed(result, i, { rel: 'parataxis' });
    result = changed(result, subject, { head: i, rel: 'nsubj' });
  });
  return result;
};

/** A clause whose subject is "which" or "who" after a comma hangs on the noun before it. */
const relativesHangOnNouns: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (!/^(?:which|who)$/i.test(token.text) || !token.rel.startsWith('nsubj') || token.head <= i)
      return;
    const verb = result[token.head];
    if (!verb || plainRel(verb.rel) === 'acl' || plainRel(verb.rel) === 'ccomp') return;
    let noun = i - 1;
    if (tokens[noun]?.text === ',') noun -= 1;
    if (!nominal(tokens[noun]) || verb.rel === 'root') return;
    if (!isBelow(result, noun, token.head))
      result = changed(result, token.head, { head: noun, rel: 'acl:relcl' });
  });
  return result;
};

/** Whether a bare noun phrase stands right after a verb, as no participle of a passive has one. */
const takesObject = (tokens: readonly Token[], verb: number): boolean =>
  phraseAfter(tokens, verb) >= 0;

/** Makers, bearers of roles and other nouns that a name is put right after: "carmaker Ford". */
const describing =
  /^(?:maker|automaker|carmaker|manufacturer|firm|company|group|giant|retailer|airline|operator|producer|provider|bank|newspaper|magazine|agency|channel|network|broadcaster|website|ship|vessel|team|club|band|capital|city|town|village|province|region|district|island|state|spokesman|spokeswoman|lawmaker|analyst|director|executive|officer|minister|president|professor|coach|captain|striker|singer|actor|author|writer)$/;

/** A name right after a noun that describes it is one phrase with it. */
const namesFollowDescriptions: Rule = (tokens) => {
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

/** Past forms whose lemma is often guessed wrong. */
const lemmas: Readonly<Record<string, string>> = { fled: 'flee', flees: 'flee', fleeing: 'flee' };

const lemmasAreWords: Rule = (tokens) =>
  tokens.map((token) => {
    const lemma = lemmas[token.text.toLowerCase()];
    return lemma ? { ...token, lemma } : token;
  });

/**
 * A noun cannot be what a sentence says when a finite verb without a subject follows a comma: "Pages close to
 * the group, which holds the town, claimed …" is about the claim.
 */
const verbsLead: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const noun = tokens[root];
  if (!noun || !nominal(noun)) return tokens;
  if (childrenOf(tokens, root).some((k) => /^(?:cop|nsubj|expl)/.test(tokens[k]?.rel ?? '')))
    return tokens;
  const verb = tokens.findIndex((token, i) => {
    if (i < root || token.pos !== 'VERB' || token.head !== root) return false;
    if (!/^(?:conj|parataxis|dep|acl|appos)$/.test(token.rel)) return false;
    const finite = token.morph.verbForm === 'Fin' || takesObject(tokens, i);
    return (
      finite && !childrenOf(tokens, i).some((k) => /^(?:nsubj|mark|cc)/.test(tokens[k]?.rel ?? ''))
    );
  });
  if (verb < 0) return tokens;
  const morph = { tense: 'Past', verbForm: 'Fin' } as const;
  const led = changed(tokens, verb, {
    head: -1,
    rel: 'root',
    ...(takesObject(tokens, verb) ? { morph } : {}),
  });
  return changed(led, root, { head: verb, rel: 'nsubj' });
};

/** In order: what dates and names are comes before who does what. */
const rules: readonly Rule[] = [
  lemmasAreWords,
  shoutedIsName,
  numbersCount,
  namesFollowDescriptions,
  buildingIsNoun,
  datesAreAdverbs,
  prepositionsMarkObliques,
  fightingIsNoun,
  relativesHangOnNouns,
  verbsLead,
  sayingAtTheEnd,
  bareNounIsObject,
];

/** A sentence with what is certainly wrong in its parse put right, given where its timexes stand. */
export function repair(sentence: Sentence, timexes: readonly TextSpan[]): Sentence {
  const isTime = (i: number): boolean => {
    const token = sentence.tokens[i];
    return (
      token !== undefined &&
      timexes.some(({ start, end }) => start <= token.start && token.end <= end)
    );
  };
  const tokens = rules.reduce<readonly Token[]>(
    (current, rule) => rule(current, isTime),
    sentence.tokens,
  );
  return { ...sentence, tokens };
}
