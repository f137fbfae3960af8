import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { articleExtensions } from '../../src/derive/index.ts';
import { seeded } from '../support/synthetic.ts';

/** An article to be written. */
export interface BenchArticle {
  readonly path: string;
  readonly text: string;
  /** The day it was published, where that is known from outside. */
  readonly published: string | null;
}

const syllables = [
  'ka',
  'ren',
  'os',
  'tra',
  'vel',
  'min',
  'dor',
  'hal',
  'ith',
  'bru',
  'sel',
  'yon',
];

/** Names in running text: words with a capital letter after a small one and a space. */
const names = /(?<=[a-z] )[A-Z][a-z]{3,}\b/g;

const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** How many articles tell of one story, under the same invented names and in the same year. */
const perStory = 10;

function invented(next: () => number): string {
  const part = () => syllables[Math.floor(next() * syllables.length)] ?? '';
  const word = Array.from({ length: 2 + Math.floor(next() * 2) }, part).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** One article of a story: the seed with other names, years and days, and some of its lines left out. */
function variation(seed: string, story: number, next: () => number): string {
  const ofStory = seeded(story);
  const years = Math.floor(ofStory() * 12) - 6;
  const renamed = new Map<string, string>();
  for (const [name] of seed.matchAll(names)) {
    if (!calendar.test(name) && !renamed.has(name)) renamed.set(name, invented(ofStory));
  }
  return (
    seed
      .split('\n')
      .filter((line, i) => i < 12 || line.trim() === '' || next() < 0.85)
      .join('\n')
      .replace(/\b[A-Z][a-z]{3,}\b/g, (word) => renamed.get(word) ?? word)
      // A stamp's weekday would be wrong on the other day.
      .replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?=[A-Z][a-z]{2} \d)/g, '')
      .replace(/\b20[01]\d\b/g, (year) => String(Number(year) + years))
      .replace(/(?<=[A-Z][a-z]{2,8} )\d{1,2}(?=,)/g, () => String(1 + Math.floor(next() * 28)))
  );
}

/** Articles made of those in a folder, always the same for the same number. */
export function syntheticCorpus(folder: string, count: number): BenchArticle[] {
  const seeds = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const next = seeded(count);
  return Array.from({ length: count }, (_, i) => ({
    path: `${Math.floor(i / perStory)}/${i}.txt`,
    text: variation(seeds[i % seeds.length] ?? '', Math.floor(i / perStory), next),
    published: null,
  }));
}

/** A folder named by a day, above an article published on it. */
const dayFolder = /(?:^|\/)(\d{4}-\d{2}-\d{2})\//;

/**
 * The articles below a folder. Those below a folder named by a day (2010-01-25) were published on it; where
 * there are such folders, what stands elsewhere (notes, gold) is no article.
 */
export function articlesBelow(folder: string): BenchArticle[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && articleExtensions.some((e) => entry.name.endsWith(e)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(join(folder, path), 'utf8'),
      published: dayFolder.exec(path)?.[1] ?? null,
    }));
  const dated = all.filter(({ published }) => published !== null);
  return dated.length > 0 ? dated : all;
}

/** So many of the articles, from all parts of the corpus. */
export const sampleOf = (articles: readonly BenchArticle[], count: number): BenchArticle[] =>
  Array.from(
    { length: count },
    (_, i) => articles[Math.floor((i * articles.length) / count)],
  ).flatMap((article) => article ?? []);

/** Writes articles into `articles` in a folder, and beside it the corrections that give their days. */
export function writeCorpus(folder: string, articles: readonly BenchArticle[]): void {
  for (const { path, text } of articles) {
    mkdirSync(dirname(join(folder, 'articles', path)), { recursive: true });
    writeFileSync(join(folder, 'articles', path), text);
  }
  const dated = articles.flatMap(({ path, published }) =>
    published ? [{ file: path, published }] : [],
  );
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/curation.json'), JSON.stringify({ articles: dated }));
}
