import type { ReadArticle } from '../types.ts';

const markdown = /\.(?:md|markdown)$/i;
const fence = /^---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** Where the text of a Markdown file begins after its front matter; 0 where there is none. */
export function frontMatterEnd({ file, text }: ReadArticle): number {
  const opening = markdown.test(file) ? fence.exec(text) : null;
  if (!opening) return 0;
  const start = opening[0].length;
  const end = closing.exec(text.slice(start));
  return end ? start + end.index + end[0].length : 0;
}
