import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './errors.ts';

export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
}

/** The file system as the command needs it. Errors are the system's own, with their codes. */
export interface Files {
  /** What stands at a path, links followed; `null` where there is nothing. */
  stat(path: string): Promise<FileStatus | null>;
  /** The entries of a folder, in no order; `link` is whether an entry is a symbolic link. */
  list(folder: string): Promise<readonly { readonly name: string; readonly link: boolean }[]>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a file whole or not at all, with the folders it needs. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
}

async function status(path: string): Promise<FileStatus | null> {
  try {
    const found = await stat(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { kind, size: found.size };
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** Makes a folder and those above it. Node's own `recursive` never returns from some paths (/proc/x). */
async function makeFolder(path: string): Promise<void> {
  if ((await status(path))?.kind === 'folder') return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (error) {
    // Another process may have made it meanwhile; a file in its place shows when it is written to.
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}

/**
 * The content goes to a neighbour first and is renamed into place once it is on the disk: whoever
 * reads, and whatever kills this process, the file is the old one or the new one.
 */
async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The disk. */
export const realFiles: Files = {
  stat: status,
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      link: entry.isSymbolicLink(),
    })),
  read: (path) => readFile(path),
  write: writeAtomically,
  remove: (path) => rm(path, { force: true }),
};
