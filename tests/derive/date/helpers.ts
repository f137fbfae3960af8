import { cleanArticle } from '../../../src/derive/clean/index.ts';
import { dateArticles } from '../../../src/derive/date/index.ts';
import { createReport } from '../../../src/derive/types.ts';
import type { Published } from '../../../src/model/index.ts';
import type { DatedArticle, Metadata, ParsedArticle, Tagger } from '../../../src/derive/types.ts';

/** An article of this text with its sentences, cut at full stops; tokens are not needed here. */
export function parsed(text: string, file = 'a.txt', metadata: Metadata = {}): ParsedArticle {
  const article = cleanArticle({ id: file, file, sha256: '', text, metadata });
  const used = article.regions.filter(({ type }) => type !== 'furniture' && type !== 'related');
  const sentences = used.flatMap((region) => {
    const words = text.slice(region.start, region.end);
    return [...words.matchAll(/\S[^\n]*?(?:[.!?]["”]?(?=\s|$)|(?=\n)|$)/g)].map((match) => ({
      start: region.start + match.index,
      end: region.start + match.index + match[0].length,
      tokens: [],
    }));
  });
  return { ...article, sentences };
}

export const noTimexes: Tagger = () => () => [];

/** Dates articles together, some by hand; `problems` are the sentences reported. */
export function dated(
  articles: readonly ParsedArticle[],
  tagger: Tagger = noTimexes,
  byHand: ReadonlyMap<string, Published> = new Map(),
): { articles: DatedArticle[]; problems: string[] } {
  const report = createReport();
  const result = dateArticles(articles, tagger, report, byHand);
  return { articles: result, problems: report.problems.map(({ problem }) => problem) };
}

/** The publication date of one article by itself, in EDTF; `null` if unknown. */
export function dateOf(text: string, metadata: Metadata = {}, file = 'a.txt'): string | null {
  return dated([parsed(text, file, metadata)]).articles[0]?.published.when?.edtf ?? null;
}
