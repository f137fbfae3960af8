import { chromium, type CDPSession, type Page } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../../tools/chromium.ts';
import { rendererMemory, type Memory } from './memory.ts';

/** A page to measure: its address, what tells that it is drawn, and where the pointer goes, px. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  readonly ready: string;
  readonly at: readonly [x: number, y: number];
}

export interface Trace {
  /** Main-thread time per step, ms. */
  readonly main: number;
  /** Median, 95th percentile and longest time between frames, ms. */
  readonly frames: readonly [p50: number, p95: number, worst: number];
  /** Share of frames longer than 33 ms, 0 to 1. */
  readonly late: number;
}

export interface Measured {
  /** From navigation to the end of the frame that shows the timeline, ms. */
  readonly drawn: number;
  /** JavaScript heap after two collections, MB. */
  readonly heap: number;
  /** Of the process that draws the page: once it has come to rest, and when all is done. */
  readonly memory: { readonly rest: Memory; readonly end: Memory };
  readonly zoom: Trace;
  readonly pan: Trace;
}

const size = { width: 1280, height: 720 } as const;

/** Steps of each trace: half of the zoom goes in, 2^0.2 times closer each, half out again. */
const steps = 60;
const wheel = 77;
const dragged = 8;

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
};

const frame = (page: Page) => page.evaluate('bench.frame()');

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

async function trace(
  page: Page,
  session: CDPSession,
  step: (i: number) => Promise<void>,
): Promise<Trace> {
  const before = await metric(session, 'TaskDuration');
  await page.evaluate('void bench.start()');
  for (let i = 0; i < steps; i += 1) {
    await step(i);
    await frame(page);
  }
  const gaps: number[] = await page.evaluate('bench.stop()');
  const spent = (await metric(session, 'TaskDuration')) - before;
  return {
    main: (spent * 1000) / steps,
    frames: [quantile(gaps, 0.5), quantile(gaps, 0.95), Math.max(...gaps)],
    late: gaps.filter((gap) => gap > 33.4).length / gaps.length,
  };
}

/** Watches within the page, where looking costs no round trips; a text, since it is never built. */
const watcher = `window.bench = {
  gaps: null,
  frame: () => new Promise(requestAnimationFrame),
  async drawn(selector) {
    while (!document.querySelector(selector)) await this.frame();
    await this.frame();
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now();
  },
  async start() {
    const gaps = (this.gaps = []);
    let last = await this.frame();
    while (this.gaps === gaps) {
      const now = await this.frame();
      gaps.push(now - last);
      last = now;
    }
  },
  stop() {
    const gaps = this.gaps;
    this.gaps = null;
    return gaps;
  },
};`;

/** Loads, zooms and pans one page in a browser of its own. */
export async function measure({ url, ready, at: [x, y] }: Subject): Promise<Measured> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments, '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: size, timezoneId: 'UTC' });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.addInitScript(watcher);
    await page.goto(url, { timeout: 120_000, waitUntil: 'commit' });
    const drawn: number = await page.evaluate(`bench.drawn(${JSON.stringify(ready)})`);
    await page.waitForTimeout(800);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metric(session, 'JSHeapUsedSize')) / 1e6;
    const rest = await rendererMemory(browser);
    await page.mouse.move(x, y);
    const zoom = await trace(page, session, (i) =>
      page.mouse.wheel(0, i < steps / 2 ? -wheel : wheel),
    );
    await page.waitForTimeout(500);
    for (let i = 0; i < steps / 4; i += 1) await page.mouse.wheel(0, -wheel);
    await page.waitForTimeout(500);
    await page.mouse.down();
    const pan = await trace(page, session, (i) => page.mouse.move(x - dragged * (i + 1), y));
    await page.mouse.up();
    const end = await rendererMemory(browser);
    return { drawn, heap, memory: { rest, end }, zoom, pan };
  } finally {
    await browser.close();
  }
}
