import { at, caseOf, childrenBy, lemmaOf, type Tree } from '../graph.ts';
import { noAgent } from '../lexicon/function-words.ts';
import { nounSenses } from '../lexicon/index.ts';
import { render } from '../render.ts';
import type { Piece } from './clause.ts';
import { caseTokens, type Detail } from './phrase.ts';

/** What writes a noun phrase. */
export type NounWriter = (i: number, detail?: Detail) => string;

/** Nouns of time and turns of speech ("in addition"): nothing for a title. */
const timeNouns =
  /^(?:minute|hour|day|week|month|year|night|morning|evening|afternoon|half|time|moment|season|decade|while|period|date|ground|basis|fact|case|course|addition|turn|response|result|part|order|midnight|noon|dawn|example|instance|contrast|condition|meantime|run-up|behalf)s?$/;

/** What stands for something that a title does not name. */
const unnamed =
  /^(?:it|they|them|this|that|these|those|which|what|who|whom|he|she|him|her|others?|us|me|you|here|there|one|itself|themselves|himself|herself)$/i;

/** Prepositions that open a circumstance, not a part of what happened. */
const circumstance =
  /^(?:according to|despite|in spite of|unlike|like|including|such as|as well as|besides|apart from|along with|regardless of|instead of|rather than|than|given|depending on|based on)$/;

/** Endings of nouns that name what happens, besides those the lexicon knows. */
const eventLike = /(?:tion|sion|ment|ance|ence|ing|al|sis|ure)s?$/;

const isEventNoun = (tree: Tree, i: number): boolean =>
  nounSenses(lemmaOf(at(tree, i))).length > 0 || eventLike.test(lemmaOf(at(tree, i)));

/** Before these one appears or pleads, at no other time. */
const hearers =
  /^(?:magistrate|judge|justice|court|jury|tribunal|inquiry|committee|commission|panel|council|board|parliament|congress|senate|lawmaker|deputy|mp)s?$/;

/** How soon a phrase is dropped for length: who and where from or to stays longest. */
function rankOf(preposition: string): number {
  if (preposition === 'as' || preposition === 'into') return 1;
  if (/^(?:to|from|for|of|out of|with|against|by|over|about|before)$/.test(preposition)) return 2;
  if (
    /^(?:in|near|at|on|off|around|through|across|outside|inside|under|between)$/.test(preposition)
  )
    return 3;
  return 5;
}

/** Whether a prepositional phrase adds nothing to a title, or nothing that can be understood there. */
function isIdle(tree: Tree, i: number, preposition: string): boolean {
  // "with … said to be worth": a participle where a noun should be is a parser's mistake.
  const { pos, morph } = at(tree, i);
  if (pos === 'VERB' && morph.verbForm !== 'Ger' && !/ing$/.test(at(tree, i).text)) return true;
  if (preposition === '' || circumstance.test(preposition)) return true;
  if (preposition === 'by' && noAgent.test(lemmaOf(at(tree, i)))) return true;
  if (unnamed.test(at(tree, i).text)) return true;
  // "for six years": a length that is still in the tree is one the title needs.
  const counts = childrenBy(tree, i, 'nummod').length > 0;
  if (timeNouns.test(lemmaOf(at(tree, i))) && !counts) return true;
  if (preposition === 'before' && hearers.test(lemmaOf(at(tree, i)))) return false;
  // A parser that misses a clause after "after" leaves its subject as a noun.
  return /^(?:after|before|since|until|as|while|when)$/.test(preposition) && preposition !== 'as'
    ? !isEventNoun(tree, i)
    : false;
}

/** A prepositional phrase as a piece of a clause: none where it would add nothing. */
export function obliquePiece(tree: Tree, i: number, order: number, noun: NounWriter): Piece[] {
  const preposition = render(tree, caseTokens(tree, i)).toLowerCase();
  if (isIdle(tree, i, preposition)) return [];
  const text = noun(i, 'short');
  return text && !unnamed.test(text)
    ? [
        {
          order,
          text: `${preposition} ${text}${goal(tree, i, preposition, noun)}`,
          rank: rankOf(preposition),
        },
      ]
    : [];
}

/** "from yellow to orange": where it leads is said with where it comes from. */
function goal(tree: Tree, i: number, preposition: string, noun: NounWriter): string {
  if (preposition !== 'from') return '';
  const to = childrenBy(tree, i, 'obl', 'nmod').find(
    (c) => c > i && c - i <= 3 && caseOf(tree, c) === 'to' && !unnamed.test(at(tree, c).text),
  );
  return to === undefined ? '' : ` to ${noun(to, 'bare')}`;
}

/** A measure without a preposition: "fell 4 percent". */
export function measurePiece(tree: Tree, i: number, order: number, noun: NounWriter): Piece[] {
  const counts = [i, ...childrenBy(tree, i, 'nummod')].some((c) => at(tree, c).pos === 'NUM');
  if (!counts || timeNouns.test(lemmaOf(at(tree, i))) || caseOf(tree, i) !== '') return [];
  return [{ order, text: noun(i, 'short'), rank: 1 }];
}

/** Prepositional phrases on a noun that tell as much as the verb's own: "troops from Arden". */
export function nounObliques(
  tree: Tree,
  head: number,
  order: number,
  noun: NounWriter,
  least = 0,
): Piece[] {
  return childrenBy(tree, head, 'nmod')
    .filter((c) => c > head && !/^(?:of|)$/.test(caseOf(tree, c)))
    .flatMap((c, k) => obliquePiece(tree, c, order + (k + 1) / 100, noun))
    .map((piece) => ({ ...piece, rank: Math.max(least, piece.rank) }));
}
