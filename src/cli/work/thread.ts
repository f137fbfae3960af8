import { parentPort } from 'node:worker_threads';
import { doJob, type Input, type JobName } from './jobs.ts';

/** What a thread is asked. */
export interface Order<J extends JobName = JobName> {
  readonly index: number;
  readonly job: J;
  readonly input: Input<J>;
}

/** What it answers; `error` is what the job threw. */
export type Answer =
  | { readonly index: number; readonly output: Uint8Array<ArrayBuffer> }
  | { readonly index: number; readonly error: unknown };

function answer({ index, job, input }: Order): Answer {
  try {
    return { index, output: doJob(job, input) };
  } catch (error) {
    return { index, error };
  }
}

parentPort?.on('message', (order: Order) => {
  const result = answer(order);
  parentPort?.postMessage(result, 'output' in result ? [result.output.buffer] : []);
});
