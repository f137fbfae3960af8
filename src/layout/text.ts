import type { Font, Measure } from './fonts.ts';

const ellipsis = '…';

/** The text, or as much of its beginning as fits with an ellipsis; empty if nothing does. */
export function shorten(text: string, font: Font, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  const letters = Array.from(text);
  let low = 0;
  let high = letters.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const tried = letters.slice(0, middle).join('') + ellipsis;
    if (measure(tried, font) <= width) low = middle;
    else high = middle - 1;
  }
  const kept = letters
    .slice(0, low)
    .join('')
    .replace(/[\s,;:–—-]{1,8}$/, '');
  return kept === '' ? '' : kept + ellipsis;
}

/** Whole words to lines no wider than the width; the last of `most` lines takes what is left. */
function fill(words: readonly string[], font: Font, width: number, most: number, measure: Measure) {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const fits = last !== undefined && measure(joined, font) <= width;
    if (fits || lines.length === most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The width in px of the widest line. */
export function widest(lines: readonly string[], font: Font, measure: Measure): number {
  return lines.reduce((width, line) => Math.max(width, measure(line, font)), 0);
}

/**
 * Breaks a text into at most `most` lines of about equal length, none wider than `width` px; what
 * does not fit is cut with an ellipsis.
 */
export function wrap(
  text: string,
  font: Font,
  width: number,
  most: number,
  measure: Measure,
): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const whole = measure(text, font);
  if (whole <= width || most === 1) return [shorten(text, font, width, measure)];
  const lines = fill(words, font, width, most, measure);
  const fits = widest(lines, font, measure) <= width;
  if (!fits) return lines.map((line) => shorten(line, font, width, measure));
  // The narrowest column of as many lines: even lines read better and take less room.
  let best = lines;
  let low = whole / lines.length;
  let high = width;
  for (let i = 0; i < 6; i += 1) {
    const middle = (low + high) / 2;
    const tried = fill(words, font, middle, lines.length, measure);
    if (widest(tried, font, measure) <= middle) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}
