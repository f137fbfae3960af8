/**
 * Trains the syntax model: `npx tsx src/cli/dev/train-syntax.ts TREEBANK_FOLDER [MODEL_FILE]`.
 * Learns from every `*-train.conllu` in the folder, a network a process, as many side by side as there are cores;
 * writes the model and, beside it, its checksum.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { readConllu } from '../../syntax/train/conllu.ts';
import { settings } from '../../syntax/train/settings.ts';
import { doJob, trainModel } from '../../syntax/train/train.ts';
import type { Job, Outcome, Work } from '../../syntax/train/train.ts';

/** What the process of a job sends: what it has to say, and at last its outcome. */
type Message = { readonly line: string } | { readonly outcome: Outcome };

const [folder, file = join(import.meta.dirname, '../../syntax/model/english.model.gz')] =
  process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: train-syntax TREEBANK_FOLDER [MODEL_FILE]');
  process.exit(2);
}

const treebanks = readdirSync(folder)
  .filter((name) => name.endsWith('-train.conllu'))
  .sort();
if (treebanks.length === 0) {
  console.error(`${folder} holds no file that ends in -train.conllu`);
  process.exit(1);
}
const treebank = treebanks.flatMap((name) => readConllu(readFileSync(join(folder, name), 'utf8')));

if (process.send) process.once('message', answer);
else await train();

/** In the process of a job: does it and sends what comes of it. */
function answer(job: Job): void {
  const send = (message: Message): void => void process.send?.(message);
  const outcome = doJob(treebank, settings, job, (line) => {
    send({ line });
  });
  process.send?.({ outcome } satisfies Message, () => {
    process.disconnect();
  });
}

async function train(): Promise<void> {
  const started = performance.now();
  const log = (line: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  };
  log(`learning from ${treebanks.join(', ')}: ${treebank.length} sentences`);
  const model = await trainModel(treebank, settings, sideBySide(log));
  writeFileSync(file, model);
  writeFileSync(
    `${file}.sha256`,
    `${createHash('sha256').update(model).digest('hex')}  ${basename(file)}\n`,
  );
  log(`${file}: ${model.length} bytes`);
}

/** Does each job in a process of its own, as many at a time as there are cores. */
function sideBySide(log: (line: string) => void): Work {
  return async (jobs) => {
    const outcomes: Outcome[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < jobs.length) {
        const index = next;
        next += 1;
        outcomes[index] = await inProcess(jobs[index] as Job, log);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
    return outcomes;
  };
}

function inProcess(job: Job, log: (line: string) => void): Promise<Outcome> {
  const name = `${job.kind} ${(job.kind === 'fold' ? job.fold : job.member) + 1}`;
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, process.argv.slice(2), { serialization: 'advanced' });
    child.on('message', (message: Message) => {
      if ('line' in message) log(`${name}, ${message.line}`);
      else resolve(message.outcome);
    });
    child.on('exit', (code) => {
      if (code !== 0) reject(new Error(`${name} stopped with code ${code}`));
    });
    child.send(job);
  });
}
