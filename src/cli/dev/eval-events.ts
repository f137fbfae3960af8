import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithReader } from '../closed-pipe.ts';
import { createReport, derive } from '../../derive/index.ts';
import type { Timeline } from '../../model/index.ts';
import { goldFolders, readGoldSet } from './events/gold.ts';
import type { Judged } from './events/match.ts';
import { reportOf, sumOf } from './events/report.ts';
import { scoreOf, type Score } from './events/score.ts';

endWithReader();

/**
 * Judges the timeline of articles that come with gold: a folder with `articles/`, `gold.json` and perhaps
 * `traps.json`, or a folder of such folders, which are judged one by one and in sum. Of a folder of articles alone it prints the timeline: one event a
 * line, `--mentions` with their quotes, or `--emit` as the JSON that scorers of timelines read.
 *
 *     npx tsx src/cli/dev/eval-events.ts FOLDER [--emit | --mentions]
 */

/** The shape in which timelines are judged. */
export function judgedOf(timeline: Timeline): Judged {
  const files = new Map(timeline.articles.map(({ id, file }) => [id, file]));
  return {
    articles: timeline.articles.map(({ file, published }) => ({
      file,
      published: published.when?.edtf ?? null,
    })),
    events: timeline.events.map(({ when, title, status, mentions }) => ({
      date: when.edtf,
      title,
      status,
      mentions: mentions.map(({ article, start, end, quote, timex }) => ({
        file: files.get(article) ?? article,
        start,
        end,
        quote,
        timex: timex?.text ?? null,
      })),
    })),
  };
}

function derived(folder: string): Timeline {
  const sources = readdirSync(folder)
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  const report = createReport();
  const timeline = derive(sources, { report });
  for (const { file, problem } of report.problems) console.error(`${file}: ${problem}`);
  return timeline;
}

function judge(folder: string): Score {
  const set = readGoldSet(folder);
  const timeline = derived(set.articlesFolder);
  const texts = new Map(timeline.articles.map(({ file, text }) => [file, text]));
  const score = scoreOf(set, judgedOf(timeline), texts);
  console.log(reportOf(set.name, score));
  return score;
}

/** Judges one set after another, and in the end all as one. */
function judgeAll(folders: readonly string[]): void {
  const scores = folders.map(judge);
  if (scores.length > 1) console.log(reportOf(`all ${scores.length} sets`, sumOf(scores)));
}

function print({ articles, events, holdings }: Timeline, withMentions: boolean): void {
  const names = new Map(articles.map(({ id, file }) => [id, file]));
  for (const event of [...events].sort((a, b) => b.importance - a.importance)) {
    const { importance, when, kind, status, title, mentions } = event;
    console.log(`${importance.toFixed(3)} ${when.edtf} [${kind}] ${status} ${title}`);
    for (const { article, quote, trigger, timex } of withMentions ? mentions : []) {
      const note = `${names.get(article)} ${trigger.text}${timex ? ` | ${timex.text}` : ''}`;
      console.log(`        ${note} | ${quote.replace(/\s+/g, ' ')}`);
    }
  }
  for (const { holder, place, from, to } of holdings)
    console.log(`${place}: ${holder} ${from?.edtf ?? '?'} to ${to?.edtf ?? '?'}`);
}

function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('usage: eval-events FOLDER [--emit | --mentions]');
  const sets = goldFolders(folder);
  if (sets.length > 0) judgeAll(sets);
  else if (args.includes('--emit'))
    process.stdout.write(`${JSON.stringify(judgedOf(derived(folder)))}\n`);
  else print(derived(folder), args.includes('--mentions'));
}

if (import.meta.url === `file://${process.argv[1] ?? ''}`) main(process.argv.slice(2));
