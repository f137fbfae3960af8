import type { Effects } from '../../../src/cli/effects.ts';
import { realFiles } from '../../../src/cli/files.ts';
import { run } from '../../../src/cli/run.ts';
import { workHere } from '../../../src/cli/work/here.ts';

/** Effects that keep what is written, in a folder of the test's own; `changes` replace some of them. */
export function recordingEffects(cwd: string, changes: Partial<Effects> = {}) {
  const written = { stdout: '', stderr: '' };
  const output = (stream: keyof typeof written) => ({
    isTTY: false,
    columns: 80,
    write: (text: string) => void (written[stream] += text),
  });
  const effects: Effects = {
    cwd,
    env: {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    files: realFiles,
    work: workHere,
    cache: () => null,
    stdin: () => Promise.resolve(''),
    interrupted: () => Promise.resolve(),
    ...changes,
  };
  return { effects, written };
}

/** Runs the command in a folder to its end, in this process: the same code without the time to start it. */
export async function runCommand(args: readonly string[], cwd: string) {
  const { effects, written } = recordingEffects(cwd);
  const code = await run(args, effects);
  return { code, ...written };
}
