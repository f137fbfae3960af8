import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  articlesBelow,
  sampleOf,
  syntheticCorpus,
  writeCorpus,
  type BenchArticle,
} from './corpus.ts';
import { reference } from './reference.ts';

/** Articles in the small and in the large corpus; a folder of fewer gives what it has. */
const small = 100;
const large = 1000;

const command = resolve(import.meta.dirname, '../../dist/node/cli.js');

/** What one run of the command took. */
interface Used {
  readonly seconds: number;
  /** Of all cores together, in seconds. */
  readonly cpu: number;
  /** Peak resident memory of all threads, in MB. */
  readonly memory: number;
}

/** Tells what a process used when it ends, on a channel of its own. */
const meter = `import { isMainThread } from 'node:worker_threads';
import { writeSync } from 'node:fs';
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/** Runs the built `derive` on the articles in a folder, with the cache in it. */
function derive(folder: string): Promise<Used> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(meter)}`,
      command,
      ...['derive', 'articles', '--out', 'timeline.json'],
    ],
    {
      cwd: folder,
      env: { ...process.env, XDG_CACHE_HOME: join(folder, '.cache') },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  let used = '';
  child.stdio[3]?.on('data', (data) => (used += String(data)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`sourceline derive ended with ${code}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used) as NodeJS.ResourceUsage;
      const cpu = (userCPUTime + systemCPUTime) / 1e6;
      done({ seconds: (performance.now() - began) / 1000, cpu, memory: maxRSS / 1024 });
    });
  });
}

const shown = ({ seconds, cpu, memory }: Used) =>
  `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor time), ${Math.round(memory)} MB at most`;

/** Derives a corpus from nothing, again, and after a change; gives the first. */
async function measure(articles: readonly BenchArticle[]): Promise<Used> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  try {
    writeCorpus(folder, articles);
    const before = reference();
    const first = await derive(folder);
    const machine = (before + reference()) / 2 / 1000;
    console.log(`${articles.length} articles: ${shown(first)}`);
    console.log(
      `  ${(articles.length / first.seconds).toFixed(1)} articles a second; ` +
        `${((articles.length * machine) / first.cpu).toFixed(1)} in the processor time of the reference, ${Math.round(machine * 1000)} ms`,
    );
    console.log(`  again, all from the cache: ${shown(await derive(folder))}`);
    const changed = join(folder, 'articles', articles[articles.length >> 1]?.path ?? '');
    appendFileSync(changed, '\n\nThe council of Ostra approved a new bridge on Monday.\n');
    console.log(`  after a change of one: ${shown(await derive(folder))}`);
    return first;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * How long `sourceline derive` takes, and how that grows from a hundred articles to a thousand: as built, with
 * an empty cache, with a full one, and after one change.
 * @param args a folder of articles; without one, articles are made from those in `seeds`
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!existsSync(command)) throw new Error('run `npm run build` first: no built command');
  const found = folder === undefined ? null : articlesBelow(folder);
  const corpora = [small, large].map((count) =>
    found ? sampleOf(found, Math.min(count, found.length)) : syntheticCorpus('seeds', count),
  );
  console.log(`on ${availableParallelism()} cores`);
  const used: Used[] = [];
  for (const articles of corpora) used.push(await measure(articles));
  const [few, many] = used.map(({ cpu }, i) => cpu / (corpora[i]?.length ?? 1));
  console.log(
    `processor time an article, the large corpus to the small: ${((many ?? 0) / (few ?? 1)).toFixed(2)}`,
  );
}
