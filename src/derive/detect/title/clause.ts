import { isDenied } from '../factuality.ts';
import { at, childrenBy, lemmasBy, plainRel, type Tree } from '../graph.ts';
import { boundNoun } from '../idioms.ts';
import { neutral } from '../lexicon/neutral.ts';
import { render } from '../render.ts';
import { subjectOf } from '../roles.ts';
import { measurePiece, nounObliques, obliquePiece, type NounWriter } from './oblique.ts';
import { caseTokens, type Detail } from './phrase.ts';
import { asContent } from './content.ts';
import { isOfMeasure, isOfObject, noLonger, saysNot } from './adverbs.ts';
import { agreement, copula, verbText, type Form } from './verb.ts';

/** How noun phrases are to be written. */
export interface ClauseStyle {
  /** What stands for a noun phrase: who a pronoun means, a name the corpus knows. */
  readonly nounText: (tree: Tree, head: number, detail: Detail) => string;
  /** Whether a noun phrase, or whom its pronoun means, takes a plural verb. */
  readonly isPlural: (tree: Tree, head: number) => boolean;
}

/** A part of a clause: where it stands, what it says, and how soon it is dropped for length. */
export interface Piece {
  readonly order: number;
  readonly text: string;
  readonly rank: number;
}

/** What a clause is written with: the tree, how, to what length in characters, and how far down it is. */
interface Writing {
  readonly tree: Tree;
  readonly style: ClauseStyle;
  readonly length: number;
  readonly depth: number;
  readonly detail: Detail;
  readonly noun: NounWriter;
  readonly written: Written;
}

/** What parts of a sentence have been written as: the same clause is wanted again with each way to put its nouns. */
type Written = Map<string, string>;

function once(written: Written, key: string, write: () => string): string {
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = write();
  written.set(key, text);
  return text;
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
  return clauseWithin({ tree, style, length, depth, written: new Map() }, head, form);
}

function clauseWithin(clause: Omit<Writing, 'detail' | 'noun'>, head: number, form: Form): string {
  const { tree, style, length, written } = clause;
  let best = '';
  for (const detail of ['full', 'short', 'bare'] as const) {
    const noun = (i: number, d: Detail = detail) =>
      once(written, `${i} ${d}`, () => neutral(style.nounText(tree, i, d)));
    const pieces = piecesOf({ ...clause, detail, noun }, head, form);
    if (pieces.every((piece) => piece.text === '')) return '';
    const core = fit(pieces, length);
    if (best === '' || core.length < best.length) best = core;
    if (core.length <= (detail === 'short' ? length * leeway : length)) return core;
  }
  return best;
}

const joined = (pieces: readonly Piece[]): string =>
  [...pieces]
    .sort((a, b) => a.order - b.order)
    .map((piece) => piece.text)
    .filter(Boolean)
    .join(' ');

/** The pieces in order, those of the lowest rank left out until the text fits; the core always stays. */
function fit(pieces: readonly Piece[], length: number): string {
  let kept = [...pieces];
  const limit = () => (kept.every(({ rank }) => rank <= 1) ? length * leeway : length);
  while (joined(kept).length > limit() && kept.some((piece) => piece.rank > 0)) {
    const worst = Math.max(...kept.map((piece) => piece.rank));
    const drop = kept.findLastIndex((piece) => piece.rank === worst);
    kept = kept.filter((_, i) => i !== drop);
  }
  return joined(kept);
}

/** What stands before its verb ("In Geneva, ministers met") comes last in a title. */
const placed = (head: number, child: number): number => (child < head ? child + 10_000 : child);

function piecesOf(writing: Writing, head: number, form: Form): Piece[] {
  const { tree } = writing;
  const subject = subjectOf(tree, head);
  const named = form === 'main' || form === 'content' ? subject : -1;
  const rest = (tree.children[head] ?? []).filter((child) => child !== subject);
  if (named >= 0 && isThere(tree, head))
    return [
      { order: -3, text: 'there', rank: 0 },
      { order: -2, text: predicateText(writing, head, subject, form), rank: 0 },
      ...objectPieces(writing, subject, -1),
      ...rest.flatMap((child) => childPieces(writing, head, child)),
    ];
  return [
    ...(named >= 0 ? subjectPieces(writing, named) : []),
    { order: -1, text: predicateText(writing, head, subject, form), rank: 0 },
    ...rest.flatMap((child) => childPieces(writing, head, child)),
  ];
}

/** "There were no plans": what there is stands behind the verb. */
const isThere = (tree: Tree, head: number): boolean =>
  childrenBy(tree, head, 'expl').some((i) => at(tree, i).text.toLowerCase() === 'there');

/** A subject goes before what else hangs on it, which goes first for length. */
const subjectDetailRank = 4;

function subjectPieces({ tree, noun, detail }: Writing, subject: number): Piece[] {
  const own = { order: -3, text: noun(subject), rank: 0 };
  return detail === 'bare'
    ? [own]
    : [own, ...nounObliques(tree, subject, -2, noun, subjectDetailRank)];
}

/** What one child of a predicate adds to the clause. */
function childPieces(writing: Writing, head: number, child: number): Piece[] {
  const { tree, noun } = writing;
  const order = placed(head, child);
  const { rel } = at(tree, child);
  switch (plainRel(rel)) {
    case 'obj':
    case 'iobj':
      // "Denied on Friday that the dam has failed": what opens a clause is no object of its verb.
      return at(tree, child).pos === 'SCONJ' ? [] : objectPieces(writing, child, order);
    case 'xcomp':
    case 'ccomp':
      return writing.depth < maxDepth ? [complementPiece(writing, head, child, order)] : [];
    case 'advmod':
    case 'compound':
      return isOfObject(tree, head, child) || isOfMeasure(tree, child)
        ? [{ order, text: at(tree, child).text, rank: 0 }]
        : [];
    case 'advcl':
      return doingPieces(writing, child, order);
    case 'obl':
      if (child === boundNoun(tree, head))
        return obliquePiece(tree, child, order, noun).map((piece) => ({ ...piece, rank: 0 }));
      return [
        ...obliquePiece(tree, child, order, noun).map((piece) => needed(tree, head, child, piece)),
        ...measurePiece(tree, child, order, noun),
      ];
    default:
      return [];
  }
}

/** "files for bankruptcy": a verb with nothing else behind it would say little without what stands there. */
function needed(tree: Tree, head: number, child: number, piece: Piece): Piece {
  const others = childrenBy(tree, head, 'obj', 'iobj', 'xcomp', 'ccomp', 'obl');
  const isAlone = others.every((other) => other === child || other < head || other > child);
  const hasObject = childrenBy(tree, head, 'obj', 'iobj', 'xcomp', 'ccomp').length > 0;
  return isAlone && !hasObject && piece.rank === 2 ? { ...piece, rank: 1 } : piece;
}

/** The verb, or the copula and what it links to. */
function predicateText(
  { tree, style, noun }: Writing,
  head: number,
  subject: number,
  form: Form,
): string {
  const plural = agreement(tree, head) ?? (subject >= 0 && style.isPlural(tree, subject));
  const token = at(tree, head);
  // "the plan is to close the mill".
  if (token.morph.verbForm === 'Inf' && childrenBy(tree, head, 'cop').length > 0)
    return `${copula(plural)} to ${neutral(verbText(tree, head, plural, 'infinitive'))}`;
  if (token.pos === 'VERB' || token.pos === 'AUX')
    return neutral(verbText(tree, head, plural, form));
  const modal = childrenBy(tree, head, 'aux').some((c) =>
    /^(?:will|would)$/i.test(at(tree, c).text),
  );
  // "Pleads guilty to assault": what "to" stands before need be no verb.
  const isLinked = childrenBy(tree, head, 'cop').length > 0 || token.pos === 'ADJ';
  const be = form === 'infinitive' ? (isLinked ? 'be' : '') : modal ? 'will be' : copula(plural);
  const longer = noLonger(tree, head);
  const not = saysNot(tree, head) ? 'not' : '';
  const preposition = render(tree, caseTokens(tree, head)).toLowerCase();
  return [be, longer || not, preposition, noun(head)].filter(Boolean).join(' ');
}

/** "what it called a coup": "what" as an object, with its clause. */
function whatPieces(writing: Writing, what: number, order: number): Piece[] {
  const { tree, depth } = writing;
  const { text, head } = at(tree, what);
  const [clause] = childrenBy(tree, what, 'acl');
  if (clause === undefined || depth >= maxDepth || text !== 'what') return [];
  const said = contentText(writing, head, clause);
  return [{ order, text: said.startsWith('what ') ? said : `what ${said}`, rank: 0 }];
}

function objectPieces(writing: Writing, child: number, order: number): Piece[] {
  const { tree, noun, detail, depth } = writing;
  const inner = depth < maxDepth ? complementOfNoun(writing, child) : '';
  const text = noun(child);
  // "a third of what it was worth", "condemned what it called a coup": without its clause it says nothing.
  if (/\b(?:what|which|whom?)$/.test(text)) return whatPieces(writing, child, order);
  return [
    { order, text, rank: 0 },
    ...(inner ? [{ order: order + 0.5, text: inner, rank: 1 }] : []),
    ...(detail === 'bare' ? [] : nounObliques(tree, child, order, noun)),
  ];
}

/** Whether a clause is an infinitive with "to", and not what a copula links to ("is to close"). */
const hasTo = (tree: Tree, i: number): boolean =>
  lemmasBy(tree, i, 'mark').includes('to') && childrenBy(tree, i, 'cop').length === 0;

/** A clause below another, as long as room is left for it. */
function below(writing: Writing, head: number, form: Form, taken: number, least: number): string {
  const { tree, style, written } = writing;
  const length = Math.max(least, writing.length - taken);
  const depth = writing.depth + 1;
  return once(written, `${head} ${form} ${length} ${depth}`, () =>
    clauseWithin({ tree, style, length, depth, written }, head, form),
  );
}

function complementPiece(writing: Writing, head: number, child: number, order: number): Piece {
  const { tree, noun } = writing;
  const to = hasTo(tree, child);
  if (plainRel(at(tree, child).rel) === 'ccomp' && !to)
    return { order, text: conditionOf(tree, child) + contentText(writing, head, child), rank: 0 };
  if (at(tree, child).pos !== 'VERB')
    return { order, text: linkedTo(tree, child) + noun(child), rank: 0 };
  const text = below(writing, child, to ? 'infinitive' : 'participle', 14, 30);
  return { order, text: to ? `${toOf(tree, child)} ${text}` : text, rank: 0 };
}

/** "Decided not to be afraid", "pleads guilty to assault": what stands between a verb and what is no verb. */
function linkedTo(tree: Tree, child: number): string {
  if (!lemmasBy(tree, child, 'mark').includes('to')) return '';
  const isLinked = childrenBy(tree, child, 'cop').length > 0 || at(tree, child).pos === 'ADJ';
  return `${toOf(tree, child)} ${isLinked ? 'be ' : ''}`;
}

/** "to", or "not to": what somebody is told not to do he is not told to do. */
const toOf = (tree: Tree, clause: number): string => (isDenied(tree, clause) ? 'not to' : 'to');

/** "vote to strike if …", "ask whether …", "condemn what it calls …": what is not said or meant outright keeps its mark. */
const conditionOf = (tree: Tree, clause: number): string =>
  [
    ...lemmasBy(tree, clause, 'mark').filter((mark) => /^(?:if|whether|unless|until)$/.test(mark)),
    ...childrenBy(tree, clause, 'obj', 'advmod', 'obl')
      .filter((i) => i < clause)
      .map((i) => at(tree, i).text.toLowerCase())
      .filter((text) => /^(?:what|whom|how|why|where)$/.test(text)),
  ]
    .map((mark) => `${mark} `)
    .join('');

/** "suspected of stealing …", "fined for failing to …": what a verb blames or thanks somebody for. */
function doingPieces(writing: Writing, child: number, order: number): Piece[] {
  const { tree, depth } = writing;
  const { head } = at(tree, child);
  const isLast = childrenBy(tree, head, 'obj', 'xcomp', 'ccomp').length === 0;
  if (hasTo(tree, child) && isLast && depth < maxDepth)
    return [
      {
        order,
        text: `${toOf(tree, child)} ${below(writing, child, 'infinitive', 14, 30)}`,
        rank: 1,
      },
    ];
  const condition = at(tree, head).morph.verbForm === 'Inf' ? conditionOf(tree, child) : '';
  if (condition && depth < maxDepth)
    return [{ order, text: condition + contentText(writing, head, child), rank: 0 }];
  const mark = lemmasBy(tree, child, 'mark', 'case').find((m) =>
    /^(?:of|for|with|against|without|from)$/.test(m),
  );
  if (mark === undefined || depth >= maxDepth || at(tree, child).pos !== 'VERB') return [];
  const text = below(writing, child, 'participle', 24, 24);
  return [
    { order, text: `${mark} ${text}`, rank: /^(?:of|against|without|from)$/.test(mark) ? 0 : 3 },
  ];
}

/** What is said, in short; a speaker who speaks of himself is not named twice. */
function contentText(writing: Writing, verb: number, content: number): string {
  const { tree, style } = writing;
  const text = asContent(tree, below(writing, content, 'content', 6, 36));
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
function complementOfNoun(writing: Writing, i: number): string {
  const { tree } = writing;
  const clause = childrenBy(tree, i, 'acl', 'ccomp', 'xcomp').find(
    (c) =>
      at(tree, c).rel !== 'acl:relcl' &&
      lemmasBy(tree, c, 'mark').some((m) => /^(?:to|that)$/.test(m)),
  );
  if (clause === undefined) return '';
  const to = hasTo(tree, clause);
  const text = below(writing, clause, to ? 'infinitive' : 'content', 24, 24);
  return text ? `${to ? toOf(tree, clause) : 'that'} ${text}` : '';
}

/** An event noun as a title: "Fierce fighting around the town". */
export function nominalText(tree: Tree, head: number, style: ClauseStyle, length: number): string {
  const noun = (i: number, d: Detail = 'short') => neutral(style.nounText(tree, i, d));
  const around = childrenBy(tree, head, 'nmod', 'obl')
    .filter((c) => c > head)
    .flatMap((c) => obliquePiece(tree, c, c, noun))
    .filter((piece) => !piece.text.startsWith('of '));
  for (const detail of ['full', 'short', 'bare'] as const) {
    let text = noun(head, detail);
    if (text.length > length) continue;
    for (const { text: place } of around)
      if (`${text} ${place}`.length <= length) text = `${text} ${place}`;
    return text;
  }
  return noun(head, 'bare');
}
