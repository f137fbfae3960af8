import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cached } from '../../../src/cli/work/cached.ts';
import { runHere, workHere } from '../../../src/cli/work/here.ts';
import type { JobName, Run } from '../../../src/cli/work/jobs.ts';
import { workersWith } from '../../../src/cli/work/workers.ts';
import {
  createReport,
  derive,
  deriveWith,
  timelineText,
  type Source,
} from '../../../src/derive/index.ts';
import { memoryStore } from '../support/memory-store.ts';
import { smallArticles } from '../support/small-articles.ts';

/** Runs jobs here and counts them. */
function counting() {
  const counts: Record<JobName, number> = { prepare: 0, mentions: 0 };
  const run: Run = (job, inputs, done) => {
    counts[job] += inputs.length;
    return runHere(job, inputs, done);
  };
  return { run, counts };
}

/** Derives with a store; gives the bytes, the problems and how many jobs were not in it. */
async function deriveFrom(store = memoryStore(), sources = smallArticles(12), version = '1') {
  const { run, counts } = counting();
  const report = createReport();
  const workers = workersWith(
    { ...workHere(), run: cached(run, store.store, version) },
    () => undefined,
  );
  const text = timelineText(await deriveWith(workers, sources, { report }));
  return { text, problems: report.problems, counts };
}

function inOnePiece(sources: readonly Source[]) {
  const report = createReport();
  const text = timelineText(derive(sources, { report }));
  return { text, problems: report.problems };
}

describe('cached', () => {
  test('the timeline and the problems are the same with a cache, without, and without workers', async () => {
    const sources = [...smallArticles(12), { file: 'empty.txt', bytes: new Uint8Array() }];
    const expected = inOnePiece(sources);
    const store = memoryStore();
    expect(await deriveFrom(store, sources)).toMatchObject(expected);
    expect(await deriveFrom(store, sources)).toMatchObject(expected);
    expect(expected.problems).toHaveLength(1);
  });

  test('does nothing twice', async () => {
    const store = memoryStore();
    expect((await deriveFrom(store)).counts).toEqual({ prepare: 12, mentions: 12 });
    expect((await deriveFrom(store)).counts).toEqual({ prepare: 0, mentions: 0 });
  });

  test('of one new article, reads that one and those that name a place it taught', async () => {
    const store = memoryStore();
    await deriveFrom(store);
    const bytes = new TextEncoder().encode(
      'Weather\n\n3 May 2016\n\nIt rained in Brun on Monday.\n',
    );
    const sources = [...smallArticles(12), { file: 'new.txt', bytes }];
    const { text, counts } = await deriveFrom(store, sources);
    expect(counts).toEqual({ prepare: 1, mentions: 1 });
    expect(text).toBe(inOnePiece(sources).text);
  });

  test('whatever comes, goes and changes between runs, the bytes are those of a run from nothing', async () => {
    const pool = smallArticles(8);
    const changed = (source: Source): Source => ({
      ...source,
      bytes: Buffer.concat([source.bytes, Buffer.from('\nIt rained in Brun on Monday.\n')]),
    });
    /** A run: of each article whether it is absent, as it was, or changed. */
    const run = fc.array(fc.constantFrom('absent', 'as it was', 'changed'), {
      minLength: pool.length,
      maxLength: pool.length,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 3 }), async (runs) => {
        const store = memoryStore();
        for (const states of runs) {
          const sources = pool.flatMap((source, i) =>
            states[i] === 'absent' ? [] : states[i] === 'changed' ? changed(source) : source,
          );
          expect(await deriveFrom(store, sources)).toMatchObject(inOnePiece(sources));
        }
      }),
      { numRuns: 10 },
    );
  });

  test('takes nothing that other code kept', async () => {
    const store = memoryStore();
    await deriveFrom(store, undefined, '1');
    expect((await deriveFrom(store, undefined, '2')).counts.prepare).toBe(12);
  });

  test('reads a file anew when its content or its name has changed', async () => {
    const store = memoryStore();
    await deriveFrom(store);
    const [first, second, ...others] = smallArticles(12);
    const bytes = Buffer.concat([first?.bytes ?? new Uint8Array(), Buffer.from('\nIt rained.\n')]);
    const sources = [
      { file: 'a0.txt', bytes },
      { file: 'renamed.txt', bytes: second?.bytes ?? new Uint8Array() },
      ...others,
    ];
    const { text, counts } = await deriveFrom(store, sources);
    expect(counts.prepare).toBe(2);
    expect(text).toBe(inOnePiece(sources).text);
  });
});
