import type { Effects } from '../../../src/cli/effects.ts';
import { realFiles } from '../../../src/cli/files.ts';
import { runHere } from '../../../src/cli/work/here.ts';

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
    run: runHere,
    cache: () => null,
    stdin: () => Promise.resolve(''),
    interrupted: () => Promise.resolve(),
    ...changes,
  };
  return { effects, written };
}
