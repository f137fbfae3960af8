import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** Where the sites that the browser tests open are built. */
export const sitesFolder = join(root, 'test-results', 'sites');

/** The sample corpus as a site, and as one file. */
export const sampleSite = join(sitesFolder, 'sample');
export const sampleFile = join(sitesFolder, 'sample-file', 'timeline.html');

/** The hostile articles as a site, and as one file. */
export const hostileSite = join(sitesFolder, 'hostile', 'site');
export const hostileFile = join(sitesFolder, 'hostile', 'one', 'timeline.html');

/** The site of a timeline whose list is too long for the page itself. */
export const largeSite = join(sitesFolder, 'large');

/** The command as users run it. */
export const commandPath = join(root, 'dist', 'node', 'cli.js');

/** Runs the built command as a person would, and gives what it says; throws if it does not succeed. */
export function sourceline(args: readonly string[], cwd = root): string {
  const done = spawnSync(process.execPath, [commandPath, ...args], { cwd, encoding: 'utf8' });
  if (done.status === 0) return done.stdout;
  throw new Error(`sourceline ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
}

type Articles = Readonly<Record<string, string>>;

/** Writes articles, by file name, into a folder of their own. */
export function writeArticles(name: string, articles: Articles): string {
  const folder = join(sitesFolder, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(articles)) {
    const path = join(folder, 'articles', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/**
 * Builds a site of articles written for a test.
 * @returns the folder of the site
 */
export function buildSite(name: string, articles: Articles): string {
  const folder = writeArticles(name, articles);
  sourceline(['build', 'articles'], folder);
  return join(folder, 'site');
}
