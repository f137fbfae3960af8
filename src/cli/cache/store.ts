import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../errors.ts';
import { inTurn } from '../in-turn.ts';

/** Keeps bytes under keys. Never fails: what cannot be kept is not kept, what is broken is not given. */
export interface Store {
  /** What is kept under a key, whole; `null` if nothing is. */
  read(key: string): Promise<Uint8Array | null>;
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** Removes what has not been read for long. */
  tidy(): Promise<void>;
}

const dayMs = 86_400_000;

/** What has not been read for so long is removed, in ms; looked for so often. */
const keptFor = 30 * dayMs;
const tidiedEvery = dayMs;

const sumLength = 32;
const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The bytes after their sum, or `null` if they are not those that were written. */
function checked(entry: Buffer): Uint8Array | null {
  const bytes = entry.subarray(sumLength);
  return entry.length > sumLength && sumOf(bytes).equals(entry.subarray(0, sumLength))
    ? bytes
    : null;
}

/** Does what may fail by the system's refusal; `null` then. Other errors pass. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (systemCode(error)) return null;
    throw error;
  }
}

/** A file's bytes and when it was written, in ms; at once: to wait for many small ones takes longer than reading them. */
function readNow(path: string): { bytes: Buffer; mtimeMs: number } {
  const file = openSync(path, 'r');
  try {
    const { mtimeMs } = fstatSync(file);
    return { bytes: readFileSync(file), mtimeMs };
  } finally {
    closeSync(file);
  }
}

/** Where a key's entry stands: folders of not too many files. */
const pathOf = (folder: string, key: string) => join(folder, key.slice(0, 2), key.slice(2));

/** A store on disk, in a folder that only its owner can look into. */
export function diskStore(folder: string, now: () => number = Date.now): Store {
  /** Marks an entry as read, at most once a day. */
  const touch = async (path: string, mtimeMs: number) => {
    if (now() - mtimeMs > dayMs) await utimes(path, now() / 1000, now() / 1000);
  };
  let writes = 0;
  return {
    read: (key) =>
      orNull(async () => {
        const path = pathOf(folder, key);
        const { bytes: entry, mtimeMs } = readNow(path);
        const bytes = checked(entry);
        if (bytes) await touch(path, mtimeMs);
        return bytes;
      }),
    // Renamed into place: a run that is stopped leaves no part of an entry under its name. A crash of the
    // machine may; the sum shows it, and saves waiting for the disk.
    write: async (key, bytes) => {
      const path = pathOf(folder, key);
      const temporary = `${path}.${process.pid}-${(writes += 1)}.part`;
      const written = await orNull(async () => {
        await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
        await writeFile(temporary, Buffer.concat([sumOf(bytes), bytes]), { mode: 0o600 });
        await rename(temporary, path);
        return true;
      });
      if (!written) await orNull(() => rm(temporary, { force: true }));
    },
    tidy: async () => {
      await orNull(async () => {
        const mark = join(folder, 'tidied');
        const last = await orNull(() => stat(mark));
        if (last && now() - last.mtimeMs < tidiedEvery) return;
        await writeFile(mark, '');
        const files = await readdir(folder, { recursive: true, withFileTypes: true });
        const paths = files.filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
        await inTurn(paths, (path) =>
          orNull(async () => {
            const { mtimeMs } = await stat(path);
            if (now() - mtimeMs > keptFor) await rm(path, { force: true });
          }),
        );
      });
    },
  };
}
