import { expect } from 'vitest';
import { cleanArticle } from '../../../src/derive/clean/index.ts';
import { dateArticles } from '../../../src/derive/date/index.ts';
import { detectMentions } from '../../../src/derive/detect/index.ts';
import { readArticle } from '../../../src/derive/read/index.ts';
import { tagArticle } from '../../../src/derive/tag/index.ts';
import { createReport, type DetectedMention } from '../../../src/derive/types.ts';
import { parse } from '../../../src/syntax/index.ts';

/** The mentions of an article of Monday, 4 May 2020, with this body. */
export function mentionsIn(body: string): DetectedMention[] {
  const text = `Arden news\n\nMonday, 4 May 2020\n\n${body}\n`;
  const report = createReport();
  const bytes = new TextEncoder().encode(text);
  const article = readArticle({ file: 'a.txt', bytes }, report) ?? expect.fail('unread');
  const clean = cleanArticle(article);
  const parsed = { ...clean, sentences: parse(clean.text, clean.regions) };
  return dateArticles([parsed], tagArticle, report).flatMap((dated) =>
    detectMentions({ ...dated, timexes: tagArticle(dated)(dated.published.when) }),
  );
}

/** What founds events in it: date, kind and title. */
export const told = (body: string): string[] =>
  mentionsIn(body)
    .filter(({ founding }) => founding)
    .map(({ when, kind, title }) => `${when?.edtf} ${kind} ${title}`);
