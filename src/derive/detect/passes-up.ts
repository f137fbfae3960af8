import { isResolvedAtOnce } from '../../text/index.ts';
import { isPast } from './factuality.ts';
import { at, caseOf, childrenBy, isPredicate, lemmaOf, plainRel, type Tree } from './graph.ts';
import { denyVerbs, occasions } from './lexicon/speech.ts';

/** Whose time a time is: that of the word it stands with, or of the verb above it. */

/** Prepositions through which the time of an occasion is the time of what is done on it. */
const sharing = new Set([
  'in',
  'at',
  'during',
  'on',
  'with',
  'by',
  'through',
  'amid',
  'according to',
  'for',
  'via',
]);

/** The word after which a noun's time is no longer its own: the predicate of the occasion. */
export function passesUp(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  const rel = plainRel(token.rel);
  if (isPredicate(tree, i)) {
    const governor = at(tree, token.head);
    if (isManner(tree, i)) return true;
    return rel === 'acl' && occasions.has(lemmaOf(governor)) && token.rel !== 'acl:relcl';
  }
  if (isDone(tree, i) || isChargedWith(tree, i) || isCause(tree, i) || isConsentedTo(tree, i))
    return true;
  return (rel === 'obl' || rel === 'nmod') && sharing.has(caseOf(tree, i));
}

/** Verbs of which the object has its own day: "postponed the vote on Sunday" until another. */
const apart = new Set(
  `mark commemorate remember recall mention describe investigate probe condemn deny discuss follow survive cancel
   postpone schedule plan delay witness recount call announce expect attend`.split(/\s+/),
);

/** "found guilty of murder on Wednesday", "on charges of fraud on Monday": the day is not that of the crime. */
const isChargedWith = (tree: Tree, i: number): boolean =>
  /^(?:of|to|with)$/.test(caseOf(tree, i)) &&
  /^(?:guilty|innocent|suspicion|charges?|counts?|accused|convicted)$/i.test(
    at(tree, at(tree, i).head).text,
  );

/** "agreed to a takeover on Monday": on that day, unless it is to what is held on a day. */
function isConsentedTo(tree: Tree, i: number): boolean {
  const { rel, head } = at(tree, i);
  return (
    plainRel(rel) === 'obl' &&
    caseOf(tree, i) === 'to' &&
    isPast(tree, head) &&
    /^(?:agree|consent|accede|plead|confess|admit|object)$/.test(lemmaOf(at(tree, head))) &&
    !/^(?:talk|meeting|vote|election|hearing|summit|visit|debate|conference|referendum|trial|interview)$/.test(
      lemmaOf(at(tree, i)),
    )
  );
}

/** "died of an infection on Sunday": the day is that of the dying. */
const isCause = (tree: Tree, i: number): boolean =>
  plainRel(at(tree, i).rel) === 'obl' &&
  /^(?:of|from)$/.test(caseOf(tree, i)) &&
  /^(?:die|perish|recover|suffer|collapse)$/.test(lemmaOf(at(tree, at(tree, i).head)));

/** "suspended deliveries on 12 May": the day of what is done is that of the doing. */
function isDone(tree: Tree, i: number): boolean {
  const { rel, head } = at(tree, i);
  const verb = at(tree, head);
  const isDoing = isPast(tree, head) || isResolvedOn(tree, head);
  return rel === 'obj' && verb.pos === 'VERB' && isDoing && !apart.has(lemmaOf(verb));
}

/**
 * "sued to block the deal in May", "was charged with theft on Monday": the day is that of the verb, of which
 * the clause only says what for.
 */
function isManner(tree: Tree, i: number): boolean {
  const { rel, head } = at(tree, i);
  const governor = at(tree, head);
  if (!['xcomp', 'advcl'].includes(plainRel(rel)) || governor.pos !== 'VERB' || !isPast(tree, head))
    return false;
  if (isDeniedDoing(tree, i)) return true;
  const marks = childrenBy(tree, i, 'mark', 'case').map((c) => lemmaOf(at(tree, c)));
  const isPurpose =
    marks.includes('to') && (purposeVerbs.has(lemmaOf(governor)) || isResolvedOn(tree, i));
  return isPurpose || marks.some((mark) => /^(?:with|of|for|from|against|without)$/.test(mark));
}

/** "Denied taking bribes on Friday": the day is that of the denial. */
const isDeniedDoing = (tree: Tree, i: number): boolean =>
  denyVerbs.has(lemmaOf(at(tree, at(tree, i).head))) && /ing$/i.test(at(tree, i).text);

/** Whether somebody resolved to do what a verb says, and that is all the day can be of. */
function isResolvedOn(tree: Tree, i: number): boolean {
  const { rel, head } = at(tree, i);
  return (
    plainRel(rel) === 'xcomp' &&
    isPast(tree, head) &&
    isResolvedAtOnce(lemmaOf(at(tree, head)), lemmaOf(at(tree, i)))
  );
}

/** Verbs of doing something so that something else is: what they are done for has no day of its own. */
const purposeVerbs = new Set(
  `sue go fly travel march rally gather meet use appeal sell buy cut raise borrow act move intervene invade
   hire deploy send`.split(/\s+/),
);
