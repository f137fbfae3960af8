import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { runHere } from './here.ts';
import { sizeOf, type Done, type Input, type JobName, type Work } from './jobs.ts';
import type { Answer, Order } from './thread.ts';

export interface ThreadOptions {
  /** As many as the machine has cores by default. */
  readonly threads?: number;
  /** Work that is worth starting a thread with its model for, in bytes of text. */
  readonly worthAThread?: number;
}

/** Text this long is parsed in about the time that a thread takes to start. */
const usuallyWorth = 50_000;

/**
 * The most memory a thread may take for its objects, in MB: for articles as they are, and where one is longer than so many
 * bytes. An article of 2 MB takes about 300. Knowing of less, V8 clears up earlier: a thousand articles took 0.75 GB in
 * all with this limit and 1.1 to 1.3 GB with 2,048, in the same time.
 */
const [usualMemory, longMemory, long] = [1536, 4096, 2_000_000];

const memoryFor = (sizes: readonly number[]): number =>
  sizes.some((size) => size > long) ? longMemory : usualMemory;

/** Orders a thread is given at once: the next is there when one is done. */
const ahead = 3;

/** Gives a thread one order after another until `next` has no more, or until it fails. */
function keepBusy(worker: Worker, next: () => Order | undefined, done: Done): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = 0;
    const give = () => {
      const order = next();
      if (!order) return;
      open += 1;
      worker.postMessage(order);
    };
    worker.removeAllListeners('message').removeAllListeners('error');
    worker.on('error', reject);
    worker.on('message', (answer: Answer) => {
      if ('error' in answer) return reject(answer.error as Error);
      open -= 1;
      done(answer.index, answer.output);
      give();
      if (open === 0) resolve();
    });
    for (let i = 0; i < ahead; i += 1) give();
    if (open === 0) resolve();
  });
}

/** The longest first, so that none is left over at the end while the other threads have nothing to do. */
function* ordersFor<J extends JobName>(job: J, inputs: readonly Input<J>[]): Generator<Order<J>> {
  const orders = inputs.map((input, index) => ({ index, job, input, size: sizeOf[job](input) }));
  orders.sort((a, b) => b.size - a.size);
  for (const { index, input } of orders) yield { index, job, input };
}

/**
 * Does jobs in threads that start from a file when there is enough to do, and end when the work is closed; a
 * little is done here. A job that throws rejects the run it belongs to.
 * @param file the built `thread.ts`
 */
export function onThreads(
  file: URL,
  { threads = availableParallelism(), worthAThread = usuallyWorth }: ThreadOptions = {},
): Work {
  const workers: Worker[] = [];
  return {
    run: async <J extends JobName>(job: J, inputs: readonly Input<J>[], done: Done) => {
      const sizes = inputs.map((input) => sizeOf[job](input));
      const size = sizes.reduce((sum, one) => sum + one, 0);
      const wanted = Math.min(threads, inputs.length, Math.ceil(size / worthAThread));
      if (wanted < 2) return runHere(job, inputs, done);
      const resourceLimits = { maxOldGenerationSizeMb: memoryFor(sizes) };
      while (workers.length < wanted) workers.push(new Worker(file, { resourceLimits }));
      const orders = ordersFor(job, inputs);
      const next = () => orders.next().value ?? undefined;
      await Promise.all(workers.map((worker) => keepBusy(worker, next, done)));
    },
    close: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}
