import type { Token } from '../../../syntax/types.ts';
import { nounSenses } from '../lexicon/index.ts';
import { isSpeech } from '../lexicon/speech.ts';

/** Words by which a time is counted from a happening. */

/** Which way a word counts from what follows it; 0 is on it. */
export const directions: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['after', 1],
  ['following', 1],
  ['into', 1],
  ['before', -1],
  ['of', 0],
]);

/** "The move comes a day after …" is news, and the day of the other is counted from it. */
export const comes: ReadonlySet<string> = new Set(['come', 'follow']);

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase();

/** Nouns for whatever bad thing happened. */
const anyHarm = /^(?:accident|disaster|tragedy|catastrophe|incident|calamity|violence)$/;

/** Whether a noun may mean any bad thing that happened. */
export const isAnyHarm = (token: Token): boolean => anyHarm.test(lemmaOf(token));

/** Whether a verb tells what is only thought, said or there: no day to count from. */
export const isNoDay = (token: Token): boolean =>
  isSpeech(lemmaOf(token)) ||
  /^(?:expect|schedule|plan|suppose|intend|have|be|do|make)$/.test(lemmaOf(token));

/** Whether a noun names a happening. */
export const isEventNoun = (token: Token): boolean =>
  token.pos === 'NOUN' && (isAnyHarm(token) || nounSenses(lemmaOf(token)).length > 0);

/** What may begin the name or the clause of a happening. */
const begins: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'VERB', 'NUM']);

/** "the day before him" and "the day before that" count from nothing that is told here; "before he left" does. */
const points = /^(?:that|this|it|him|her|them|me|us|then|yesterday|tomorrow|last|next)$/i;

/** How far after "of" or "into" its noun may stand, in words. */
const nounReach = 4;

/**
 * Whether a word counts a time from a happening that follows it.
 * @param mayBeOf whether "of" may: after "the day", not after "19 days"
 */
export function countsFrom(tokens: readonly Token[], i: number, mayBeOf: boolean): boolean {
  const [word, next] = [tokens[i]?.text.toLowerCase() ?? '', tokens[i + 1]];
  const direction = directions.get(word);
  if (direction === undefined || !next || !begins.has(next.pos)) return false;
  const then = tokens[i + 2]?.pos;
  if (points.test(next.text) && then !== 'VERB' && then !== 'AUX') return false;
  if (word !== 'of' && word !== 'into') return true;
  if (word === 'of' && !mayBeOf) return false;
  // "The day of departure" is any; "of the departure", "of his departure" is one that is known.
  const noun = tokens.slice(i + 2, i + 1 + nounReach).find(({ pos }) => pos === 'NOUN');
  return ['DET', 'PRON', 'PROPN'].includes(next.pos) && noun !== undefined && isEventNoun(noun);
}
