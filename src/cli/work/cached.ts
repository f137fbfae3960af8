import { keyOf } from '../cache/key.ts';
import type { Store } from '../cache/store.ts';
import { inTurn } from '../in-turn.ts';
import type { Done, Input, JobName, Run } from './jobs.ts';

/** What stands for bytes: the key they are stored under, where they are an earlier output, which says all that they do. */
type NameOf = (bytes: Uint8Array) => string | Uint8Array;

/** The parts of an input that its output depends on: all of them. */
const partsOf: {
  [J in JobName]: (input: Input<J>, nameOf: NameOf) => readonly (string | Uint8Array)[];
} = {
  prepare: ({ file, bytes }) => [file, bytes],
  mentions: ({ prepared, published, places, about }, nameOf) => [
    nameOf(prepared),
    JSON.stringify([published, places, about]),
  ],
};

/**
 * Takes from a store what it holds, has the rest done, and puts that into the store.
 * @param version names the code and the model; what another version stored is not taken
 */
export function cached(run: Run, store: Store, version: string): Run {
  const names = new WeakMap<Uint8Array, string>();
  const nameOf: NameOf = (bytes) => names.get(bytes) ?? bytes;
  return async <J extends JobName>(job: J, inputs: readonly Input<J>[], tell: Done) => {
    const keys = inputs.map((input) => keyOf([version, job, ...partsOf[job](input, nameOf)]));
    const done: Done = (i, output) => {
      names.set(output, keys[i] ?? '');
      tell(i, output);
    };
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
