import type { HeightMessage } from '../../../export/snippet.ts';

/** Smallest and largest chart, in px. */
const limits = { least: 240, most: 900 } as const;

/** Height, in px, of the axis with the holdings, and of a lane with one label and a count. */
const frame = 120;
const lane = 64;

/** Whether a chart of a height, in px, has room for so many lanes. */
export function lanesFit(lanes: number, height: number): boolean {
  return frame + lanes * lane <= height;
}

/** Height of the chart, in px, in a frame of a height with a header of another. */
export function chartHeight(frame: number, header: number): number {
  return Math.min(limits.most, Math.max(limits.least, Math.floor(frame - header - 2)));
}

/**
 * Tells the page around the frame how tall the content is, now and whenever it changes. The message
 * holds a number only, so any host may hear it. Returns the way to stop.
 */
export function tellHeight(content: HTMLElement): () => void {
  if (parent === window) return () => undefined;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    const message: HeightMessage = { type: 'sourceline:height', height };
    parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(content);
  tell();
  return () => observer.disconnect();
}
