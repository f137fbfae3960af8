import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** Memory of the processes that draw pages, MB; NaN where the system does not tell (only Linux does). */
export interface Memory {
  /** Their own, not shared with other processes, now. */
  readonly own: number;
  /** The most that was resident at any time, shared pages among it. */
  readonly peak: number;
}

const page = 4096;

function memoryOf(pid: number): Memory {
  try {
    const [, resident = NaN, shared = NaN] = readFileSync(`/proc/${pid}/statm`, 'utf8')
      .split(' ')
      .map(Number);
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return { own: ((resident - shared) * page) / 1e6, peak: (Number(peak) * 1024) / 1e6 };
  } catch {
    return { own: NaN, peak: NaN };
  }
}

/** What the largest of a browser's renderers takes, and took. */
export async function rendererMemory(browser: Browser): Promise<Memory> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const all = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => memoryOf(id));
  return {
    own: Math.max(...all.map(({ own }) => own)),
    peak: Math.max(...all.map(({ peak }) => peak)),
  };
}
