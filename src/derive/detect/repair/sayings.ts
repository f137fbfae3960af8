import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { isSpeech } from '../lexicon/speech.ts';
import { mayBePastOf, simplePast } from './past.ts';
import { changed, childrenOf, isBelow, nominal, subjectsOf, type Rule } from './tokens.ts';

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
 * "…, its minister, Ann Holt, announced yesterday, citing the cost.": a verb of saying behind the name of its subject, which
 * a parser without a saying there takes for part of what is said.
 */
export const sayingBehindName: Rule = (tokens) => {
  const root = tokens.findIndex(({ rel }) => plainRel(rel) === 'root');
  const saying = tokens.findIndex(
    ({ pos, lemma, rel, text }, i) =>
      i > root + 6 &&
      pos === 'VERB' &&
      isSpeech(lemma.toLowerCase()) &&
      !/ing$/.test(text) &&
      /^(?:advcl|acl|conj|ccomp|xcomp)$/.test(plainRel(rel)) &&
      tokens[i - 1]?.text === ',',
  );
  if (saying < 0 || tokens[root]?.pos !== 'VERB' || hasOwn(tokens, saying)) return tokens;
  const comma = (before: number) =>
    tokens.findLastIndex(({ text }, k) => text === ',' && k < before);
  const named = comma(saying - 1);
  const opens = comma(named);
  const name = tokens.slice(named + 1, saying - 1);
  const isName = name.length > 0 && name.every(({ pos }) => pos === 'PROPN');
  const head = lastBefore(tokens, named);
  if (opens <= root || head === undefined || !isName) return tokens;
  if (isBelow(tokens, root, head) || isBelow(tokens, root, saying)) return tokens;
  const first = tokens.findIndex((token, k) => k > named && k < saying && token.head <= named);
  const led = changed(changed(tokens, head, { head: saying, rel: 'nsubj' }), saying, {
    head: root,
    rel: 'parataxis',
    morph: simplePast,
  });
  return first < 0 ? led : changed(led, first, { head, rel: 'appos' });
};

/** Whether a verb has a subject, a helper or a mark of its own. */
const hasOwn = (tokens: readonly Token[], i: number): boolean =>
  childrenOf(tokens, i).some((k) => /^(?:nsubj|aux|cop|mark|cc|ccomp)/.test(tokens[k]?.rel ?? ''));

/** "…, Inspector Anna Holt told reporters.": whom a parser has for "told reporters" of Holt's are told by her. */
export const tellingAtTheEnd: Rule = (tokens) => {
  const told = tokens.findIndex(
    ({ text, rel, head }, i) => text === 'told' && rel === 'amod' && head > i,
  );
  const listeners = tokens[told]?.head ?? -1;
  const root = tokens.findIndex(({ rel }) => rel === 'root');
  const comma = tokens.findLastIndex(({ text }, k) => text === ',' && k < told);
  const name = tokens.slice(comma + 1, told);
  if (listeners < 0 || comma <= root || tokens[root]?.pos !== 'VERB') return tokens;
  if (name.length === 0 || !name.every(({ text }) => /^\p{Lu}/u.test(text))) return tokens;
  const top = tokens.findIndex((t, k) => k > comma && k < told && t.head === listeners);
  if (top < 0) return tokens;
  return tokens.map((token, k) => {
    if (k === told) return altered(token, { head: root, rel: 'parataxis' });
    if (k === listeners) return altered(token, { head: told, rel: 'obj' });
    if (k === top) return altered(token, { head: told, rel: 'nsubj' });
    return k > comma && k < told && token.head === listeners
      ? altered(token, { head: top })
      : token;
  });
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
    token.head === saying && k > closes ? altered(token, { head: said }) : token,
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
    return isThing || (isSaid && !isDegree) ? altered(token, { rel: 'ccomp' }) : token;
  });

/** "confirmed that a third party gained access": behind "that" stands a clause, with the past form behind its noun. */
export const thatOpensClause: Rule = (tokens) => {
  const that = tokens.findIndex(
    ({ text, pos, rel }) => text === 'that' && pos === 'SCONJ' && /^(?:obj|obl|xcomp)$/.test(rel),
  );
  const noun = childrenOf(tokens, that).find(
    (k) => k > that && tokens[k]?.rel === 'nsubj' && nominal(tokens[k]),
  );
  if (that < 0 || noun === undefined) return tokens;
  const verb = childrenOf(tokens, noun).find(
    (k) => k > noun && tokens[k]?.rel === 'acl' && mayBePastOf(tokens[k]?.text ?? '') !== undefined,
  );
  const saying = tokens[that]?.head ?? -1;
  if (verb === undefined || tokens[saying]?.pos !== 'VERB') return tokens;
  return tokens.map((token, k) => {
    if (k === verb) return altered(token, { head: saying, rel: 'ccomp', morph: simplePast });
    if (k === noun) return altered(token, { head: verb, rel: 'nsubj' });
    if (k === that) return altered(token, { head: verb, rel: 'mark' });
    return token.head === that ? altered(token, { head: verb }) : token;
  });
};

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
    if (i === verb) return altered(token, { head, rel, pos: 'VERB', lemma, morph: simplePast });
    if (i === saying) return altered(token, { head: verb, rel: 'parataxis' });
    if (i === subject) return altered(token, { rel: 'nsubj' });
    if (token.head === verb && i < verb) return altered(token, { head: subject });
    if (token.head === verb && token.rel === 'nmod') return altered(token, { rel: 'obl' });
    return token.head === saying && i > verb && i < speaker
      ? altered(token, { head: verb })
      : token;
  });
};
