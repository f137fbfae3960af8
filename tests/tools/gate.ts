import { spawnSync } from 'node:child_process';
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

interface Check {
  readonly name: string;
  readonly run: () => Outcome;
}

const one = (passed: boolean): Outcome => ({ passed: Number(passed), failed: Number(!passed) });

/** Runs a program; it talks to the terminal itself. */
function call(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

const program =
  (...command: [string, ...string[]]) =>
  () =>
    one(call(...command));

/** Runs a test runner and counts by the report it writes; no report is one failure. */
function counted<T>(report: string, read: (json: T) => Outcome, command: [string, ...string[]]) {
  return (): Outcome => {
    rmSync(report, { force: true });
    const passed = call(...command);
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
function sampleUnchanged(): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    const rebuilt = join(folder, 'timeline.json');
    if (!call('node', 'dist/node/cli.js', 'derive', '--out', rebuilt)) return one(false);
    const committed = existsSync('data/timeline.json') ? readFileSync('data/timeline.json') : null;
    const same = committed?.equals(readFileSync(rebuilt)) ?? false;
    if (!same) console.log('data/timeline.json is not what the articles give now: npm run derive');
    return one(same);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function browserPresent(): Outcome {
  try {
    console.log(ensureChromium());
    return one(true);
  } catch (error) {
    console.log((error as Error).message);
    return one(false);
  }
}

const checks: readonly Check[] = [
  { name: 'build', run: program('npm', 'run', '--silent', 'build') },
  { name: 'types', run: program('npx', 'tsc', '--noEmit') },
  {
    name: 'components',
    run: program('npx', 'svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'),
  },
  { name: 'lint', run: program('npx', 'eslint', '.') },
  { name: 'format', run: program('npx', 'prettier', '--check', '--log-level', 'warn', '.') },
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
];

const outcomes = checks.map(({ name, run }) => {
  console.log(`\n— ${name}`);
  const began = performance.now();
  const outcome = run();
  console.log(`  ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return { name, ...outcome };
});

const bad = outcomes.filter(({ failed }) => failed > 0);
const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log('');
if (bad.length > 0) console.log(`Failed: ${bad.map(({ name }) => name).join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = bad.length === 0 ? 0 : 1;
