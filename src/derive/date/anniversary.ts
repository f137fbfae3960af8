import { civil, dayMs, daysInMonth, dayStart, isoWeekday } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import { evidenceOf, type Clue } from './clues.ts';
import { dayInWords } from './words.ts';
import { writtenDates, type WrittenDate } from './written-dates.ts';

/** Looks back that say when they were written: `a year ago this week, on 3 March 2016`. */

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const lookBack =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,3}) years? (?:ago|earlier|on) (today|this week|this month)\b/gi;
const larger: Readonly<Record<string, number>> = { a: 1, an: 1, fifteen: 15, twenty: 20 };

/** The words of the look back and the date stand beside each other, with so much between them. */
const beside = 12;

/** How much it speaks for each day of the time it names. */
const weight = 3;
const otherDay = -3;

/** A small number in words or figures, in small letters; NaN for another word. */
export function numberOf(word: string): number {
  const known = larger[word] ?? numbers.indexOf(word) + 1;
  return known || Number(word);
}

/** The days that are today, this week (from Monday) or this month on the day of the anniversary. */
function daysAround(day: number, scope: string): number[] {
  const { year, month } = civil(day);
  if (scope === 'today') return [day];
  const isWeek = scope === 'this week';
  const first = isWeek ? day - (isoWeekday(day) - 1) * dayMs : dayStart(year, month, 1);
  return Array.from({ length: isWeek ? 7 : daysInMonth(year, month) }, (_, i) => first + i * dayMs);
}

function dayAfterYears({ readings }: WrittenDate, years: number): number | null {
  const [reading, other] = readings;
  if (!reading || other || reading.year === null) return null;
  return dayStart(reading.year + years, reading.month, reading.day);
}

/** One clue for each look back that names a day and how long ago it is. */
export function anniversaryClues(article: ParsedArticle): Clue[] {
  return article.sentences.flatMap(({ start, end }) => {
    const words = article.text.slice(start, end);
    return [...words.matchAll(lookBack)].flatMap((match) => {
      const [said, count = '', scope = ''] = match;
      const after = match.index + said.length;
      const date = writtenDates(words).find(
        (d) =>
          (d.start >= after && d.start - after <= beside) ||
          (d.end <= match.index && match.index - d.end <= beside),
      );
      const day = date ? dayAfterYears(date, numberOf(count.toLowerCase())) : null;
      if (!date || day === null) return [];
      const days = daysAround(day, scope.toLowerCase());
      const first = Math.min(date.start, match.index);
      const last = Math.max(date.end, after);
      const evidence = evidenceOf(article, { start: start + first, end: start + last });
      return {
        days,
        score: (d: number) => (days.includes(d) ? weight : otherDay),
        evidence: [evidence],
        say: () => `“${said}” counts back from ${dayInWords(day)}.`,
      };
    });
  });
}
