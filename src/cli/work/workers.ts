import { unpackMentions, unpackPrepared } from '../../derive/pack.ts';
import type { Workers } from '../../derive/index.ts';
import type { Input, JobName, Run, Work } from './jobs.ts';

/** Told how far the work on the articles has come. */
export type Tell = (step: string) => void;

/** All outputs in the order of the inputs; tells of every hundredth. */
async function outputs<J extends JobName>(
  run: Run,
  job: J,
  inputs: readonly Input<J>[],
  tell: (done: number) => void,
): Promise<Uint8Array[]> {
  const results: Uint8Array[] = [];
  const step = Math.max(1, Math.floor(inputs.length / 100));
  let done = 0;
  tell(0);
  await run(job, inputs, (i, output) => {
    results[i] = output;
    done += 1;
    if (done % step === 0) tell(done);
  });
  return results;
}

/**
 * The workers that `deriveWith` wants, from something that does jobs on bytes. It is closed after the last job:
 * the memory of its threads is wanted for what follows.
 */
export function workersWith({ run, close }: Work, tell: Tell): Workers {
  const packed = new Map<string, Uint8Array>();
  const count = (n: number) => n.toLocaleString('en');
  const telling = (what: string, all: number) => (done: number) =>
    tell(`${what}: ${count(done)} of ${count(all)} articles`);
  return {
    prepare: async (sources) => {
      const all = await outputs(run, 'prepare', sources, telling('Reading', sources.length));
      return all.map((bytes) => {
        const prepared = unpackPrepared(bytes);
        if (prepared.article) packed.set(prepared.article.id, bytes);
        return prepared;
      });
    },
    mentions: async (assignments) => {
      const inputs = assignments.map(({ article: { id, published }, places, about }) => {
        const prepared = packed.get(id);
        if (!prepared) throw new Error(`article ${id} was not prepared`);
        return { prepared, published, places, about };
      });
      const all = await outputs(run, 'mentions', inputs, telling('Finding events', inputs.length));
      await close();
      packed.clear();
      return all.map((bytes, i) => unpackMentions(bytes, assignments[i]?.article.text ?? ''));
    },
  };
}
