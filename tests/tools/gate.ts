import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';

/**
 * The whole gate (`npm test`): every check runs, whatever the ones before it said, and the last line
 * counts. A check without a report of its own counts as one.
 */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Where a check's words go: at once to the terminal, or kept until it is done. */
type Say = (text: string) => void;

interface Check {
  readonly name: string;
  readonly run: (say: Say) => Outcome | Promise<Outcome>;
}

const one = (passed: boolean): Outcome => ({ passed: Number(passed), failed: Number(!passed) });

/** Runs a program to its end; what it writes is said. */
function call(say: Say, program: string, ...args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.once('error', (error) => say(`${error.message}\n`));
    child.once('close', (code) => resolve(code === 0));
  });
}

const program =
  (...command: [string, ...string[]]) =>
  async (say: Say) =>
    one(await call(say, ...command));

/** Runs a test runner and counts by the report it writes; no report is one failure. */
function counted<T>(report: string, read: (json: T) => Outcome, command: [string, ...string[]]) {
  return async (say: Say): Promise<Outcome> => {
    rmSync(report, { force: true });
    const passed = await call(say, ...command);
    if (!existsSync(report)) return one(false);
    const counts = read(JSON.parse(readFileSync(report, 'utf8')) as T);
    // A runner can fail without a failed test: a file that does not load.
    return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
}

interface PlaywrightReport {
  readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
}

/** A skipped or flaky test has not passed. */
const readVitest = ({ numPassedTests, numTotalTests }: VitestReport): Outcome => ({
  passed: numPassedTests,
  failed: numTotalTests - numPassedTests,
});

const readPlaywright = ({ stats }: PlaywrightReport): Outcome => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
});

/** Derives the sample timeline again: the committed file must be the same to the byte. */
async function sampleUnchanged(say: Say): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    const rebuilt = join(folder, 'timeline.json');
    if (!(await call(say, 'node', 'dist/node/cli.js', 'derive', '--out', rebuilt)))
      return one(false);
    const committed = existsSync('data/timeline.json') ? readFileSync('data/timeline.json') : null;
    const same = committed?.equals(readFileSync(rebuilt)) ?? false;
    if (!same) say('data/timeline.json is not what the articles give now: npm run derive\n');
    return one(same);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function browserPresent(say: Say): Outcome {
  try {
    say(`${ensureChromium()}\n`);
    return one(true);
  } catch (error) {
    say(`${(error as Error).message}\n`);
    return one(false);
  }
}

/** What is ours to format; a person's articles and sites may lie beside it. */
const formatted = ['src', 'tests', 'data', '*.{js,json,md,ts}'] as const;

/** One after another, each a list of lanes that run side by side. What reads dist waits for the build. */
const steps: readonly (readonly (readonly Check[])[])[] = [
  [[{ name: 'build', run: program('npm', 'run', '--silent', 'build') }]],
  [
    [{ name: 'lint', run: program('npx', 'eslint', 'src', 'tests', '*.{js,ts}') }],
    [
      {
        // It checks every file of tsconfig.json as tsc does, and the components.
        name: 'types',
        run: program('npx', 'svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'),
      },
      {
        name: 'format',
        run: program('npx', 'prettier', '--check', '--log-level', 'warn', ...formatted),
      },
    ],
  ],
  // These use all cores by themselves.
  [
    [
      {
        name: 'unit tests',
        run: counted('test-results/unit.json', readVitest, ['npx', 'vitest', 'run']),
      },
      { name: 'data/timeline.json', run: sampleUnchanged },
      { name: 'browser', run: browserPresent },
      {
        name: 'browser tests',
        run: counted('test-results/e2e.json', readPlaywright, ['npx', 'playwright', 'test']),
      },
    ],
  ],
];

interface Result extends Outcome {
  readonly name: string;
}

async function runCheck({ name, run }: Check, aside: boolean): Promise<Result> {
  const kept: string[] = [];
  const write: Say = (text) => void process.stdout.write(text);
  const say: Say = aside ? (text) => void kept.push(text) : write;
  say(`\n— ${name}\n`);
  const began = performance.now();
  const outcome = await run(say);
  say(`  ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  write(kept.join(''));
  return { name, ...outcome };
}

async function runLane(lane: readonly Check[], aside: boolean): Promise<Result[]> {
  const results: Result[] = [];
  for (const check of lane) results.push(await runCheck(check, aside));
  return results;
}

const results: Result[] = [];
for (const lanes of steps) {
  const done = lanes.map((lane) => runLane(lane, lanes.length > 1));
  results.push(...(await Promise.all(done)).flat());
}

const bad = results.filter(({ failed }) => failed > 0);
const sum = (key: keyof Outcome) => results.reduce((total, result) => total + result[key], 0);
console.log('');
if (bad.length > 0) console.log(`Failed: ${bad.map(({ name }) => name).join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = bad.length === 0 ? 0 : 1;
