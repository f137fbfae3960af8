import { beforeNumber, calendar, closing, starters, titles } from './abbreviations.ts';
import { charAt, isDigit, isLetter, isLower, isSpace, isUpper } from './characters.ts';

/** How far to look past spaces for the next word: bounds the work on hostile runs of spaces. */
const reach = 8;

/** The offset of what follows the spaces after an offset; -1 at a line's end or the end of the text. */
function afterSpaces(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < reach && isSpace(text[to] ?? '') && text[to] !== '\n')
    to += 1;
  return to >= text.length || isSpace(text[to] ?? '') ? -1 : to;
}

/** The word that starts at an offset, lower case, at most a dozen letters. */
export function wordAt(text: string, at: number): string {
  let to = at;
  for (let char = charAt(text, to); to - at < 12 && isLetter(char); char = charAt(text, to))
    to += char.length;
  return text.slice(at, to).toLowerCase();
}

const startsSentence = (text: string, at: number): boolean =>
  isUpper(charAt(text, at)) && starters.has(wordAt(text, at));

/** "J. Smith", but not "plan B. The". */
function isInitial(text: string, start: number, stop: number): boolean {
  const next = afterSpaces(text, stop + 1);
  if (next < 0 || !isUpper(charAt(text, start))) return false;
  if (startsSentence(text, next)) return false;
  return isUpper(charAt(text, next)) && text[start] !== 'I';
}

function isAbbreviation(text: string, start: number, stop: number): boolean {
  const word = text.slice(start, stop).toLowerCase();
  const next = afterSpaces(text, stop + 1);
  const following = next < 0 ? '' : charAt(text, next);
  if (calendar.has(word))
    return isUpper(charAt(text, start)) && (isDigit(following) || following === ',');
  if (beforeNumber.has(word) && isDigit(following)) return true;
  if (titles.has(word)) return next >= 0;
  if (closing.has(word))
    return !isAmbiguous(word) || isLower(following) || ',;'.includes(following || ' ');
  return stop - start === 1 && isInitial(text, start, stop);
}

/** Abbreviations that are also words: "ill", "miss", "wash", "co", "min". */
const ambiguous = new Set(
  'ill ind miss wash ore pa md mont del co est ed al min sq hr va'.split(' '),
);
const isAmbiguous = (word: string): boolean => ambiguous.has(word);

/**
 * Where a word ends once the stop of an abbreviation is counted in.
 * @param text the whole text
 * @param start where the word starts
 * @param stop where its letters end: the offset of the stop, if there is one
 * @param end the end of what may be read
 */
export function abbreviationEnd(text: string, start: number, stop: number, end: number): number {
  if (stop >= end || text[stop] !== '.' || text[stop + 1] === '.' || stop - start > 8) return stop;
  if (isLetter(charAt(text, stop + 1))) return stop;
  return isAbbreviation(text, start, stop) ? stop + 1 : stop;
}
