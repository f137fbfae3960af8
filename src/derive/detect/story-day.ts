import type { When } from '../../model/index.ts';
import { dayMs, whenExtent, whenOf, isoDay, whenLength } from '../../time/index.ts';
import type { ResolvedTimex, TaggedArticle } from '../types.ts';

/** Expressions that mean the day of telling. */
const today = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i;

/** A day written out, with its month. */
const written =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** "Today is five weeks since the taps were closed on October 12": the day it counts from is another. */
const counting = /\b(?:days?|weeks?|months?|years?) (?:after|since|before|until|to go)\b/i;

/** An article may appear this long after the day it calls today, in ms. */
const longestDelay = 14 * dayMs;

const isDay = (when: When | null): when is When => when !== null && whenLength(when) <= dayMs;

/** The timexes of each sentence that has any. Both stand in the order of the text. */
function bySentence({ sentences, timexes }: TaggedArticle): ResolvedTimex[][] {
  const found: ResolvedTimex[][] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    const first = next;
    while ((timexes[next]?.start ?? Infinity) < end) next += 1;
    const inside = timexes.slice(first, next).filter((t) => t.start >= start && t.end <= end);
    if (inside.length > 0) found.push(inside);
  }
  return found;
}

/**
 * The day that an article calls today, if that is not the one it was published on: a sentence names the day
 * and says "today" of it. `null` where nothing says so.
 */
export function storyDay(article: TaggedArticle): number | null {
  const published = article.published.when;
  if (!published) return null;
  const day = whenExtent(published).start;
  for (const inside of bySentence(article)) {
    if (!inside.some(({ text }) => today.test(text) && !written.test(text))) continue;
    const named = inside.find(({ text, when }) => written.test(text) && isDay(when));
    if (!named?.when) continue;
    const [first, last] = [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0];
    if (counting.test(article.text.slice(first, last))) continue;
    const told = whenExtent(named.when).start;
    const midnight = told - (((told % dayMs) + dayMs) % dayMs);
    if (midnight < day && day - midnight <= longestDelay) return midnight;
  }
  return null;
}

/** A timex that means the day of publication, moved to the day the article calls today. */
function moved(timex: ResolvedTimex, published: When, day: number): ResolvedTimex {
  const { when } = timex;
  if (!today.test(timex.text) || written.test(timex.text) || !isDay(when)) return timex;
  const shift = day - whenExtent(published).start;
  const text = when.edtf.includes('T')
    ? isoDay(whenExtent(when).start + shift) + when.edtf.slice(10)
    : isoDay(whenExtent(when).start + shift);
  const note = `the article calls ${isoDay(day)} today, although it was published on ${published.edtf}`;
  return { ...timex, value: text, when: whenOf(text), derivation: [...timex.derivation, note] };
}

/**
 * The timexes of an article, "today" on the day it is told of: an article put up days later still calls the
 * day of its events today.
 */
export function onItsDay(article: TaggedArticle): ResolvedTimex[] {
  const published = article.published.when;
  const day = storyDay(article);
  if (day === null || !published) return [...article.timexes];
  return article.timexes.map((timex) => moved(timex, published, day));
}
