import { describe, expect, it } from 'vitest';
import { brushKey, dragged } from '../../../src/app/chart/brush.ts';
import { dayMs, hourMs } from '../../../src/time/index.ts';

const extent = { start: 0, end: 100 * dayMs };
const window = { start: 40 * dayMs, end: 50 * dayMs };
const key = (name: string, ctrlKey = false) => ({
  key: name,
  ctrlKey,
  metaKey: false,
  altKey: false,
});

describe('dragged', () => {
  it('moves the whole and stops at the edge', () => {
    expect(dragged(window, 'body', 5 * dayMs, extent)).toEqual({
      start: 45 * dayMs,
      end: 55 * dayMs,
    });
    expect(dragged(window, 'body', 500 * dayMs, extent).end).toBe(extent.end);
  });

  it('moves one edge, which never passes the other', () => {
    expect(dragged(window, 'start', -5 * dayMs, extent)).toEqual({
      start: 35 * dayMs,
      end: 50 * dayMs,
    });
    expect(dragged(window, 'start', 500 * dayMs, extent)).toEqual({
      start: 50 * dayMs - hourMs,
      end: 50 * dayMs,
    });
    expect(dragged(window, 'end', -500 * dayMs, extent).end).toBe(40 * dayMs + hourMs);
  });
});

describe('brushKey', () => {
  it('steps by a tenth of the window, and goes to the ends', () => {
    expect(brushKey(key('ArrowRight'), 'body', window, extent)?.start).toBe(41 * dayMs);
    expect(brushKey(key('Home'), 'start', window, extent)?.start).toBe(0);
    expect(brushKey(key('End'), 'body', window, extent)?.end).toBe(100 * dayMs);
  });

  it('leaves other keys and shortcuts alone', () => {
    expect(brushKey(key('x'), 'body', window, extent)).toBeNull();
    expect(brushKey(key('ArrowRight', true), 'body', window, extent)).toBeNull();
  });
});
