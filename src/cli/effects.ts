import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, codeVersion } from './cache/place.ts';
import { diskStore, type Store } from './cache/store.ts';
import { realFiles, type Files } from './files.ts';
import { packageRoot } from './package.ts';
import type { Work } from './work/jobs.ts';
import { onThreads } from './work/threads.ts';

/** Where results for single articles are kept from run to run. */
export interface Cache {
  readonly store: Store;
  /** Names the code that made them. */
  readonly version: string;
}

/** A stream of text to the person: `isTTY` is whether they sit at the other end. */
export interface Output {
  readonly isTTY: boolean;
  /** Width in characters; 80 where it is not known. */
  readonly columns: number;
  write(text: string): void;
}

/** Everything the command does to the world; tests pass their own. */
export interface Effects {
  /** The folder relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** Begins the work on single articles. */
  readonly work: () => Work;
  /** Opens the cache; `null` where there is no place for one. */
  readonly cache: () => Cache | null;
  /** All of standard input, as text. */
  readonly stdin: () => Promise<string>;
  /** Resolves when the person asks a command that runs on to stop. */
  readonly interrupted: () => Promise<void>;
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY,
    columns: stream.columns || 80,
    write: (text) => void stream.write(text),
  };
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** The built code: the same folder whether this runs from it or from the source. */
const built = join(packageRoot, 'dist', 'node');

function openCache(): Cache | null {
  const folder = cacheFolder(process.env, process.platform);
  return folder === null ? null : { store: diskStore(folder), version: codeVersion(built) };
}

/** The process's own folder, streams and files; it must run from the built code, as its threads do. */
export function realEffects(): Effects {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    files: realFiles,
    work: () => onThreads(pathToFileURL(join(built, 'thread.js'))),
    cache: openCache,
    stdin: readStdin,
    interrupted,
  };
}
