import type { ReadArticle, Report } from '../types.ts';

const byFile = (a: ReadArticle, b: ReadArticle) => (a.file < b.file ? -1 : Number(a.file > b.file));

/**
 * Leaves out articles whose bytes are those of another: the first by file name stays, every other
 * is reported. Out: the articles that stay, in the order they came.
 */
export function dropDuplicates<A extends ReadArticle>(articles: readonly A[], report: Report): A[] {
  const first = new Map<string, A>();
  for (const article of [...articles].sort(byFile)) {
    const kept = first.get(article.sha256);
    if (!kept) first.set(article.sha256, article);
    else
      report.warn({
        file: article.file,
        problem: `The file is identical to ${kept.file} and is left out.`,
      });
  }
  return articles.filter((article) => first.get(article.sha256) === article);
}
