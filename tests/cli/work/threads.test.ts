import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { doJob, type Work } from '../../../src/cli/work/jobs.ts';
import { onThreads } from '../../../src/cli/work/threads.ts';
import { workersWith } from '../../../src/cli/work/workers.ts';
import { createReport, derive, deriveWith, timelineText } from '../../../src/derive/index.ts';
import { smallArticles } from '../support/small-articles.ts';

const thread = resolve(import.meta.dirname, '../../../dist/node/thread.js');

/** The built thread; without a build there is none. */
function built(): URL {
  if (!existsSync(thread)) throw new Error('run `npm run build` first: no built thread');
  return pathToFileURL(thread);
}

const anyWork = { worthAThread: 1 };

const sources = smallArticles(12);
const report = () => createReport();
const expected = timelineText(derive(sources, { report: report() }));

async function deriveOn(work: Work, steps: string[] = []): Promise<string> {
  onTestFinished(work.close);
  const workers = workersWith(work, (step) => steps.push(step));
  return timelineText(await deriveWith(workers, sources, { report: report() }));
}

describe('onThreads', () => {
  test.each([1, 3])('gives the same timeline on %i threads as on none', async (threads) => {
    expect(await deriveOn(onThreads(built(), { ...anyWork, threads }))).toBe(expected);
  });

  test('tells how far it has come, up to the last article', async () => {
    const steps: string[] = [];
    await deriveOn(onThreads(built(), { ...anyWork, threads: 2 }), steps);
    expect(steps[0]).toBe('Reading: 0 of 12 articles');
    expect(steps).toContain('Reading: 12 of 12 articles');
    expect(steps.at(-1)).toBe('Finding events: 12 of 12 articles');
  });

  test('starts no thread for little work', async () => {
    const nowhere = pathToFileURL('/nowhere/thread.js');
    expect(await deriveOn(onThreads(nowhere, { threads: 2 }))).toBe(expected);
  });

  test('rejects with what a job throws, and ends', async () => {
    const published = { when: null, basis: 'unknown' as const, evidence: [], derivation: [] };
    const prepared = doJob('prepare', { file: 'empty.txt', bytes: new Uint8Array() });
    const input = { prepared, published, places: [], about: null };
    const { run, close } = onThreads(built(), { ...anyWork, threads: 2 });
    const done = run('mentions', [input, input, input], () => undefined);
    await expect(done).rejects.toThrow('what is no article');
    await close();
  });

  test('rejects when a thread cannot start', async () => {
    const { run } = onThreads(pathToFileURL('/nowhere/thread.js'), { ...anyWork, threads: 2 });
    await expect(run('prepare', sources, () => undefined)).rejects.toThrow('/nowhere/thread.js');
  });
});
