import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** Where the sites that the browser tests open are built. */
export const sitesFolder = join(root, 'test-results', 'sites');

/** The sample corpus as a site, and as one file. */
export const sampleSite = join(sitesFolder, 'sample');
export const sampleFile = join(sitesFolder, 'sample-file', 'timeline.html');

/** Runs the built command as a person would, and gives what it says; throws if it does not succeed. */
export function sourceline(args: readonly string[], cwd = root): string {
  const command = join(root, 'dist', 'node', 'cli.js');
  const done = spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8' });
  if (done.status === 0) return done.stdout;
  throw new Error(`sourceline ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
}

/**
 * Builds a site of articles written for a test, by file name.
 * @returns the folder of the site
 */
export function buildSite(name: string, articles: Readonly<Record<string, string>>): string {
  const folder = join(sitesFolder, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(articles)) {
    const path = join(folder, 'articles', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  sourceline(['build', 'articles', '--out', 'site'], folder);
  return join(folder, 'site');
}
