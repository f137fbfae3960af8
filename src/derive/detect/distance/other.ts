import { isCalendarName } from '../../../text/index.ts';
import type { OtherHappening } from '../../types.ts';
import { namingWith } from '../control.ts';
import { isPast } from '../factuality.ts';
import { at, caseOf, childrenBy, lemmaOf, subtree, type Tree } from '../graph.ts';
import { happeningAt, type Reading } from '../sentence.ts';
import type { TiedTimex } from '../timexes.ts';
import { isAnyHarm, isEventNoun, isNoDay } from './phrases.ts';

/** The happening that a time is counted from, as the sentence names it. */

/** How far ahead it may stand, in words. */
const reach = 12;

/** The word of the happening that a preposition or conjunction leads to; -1 if it leads to none. */
export function anchorAt(tree: Tree, i: number): number {
  const { head } = at(tree, i);
  const isOver = (k: number) =>
    at(tree, k).pos === 'VERB' && (isPast(tree, k) || at(tree, k).text.endsWith('ing'));
  if (head > i && (isOver(head) || isEventNoun(at(tree, head)))) return head;
  // Of a clause whose subject an aside parts from its verb, parsers make a noun.
  if (head > i && at(tree, head).pos === 'VERB') return -1;
  return tree.tokens.findIndex((token, k) => {
    const isNear = k > i && k <= i + reach;
    return isNear && (isOver(k) || (head <= i && isEventNoun(token)));
  });
}

const content: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

/** What says more of a happening than who took part and where: "the quake, which destroyed the city". */
const beside = /^(?:acl|advcl|appos|conj|parataxis|ccomp)/;

const isName = /^\p{Lu}(?!rs?\.?$|s\.?$)/u;

const isPersonal = /^(?:he|she|they|his|her|their|him|them)$/i;

/** Lemmas of the nouns behind a word that a happening is said to be of: its subject, its object, "of" whom it is. */
const partiesOf = (tree: Tree, anchor: number, after: number): string[] =>
  childrenBy(tree, anchor, 'nsubj', 'obj', 'nmod', 'compound')
    .filter((i) => i > after && at(tree, i).pos === 'NOUN')
    .filter((i) => /^(?:of|['’]s?)?$/.test(caseOf(tree, i)))
    .map((i) => lemmaOf(at(tree, i)));

/** Whether a timex is the date of what is counted from: it stands behind the word that counts. */
const isDateBehind = ({ timex }: TiedTimex, start: number): boolean =>
  timex.type === 'DATE' && timex.when !== null && timex.start > start;

/**
 * A happening as the phrase or clause at a word names it; `null` where it has no day, or is of "him" and nobody knows who.
 * @param after the word that counts from it
 */
export function otherAt(reading: Reading, anchor: number, after: number): OtherHappening | null {
  const { tree, knowledge, tied, discourse } = reading;
  const below = subtree(tree, anchor, (child) => beside.test(at(tree, child).rel)).filter(
    (i) => i > after && i !== anchor,
  );
  const naming = namingWith(discourse);
  const meant = below
    .filter((i) => isPersonal.test(at(tree, i).text))
    .map((i) => naming(tree, i)?.toLowerCase().split(' ').at(-1) ?? null);
  const persons = meant.filter((name) => name !== null);
  if (persons.length < meant.length) return null;
  const tokens = below.map((i) => at(tree, i));
  const capitals = tokens
    .filter(({ pos, text }) => pos === 'PROPN' && isName.test(text) && !isCalendarName(text))
    .map(lemmaOf);
  const told = at(tree, anchor);
  if (told.pos === 'VERB' && isNoDay(told)) return null;
  const lemma = lemmaOf(told);
  return {
    action: isAnyHarm(told) ? null : happeningAt(tree, anchor, knowledge)?.action.id || lemma,
    lemma,
    words: [...new Set(tokens.filter(({ pos }) => content.has(pos)).map(lemmaOf))],
    names: [...new Set([...capitals, ...persons])],
    parties: partiesOf(tree, anchor, after),
    when:
      tied.find((t) => t.anchor === anchor && isDateBehind(t, at(tree, after).start))?.timex.when ??
      null,
  };
}
