import { altered } from '../../../syntax/altered.ts';
import { plainRel } from '../graph.ts';
import { simplePast } from './past.ts';
import { changed, childrenOf, isBelow, nominal, type Rule } from './tokens.ts';

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

/**
 * "It ended in failure when contact with the craft was lost": a noun behind "when" is the subject of the verb that
 * follows, which is no second thing that the sentence tells.
 */
export const whenHasItsVerb: Rule = (tokens) => {
  const noun = tokens.findIndex(
    ({ rel, pos }, i) =>
      rel === 'advcl' &&
      pos === 'NOUN' &&
      childrenOf(tokens, i).some((k) => k < i && /^when$/i.test(tokens[k]?.text ?? '')),
  );
  const verb = tokens.findIndex(
    ({ rel, pos }, i) => i > noun && /^(?:conj|advcl|acl:relcl)$/.test(rel) && pos === 'VERB',
  );
  if (noun < 0 || verb < 0) return tokens;
  const own = childrenOf(tokens, verb);
  const isJoined = own.some((k) => /^(?:cc|nsubj|mark)/.test(tokens[k]?.rel ?? ''));
  const auxiliary = own.find((k) => k > noun && tokens[k]?.rel.startsWith('aux'));
  if (isJoined || auxiliary === undefined) return tokens;
  const isPassive = tokens[auxiliary]?.rel === 'aux:pass';
  const led = changed(tokens, verb, { head: tokens[noun]?.head ?? -1, rel: 'advcl' });
  const subject = { head: verb, rel: isPassive ? 'nsubj:pass' : 'nsubj' };
  return changed(led, noun, subject).map((token, k) =>
    token.head === noun && /^when$/i.test(token.text) && k < noun
      ? altered(token, { head: verb })
      : token,
  );
};

/** "The film, which her office released": of two subjects in a relative clause the pronoun is what is acted on. */
export const relativesAreObjects: Rule = (tokens) => {
  let result = tokens;
  tokens.forEach(({ rel }, verb) => {
    if (rel !== 'acl:relcl') return;
    const object = childrenOf(tokens, verb).find(
      (k) => tokens[k]?.rel === 'obj' && tokens[k]?.pos === 'SCONJ',
    );
    if (object !== undefined) result = changed(result, object, { pos: 'PRON' });
    const [pronoun = -1, other] = childrenOf(tokens, verb).filter(
      (k) => tokens[k]?.rel === 'nsubj' && k < verb,
    );
    if (other === undefined || !/^(?:which|that|whom?)$/i.test(tokens[pronoun]?.text ?? '')) return;
    result = changed(result, pronoun, { rel: 'obj', pos: 'PRON' });
  });
  return result;
};
