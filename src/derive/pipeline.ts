import type { Timeline } from '../model/index.ts';
import { parse } from '../syntax/index.ts';
import { cleanArticle } from './clean/index.ts';
import { curatedDates, curateEvents, readCuration } from './curate/index.ts';
import { dateArticles } from './date/index.ts';
import { detectMentions, learnPlaces } from './detect/index.ts';
import { emitTimeline } from './emit/index.ts';
import { aliasesOf, entityKey, mergeMentions } from './merge/index.ts';
import { focusOf, rankEvents } from './rank/index.ts';
import { dropDuplicates, readArticle } from './read/index.ts';
import { joinCoordinated, tagArticle } from './tag/index.ts';
import type {
  CleanArticle,
  DatedArticle,
  ParsedArticle,
  Report,
  Source,
  TaggedArticle,
} from './types.ts';

export interface DeriveOptions {
  /** The timeline's title; by default what the articles are about. */
  readonly title?: string;
  /** Parsed JSON of data/curation.json. */
  readonly curation?: unknown;
  /** Gathers what is wrong with the articles. */
  readonly report: Report;
  /** Told each step as it begins. */
  readonly progress?: (step: string) => void;
}

/** The title of a timeline whose articles name nothing. */
const untitled = 'Timeline';

/** The sentences of all that may be used: not site chrome, not other articles' headlines. */
function parsed(article: CleanArticle): ParsedArticle {
  const spans = article.regions.filter(({ type }) => type !== 'furniture' && type !== 'related');
  return { ...article, sentences: parse(article.text, spans) };
}

/** The timexes of an article; "Wednesday and Thursday" is one, since what it dates happened over both. */
function tagged(article: DatedArticle): TaggedArticle {
  const single = tagArticle(article, article.published.when);
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

/**
 * Articles in, a timeline out. Pure: the same sources give the same timeline, whatever their order. A file
 * that cannot be read is named in the report and left out. Throws CurationError if the corrections cannot
 * be read.
 */
export function derive(sources: readonly Source[], options: DeriveOptions): Timeline {
  const { report, progress = () => undefined } = options;
  const curation = readCuration(options.curation);

  progress('Reading');
  const inOrder = [...sources].sort((a, b) => (a.file < b.file ? -1 : 1));
  const read = inOrder.flatMap((source) => readArticle(source, report) ?? []);
  progress('Finding the text');
  const clean = dropDuplicates(read, report).map((article) => cleanArticle(article));
  progress('Parsing');
  const sentences = clean.map(parsed);
  progress('Dating the articles');
  const files = sentences.map(({ file }) => file);
  const byHand = curatedDates(files, curation, report);
  const dated = dateArticles(sentences, tagArticle, report, byHand);
  progress('Dating expressions');
  const articles = dated.map(tagged);
  progress('Finding events');
  const places = learnPlaces(articles);
  const mentions = articles.flatMap((article) => detectMentions(article, places));
  progress('Merging');
  const texts = articles.map(({ text }) => text);
  const aliases = aliasesOf(mentions, texts);
  const merged = curateEvents(mergeMentions(mentions, texts), articles, curation, report);
  progress('Ranking');
  const events = rankEvents(merged, articles);
  const title = options.title ?? focusOf(merged, articles).name ?? untitled;
  return emitTimeline({ title, articles, events, keyOf: (name) => entityKey(name, aliases) });
}
