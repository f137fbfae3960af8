import type { Metadata } from '../types.ts';
import { metadataOf, textOf } from './metadata.ts';

export type LinkedData = Metadata;

/** Longest JSON-LD block read, in UTF-16 code units. */
const maxBlock = 500_000;

/** Types of schema.org that an article's page describes itself by. */
const articleType = /^(?:https?:\/\/schema\.org\/)?\w{0,40}(?:Article|BlogPosting|Posting|Report)$/;

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** The things a block describes: one, a list of them, or a `@graph`. */
function items(data: unknown): Item[] {
  if (Array.isArray(data)) return data.filter(isItem).slice(0, 100);
  if (!isItem(data)) return [];
  const graph = data['@graph'];
  return Array.isArray(graph) ? graph.filter(isItem).slice(0, 100) : [data];
}

function isArticle(item: Item): boolean {
  const types = item['@type'];
  const names: readonly unknown[] = Array.isArray(types) ? types : [types];
  return names.some((name) => typeof name === 'string' && articleType.test(name));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A broken block is common and says nothing; the page's other metadata remain.
    return null;
  }
}

/** What the page's JSON-LD says of its article; empty where there is none. */
export function jsonLd(document: Document): LinkedData {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const article = blocks
    .map((block) => block.textContent ?? '')
    .filter((json) => json.length <= maxBlock)
    .flatMap((json) => items(parse(json)))
    .find(isArticle);
  if (!article) return {};
  return metadataOf({
    title: textOf(article['headline']),
    publisher: textOf(article['publisher']),
    author: textOf(article['author']),
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']),
    published: textOf(article['datePublished']),
  });
}
