import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { runHere } from './here.ts';
import { sizeOf, type Done, type Input, type JobName, type Run } from './jobs.ts';
import type { Answer, Order } from './thread.ts';

export interface ThreadOptions {
  /** As many as the machine has cores by default. */
  readonly threads?: number;
  /** Work that is worth starting a thread with its model for, in bytes of text. */
  readonly worthAThread?: number;
}

/** Text this long is parsed in about the time that a thread takes to start. */
const usuallyWorth = 50_000;

/** Orders a thread is given at once: the next is there when one is done. */
const ahead = 2;

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
    worker.on('message', (answer: Answer) => {
      if ('error' in answer) return reject(answer.error as Error);
      open -= 1;
      done(answer.index, answer.output);
      give();
      if (open === 0) resolve();
    });
    worker.on('error', reject);
    for (let i = 0; i < ahead; i += 1) give();
    if (open === 0) resolve();
  });
}

/**
 * Does jobs in threads that start from a file and end with the work; a little work is done here. Rejects with
 * what a job throws.
 * @param file the built `thread.ts`
 */
export function onThreads(
  file: URL,
  { threads = availableParallelism(), worthAThread = usuallyWorth }: ThreadOptions = {},
): Run {
  return async <J extends JobName>(job: J, inputs: readonly Input<J>[], done: Done) => {
    const size = inputs.reduce((sum, input) => sum + sizeOf[job](input), 0);
    const count = Math.min(threads, inputs.length, Math.ceil(size / worthAThread));
    if (count < 2) return runHere(job, inputs, done);
    const orders = inputs.entries();
    const next = (): Order<J> | undefined => {
      const { value } = orders.next();
      return value && { index: value[0], job, input: value[1] };
    };
    const workers = Array.from({ length: count }, () => new Worker(file));
    try {
      await Promise.all(workers.map((worker) => keepBusy(worker, next, done)));
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  };
}
