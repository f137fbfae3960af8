import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder where this system keeps what a program can make again: `$XDG_CACHE_HOME` or `~/.cache`,
 * `~/Library/Caches`, `%LOCALAPPDATA%`; in it, our own. `null` where there is none.
 */
export function cacheFolder(env: Env, platform: NodeJS.Platform): string | null {
  const under = (base: string | undefined, ...rest: string[]) =>
    base && isAbsolute(base) ? join(base, ...rest, 'sourceline') : null;
  const own = under(env['XDG_CACHE_HOME']);
  if (own) return own;
  if (platform === 'win32') return under(env['LOCALAPPDATA']);
  return under(env['HOME'], ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
}

/**
 * A name for the code and its model that changes whenever either does, and with the version of Node, whose
 * tables of letters and sorting the code uses.
 * @param folder the built code
 */
export function codeVersion(folder: string): string {
  const hash = createHash('sha256').update(process.version);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(relative(folder, file)).update(readFileSync(file));
  return hash.digest('hex');
}
