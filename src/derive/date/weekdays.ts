import type { Span } from '../../text/index.ts';
import type { ParsedArticle } from '../types.ts';
import { weekdayNumber } from './names.ts';

/** A weekday named for a day gone by. Offsets are UTF-16 code units of the article's text. */
export interface WeekdayMention extends Span {
  /** 1 is Monday. */
  readonly weekday: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Whether somebody quoted names it. */
  readonly isQuoted: boolean;
}

/** Whether what follows some words of a sentence is in quotes. */
export const isQuoted = (before: string): boolean =>
  (before.match(/["“”]/g) ?? []).length % 2 === 1;

const names = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** Before a weekday: what is to come, what recurs, and days of another week. */
const notPast =
  /\b(?:will|would|to be|to take place|scheduled|due|expected|plans?|planned|next|until|till|by|before|coming|upcoming|following|previous|last|every|each|on|ahead of)\s(?:the\s|a\s|on\s|for\s|be\s)?$|\b(?:will|would|scheduled|due|should|expected (?:to|from|on|by|at)|plans? to|set to|ahead of)\b[^.;]{0,50}$/i;
const plainOn = /\bon\s$/i;

/** Days that are names: `Good Friday`, `Sunday Times`. */
const nameBefore =
  /\b(?:Good|Black|Bloody|Super|Ash|Easter|Palm|Cyber|Holy|Maundy|Shrove|Giving)\s$/;
const nameAfter =
  /^(?:s\b|['’]s?\s(?:Times|Post)|\s(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Night|School|Prayers?)\b)/;

/** How much of the words before a weekday is looked at, in UTF-16 code units. */
const reach = 80;

/** "Minister to address parliament on Tuesday": what a headline or a key point announces. */
const announced = /^\W*\p{Lu}[\p{L}’'-]*\s(?:[\p{L}’'-]+\s){0,3}to\s\p{Ll}+\b[^.;]*$/u;
const isHeadline = (words: string): boolean => !/[.!?;:"”’]\s*$/.test(words);

function isPast(before: string): boolean {
  const bare = before.replace(plainOn, '');
  return !notPast.test(plainOn.test(before) ? bare : before);
}

/** The weekdays an article tells of as gone by, in the order of its sentences. */
export function weekdayMentions({ text, sentences }: ParsedArticle): WeekdayMention[] {
  return sentences.flatMap(({ start, end }, sentence) => {
    const words = text.slice(start, end);
    return [...words.matchAll(names)].flatMap((match) => {
      const at = match.index;
      const before = words.slice(Math.max(0, at - reach), at);
      const after = words.slice(at + match[0].length, at + match[0].length + 20);
      if (nameBefore.test(before) || nameAfter.test(after) || !isPast(before)) return [];
      if (isHeadline(words) && announced.test(words.slice(0, at))) return [];
      const weekday = weekdayNumber(match[0]) ?? 0;
      const quoted = isQuoted(words.slice(0, at));
      return [
        {
          weekday,
          sentence,
          isQuoted: quoted,
          start: start + at,
          end: start + at + match[0].length,
        },
      ];
    });
  });
}
