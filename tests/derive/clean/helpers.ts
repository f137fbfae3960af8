import { cleanArticle } from '../../../src/derive/clean/index.ts';
import type { RegionType } from '../../../src/model/index.ts';
import type { CleanArticle, Metadata } from '../../../src/derive/types.ts';

/** An article of this text, cleaned. */
export function cleaned(text: string, metadata: Metadata = {}, file = 'a.txt'): CleanArticle {
  return cleanArticle({ id: 'a', file, sha256: '', text, metadata });
}

/** The lines of a text with the type of the region each lies in, blank lines left out. */
export function lineTypes(article: CleanArticle): [RegionType, string][] {
  return article.regions.flatMap(({ type, start, end }) =>
    article.text
      .slice(start, end)
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line): [RegionType, string] => [type, line]),
  );
}

/** The lines of a text that lie in regions of the given types. */
export function linesOf(article: CleanArticle, ...types: RegionType[]): string[] {
  return lineTypes(article).flatMap(([type, line]) => (types.includes(type) ? [line] : []));
}
