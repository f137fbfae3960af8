import {
  ancestors,
  at,
  caseOf,
  childBy,
  childrenBy,
  lemmaOf,
  plainRel,
  type Tree,
} from './graph.ts';
import {
  hedges,
  isSpeech,
  suspicionVerbs,
  claimNouns,
  claimVerbs,
  denyVerbs,
} from './lexicon/speech.ts';
import { isPassive, subjectOf } from './roles.ts';

/** Who says something and with which word; token indices. `source` is -1 where nobody is named. */
export interface Cue {
  readonly source: number;
  readonly cue: number;
  readonly manner: 'say' | 'claim' | 'deny';
}

function manner(lemma: string): Cue['manner'] {
  if (claimVerbs.has(lemma) || claimNouns.has(lemma)) return 'claim';
  return denyVerbs.has(lemma) ? 'deny' : 'say';
}

/** "was quoted as saying": of these the subject of the passive speaks. */
const quoting = /^(?:quote|cite)$/;

/** "is believed to be abroad", "was told": whose subject says nothing. */
const isSaidOf = (tree: Tree, verb: number): boolean =>
  isPassive(tree, verb) && !quoting.test(lemmaOf(at(tree, verb)));

/** Who says it; nobody named of a passive. */
const speaker = (tree: Tree, verb: number): number =>
  isSaidOf(tree, verb) ? -1 : subjectOf(tree, verb);

/** Speech verbs above a clause of which it is the content. */
function above(tree: Tree, i: number): Cue | null {
  // "has claimed the killing of": the verb that carries the event noun keeps its distance from it.
  if (claimVerbs.has(lemmaOf(at(tree, i))) && childBy(tree, i, 'obj') >= 0) {
    return { source: speaker(tree, i), cue: i, manner: 'claim' };
  }
  let child = -1;
  for (const j of ancestors(tree, i)) {
    if (child >= 0) {
      const rel = plainRel(at(tree, child).rel);
      const lemma = lemmaOf(at(tree, j));
      const content = rel === 'ccomp' || rel === 'xcomp' || (rel === 'parataxis' && child < j);
      if (content && isSpeech(lemma))
        return { source: speaker(tree, j), cue: j, manner: manner(lemma) };
      if (rel === 'obj' && (claimVerbs.has(lemma) || denyVerbs.has(lemma))) {
        return { source: speaker(tree, j), cue: j, manner: manner(lemma) };
      }
      if (claimNouns.has(lemma) && (rel === 'acl' || rel === 'ccomp' || rel === 'nmod')) {
        return { source: childBy(tree, j, 'nmod:poss'), cue: j, manner: 'claim' };
      }
    }
    child = j;
  }
  return null;
}

/** A speech verb put in or after what is said: "…, Smith said". */
function beside(tree: Tree, i: number): Cue | null {
  for (const j of ancestors(tree, i)) {
    const verb = childrenBy(tree, j, 'parataxis', 'ccomp').find(
      (c) =>
        isSpeech(lemmaOf(at(tree, c))) &&
        !isSaidOf(tree, c) &&
        childBy(tree, c, 'nsubj') >= 0 &&
        childBy(tree, c, 'ccomp', 'obj') < 0 &&
        plainRel(at(tree, c).rel) === 'parataxis',
    );
    if (verb !== undefined) {
      return { source: speaker(tree, verb), cue: verb, manner: manner(lemmaOf(at(tree, verb))) };
    }
  }
  return null;
}

function accordingTo(tree: Tree, i: number): Cue | null {
  for (const j of ancestors(tree, i)) {
    const source = childrenBy(tree, j, 'obl', 'nmod').find(
      (c) => caseOf(tree, c) === 'according to',
    );
    if (source !== undefined) {
      return { source, cue: childBy(tree, source, 'case'), manner: 'say' };
    }
  }
  return null;
}

/** Words between a closing quotation mark and the verb of saying: "…," the ministry's spokesman added. */
const longestTag = 8;

const opens = /^["“„«]$|^``$/;
const closes = /^["”»]$|^''$/;

/** The quotation marks around a token; `null` where it stands in the article's own words. */
function quotation(tree: Tree, i: number): { open: number; close: number } | null {
  let open = -1;
  for (const [k, { text }] of tree.tokens.entries()) {
    if (open < 0 && opens.test(text)) open = k;
    else if (open >= 0 && closes.test(text)) {
      if (open < i && i < k) return { open, close: k };
      open = -1;
    }
  }
  return null;
}

/** Who is quoted, by where the verb of saying stands: right after the quotation, or right before it. */
function outsideQuotation(tree: Tree, i: number): Cue | null {
  const marks = quotation(tree, i);
  if (!marks) return null;
  const near = (k: number) =>
    (k > marks.close && k <= marks.close + longestTag) || (k < marks.open && k >= marks.open - 3);
  const verb = tree.tokens.findIndex(
    (token, k) => near(k) && token.pos === 'VERB' && isSpeech(lemmaOf(token)),
  );
  if (verb < 0) return null;
  const isOutside = (k: number) => k < marks.open || k > marks.close;
  // Next to the verb stands who says it: "…," said the mayor, or "…," the mayor said.
  const sides = telling.test(lemmaOf(at(tree, verb))) ? [verb - 1] : [verb + 1, verb - 1];
  const beside = sides.find(
    (k) => k > marks.close && /^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(at(tree, k).pos),
  );
  const own = childrenBy(tree, verb, 'nsubj').find(isOutside);
  const source = beside === undefined ? (own ?? -1) : phraseHead(tree, beside);
  return { source, cue: verb, manner: manner(lemmaOf(at(tree, verb))) };
}

/** Verbs with whom they are said to right behind them: "…," she told voters. */
const telling = /^(?:tell|inform|ask|remind|assure|warn|notify|brief)$/;

/** The noun that a determiner, adjective or part of a name belongs to. */
function phraseHead(tree: Tree, i: number): number {
  let head = i;
  while (/^(?:det|amod|compound|nummod)/.test(at(tree, head).rel) && at(tree, head).head > head) {
    head = at(tree, head).head;
  }
  return head;
}

function hedge(tree: Tree, i: number): Cue | null {
  if (suspicionVerbs.has(lemmaOf(at(tree, i))) && isPassive(tree, i)) {
    return { source: -1, cue: i, manner: 'claim' };
  }
  for (const j of [i, at(tree, i).head]) {
    const word = childrenBy(tree, j, 'advmod', 'amod').find(
      (c) => hedges.has(lemmaOf(at(tree, c))) || hedges.has(at(tree, c).text.toLowerCase()),
    );
    if (word !== undefined) return { source: -1, cue: word, manner: 'claim' };
  }
  return null;
}

/** Who says that what a predicate or noun reports has happened; `null` where the article itself does. */
export function cueOf(tree: Tree, i: number): Cue | null {
  return (
    outsideQuotation(tree, i) ??
    above(tree, i) ??
    beside(tree, i) ??
    accordingTo(tree, i) ??
    hedge(tree, i)
  );
}
