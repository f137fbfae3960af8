import { isNegated } from '../factuality.ts';
import { at, childrenBy, subtree, type Tree } from '../graph.ts';
import type { Happening } from '../happening.ts';
import { isPassive, subjectOf } from '../roles.ts';
import { noLonger } from './adverbs.ts';

/** A title and how good it is, 0 to 1. */
export interface Title {
  readonly text: string;
  readonly quality: number;
}

/** Preferred and greatest length of a title, in characters. */
export const preferredLength = 60;
const greatestLength = 100;

/** Words that cannot open a good title: what they stand for was not found. The WHO is somebody. */
const unresolved =
  /^(?!WHO\b)(?:what|which|who|that|this|these|those|it|they|he|she|we|i|you|there|one|some|most|all|both|others?|another|such)\b/i;

/** A title cannot end on these: what they announce is missing. */
const dangling =
  /\b(?:of|to|at|by|for|from|with|and|or|the|a|an|that|as|than|into|its|their|his|her|is|are|be|says|first|last|this)$|[$£€¥]$/i;

/** What it is about is told elsewhere: "publishes it", "turns them down". */
const pointing = /\s(?:it|them)(?:\s(?:up|down|out|off|back|over|in))?$/i;

/** Two verbs where a clause has one: the parse joined what does not belong together. */
const garbled =
  /\b(?:is|are) (?:the|is|are)\b|\b(?:in|on|at|for|by|from) (?:in|on|at|for|by|of|to)\b|\b(?:says|claims|denies that) (?:is|are|says|has|have)\b/i;

/** Verbs that say nothing alone: "Smith asks". */
const needsObject =
  /\s(?:asks?|says?|tells?|offers?|makes?|gives?|takes?|puts?|brings?|names?|calls?|shows?|finds?|holds?|gets?|sets?|wants?|confirms?|discloses?|reveals?|denies|deny|includes?|provides?|informs?|announces?)$/;

/** Whether somebody who is named opens a text. */
export const isResolved = (text: string): boolean => text !== '' && !unresolved.test(text);

/** "… shown by the agency died": what a preposition governs is nobody's subject, whatever the parse says. */
function followsPreposition(tree: Tree, subject: number): boolean {
  const first = subtree(tree, subject)[0] ?? subject;
  return [first, first - 1].some(
    (i) =>
      /^(?:of|by|with|from|at)$/i.test(at(tree, i).text) &&
      // "At least two people" are two people.
      !/^(?:least|most)$/i.test(at(tree, i + 1).text),
  );
}

/** Somebody's own words, which make no headline: "Smith says we felt it". */
const firstPerson = /\b(?:I|we|We|our|Our|my|My|me|you|You|your)\b/;

/** What is left of a quality when the words themselves tell that something is wrong. */
export function checked({ text, quality }: Title): Title {
  if (dangling.test(text) || garbled.test(text)) return { text, quality: Math.min(quality, 0.15) };
  if (pointing.test(text)) return { text, quality: Math.min(quality, 0.4) };
  if (firstPerson.test(text)) return { text, quality: Math.min(quality, 0.2) };
  return { text, quality: text.length > greatestLength ? Math.min(quality, 0.4) : quality };
}

/** "All 312 schools": what counts a noun stands for nothing else. */
const isCounted = (tree: Tree, subject: number, text: string): boolean =>
  at(tree, subject).pos === 'NOUN' && /^(?:all|both|most|some|another|such)\b/i.test(text);

/** What says in a title that something is not so. */
const denial =
  /\b(?:not|no|never|nor|neither|none|nobody|nothing|hardly|scarcely|barely|yet to|den(?:y|ies)|fails?|failed|failing|refuses?|without|un\w+)\b/i;

/** Whether a clause, or what is said in it, is denied somewhere. */
function isDeniedWithin(tree: Tree, head: number): boolean {
  if (isNegated(tree, head) || noLonger(tree, head) !== '') return true;
  return childrenBy(tree, head, 'ccomp', 'xcomp').some((inner) => isDeniedWithin(tree, inner));
}

/** Whether a title has lost the "not" of its clause, and so says the opposite. */
export const losesDenial = ({ tree, head, nominal }: Happening, text: string): boolean =>
  !nominal && isDeniedWithin(tree, head) && !denial.test(text);

/** How good a clause is as a title: whole, with a subject that says who. */
export function clauseQuality(
  { tree, head }: Happening,
  text: string,
  isTime: (i: number) => boolean,
): number {
  const subject = subjectOf(tree, head);
  const words = text.split(' ').length;
  if (subject < 0 || words < 2 || (unresolved.test(text) && !isCounted(tree, subject, text)))
    return 0.2;
  if (isTime(subject) || followsPreposition(tree, subject)) return 0.1;
  if (words > 2 || isPassive(tree, head)) return 0.8;
  return needsObject.test(text) ? 0.25 : 0.6;
}
