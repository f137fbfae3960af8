import { spawn } from 'node:child_process';

/** The program that opens an address in the person's browser, by platform. */
const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // The first quoted argument of `start` is a window title.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Opens an address in the browser; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
