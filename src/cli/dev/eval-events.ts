import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createReport, derive } from '../../derive/index.ts';
import type { Timeline } from '../../model/index.ts';

/**
 * Derives a timeline from a folder of articles and prints it: one event a line, or with `--emit` as the JSON
 * that scorers of timelines read.
 *
 *     npx tsx src/cli/dev/eval-events.ts FOLDER [--emit]
 */

/** The shape scorers read: dates in EDTF, mentions by file. */
export function evaluated(timeline: Timeline): unknown {
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
        file: files.get(article),
        start,
        end,
        quote,
        timex: timex?.text ?? null,
      })),
    })),
  };
}

function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('usage: eval-events FOLDER [--emit]');
  const files = readdirSync(folder).sort();
  const sources = files.map((file) => ({
    file: basename(file),
    bytes: readFileSync(join(folder, file)),
  }));
  const report = createReport();
  const timeline = derive(sources, { report });
  if (args.includes('--emit')) {
    process.stdout.write(`${JSON.stringify(evaluated(timeline))}\n`);
    return;
  }
  const names = new Map(timeline.articles.map(({ id, file }) => [id, file]));
  for (const event of [...timeline.events].sort((a, b) => b.importance - a.importance)) {
    console.log(
      `${event.importance.toFixed(3)} ${event.when.edtf} [${event.kind}] ${event.status} ${event.title}`,
    );
    if (!args.includes('--mentions')) continue;
    for (const { article, quote, trigger, timex } of event.mentions) {
      const note = `${names.get(article)?.slice(0, 3)} ${trigger.text}${timex ? ` | ${timex.text}` : ''}`;
      console.log(`        ${note} | ${quote.replace(/\s+/g, ' ')}`);
    }
  }
  for (const { holder, place, from, to } of timeline.holdings) {
    console.log(`${place}: ${holder} ${from?.edtf ?? '?'} to ${to?.edtf ?? '?'}`);
  }
  for (const { file, problem } of report.problems) console.error(`${file}: ${problem}`);
}

main(process.argv.slice(2));
