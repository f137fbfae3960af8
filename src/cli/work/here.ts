import { setImmediate as pause } from 'node:timers/promises';
import { doJob, type Run, type Work } from './jobs.ts';

/** Does the jobs in this thread, one after another, and lets others have a turn in between. */
export const runHere: Run = async (job, inputs, done) => {
  for (const [i, input] of inputs.entries()) {
    done(i, doJob(job, input));
    await pause();
  }
};

/** Work in this thread. */
export const workHere = (): Work => ({ run: runHere, close: () => Promise.resolve() });
