import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Programs that are Chromium, the first found first. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of this machine: CHROMIUM_PATH, one on the PATH, Playwright's own; `null` if none. */
export function findChromium(): string | null {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find(isProgram) ?? null;
}

const isRoot = () => process.getuid?.() === 0;

/** Chromium has no sandbox for root, and must not call home. */
export const chromiumArguments: readonly string[] = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

function run(program: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
}

/** Ways to install a Chromium, the first that works. */
const installs: readonly (() => boolean)[] = [
  () => isRoot() && run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium'),
  () => run('npx', 'playwright', 'install', 'chromium'),
];

/** The path of a Chromium, installed if need be. Throws Error with one sentence where there is no way. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) {
    if (isProgram(found)) return found;
    throw new Error(`CHROMIUM_PATH is not a program: ${found}`);
  }
  console.log('No Chromium on this machine: installing one for the browser tests.');
  for (const install of installs) {
    const path = install() ? findChromium() : null;
    if (path) return path;
  }
  throw new Error(
    'The browser tests need Chromium: install it, or set CHROMIUM_PATH to the path of one.',
  );
}
