import type { Palette } from '../../layout/index.ts';
import { kinds, type Kind } from '../../model/index.ts';

/** How many colours holders have; further holders begin again at the first. */
export const holdingColours = 6;

/**
 * The custom properties the chart reads; theme.css defines each for light and dark:
 * --paper, --ink, --ink-soft, --rule, --accent, --holding-1 … --holding-6 and
 * --kind-<id> for each kind (--kind-control, --kind-conflict, …).
 */
export const paletteProperties: readonly string[] = [
  '--paper',
  '--ink',
  '--ink-soft',
  '--rule',
  '--accent',
  ...Array.from({ length: holdingColours }, (_, i) => `--holding-${i + 1}`),
  ...kinds.map(({ id }) => `--kind-${id}`),
];

/** The custom property that holds the colour of a kind. */
export function kindProperty(kind: Kind): string {
  return `--kind-${kind}`;
}

type Rgb = readonly [number, number, number];

/** Relative luminance as WCAG 2 defines it; channels 0 to 255. */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The darker or the lighter of two inks: whichever reads better on a ground. */
function readable(ground: Rgb, inks: readonly [string, Rgb][]): string {
  const on = luminance(ground);
  const contrast = (ink: Rgb) => {
    const [high, low] = [luminance(ink), on].sort((a, b) => b - a) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const [best] = [...inks].sort(([, a], [, b]) => contrast(b) - contrast(a));
  return best?.[0] ?? '#000';
}

const css = ([r, g, b]: Rgb) => `rgb(${r}, ${g}, ${b})`;

const hex = /^#[\da-f]{6}$/i;

/** A colour written as six hexadecimal digits. */
const fromHex = (text: string): Rgb => [
  parseInt(text.slice(1, 3), 16),
  parseInt(text.slice(3, 5), 16),
  parseInt(text.slice(5), 16),
];

/** The colour each property has at an element, as the theme writes it; `null` where that has to be asked. */
function writtenAt(element: HTMLElement): Readonly<Record<string, Rgb>> | null {
  if (matchMedia('(forced-colors: active)').matches) return null;
  const style = getComputedStyle(element);
  const written = paletteProperties.map((name) => style.getPropertyValue(name).trim());
  if (!written.every((text) => hex.test(text))) return null;
  return Object.fromEntries(
    paletteProperties.map((name, i): [string, Rgb] => [name, fromHex(written[i] ?? '')]),
  );
}

/** The same whatever the notation: all are asked for, and painted, at once. */
function paintedAt(element: HTMLElement): Readonly<Record<string, Rgb>> {
  const probe = document.createElement('span');
  probe.hidden = true;
  const parts = paletteProperties.map((property) => {
    const part = document.createElement('span');
    part.style.color = `var(${property})`;
    return part;
  });
  probe.append(...parts);
  element.append(probe);
  const canvas = document.createElement('canvas');
  canvas.height = 1;
  canvas.width = parts.length;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  for (const [x, part] of parts.entries()) {
    if (!ctx) break;
    ctx.fillStyle = getComputedStyle(part).color;
    ctx.fillRect(x, 0, 1, 1);
  }
  probe.remove();
  const data = ctx?.getImageData(0, 0, parts.length, 1).data ?? [];
  return Object.fromEntries(
    paletteProperties.map((property, i): [string, Rgb] => {
      const [r = 0, g = 0, b = 0] = data.slice(4 * i, 4 * i + 3);
      return [property, [r, g, b]];
    }),
  );
}

/**
 * The colours in force at an element, as opaque `rgb(…)`, whatever notation the theme uses. What
 * the theme does not define takes the text's colour.
 */
export function readPalette(element: HTMLElement): Palette {
  const of = writtenAt(element) ?? paintedAt(element);
  const colour = (name: string) => of[name] ?? [0, 0, 0];
  const inks: [string, Rgb][] = ['--ink', '--paper'].map((name) => [
    css(colour(name)),
    colour(name),
  ]);
  const holdings = paletteProperties.filter((name) => name.startsWith('--holding-')).map(colour);
  return {
    paper: css(colour('--paper')),
    ink: css(colour('--ink')),
    inkSoft: css(colour('--ink-soft')),
    rule: css(colour('--rule')),
    accent: css(colour('--accent')),
    holdings: holdings.map(css),
    holdingInks: holdings.map((ground) => readable(ground, inks)),
    kinds: Object.fromEntries(kinds.map(({ id }) => [id, css(colour(kindProperty(id)))])) as Record<
      Kind,
      string
    >,
  };
}
