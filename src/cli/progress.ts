import type { Problem } from '../derive/index.ts';
import type { Effects } from './effects.ts';
import { painter, visibleLine } from './terminal.ts';

/** What a command says while it works, on standard error: standard output is for results. */
export interface Progress {
  /** Replaces the line of the moment; nothing where no person watches. */
  step(text: string): void;
  /** A line that stays, always: what was done. */
  done(text: string): void;
  /** A line that stays, always. */
  warn(problem: Problem): void;
}

/** Progress on a terminal; in a pipe only the problems and what was done are written. */
export function progressOn({ stderr, env }: Pick<Effects, 'stderr' | 'env'>): Progress {
  const paint = painter(stderr, env);
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\x1b[K');
    shown = false;
  };
  return {
    step: (text) => {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(paint('dim', visibleLine(text).slice(0, stderr.columns - 1)));
      shown = true;
    },
    done: (text) => {
      clear();
      stderr.write(`${visibleLine(text)}\n`);
    },
    warn: ({ file, problem, start }) => {
      clear();
      const place = start === undefined ? file : `${file} at ${start}`;
      stderr.write(`${paint('yellow', visibleLine(place))}: ${visibleLine(problem)}\n`);
    },
  };
}
