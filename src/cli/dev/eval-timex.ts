import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { endWithReader } from '../closed-pipe.ts';
import { publicationOf, tagText } from '../../derive/tag/index.ts';
import { readTimeml, type Annotation, type TimemlDocument } from '../timeml/read.ts';
import { count, figures, type Counts } from './timex-score.ts';

endWithReader();

/**
 * Measures the tagger on TimeML: strict, relaxed and value F1 over the `.tml` files of a folder.
 *
 *     npx tsx src/cli/dev/eval-timex.ts FOLDER [--from N] [--to N]
 *
 * `--from` and `--to` take a part of the files in the order of their names, as `slice` does: `--from -40`
 * is the last forty, `--to -40` all but those.
 */

const dated = new Set(['DATE', 'TIME']);

function tagged({ text, created }: TimemlDocument): Annotation[] {
  return tagText(text, { published: created && publicationOf(created) });
}

function row(name: string, counts: readonly Counts[]): string {
  const { counts: total, strict, relaxed, value } = figures(counts);
  const percent = (share: number) => (100 * share).toFixed(2).padStart(7);
  const sizes = `${String(total.gold).padStart(6)}${String(total.system).padStart(8)}`;
  return `${name.padEnd(10)}${sizes}  ${percent(strict)}  ${percent(relaxed)}  ${percent(value)}`;
}

function numberAfter(args: readonly string[], flag: string): number | undefined {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : Number(args[at + 1]);
}

function main(args: readonly string[]): void {
  const folder = args[0];
  if (folder === undefined) throw new Error('usage: eval-timex FOLDER [--from N] [--to N]');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .slice(numberAfter(args, '--from') ?? 0, numberAfter(args, '--to'));
  const all: Counts[] = [];
  const dates: Counts[] = [];
  for (const file of files) {
    const gold = readTimeml(readFileSync(join(folder, file), 'utf8'), basename(file, '.tml'));
    const system = tagged(gold);
    const only = (list: readonly Annotation[]) => list.filter(({ type }) => dated.has(type));
    all.push(count(gold.timexes, system));
    dates.push(count(only(gold.timexes), only(system)));
  }
  console.log(`${files.length} documents  gold  system   strict  relaxed    value  (F1)`);
  console.log(row('all', all));
  console.log(row('DATE+TIME', dates));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
