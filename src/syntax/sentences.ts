import { starters, titles } from './abbreviations.ts';
import { charAt, closers, isDigit, isLetter, isLower, isUpper, openers } from './characters.ts';
import { stretches, wrapColumn } from './lines.ts';
import { wordAt } from './stops.ts';
import { tokenize } from './tokenize.ts';
import type { TextSpan } from './types.ts';

/** Verbs that take up a quotation: `"Is it over?" Smith asked` is one sentence. */
const reporting = new Set(
  `said says say asked asks ask told tells added adds replied replies answered wrote writes shouted cried called
   quipped wondered exclaimed screamed joked insisted demanded`.split(/\s+/),
);

const stops = /^(?:[.\u2026]+|[!?]+|[\u3002\uff01\uff1f\u061f\u06d4])$/;

/** The text of a token, with what the rules ask about it. */
interface Word extends TextSpan {
  readonly text: string;
}

/**
 * The words of the sentences in a text. Blank lines always end a sentence; other line ends do where the line
 * looks finished, is a headline, or the next one opens a list entry.
 * @param spans the stretches to read, each split on its own, in UTF-16 code units; the whole text by default
 * @returns for each sentence the spans of its tokens, in the order of the text within each span
 */
export function sentenceTokens(text: string, spans?: readonly TextSpan[]): TextSpan[][] {
  const column = wrapColumn(text);
  return (spans ?? [{ start: 0, end: text.length }])
    .map((span) => ({ start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .flatMap((span) => stretches(text, span, column))
    .flatMap((lines) =>
      split(
        text,
        lines.flatMap((line) => tokenize(text, line)),
      ),
    );
}

/**
 * The spans of the sentences in a text; see `sentenceTokens`.
 * @returns spans from the first to the last token of each sentence
 */
export function sentences(text: string, spans?: readonly TextSpan[]): TextSpan[] {
  return sentenceTokens(text, spans).map((tokens) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
  }));
}

/** Cuts the tokens of one stretch after each stop that ends a sentence. */
function split(text: string, spans: readonly TextSpan[]): TextSpan[][] {
  const words = spans.map(({ start, end }): Word => ({ start, end, text: text.slice(start, end) }));
  const found: TextSpan[][] = [];
  let from = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (!mayEnd(words, i, from)) continue;
    const last = withClosers(words, i);
    if (last + 1 < words.length && !breaksAfter(text, words, i, last)) continue;
    found.push(spans.slice(from, last + 1));
    from = last + 1;
    i = last;
  }
  if (from < spans.length) found.push(spans.slice(from));
  return found;
}

/** Whether a token is a stop, or an abbreviation's stop that may serve as one. */
function mayEnd(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i]?.text ?? '';
  if (stops.test(word)) return !isListNumber(words, i, from);
  return word.length > 1 && word.endsWith('.') && !titles.has(word.slice(0, -1).toLowerCase());
}

/** "1." at the start of a line numbers what follows. */
const isListNumber = (words: readonly Word[], i: number, from: number): boolean =>
  i === from + 1 &&
  words[i]?.text === '.' &&
  /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})$/.test(words[from]?.text ?? '');

/** The last of the quotes and brackets that close right after a stop. */
function withClosers(words: readonly Word[], stop: number): number {
  let last = stop;
  for (let i = stop + 1; i < words.length && i <= stop + 4; i += 1) {
    const word = words[i];
    if (word === undefined || word.start !== words[i - 1]?.end || !closers.has(word.text)) break;
    last = i;
  }
  return isReference(words, last + 1) ? last + 3 : last;
}

/** "[12]" right after a stop refers to a note: it belongs to the sentence before. */
const isReference = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === '[' &&
  /^\d{1,3}$/.test(words[i + 1]?.text ?? '') &&
  words[i + 2]?.text === ']';

/** Whether a sentence ends with the token `last`, which closes after the stop at `stop`. */
function breaksAfter(text: string, words: readonly Word[], stop: number, last: number): boolean {
  const word = words[stop]?.text ?? '';
  const next = pastOpeners(words, last + 1);
  const following = words[next]?.text ?? '';
  const opening = charAt(following, 0);
  const apart = (words[last + 1]?.start ?? 0) > (words[last]?.end ?? 0);
  if (!stops.test(word)) return apart && isUpper(opening) && isStarter(text, words, next);
  if (!apart)
    return word === '.' && isUpper(opening) && isLower(charAt(words[stop - 1]?.text ?? '', 0));
  if (/^[.\u2026]{2,}$|\u2026/.test(word))
    return isUpper(opening) && (last > stop || isStarter(text, words, next));
  if (isLower(opening)) return last === stop && endsBeforeSmall(word, words[stop - 1]?.text ?? '');
  if (word !== '.' && last > stop) return !isTakenUp(words, next);
  if (word !== '.' && /^[,;:)]/.test(following)) return false;
  return isUpper(opening) || isDigit(opening) || next > last + 1 || isMarkedStart(opening);
}

function pastOpeners(words: readonly Word[], from: number): number {
  let next = from;
  while (next < from + 3 && openers.has(words[next]?.text ?? '')) next += 1;
  return next;
}

const isStarter = (text: string, words: readonly Word[], i: number): boolean =>
  starters.has(wordAt(text, words[i]?.start ?? text.length));

/** Before a small letter, a question ends; a full stop does after a word of some length, which is no abbreviation. */
const endsBeforeSmall = (stop: string, before: string): boolean =>
  stop.startsWith('?') ||
  (stop === '.' && before.length >= 3 && isLower(charAt(before, before.length - 1)));

/** A letter of a script without capitals, a bullet, a sign. */
const isMarkedStart = (char: string): boolean =>
  (isLetter(char) && !isLower(char)) || /^[-\u2013\u2014\u2022*#@$\u20ac\u00a3&+~|<>]$/.test(char);

/** Whether a reporting verb follows within a name's length. */
function isTakenUp(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 5); i += 1) {
    const word = words[i]?.text ?? '';
    if (reporting.has(word)) return true;
    if (!isLetter(charAt(word, 0))) return false;
  }
  return false;
}
