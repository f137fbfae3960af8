import type { ParsedArticle } from '../types.ts';
import { writtenDates, type WrittenDate } from './written-dates.ts';

const known = new WeakMap<ParsedArticle, readonly (readonly WrittenDate[])[]>();

/** The days written in each sentence of an article, from its beginning; worked out once, as they are asked for again and again. */
export function sentenceDates(article: ParsedArticle): readonly (readonly WrittenDate[])[] {
  const had = known.get(article);
  if (had) return had;
  const { text, sentences } = article;
  const dates = sentences.map(({ start, end }) => writtenDates(text.slice(start, end)));
  known.set(article, dates);
  return dates;
}
