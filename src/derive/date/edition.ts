import { isoWeekday } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import { evidenceOf, type Clue } from './clues.ts';
import { weekdayNumber } from './names.ts';
import { weekdayInWords } from './words.ts';

/** "Thursday edition", "Saturday’s paper": the weekday that a masthead gives to what stands under it. */
const edition =
  /(?:^|\n)[^\S\n]*(\p{L}{3,6}day)(?:['’]s)? (?:edition|paper|issue|print edition)\b/giu;

/** How much it speaks for a day of that name, and against the others. */
const weight = { own: 1.9, other: -4 } as const;

/** The weekday of the edition an article is of; `null` where its page names none. */
export function editionClue(article: ParsedArticle): Clue | null {
  const { text, regions } = article;
  const body = regions.find(({ type }) => type === 'body')?.start ?? 0;
  for (const match of text.slice(0, body).matchAll(edition)) {
    const name = match[1] ?? '';
    const weekday = weekdayNumber(name);
    if (weekday === null) continue;
    const start = match.index + match[0].indexOf(name);
    return {
      days: [],
      score: (day) => (isoWeekday(day) === weekday ? weight.own : weight.other),
      evidence: [evidenceOf(article, { start, end: match.index + match[0].length })],
      say: () => `It is of a ${weekdayInWords(weekday)} edition.`,
    };
  }
  return null;
}
