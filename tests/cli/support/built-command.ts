import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The command as users run it. */
export const builtCommand = resolve(import.meta.dirname, '../../../dist/node/cli.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ReturnType<typeof spawn>;
  readonly ended: Promise<Ended>;
}

/** Starts the built command in a folder, which also holds its cache: `.cache/sourceline`. */
export function start(args: readonly string[], cwd: string): Running {
  if (!existsSync(builtCommand)) throw new Error('run `npm run build` first: no built command');
  const env = { ...process.env, XDG_CACHE_HOME: join(cwd, '.cache') };
  const child = spawn(process.execPath, [builtCommand, ...args], { cwd, env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
  return { process: child, ended };
}

/** Runs the built command to its end, with a text on its standard input. */
export function runBuilt(args: readonly string[], cwd: string, input = ''): Promise<Ended> {
  const running = start(args, cwd);
  running.process.stdin?.end(input);
  return running.ended;
}
