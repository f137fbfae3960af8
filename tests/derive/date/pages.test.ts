import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepare } from '../../../src/derive/article.ts';
import { dateArticles } from '../../../src/derive/date/index.ts';
import { tagArticle } from '../../../src/derive/tag/index.ts';
import { createReport } from '../../../src/derive/types.ts';
import pages from './pages.json' with { type: 'json' };

/** Invented pages as they are saved, each of another layout, with the day they appeared; written without a look at the code. */
const folder = join(import.meta.dirname, 'pages');

type Page = { readonly published: string | null; readonly accept?: readonly string[] };
const gold: Readonly<Record<string, Page>> = pages;

function dayOf(file: string): string | null {
  const { article } = prepare({ file, bytes: readFileSync(join(folder, file)) });
  const [dated] = article ? dateArticles([article], tagArticle, createReport()) : [];
  return dated?.published.when?.edtf ?? null;
}

const found = new Map(readdirSync(folder).map((file) => [file, dayOf(file)]));

/** What only the world knows, or a clock that the page does not show, tells the day of these. */
const unknown = ['20.txt', '29.txt', '32.txt', '43.html', '51.html', '56.md'];

test('the day of a saved page is read, or left unknown, but never wrong', () => {
  const wrong = [...found].filter(([file, day]) => {
    const { published = null, accept = [] } = gold[file] ?? {};
    return day !== null && day !== published && !accept.includes(day);
  });
  expect(wrong).toEqual([]);
});

test('the day is left unknown where the page does not tell it, and hardly elsewhere', () => {
  const unread = [...found].flatMap(([file, day]) =>
    day === null && gold[file]?.published ? [file] : [],
  );
  expect(unread.sort()).toEqual(unknown);
});
