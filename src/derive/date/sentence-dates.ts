import { entryMark, entryYears, type DatedEntry } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import { writtenDates, type WrittenDate } from './written-dates.ts';

const known = new WeakMap<ParsedArticle, readonly (readonly WrittenDate[])[]>();

/** The days written in each sentence of an article, from its beginning; worked out once, as they are asked for again and again. */
export function sentenceDates(article: ParsedArticle): readonly (readonly WrittenDate[])[] {
  const had = known.get(article);
  if (had) return had;
  const { text, sentences } = article;
  const dates = sentences.map(({ start, end }) => writtenDates(text.slice(start, end)));
  const dated = withEntryYears(article, dates);
  known.set(article, dated);
  return dated;
}

interface Entry extends DatedEntry {
  readonly date: WrittenDate;
}

/** The dates with the years of those that begin the entries of a list. */
function withEntryYears(
  { text, sentences }: ParsedArticle,
  dates: readonly (readonly WrittenDate[])[],
): readonly (readonly WrittenDate[])[] {
  const entries = dates.flatMap(([date], sentence): Entry[] => {
    const [reading, other] = date?.readings ?? [];
    const start = sentences[sentence]?.start ?? 0;
    if (!date || !reading || other || date.start > 0) return [];
    const mark = text
      .slice(start + date.end)
      .trimStart()
      .charAt(0);
    return entryMark.test(mark) ? [{ date, sentence, ...reading }] : [];
  });
  const years = entryYears(entries);
  if (years.size === 0) return dates;
  const lent = new Map([...years].map(([entry, year]) => [entry.date, year]));
  return dates.map((own) =>
    own.map((date) => {
      const year = lent.get(date);
      const [reading] = date.readings;
      return year === undefined || !reading ? date : { ...date, readings: [{ ...reading, year }] };
    }),
  );
}
