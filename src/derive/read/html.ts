import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Metadata } from '../types.ts';
import { blockText } from './block-text.ts';
import { copyrightLine } from './html-copyright.ts';
import { htmlMetadata } from './html-metadata.ts';
import { stampLines } from './html-stamp.ts';
import { stripTags } from './strip-tags.ts';

/** Beyond these a page is no article but a trap: finding the article costs time squared in them. */
const maxElements = 30_000;
const maxDepth = 400;

/** Fewer letters than this are no article, so Readability took the wrong part of the page. */
const minArticle = 140;

/** Elements that hold nothing an article says; tables and lists of links are judged line by line later. */
const never = 'script,style,noscript,template,svg,iframe,object,embed,form,nav,button,select';

/** A void element (`<br>`, `<img>`) nests nothing. */
const voidElement = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/i;

/** The text with a line at its end, unless it has it. */
const withFoot = (text: string, line: string | null): string =>
  line === null || text.includes(line) ? text : `${text.trimEnd()}\n\n${line}\n`;

/** How many elements a page has (a bare `<` counts: parsers trip over them too), and how deep. */
function shape(html: string): { elements: number; depth: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]{0,10})/gi)) {
    elements += slash ? 0 : 1;
    if (name === '' || voidElement.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return { elements, depth: deepest };
}

/** A fragment gets a page around it: the parser makes none, and would take its first element for the whole. */
const asPage = (html: string) =>
  /<(?:html|body)[\s/>]/i.test(html) ? html : `<html><body>${html}</body></html>`;

/** The article's element as Readability finds it, `null` where it finds none worth the name. */
function mainElement(html: string): Element | null {
  const { document } = parseHTML(html);
  for (const element of [...document.querySelectorAll(never)]) element.remove();
  const found = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  }).parse();
  const content = found?.content ?? null;
  return (content?.textContent ?? '').length >= minArticle ? content : null;
}

/** The text of the whole page, for pages in which no main part stands out. */
function pageText(html: string): string {
  const { document } = parseHTML(html);
  for (const element of [...document.querySelectorAll(never)]) element.remove();
  return blockText(document.body ?? document.documentElement);
}

/** Readability leaves the headline and the lines under it out; they are the article's all the same. */
function withHead(text: string, title: string | undefined, stamps: readonly string[]): string {
  const missing = stamps.filter((line) => !text.includes(line));
  if (!title) return [...missing, text].join('\n\n');
  const body = text.startsWith(title) ? text.slice(title.length).trimStart() : text;
  return [title, ...missing, body].join('\n\n');
}

/**
 * The article in a web page: its text, a blank line between paragraphs, under its headline; and what
 * the page's metadata say. Nothing in the page is run or fetched. Pages nested or crowded beyond
 * reason are read without their structure, in one pass.
 */
export function readHtml(
  html: string,
  warn: (problem: string) => void,
): { text: string; metadata: Metadata } {
  const { elements, depth } = shape(html);
  if (elements > maxElements || depth > maxDepth) {
    warn('The page is too deeply nested or too crowded to find its article; all its text is used.');
    return { text: stripTags(html), metadata: {} };
  }
  const page = asPage(html);
  const { document } = parseHTML(page);
  const metadata = htmlMetadata(document);
  const main = mainElement(page);
  const text = main ? blockText(main) : pageText(page);
  const headed = withHead(text, metadata.title, main ? stampLines(document) : []);
  return { text: withFoot(headed, copyrightLine(document)), metadata };
}
