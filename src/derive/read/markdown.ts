import { parse } from 'yaml';
import type { Metadata } from '../types.ts';
import { httpUrl, metadataOf, textOf } from './metadata.ts';

/** The keys people use in front matter, in order of preference. */
const keys: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'publication', 'outlet', 'newspaper', 'site', 'site_name', 'source'],
  author: ['author', 'authors', 'byline', 'by'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'source'],
  published: [
    'published',
    'date_published',
    'datepublished',
    'publish_date',
    'pubdate',
    'publication_date',
    'date',
  ],
};

const fence = /^---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/** The YAML between the fences at the top of a Markdown file, or `null`. */
export function frontMatter(text: string): string | null {
  const opening = fence.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length);
  const end = closing.exec(rest);
  return end ? rest.slice(0, end.index) : null;
}

/** What the front matter says of the article. Throws YAMLParseError where it is not YAML. */
export function markdownMetadata(text: string): Metadata {
  const yaml = frontMatter(text);
  const data: unknown = yaml === null ? null : parse(yaml, { maxAliasCount: 20 });
  if (data === null || typeof data !== 'object') return {};
  const fields = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (names: readonly string[], fits: (value: string) => boolean) =>
    names.map((name) => textOf(fields.get(name))).find((value) => value !== null && fits(value));
  const isUrl = (value: string) => httpUrl(value) !== null;
  return metadataOf({
    title: first(keys.title, () => true),
    publisher: first(keys.publisher, (value) => !isUrl(value)),
    author: first(keys.author, () => true),
    url: first(keys.url, isUrl),
    published: first(keys.published, () => true),
  });
}
