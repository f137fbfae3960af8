import { Buffer } from 'node:buffer';
import { realFiles, type Files } from './files.ts';

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

/** The process's own folder, streams and files. */
export function realEffects(): Effects {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    files: realFiles,
    stdin: readStdin,
    interrupted,
  };
}
