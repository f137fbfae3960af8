import type { When } from '../model/index.ts';
import { longestSentence, parse } from '../syntax/index.ts';
import { cleanArticle } from './clean/index.ts';
import { detectMentions, namesUsed, type NamesUsed } from './detect/index.ts';
import { traitsOf } from './merge/index.ts';
import { readArticle } from './read/index.ts';
import { inYearOf, joinCoordinated, tagArticle } from './tag/index.ts';
import {
  createReport,
  type CleanArticle,
  type DatedArticle,
  type DetectedMention,
  type ParsedArticle,
  type Problem,
  type Report,
  type Source,
  type TaggedArticle,
} from './types.ts';

/** The stages that take one article at a time: they can run anywhere, and their results can be kept. */

/** The sentences of all that may be used: not site chrome, not other articles' headlines. */
function parsed(article: CleanArticle, report: Report): ParsedArticle {
  const spans = article.regions.filter(({ type }) => type !== 'furniture' && type !== 'related');
  const sentences = parse(article.text, spans, ({ start, end }) =>
    report.warn({
      file: article.file,
      problem: `a sentence of more than ${longestSentence} words is read in parts`,
      start,
      end,
    }),
  );
  return { ...article, sentences, traits: traitsOf(article) };
}

/** A file by itself, read, cleaned and parsed, with what the others want to know of it. */
export interface Prepared {
  /** `null` if it cannot be an article; the problems say why. */
  readonly article: ParsedArticle | null;
  readonly names: NamesUsed;
  readonly problems: readonly Problem[];
}

/** Reads, cleans and parses a file: all that needs no other. */
export function prepare(source: Source): Prepared {
  const report = createReport();
  const read = readArticle(source, report);
  const article = read && parsed(cleanArticle(read), report);
  return { article, names: namesUsed(article?.sentences ?? []), problems: report.problems };
}

/** The timexes of an article; "Wednesday and Thursday" is one, since what it dates happened over both. */
function tagged(article: DatedArticle, about: When | null): TaggedArticle {
  const alone = tagArticle(article)(article.published.when);
  const single = about ? inYearOf(alone, about) : alone;
  const joined = joinCoordinated(single, article.text);
  const inJoined = new Set(joined.flatMap(({ parts }) => parts));
  const timexes = [
    ...single.filter((timex) => !inJoined.has(timex)),
    ...joined.map(({ start, end, text, parts, when }) => ({
      start,
      end,
      text,
      type: 'DATE' as const,
      value: when.edtf,
      when,
      derivation: parts.flatMap(({ derivation }) => derivation),
    })),
  ].sort((a, b) => a.start - b.start);
  return { ...article, timexes };
}

/** An article with what the others say of it: enough to find its mentions without them. */
export interface Assignment {
  readonly article: DatedArticle;
  /** The names in it that the articles use as places, in lower case and sorted. */
  readonly places: readonly string[];
  /** Of an article without a date: the time in which the others were published, if that is short enough to tell a year. */
  readonly about: When | null;
}

/** Finds the mentions of one article. */
export const mentionsOf = ({ article, places, about }: Assignment): DetectedMention[] =>
  detectMentions(tagged(article, about), new Set(places));
