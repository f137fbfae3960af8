import { createHash } from 'node:crypto';
import type { Store } from '../cache/store.ts';
import { inTurn } from '../in-turn.ts';
import type { Done, Input, JobName, Run } from './jobs.ts';

/** The parts of an input that its output depends on: all of them. */
const partsOf: { [J in JobName]: (input: Input<J>) => readonly (string | Uint8Array)[] } = {
  prepare: ({ file, bytes }) => [file, bytes],
  mentions: ({ prepared, published, places }) => [prepared, JSON.stringify([published, places])],
};

/** A name for an output that only the same job on the same input by the same code can have. */
function keyOf<J extends JobName>(version: string, job: J, input: Input<J>): string {
  const hash = createHash('sha256');
  for (const part of [version, job, ...partsOf[job](input)]) {
    // The length first, so that no two lists of parts run together to the same bytes.
    hash.update(`${part.length} `).update(part);
  }
  return hash.digest('hex');
}

/**
 * Takes from a store what it holds, has the rest done, and puts that into the store.
 * @param version names the code and the model; what another version stored is not taken
 */
export function cached(run: Run, store: Store, version: string): Run {
  return async <J extends JobName>(job: J, inputs: readonly Input<J>[], done: Done) => {
    const keys = inputs.map((input) => keyOf(version, job, input));
    const missing: number[] = [];
    await inTurn(keys, async (key, i) => {
      const output = await store.read(key);
      if (output) done(i, output);
      else missing.push(i);
    });
    missing.sort((a, b) => a - b);
    const writes: Promise<void>[] = [];
    await run(
      job,
      missing.flatMap((i) => inputs[i] ?? []),
      (k, output) => {
        const i = missing[k] ?? 0;
        writes.push(store.write(keys[i] ?? '', output));
        done(i, output);
      },
    );
    await Promise.all(writes);
  };
}
