import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { endWithReader } from '../closed-pipe.ts';
import { dayImportance, type DaySource } from '../../derive/rank/days.ts';
import { tagText } from '../../derive/tag/index.ts';

endWithReader();

/**
 * Picks the days that matter most in large corpora, as JSON `{ task: ["YYYY-MM-DD", …] }`.
 *
 *     npx tsx src/cli/dev/eval-days.ts FOLDER TASKS.json
 *
 * TASKS.json is a list of tasks: `id`, the first and last day (`start`, `end`), how many days to pick
 * (`length`) and the `articles`, each with its `day` of publication and its `file` in FOLDER.
 */

const TasksSchema = v.array(
  v.object({
    id: v.string(),
    start: v.string(),
    end: v.string(),
    length: v.number(),
    articles: v.array(v.object({ day: v.string(), file: v.string() })),
  }),
);

type Task = v.InferOutput<typeof TasksSchema>[number];

/** The days an article names. */
function daysIn(text: string, published: string): string[] {
  const days = tagText(text, { published }).flatMap(({ when }) => {
    const [first, last] = [when?.earliest?.slice(0, 10), when?.latest?.slice(0, 10)];
    return first !== undefined && first === last ? [first] : [];
  });
  return [...new Set(days)];
}

function picked(task: Task, source: (article: Task['articles'][number]) => DaySource): string[] {
  return [...dayImportance(task.articles.map(source))]
    .filter(([day]) => day >= task.start && day <= task.end)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, task.length)
    .map(([day]) => day)
    .sort();
}

function main([folder, file]: readonly string[]): void {
  if (folder === undefined || file === undefined)
    throw new Error('usage: eval-days FOLDER TASKS.json');
  const tasks = v.parse(TasksSchema, JSON.parse(readFileSync(file, 'utf8')));
  const sources = new Map<string, DaySource>();
  const source = ({ day, file: name }: Task['articles'][number]): DaySource => {
    const known = sources.get(name);
    if (known) return known;
    const text = readFileSync(join(folder, name), 'utf8');
    const found = { published: day, days: daysIn(text, day) };
    sources.set(name, found);
    return found;
  };
  const dates = Object.fromEntries(tasks.map((task) => [task.id, picked(task, source)]));
  process.stdout.write(`${JSON.stringify(dates, null, 1)}\n`);
}

main(process.argv.slice(2));
