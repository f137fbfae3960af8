import { describe, expect, it } from 'vitest';
import { displaced, heightsOf, offsetsBetween } from '../../../src/app/chart/displace.ts';
import { keyAction } from '../../../src/app/chart/keys.ts';
import { layout, timelineExtent } from '../../../src/layout/index.ts';
import { plainFonts, plainMeasure } from '../../support/drawing.ts';
import { rowsOf } from '../../support/rows.ts';
import { syntheticTimeline } from '../../support/synthetic.ts';

const { events, holdings } = syntheticTimeline({ count: 40 });

function draw(height: number) {
  return layout({
    events: rowsOf(events),
    holdings,
    window: timelineExtent(rowsOf(events), holdings),
    width: 900,
    height,
    measure: plainMeasure,
    fonts: plainFonts,
  });
}

describe('displaced', () => {
  it('puts a drawing where another stood', () => {
    const before = draw(520);
    const after = draw(700);
    const offsets = offsetsBetween(heightsOf(before), heightsOf(after));
    const shown = heightsOf(displaced(after, (key) => offsets.get(key) ?? 0));
    for (const [key, y] of heightsOf(before)) {
      if (shown.has(key)) expect(shown.get(key)).toBeCloseTo(y, 0);
    }
  });

  it('leaves a drawing in its place alone', () => {
    const drawing = draw(600);
    expect(displaced(drawing, () => 0)).toEqual(drawing);
  });
});

describe('keyAction', () => {
  const press = (key: string, options: Partial<KeyboardEvent> = {}) =>
    keyAction({
      key,
      code: '',
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      ...options,
    } as KeyboardEvent);

  it('knows the keys of the chart', () => {
    expect(press('ArrowLeft')).toEqual({ type: 'go', direction: 'earlier' });
    expect(press('Home')).toEqual({ type: 'go', direction: 'first' });
    expect(press('End')).toEqual({ type: 'go', direction: 'last' });
    expect(press('0')).toEqual({ type: 'fit' });
    expect(press('F')).toEqual({ type: 'frame' });
  });

  it('finds W, A, S and D by their place on the keyboard', () => {
    expect(press('z', { code: 'KeyW' })?.type).toBe('zoom');
    expect(press('q', { code: 'KeyA' })).toMatchObject({ type: 'pan' });
  });

  it('leaves shortcuts of the browser alone', () => {
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('f', { metaKey: true })).toBeNull();
  });
});
