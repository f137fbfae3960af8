import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { isSpeech } from '../lexicon/speech.ts';
import { mayBePastOf, participleOf, pastOf, simplePast } from './past.ts';
import { changed, childrenOf, isBelow, nominal, type Rule } from './tokens.ts';

const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'PROPN', 'NOUN', 'ADV']);

/** The head of the noun phrase right after a verb: no comma, no preposition between; -1 if there is none. */
function phraseAfter(tokens: readonly Token[], verb: number): number {
  const opens = tokens[verb + 1]?.rel === 'compound:prt' ? verb + 1 : verb;
  let k = opens + 1;
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
  'advcl',
  'list',
]);

/** A bare noun phrase right after a verb in the active is its object: "seized Arden, a port in …". */
export const bareNounIsObject: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, verb) => {
    const isInfinitive = token.morph.verbForm === 'Inf';
    const perfect = childrenOf(result, verb).some(
      (k) => result[k]?.rel === 'aux' && result[k]?.lemma === 'have',
    );
    const active = (token.morph.verbForm === 'Fin' || perfect) && token.morph.tense === 'Past';
    if (token.pos !== 'VERB' || (!active && !isInfinitive)) return;
    const passive = childrenOf(result, verb).some((k) => result[k]?.rel === 'aux:pass');
    if (passive) return;
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

/** "was quoted as saying": the words of a saying, whose verb is the participle. */
const isQuoted = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'quoted' && tokens[i + 1]?.text === 'as' && tokens[i + 2]?.text === 'saying';

/** "…, Smith said.": a verb of saying at the end, with its subject, stands beside what is said. */
export const sayingAtTheEnd: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (
      token.pos !== 'VERB' ||
      !(isSpeech(token.lemma.toLowerCase()) || isQuoted(tokens, i)) ||
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
    const opens = tokens.findIndex(
      ({ pos }, k) => k > token.head && pos !== 'PUNCT' && isBelow(tokens, k, subject),
    );
    const from = Math.min(i, subject, opens < 0 ? i : opens);
    const before = tokens[from - 1];
    const rest = tokens.slice(i + 1);
    const ends = !rest.some(({ pos, text }) => pos === 'VERB' && text !== 'saying');
    if (!ends || !before || !/^[,”"’']|^''$/.test(before.text) || isBelow(tokens, i, subject))
      return;
    result = changed(result, i, { rel: 'parataxis' });
    result = changed(result, subject, { head: i, rel: 'nsubj' });
  });
  return result;
};

/**
 * "The plan, Holm said on Monday, is to close the mill.": a saying between commas stands beside what is said, which goes
 * on behind it.
 */
export const sayingInTheMiddle: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!nominal(tokens[root])) return tokens;
  const saying = childrenOf(tokens, root).find(
    (k) => tokens[k]?.rel === 'parataxis' && isSpeech(tokens[k]?.lemma.toLowerCase() ?? ''),
  );
  if (saying === undefined) return tokens;
  const opens = tokens.findIndex(({ text }, k) => text === ',' && k > root && k < saying);
  const closes = tokens.findIndex(({ text }, k) => text === ',' && k > saying);
  const isSaid = childrenOf(tokens, saying).some((k) => tokens[k]?.rel === 'nsubj' && k > opens);
  const goesOn = tokens[closes + 1];
  if (opens < 0 || closes < 0 || !isSaid || goesOn?.morph.verbForm !== 'Fin') return tokens;
  const isHelper = /^(?:cop|aux)/.test(goesOn.rel);
  const said = isHelper ? goesOn.head : closes + 1;
  if (said <= closes || isBelow(tokens, root, said)) return tokens;
  const isPassive = childrenOf(tokens, said).some((k) => tokens[k]?.rel === 'aux:pass');
  const led = tokens.map((token, k) =>
    token.head === saying && k > closes ? { ...token, head: said } : token,
  );
  return changed(
    changed(changed(led, said, { head: -1, rel: 'root' }), root, {
      head: said,
      rel: isPassive ? 'nsubj:pass' : 'nsubj',
    }),
    saying,
    { head: said },
  );
};

/** "so … that", "now that": what follows is a result or a reason, not what is said. */
const linking = /^(?:so|such|now|given|provided|in|except)$/i;

/** A finite clause after "that" is what is said, never a thing or a circumstance. */
export const markedIsContent: Rule = (tokens) =>
  tokens.map((token, i) => {
    const that = childrenOf(tokens, i).find(
      (k) => tokens[k]?.rel === 'mark' && tokens[k]?.text === 'that',
    );
    if (that === undefined || linking.test(tokens[that - 1]?.text ?? '')) return token;
    const isThing = token.pos === 'VERB' && /^(?:obj|obl|nsubj|iobj)$/.test(token.rel);
    const host = tokens[token.head];
    const isSaid = token.rel === 'advcl' && host?.pos === 'VERB' && token.head < that;
    const isDegree = tokens.slice(token.head, that).some(({ text }) => linking.test(text));
    return isThing || (isSaid && !isDegree) ? { ...token, rel: 'ccomp' } : token;
  });

/** "told the crowd that …": what somebody is told hangs on the verb, not on who is told. */
export const toldIsContent: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const told = tokens[token.head];
    const verb = tokens[told?.head ?? -1];
    const isClause = token.rel === 'acl' && token.pos === 'VERB' && /^i?obj$/.test(told?.rel ?? '');
    if (!isClause || !told || !telling.test(verb?.lemma ?? '')) return;
    const that = childrenOf(tokens, i).some((k) => tokens[k]?.text === 'that');
    if (that) result = changed(result, i, { head: told.head, rel: 'ccomp' });
  });
  return result;
};

/** Verbs with a person and a clause beside them. */
const telling = /^(?:tell|inform|warn|assure|remind|convince|persuade|notify|promise|show|teach)$/;

/** "… by officials before being freed": a clause with such a mark hangs on a verb, not on the noun before it. */
export const markedHangsOnVerb: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (token.pos !== 'VERB' || token.rel !== 'acl') return;
    const isMarked = childrenOf(tokens, i).some((k) =>
      /^(?:before|after|while|when|since|without)$/i.test(tokens[k]?.text ?? ''),
    );
    let verb = token.head;
    for (let steps = 0; verb >= 0 && tokens[verb]?.pos !== 'VERB' && steps < 9; steps += 1)
      verb = tokens[verb]?.head ?? -1;
    if (isMarked && verb >= 0 && tokens[verb]?.pos === 'VERB' && !isBelow(tokens, verb, i))
      result = changed(result, i, { head: verb, rel: 'advcl' });
  });
  return result;
};

/**
 * "Troops backed by tanks entered the town": a participle with "by" behind it describes the subject when a
 * finite verb without a subject follows.
 */
export const reducedRelatives: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const first = tokens[root];
  if (first?.pos !== 'VERB' || tokens[root + 1]?.text.toLowerCase() !== 'by') return tokens;
  const own = childrenOf(tokens, root);
  const subject = own.find((k) => k < root && tokens[k]?.rel.startsWith('nsubj'));
  if (subject === undefined || own.some((k) => /^aux/.test(tokens[k]?.rel ?? ''))) return tokens;
  const verb = tokens.findIndex((token, i) => {
    if (
      i <= root ||
      token.pos !== 'VERB' ||
      token.morph.tense !== 'Past' ||
      token.morph.verbForm !== 'Fin'
    )
      return false;
    const isPart = childrenOf(tokens, i).some((k) =>
      /^(?:nsubj|mark|cc|aux)/.test(tokens[k]?.rel ?? ''),
    );
    return !isPart && isBelow(tokens, i, root);
  });
  if (verb < 0) return tokens;
  const led = changed(tokens, verb, { head: -1, rel: 'root' });
  const told = changed(led, subject, { head: verb, rel: 'nsubj' });
  return changed(told, root, {
    head: subject,
    rel: 'acl',
    morph: { tense: 'Past', verbForm: 'Part' },
  });
};

/** A bare infinitive after "to" is a clause, not a thing one goes to. */
export const infinitivesAreClauses: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    if (
      token.pos !== 'VERB' ||
      token.morph.verbForm !== 'Inf' ||
      !/^(?:obl|obj|nmod)$/.test(token.rel)
    )
      return;
    const to = childrenOf(tokens, i).find((k) => k < i && tokens[k]?.text.toLowerCase() === 'to');
    if (to === undefined) return;
    result = changed(changed(result, i, { rel: 'xcomp' }), to, { pos: 'PART', rel: 'mark' });
  });
  return result;
};

/** A clause whose subject is "which" or "who" after a comma hangs on the noun before it. */
export const relativesHangOnNouns: Rule = (tokens) => {
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

/**
 * A noun cannot be what a sentence says when a finite verb without a subject follows a comma: "Pages close to
 * the group, which holds the town, claimed …" is about the claim.
 */
export const verbsLead: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const noun = tokens[root];
  if (!noun || !nominal(noun)) return tokens;
  if (childrenOf(tokens, root).some((k) => /^(?:cop|nsubj|expl)/.test(tokens[k]?.rel ?? '')))
    return tokens;
  const verb = tokens.findIndex((token, i) => {
    if (i < root || token.pos !== 'VERB') return false;
    if (!isPastClause(tokens, i, root) && token.head !== root) return false;
    const isNext = isRightBehind(tokens, i, root);
    if (!isNext && !/^(?:conj|parataxis|dep|acl|appos|nmod|compound)$/.test(token.rel))
      return false;
    const finite = isNext || token.morph.verbForm === 'Fin' || takesObject(tokens, i);
    return (
      finite && !childrenOf(tokens, i).some((k) => /^(?:nsubj|mark|cc)/.test(tokens[k]?.rel ?? ''))
    );
  });
  if (verb < 0) return tokens;
  const led = changed(tokens, verb, {
    head: -1,
    rel: 'root',
    ...(takesObject(tokens, verb) || isRightBehind(tokens, verb, root)
      ? { morph: simplePast }
      : {}),
  });
  const told = changed(led, root, { head: verb, rel: 'nsubj' });
  return told.map((token, i) =>
    token.head === root && i > verb && !nominal(token) ? { ...token, head: verb } : token,
  );
};

/** "Mount Arden erupted": a past form right behind the name that opens the sentence is what it did. */
const isRightBehind = (tokens: readonly Token[], i: number, root: number): boolean => {
  const { rel, morph } = tokens[i] as Token;
  const isClose = i - 1 === root || tokens[i - 1]?.head === root;
  return rel === 'xcomp' && morph.tense === 'Past' && isClose && tokens[root]?.pos === 'PROPN';
};

/** "Troops backed by air strikes battled rebels": the simple past describes no noun, however deep it hangs. */
const isPastClause = (tokens: readonly Token[], i: number, root: number): boolean => {
  const { rel, morph } = tokens[i] as Token;
  const isPast = morph.verbForm === 'Fin' && morph.tense === 'Past';
  return rel === 'acl' && isPast && isBelow(tokens, i, root);
};

/**
 * "United States firm General Motors filed for …": the one finite verb of a sentence leads it, where it has a subject
 * and nothing makes it a clause of something else.
 */
export const oneVerbLeads: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const finite = tokens.flatMap(({ morph }, i) => (morph.verbForm === 'Fin' ? [i] : []));
  const [verb = -1] = finite;
  const isWhole = /^[.!?]$/.test(tokens.at(-1)?.text ?? '');
  if (!isWhole || !nominal(tokens[root]) || finite.length !== 1 || verb < root) return tokens;
  if (plainRel(tokens[verb]?.rel ?? '') !== 'acl') return tokens;
  const own = childrenOf(tokens, verb);
  const subject = own.find((k) => tokens[k]?.rel === 'nsubj' && tokens[k]?.pos !== 'PRON');
  if (subject === undefined || own.some((k) => tokens[k]?.rel === 'mark')) return tokens;
  if (tokens.slice(root, subject).some(({ pos }) => pos === 'PUNCT')) return tokens;
  const led = changed(tokens, verb, { head: -1, rel: 'root' });
  return changed(led, root, { head: subject, rel: 'compound' });
};

/**
 * "The dam burst on Monday, the fire service said.": of two subjects of a saying the first, a noun behind a noun, is the
 * past form of a verb: what is said.
 */
export const sayingsHaveOneSubject: Rule = (tokens) => {
  const saying = tokens.findIndex(
    ({ pos, lemma }, i) =>
      pos === 'VERB' && isSpeech(lemma.toLowerCase()) && subjectsOf(tokens, i).length === 2,
  );
  const [verb = -1, speaker = -1] = subjectsOf(tokens, saying);
  const lemma = mayBePastOf(tokens[verb]?.text ?? '');
  const subject = verb - 1;
  const isOwn = tokens[subject]?.head === verb && tokens[subject]?.rel === 'compound';
  const isApart = tokens.slice(verb, speaker).some(({ text }) => text === ',');
  if (lemma === undefined || !isOwn || !isApart || saying < speaker) return tokens;
  const { head, rel } = tokens[saying] as Token;
  return tokens.map((token, i) => {
    if (i === verb) return { ...token, head, rel, pos: 'VERB', lemma, morph: simplePast };
    if (i === saying) return { ...token, head: verb, rel: 'parataxis' };
    if (i === subject) return { ...token, rel: 'nsubj' };
    if (token.head === verb && i < verb) return { ...token, head: subject };
    if (token.head === verb && token.rel === 'nmod') return { ...token, rel: 'obl' };
    return token.head === saying && i > verb && i < speaker ? { ...token, head: verb } : token;
  });
};

const subjectsOf = (tokens: readonly Token[], i: number): readonly number[] =>
  childrenOf(tokens, i).filter((k) => tokens[k]?.rel === 'nsubj' && k < i);

/** "The ferry sank.": what has a subject but no copula, and is the past form of a verb, is that verb. */
export const subjectsNeedVerbs: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const top = tokens[root];
  if (!top || top.pos === 'VERB' || top.pos === 'AUX') return tokens;
  const rels = childrenOf(tokens, root).map((k) => tokens[k]?.rel ?? '');
  const lemma = pastOf(top.text);
  const isVerb = rels.some((rel) => rel.startsWith('nsubj')) && !rels.includes('cop');
  if (!isVerb || lemma === undefined) return tokens;
  return changed(tokens, root, { pos: 'VERB', lemma, morph: simplePast });
};

/**
 * "The club dismissed coach …": a noun has no object; the past form before its object is the verb. Nor has it another
 * noun beside it without a comma.
 */
export const objectsNeedVerbs: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  if (!nominal(tokens[root])) return tokens;
  const isObject = (k: number): boolean =>
    tokens[k]?.rel === 'obj' ||
    (tokens[k]?.rel === 'appos' && !tokens.slice(root, k).some(({ pos }) => pos === 'PUNCT'));
  const object = childrenOf(tokens, root).find((k) => k > root + 1 && isObject(k));
  const verb = childrenOf(tokens, object ?? -1).find((k) => k > root && k < (object ?? 0));
  const lemma = pastOf(tokens[verb ?? -1]?.text ?? '');
  if (object === undefined || verb === undefined || lemma === undefined) return tokens;
  if (tokens[verb]?.rel !== 'amod') return tokens;
  let led = changed(tokens, verb, { head: -1, rel: 'root', pos: 'VERB', lemma, morph: simplePast });
  led = changed(led, root, { head: verb, rel: 'nsubj' });
  return changed(led, object, { head: verb, rel: 'obj' });
};

/**
 * "The hill last slid in 1951, when two people died": of two subjects of the verb behind "when" the first has its own
 * verb, which leads the sentence.
 */
export const whenOpensClause: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const own = childrenOf(tokens, root);
  const [first = -1, second = -1, ...more] = own.filter((k) => tokens[k]?.rel.startsWith('nsubj'));
  const when = own.find((k) => /^(?:when|while|after|before)$/i.test(tokens[k]?.text ?? ''));
  const isBetween = when !== undefined && first < when && when < second && second < root;
  if (first < 0 || !isBetween || more.length > 0) return tokens;
  const verb = childrenOf(tokens, first).find(
    (k) => k > first && k < when && tokens[k]?.rel === 'acl' && tokens[k]?.morph.tense === 'Past',
  );
  if (verb === undefined || tokens[when - 1]?.text !== ',') return tokens;
  let led = changed(tokens, verb, { head: -1, rel: 'root', morph: simplePast });
  led = changed(led, first, { head: verb, rel: 'nsubj' });
  return changed(led, root, { head: verb, rel: 'advcl' });
};

/** "was shut at noon": what looks like an adjective is done where the sentence says at what time. */
export const timedIsDone: Rule = (tokens, isTime) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const own = childrenOf(tokens, i);
    const copula = own.find(
      (k) => tokens[k]?.rel === 'cop' && /^w(?:as|ere)$/i.test(tokens[k]?.text ?? ''),
    );
    const subject = own.find((k) => tokens[k]?.rel === 'nsubj');
    if (token.pos !== 'ADJ' || copula === undefined || subject === undefined) return;
    const lemma = participleOf(token.text);
    const isTimed = own.some((k) => k > i && isTime(k) && tokens[k]?.rel.startsWith('obl'));
    if (lemma === undefined || !isTimed) return;
    const morph = { tense: 'Past', verbForm: 'Part' } as const;
    result = changed(result, i, { pos: 'VERB', lemma, morph });
    result = changed(result, copula, { rel: 'aux:pass' });
    result = changed(result, subject, { rel: 'nsubj:pass' });
  });
  return result;
};

/** "They have today entered into …": "have" before a participle helps it, whatever stands between. */
export const haveHelps: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((token, i) => {
    const { lemma, head } = token;
    const have = tokens[head];
    const isPart = token.pos === 'VERB' && token.rel === 'xcomp' && token.morph.tense === 'Past';
    if (!isPart || have?.lemma !== 'have' || have.pos !== 'VERB' || !lemma || head > i) return;
    const between = tokens.slice(head + 1, i);
    const isOne = between.every(
      ({ pos, text }) => pos === 'ADV' || /^(?:today|yesterday)$/i.test(text),
    );
    if (!isOne || between.length > 2) return;
    result = result.map((other, k) =>
      other.head === head && k !== i ? { ...other, head: i } : other,
    );
    const morph = { tense: 'Past', verbForm: 'Part' } as const;
    result = changed(result, i, { head: have.head, rel: have.rel, morph });
    result = changed(result, head, { head: i, rel: 'aux', pos: 'AUX' });
  });
  return result;
};

/** "The seals need not be opened": before "not" and a bare verb, "need" helps as "must" does. */
export const needNotHelps: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach((need, i) => {
    if (!/^(?:need|dare)$/i.test(need.text) || tokens[i + 1]?.text.toLowerCase() !== 'not') return;
    const verb = childrenOf(result, i).find((k) => k > i && result[k]?.rel === 'xcomp');
    if (verb === undefined || childrenOf(result, verb).some((k) => result[k]?.text === 'to'))
      return;
    const isPassive = childrenOf(result, verb).some((k) => result[k]?.rel === 'aux:pass');
    result = result.map((other, k) => {
      if (k === verb) return { ...other, head: need.head, rel: need.rel };
      if (k === i) return { ...other, head: verb, rel: 'aux', pos: 'AUX' };
      if (other.head !== i) return other;
      const rel = other.rel === 'nsubj' && isPassive ? 'nsubj:pass' : other.rel;
      return { ...other, head: verb, rel };
    });
  });
  return result;
};
