import { at, caseOf, childrenBy, plainRel, type Tree } from './graph.ts';
import { neutral } from './lexicon/neutral.ts';
import { caseTokens, type Detail } from './phrase.ts';
import { render } from './render.ts';

import { subjectOf } from './roles.ts';
import { copula, verbText, type Form } from './verb-text.ts';

/** How a clause is to be written. */
export interface ClauseStyle {
  /** What stands for a noun phrase: who a pronoun means, a name the corpus knows. */
  readonly nounText: (tree: Tree, head: number, detail: Detail) => string;
  /** Tokens that belong to a date, which a title leaves to the timeline. */
  readonly isTime: (tree: Tree, head: number) => boolean;
  /** Whether a noun phrase, or whom its pronoun means, takes a plural verb. */
  readonly isPlural: (tree: Tree, head: number) => boolean;
}

/** A part of a clause: where it stands, what it says, and how soon it is dropped for length. */
interface Piece {
  readonly order: number;
  readonly text: string;
  readonly rank: number;
}

const maxDepth = 3;

/** A title may be this much longer than wanted before it loses what its nouns are of. */
const leeway = 1.25;

/**
 * A clause in short: subject, verb in the present, objects, then what else fits into `length` characters.
 * Empty where there is neither verb nor noun to write.
 */
export function clauseText(
  tree: Tree,
  head: number,
  style: ClauseStyle,
  length: number,
  form: Form = 'main',
  depth = 0,
): string {
  let best = '';
  for (const detail of ['full', 'short', 'bare'] as const) {
    const pieces = piecesOf(tree, head, style, length, form, depth, detail);
    if (pieces.length === 0) return '';
    const core = fit(pieces, length);
    if (best === '' || core.length < best.length) best = core;
    if (core.length <= (detail === 'short' ? length * leeway : length)) return core;
  }
  return best;
}

/** The pieces in order, those of the lowest rank left out until the text fits; the core always stays. */
function fit(pieces: readonly Piece[], length: number): string {
  let kept = [...pieces];
  const text = () =>
    [...kept]
      .sort((a, b) => a.order - b.order)
      .map((piece) => piece.text)
      .filter(Boolean)
      .join(' ');
  const tooLong = () =>
    text().length > (kept.every(({ rank }) => rank <= 1) ? length * leeway : length);
  while (tooLong() && kept.some((piece) => piece.rank > 0)) {
    const worst = Math.max(...kept.map((piece) => piece.rank));
    const drop = kept.findLastIndex((piece) => piece.rank === worst);
    kept = kept.filter((_, i) => i !== drop);
  }
  return text();
}

/** What stands before its verb ("In Geneva, ministers met") comes last in a title. */
const placed = (head: number, child: number): number => (child < head ? child + 10_000 : child);

const timeNouns =
  /^(?:minute|hour|day|week|month|year|night|morning|evening|afternoon|half|time|moment|season|decade|while|period|date|ground|basis|fact|case|course|addition|turn|response|result|part|order)s?$/;

/** Whether a phrase tells when or is a turn of speech ("in addition"): nothing for a title. */
const isTimeNoun = (tree: Tree, i: number): boolean =>
  timeNouns.test(at(tree, i).lemma.toLowerCase());

/** Relations of what a verb cannot do without. */
const core = new Set(['obj', 'iobj', 'xcomp', 'ccomp']);

function piecesOf(
  tree: Tree,
  head: number,
  style: ClauseStyle,
  length: number,
  form: Form,
  depth: number,
  detail: Detail,
): Piece[] {
  const subject = subjectOf(tree, head);
  const noun = (i: number, d: Detail = detail) => neutral(style.nounText(tree, i, d));
  const plural = subject >= 0 && style.isPlural(tree, subject);
  const pieces: Piece[] = [];
  if ((form === 'main' || form === 'content') && subject >= 0) {
    pieces.push({ order: -2, text: noun(subject), rank: 0 });
  }
  pieces.push({ order: -1, text: predicateText(tree, head, plural, form, noun), rank: 0 });
  for (const child of tree.children[head] ?? []) {
    const rel = plainRel(at(tree, child).rel);
    if (child === subject || style.isTime(tree, child)) continue;
    const ofDoing =
      rel === 'advcl' && childrenBy(tree, child, 'mark').some((m) => at(tree, m).lemma === 'of');
    if (ofDoing && depth < maxDepth) {
      const doing = clauseText(tree, child, style, length, 'participle', depth + 1);
      pieces.push({ order: placed(head, child), text: `of ${doing}`, rank: 0 });
    }
    if (core.has(rel))
      pieces.push(...corePiece(tree, head, child, rel, style, length, depth, noun, detail));
    else if (rel === 'obl' && caseOf(tree, child) !== 'according to') {
      const preposition = render(tree, caseTokens(tree, child)).toLowerCase();
      const isRest = /^(?:other|others)$/.test(at(tree, child).text);
      if (preposition && !isRest && !isTimeNoun(tree, child))
        pieces.push({
          order: placed(head, child),
          text: `${preposition} ${noun(child, 'short')}`,
          rank: obliqueRank(preposition),
        });
    }
  }
  const hasNothing = pieces.every((piece) => piece.text === '');
  return hasNothing ? [] : pieces;
}

/** The verb, or the copula and what it links to. */
function predicateText(
  tree: Tree,
  head: number,
  plural: boolean,
  form: Form,
  noun: (i: number, d?: Detail) => string,
): string {
  const token = at(tree, head);
  if (token.pos === 'VERB' || token.pos === 'AUX')
    return neutral(verbText(tree, head, plural, form));
  const modal = childrenBy(tree, head, 'aux').some((c) =>
    /^(?:will|would)$/i.test(at(tree, c).text),
  );
  const be = form === 'infinitive' ? 'be' : modal ? 'will be' : copula(plural);
  const not = childrenBy(tree, head, 'advmod').some((c) =>
    /^(?:not|n['’]t)$/i.test(at(tree, c).text),
  )
    ? ' not'
    : '';
  const preposition = render(tree, caseTokens(tree, head)).toLowerCase();
  return [`${be}${not}`, preposition, noun(head)].filter(Boolean).join(' ');
}

function corePiece(
  tree: Tree,
  head: number,
  child: number,
  rel: string,
  style: ClauseStyle,
  length: number,
  depth: number,
  noun: (i: number, d?: Detail) => string,
  detail: Detail,
): Piece[] {
  if (rel === 'obj' || rel === 'iobj') {
    const inner = depth < maxDepth ? complementOfNoun(tree, child, style, length, depth) : '';
    const text = noun(child);
    return [
      { order: placed(head, child), text, rank: 0 },
      ...(inner ? [{ order: placed(head, child) + 0.5, text: inner, rank: 1 }] : []),
      ...nounObliques(tree, child, noun, detail),
    ];
  }
  if (depth >= maxDepth) return [];
  if (rel === 'ccomp') {
    return [
      {
        order: placed(head, child),
        text: contentText(tree, head, child, style, length, depth),
        rank: 0,
      },
    ];
  }
  if (at(tree, child).pos !== 'VERB')
    return [{ order: placed(head, child), text: noun(child), rank: 0 }];
  const to = childrenBy(tree, child, 'mark').some((c) => at(tree, c).text.toLowerCase() === 'to');
  const text = clauseText(
    tree,
    child,
    style,
    Math.max(30, length - 14),
    to ? 'infinitive' : 'participle',
    depth + 1,
  );
  return [{ order: placed(head, child), text: to ? `to ${text}` : text, rank: 0 }];
}

/** What is said, in short; a speaker who speaks of himself is not named twice. */
function contentText(
  tree: Tree,
  verb: number,
  content: number,
  style: ClauseStyle,
  length: number,
  depth: number,
): string {
  const text = clauseText(tree, content, style, Math.max(36, length - 6), 'content', depth + 1);
  const speaker = subjectOf(tree, verb);
  const subject = subjectOf(tree, content);
  if (speaker < 0 || subject < 0 || at(tree, subject).pos !== 'PRON') return text;
  const name = style.nounText(tree, subject, 'short');
  const isSelf = name !== '' && name === style.nounText(tree, speaker, 'short');
  return isSelf && text.startsWith(name)
    ? at(tree, subject).text.toLowerCase() + text.slice(name.length)
    : text;
}

/** What a noun like "hope" or "plan" is for: "that the town will be returned", "to close the plant". */
function complementOfNoun(
  tree: Tree,
  i: number,
  style: ClauseStyle,
  length: number,
  depth: number,
): string {
  const clause = childrenBy(tree, i, 'acl', 'ccomp').find((c) => {
    if (at(tree, c).rel === 'acl:relcl') return false;
    return childrenBy(tree, c, 'mark').some((m) => /^(?:to|that)$/i.test(at(tree, m).text));
  });
  if (clause === undefined) return '';
  const to = childrenBy(tree, clause, 'mark').some((m) => at(tree, m).text.toLowerCase() === 'to');
  const text = clauseText(
    tree,
    clause,
    style,
    Math.max(24, length - 24),
    to ? 'infinitive' : 'content',
    depth + 1,
  );
  return text ? `${to ? 'to' : 'that'} ${text}` : '';
}

/** Prepositional phrases on an object that tell as much as the verb's own: "troops from Syria". */
function nounObliques(
  tree: Tree,
  object: number,
  noun: (i: number, d?: Detail) => string,
  detail: Detail,
): Piece[] {
  if (detail === 'bare') return [];
  return childrenBy(tree, object, 'nmod')
    .filter((c) => c > object && !/^(?:of|)$/.test(caseOf(tree, c)))
    .filter((c) => !/^others?$/.test(at(tree, c).text))
    .map((c) => {
      const preposition = render(tree, caseTokens(tree, c)).toLowerCase();
      return {
        order: placed(object, c),
        text: `${preposition} ${noun(c, 'short')}`,
        rank: obliqueRank(preposition),
      };
    });
}

/** How soon a phrase is dropped for length: who and where from or to stays longest. */
function obliqueRank(preposition: string): number {
  if (/^(?:to|from|for|of|into|out of|with|against|by)$/.test(preposition)) return 2;
  if (/^(?:in|near|at|on|over|around|through|across)$/.test(preposition)) return 3;
  return 5;
}

/** An event noun as a title: "Fierce fighting around the town". */
export function nominalText(tree: Tree, head: number, style: ClauseStyle, length: number): string {
  const noun = (i: number, d: Detail) => neutral(style.nounText(tree, i, d));
  const places = childrenBy(tree, head, 'nmod', 'obl')
    .filter((c) => c > head && !style.isTime(tree, c) && !/^(?:of|)$/.test(caseOf(tree, c)))
    .map((c) => `${render(tree, caseTokens(tree, c)).toLowerCase()} ${noun(c, 'short')}`);
  for (const detail of ['full', 'short', 'bare'] as const) {
    let text = noun(head, detail);
    if (text.length > length) continue;
    for (const place of places) if (`${text} ${place}`.length <= length) text = `${text} ${place}`;
    return text;
  }
  return noun(head, 'bare');
}
