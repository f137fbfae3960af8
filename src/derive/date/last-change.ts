import type { Published } from '../../model/index.ts';
import { dayMs, dayStart, whenOfDays } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import { evidenceOf, weekdayClue } from './clues.ts';
import type { StatedDate } from './stated.ts';
import { weekdayMentions } from './weekdays.ts';
import { dayInWords } from './words.ts';

/**
 * A page that states nothing but its last change, and tells of days of the week just past: it appeared then or a day or
 * two before, and which of these is not known.
 */

/** So many days of the week named make it news of the week. */
const fewest = 2;

/** The last change of such a page comes no more than so many days after it; compared are the days of a week. */
const soonDays = 2;
const weekDays = 7;

/** A day that suits the days named nearly as well as the best does so by no less than this, as a logarithm. */
const nearly = 1;

/** Whether a date stands below the headline: above it, a page prints the time of the visit. */
function isHeaded({ regions }: ParsedArticle, { span }: StatedDate): boolean {
  const headline = regions.find(({ type }) => type === 'headline');
  return span !== null && headline !== undefined && span.start > headline.start;
}

/** The days on which an article appeared by its last change; `null` where that tells nothing. */
export function publishedByChange(
  article: ParsedArticle,
  stated: readonly StatedDate[],
): Published | null {
  const [change, other] = stated;
  const [reading] = change?.readings ?? [];
  if (change?.standing !== 'updated' || other || !reading || reading.year === null) return null;
  if (change.readings.length > 1 || change.span === null || !isHeaded(article, change)) return null;
  const weekdays = weekdayClue(article);
  if (weekdays === null || weekdayMentions(article).length < fewest) return null;
  const changed = dayStart(reading.year, reading.month, reading.day);
  const days = Array.from({ length: weekDays }, (_, i) => changed - i * dayMs);
  const suiting = (some: readonly number[]): number =>
    some.reduce((best, day) => (weekdays.score(day) > weekdays.score(best) ? day : best), changed);
  const best = suiting(days.slice(0, soonDays + 1));
  if (weekdays.score(best) < weekdays.score(suiting(days)) - nearly) return null;
  const first = Math.min(best, changed - dayMs);
  return {
    when: whenOfDays(first, changed),
    basis: 'inferred',
    evidence: [evidenceOf(article, change.span), ...weekdays.evidence],
    derivation: [
      `It states only that it was last changed on ${dayInWords(changed)}; it appeared no later.`,
      weekdays.say(best),
      `This fits every day from ${dayInWords(first)} to ${dayInWords(changed)}.`,
    ],
  };
}
