import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/index.ts';

const css = readFileSync(resolve(import.meta.dirname, '../../src/app/palette.css'), 'utf8');

/** The custom properties set in the block that begins with a selector. */
function block(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = block("[data-theme='light']");
const dark = block("\n[data-theme='dark']");
const system = block(':root:not([data-theme])');

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG 2 defines it. */
function contrast(a = '#000000', b = '#000000'): number {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((m, n) => n - m);
  return (x + 0.05) / (y + 0.05);
}

describe('palette', () => {
  it('is the same dark form by choice and by the system', () => {
    expect(Object.keys(dark).length).toBeGreaterThan(30);
    expect(system).toEqual(dark);
  });

  it('has the same colours in light and dark', () => {
    expect(Object.keys(dark)).toEqual(Object.keys(light));
  });

  it('has a colour for every kind', () => {
    expect(Object.keys(light)).toEqual(expect.arrayContaining(kinds.map(({ id }) => `kind-${id}`)));
    for (const { id } of kinds) expect(css).toContain(`[data-kind='${id}']`);
  });

  describe.each([
    ['light', light],
    ['dark', dark],
  ])('%s', (_, colours) => {
    const texts = [
      'ink',
      'ink-soft',
      'accent',
      'mark-claim',
      'agree',
      'wrong',
      ...kinds.map(({ id }) => `kind-${id}`),
    ];

    it.each(texts)('%s can be read on paper and panel (4.5:1)', (name) => {
      expect(contrast(colours[name], colours['paper'])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours[name], colours['panel'])).toBeGreaterThanOrEqual(4.5);
    });

    it('ink can be read on what is highlighted', () => {
      expect(contrast(colours['ink'], colours['highlight'])).toBeGreaterThanOrEqual(4.5);
    });

    it.each([1, 2, 3, 4, 5, 6])('ink or paper can be read on holding %i', (n) => {
      const holding = colours[`holding-${n}`];
      const inks = [colours['ink'], colours['paper']].map((ink) => contrast(ink, holding));
      expect(Math.max(...inks)).toBeGreaterThanOrEqual(4.5);
    });

    it('borders of fields can be seen (3:1)', () => {
      expect(contrast(colours['rule-strong'], colours['panel'])).toBeGreaterThanOrEqual(3);
    });
  });
});
