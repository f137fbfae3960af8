import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { createReport, derive, type Source } from '../../src/derive/index.ts';
import type { Mention, Timeline } from '../../src/model/index.ts';

/**
 * A case is a folder of `tests/fixtures`: articles in `input/` (and `curation.json`, if any), and in
 * `expected.txt` what must come of them, written for a person to read and compare. A new one is added
 * by `npm run fixture -- NAME FILE…`.
 */

export const fixturesFolder = resolve(import.meta.dirname, '../fixtures');

/** The names of all cases. */
export function fixtureNames(): string[] {
  if (!existsSync(fixturesFolder)) return [];
  return readdirSync(fixturesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

const place = (name: string, ...rest: string[]) => join(fixturesFolder, name, ...rest);

function sourcesOf(name: string): Source[] {
  const folder = place(name, 'input');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      file: relative(folder, path).split(sep).join('/'),
      bytes: readFileSync(path),
    }));
}

function mentionLine(mention: Mention, files: ReadonlyMap<string, string>): string {
  const facts = [
    mention.when?.edtf ?? 'no date',
    mention.timex ? `“${mention.timex.text}”` : 'no timex',
    mention.status,
    ...(mention.polarity === 'negative' ? ['negative'] : []),
    ...(mention.attribution ? [`says ${mention.attribution.source}`] : []),
  ];
  const where = `${files.get(mention.article) ?? mention.article}:${mention.start}`;
  return `    ${where} [${mention.trigger.text}] ${facts.join(', ')}\n      ${mention.quote.replace(/\s+/g, ' ')}`;
}

/** A timeline in words, a fact a line. */
function summary(timeline: Timeline, problems: readonly string[]): string {
  const files = new Map(timeline.articles.map(({ id, file }) => [id, file]));
  const articles = timeline.articles.map(
    ({ file, published, title, copyOf }) =>
      `  ${file}: ${published.when?.edtf ?? 'unknown'} (${published.basis}) ${title ?? 'untitled'}` +
      (copyOf === undefined ? '' : `, copy of ${files.get(copyOf)}`),
  );
  const events = timeline.events.map((event) =>
    [
      `  ${event.when.edtf} ${event.kind}, ${event.status}: ${event.title}`,
      ...(event.otherWhens ?? []).map((other) => `    but ${other.edtf}`),
      ...(event.history ?? []).map(({ status, when }) => `    ${status} as of ${when.edtf}`),
      ...event.mentions.map((mention) => mentionLine(mention, files)),
    ].join('\n'),
  );
  const holdings = timeline.holdings.map(
    ({ place: where, holder, from, to }) =>
      `  ${where}: ${holder}, ${from?.edtf ?? '?'} to ${to?.edtf ?? '?'}`,
  );
  const sections = { articles, events, holdings, problems: problems.map((line) => `  ${line}`) };
  return Object.entries(sections)
    .map(([name, lines]) => [name, ...lines].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** What a case gives now. */
export function actualOf(name: string): string {
  const report = createReport();
  const corrections = place(name, 'curation.json');
  const curation: unknown = existsSync(corrections)
    ? JSON.parse(readFileSync(corrections, 'utf8'))
    : undefined;
  const timeline = derive(sourcesOf(name), { title: name, curation, report });
  return summary(
    timeline,
    report.problems.map(({ file, problem }) => `${file}: ${problem}`),
  );
}

/** What a case must give; empty where nobody has said yet. */
export function expectedOf(name: string): string {
  const path = place(name, 'expected.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Makes what a case gives now what it must give. */
export function accept(name: string): void {
  writeFileSync(place(name, 'expected.txt'), actualOf(name));
  rmSync(place(name, 'expected.txt.changed'), { force: true });
}

/** Leaves what came out beside what was expected, to be compared; takes it away where they agree. */
export function leaveChange(name: string, actual: string): void {
  const path = place(name, 'expected.txt.changed');
  if (actual === expectedOf(name)) rmSync(path, { force: true });
  else writeFileSync(path, actual);
}
