import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchEvents } from './viewer/events.ts';
import { indexTextOf } from './viewer/index-of.ts';
import type { Memory } from './viewer/memory.ts';
import { measure, type Measured, type Subject, type Trace } from './viewer/measure.ts';
import { serve } from './viewer/serve.ts';

const viewer = resolve(import.meta.dirname, '../../dist/viewer');
const canvasPage = join(import.meta.dirname, 'viewer/bare-canvas.html');
const allSizes = [100, 1000, 10_000, 100_000, 1_000_000];

/** What the pages fetch, by path; made as it is asked for, and only the last size kept. */
function files(): (path: string) => Uint8Array | string | null {
  let last = { path: '', content: '' };
  return (path) => {
    const [, form, count] = /^\/data\/(rows|index)-(\d+)\.json$/.exec(path) ?? [];
    if (path === '/canvas.html') return readFileSync(canvasPage);
    if (!form) {
      const file = join(viewer, path);
      return file.startsWith(viewer) && existsSync(file) ? readFileSync(file) : null;
    }
    if (last.path !== path) {
      const events = benchEvents(Number(count));
      last = { path, content: form === 'rows' ? JSON.stringify(events) : indexTextOf(events) };
    }
    return last.content;
  };
}

/** The two pages of one size. The pointer is on the middle of the time each shows. */
const subjects = (origin: string, count: number): readonly Subject[] => [
  {
    name: 'canvas',
    url: `${origin}/canvas.html?src=/data/rows-${count}.json`,
    ready: 'canvas[data-ready=yes]',
    at: [640, 330],
  },
  {
    name: 'viewer',
    url: `${origin}/index.html?src=/data/index-${count}.json`,
    ready: '#opening[data-drawn], [role=option]',
    at: [490, 330],
  },
];

const traceWords = ({ main, frames, late }: Trace) =>
  `${main.toFixed(1)} ms a step, frames ${frames.map((ms) => ms.toFixed(0)).join('/')} ms, ${(late * 100).toFixed(0)} % late`;

const memoryWords = ({ own, peak }: Memory) => `${own.toFixed(0)} MB (peak ${peak.toFixed(0)})`;

function report(name: string, { drawn, heap, memory, zoom, pan }: Measured): void {
  console.log(`  ${name}: drawn ${drawn.toFixed(0)} ms, heap ${heap.toFixed(1)} MB`);
  console.log(`    process ${memoryWords(memory.rest)}, after all ${memoryWords(memory.end)}`);
  console.log(`    zoom ${traceWords(zoom)}`);
  console.log(`    pan  ${traceWords(pan)}`);
}

/**
 * The built viewer beside a bare canvas that draws only what can be seen, in the same run: time to the
 * first drawing, heap, and 60 steps of zooming and panning. Times are those of a headless browser
 * without a GPU; the ratios travel better. In: sizes, all five by default.
 */
export async function run(args: readonly string[]): Promise<void> {
  if (!existsSync(join(viewer, 'index.html'))) throw new Error('build first: npm run build');
  const { origin, close } = await serve(files());
  try {
    for (const count of args.length > 0 ? args.map(Number) : allSizes) {
      console.log(`\n${count.toLocaleString('en-GB')} events; frames: median/95 %/longest`);
      const found = new Map<string, Measured>();
      for (const subject of subjects(origin, count)) {
        // Made before the clock runs.
        await fetch(new URL(subject.url).searchParams.get('src')?.replace(/^/, origin) ?? origin);
        const measured = await measure(subject);
        found.set(subject.name, measured);
        report(subject.name, measured);
      }
      const [canvas, own] = [found.get('canvas'), found.get('viewer')];
      if (!canvas || !own) continue;
      const ratios = [
        own.drawn / canvas.drawn,
        own.heap / canvas.heap,
        own.zoom.main / canvas.zoom.main,
        own.pan.main / canvas.pan.main,
      ].map((ratio) => ratio.toFixed(2));
      console.log(
        `  viewer : canvas  drawn ${ratios[0]}, heap ${ratios[1]}, zoom ${ratios[2]}, pan ${ratios[3]}`,
      );
    }
  } finally {
    close();
  }
}
