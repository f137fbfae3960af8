import type { Line } from './lines.ts';
import { functionWords } from './words.ts';

/** A line, or a paragraph that was broken into lines, with what can be measured of it. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** The line's beginning as one line: spaces single, invisible characters gone. */
  readonly text: string;
  /** The line's last characters, in the same form. */
  readonly tail: string;
  /** How many parts it has that more than one space sets apart, as those of a menu. */
  readonly columns: number;
  /** Number of words; an estimate where the line is longer than `text`. */
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly sentence: boolean;
  /** Share of its longer words written with a capital, 0–1. */
  readonly capitals: number;
  /** Whether it reads as running text: at least one whole sentence. */
  readonly prose: boolean;
  /** The words alone, in lower case: equal for lines that say the same. */
  readonly key: string;
}

/** How much of a line is looked at, in UTF-16 code units: what a line is shows in its beginning. */
const headLength = 1500;
const tailLength = 200;

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f]/g;

const oneLine = (text: string) => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

/** The words of a text: letters and digits with the marks that occur inside words. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.'’&-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words alone, in lower case, without possessives and accents on punctuation. */
export function keyOf(text: string): string {
  const plain = text.toLowerCase().replace(/['’]/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

const sentenceEnd = /[.!?…。][\s"'”’»)\]*_]*$/;
const fullStop = /[.…。][\s"'”’»)\]*_]*$/;

/** A headline may end in a question or exclamation mark, and capitalise every word. */
const titleCase = 0.75;

function isProse(words: readonly string[], tail: string, capitals: number): boolean {
  const small = words.filter((word) => functionWords.has(word.toLowerCase())).length;
  const share = small / Math.max(1, words.length);
  if (fullStop.test(tail)) return words.length >= 5 && (small > 0 || words.length > 7);
  if (sentenceEnd.test(tail)) return words.length >= 6 && small > 0 && capitals < titleCase;
  return words.length >= 20 && share >= 0.15;
}

/** Measures a line of a text. */
export function measure(source: string, line: Line): Unit {
  const { start, end, next } = line;
  const text = oneLine(source.slice(start, Math.min(end, start + headLength)));
  const tail =
    end - start <= headLength
      ? text.slice(-tailLength)
      : oneLine(source.slice(end - tailLength, end));
  const words = wordsOf(text);
  const long = words.filter((word) => word.length >= 4 && /^\p{L}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, long.length);
  const scale = Math.max(1, (end - start) / headLength);
  return {
    start,
    end,
    next,
    text,
    tail,
    columns: source
      .slice(start, Math.min(end, start + headLength))
      .trim()
      .split(/ {2,}|\t+/).length,
    words: Math.round(words.length * scale),
    sentence: sentenceEnd.test(tail),
    capitals,
    prose: isProse(words, tail, capitals),
    key: keyOf(text),
  };
}
