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

/** Words with their widths in px, and that of the space between two. */
interface Words {
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly space: number;
}

function wordsOf(text: string, font: Font, measure: Measure): Words {
  const words = text.split(' ').filter((word) => word !== '');
  return { words, widths: words.map((word) => measure(word, font)), space: measure(' ', font) };
}

interface Lines {
  /** For each line the index of its first word. */
  readonly starts: readonly number[];
  /** The widest of them as its words add up, px. */
  readonly width: number;
}

/** Whole words to lines no wider than the width; the last of `most` lines takes what is left. */
function fill({ widths, space }: Words, width: number, most: number): Lines {
  const starts: number[] = [];
  let at = 0;
  let far = 0;
  for (let i = 0; i < widths.length; i += 1) {
    const own = widths[i] ?? 0;
    const wider = at + space + own;
    const joins = i > 0 && (wider <= width + 1e-6 || starts.length === most);
    at = joins ? wider : own;
    if (!joins) starts.push(i);
    if (at > far) far = at;
  }
  return { starts, width: far };
}

const linesOf = (words: readonly string[], starts: readonly number[]) =>
  starts.map((start, i) => words.slice(start, starts[i + 1]).join(' '));

/** The width in px of the widest line. */
export function widest(lines: readonly string[], font: Font, measure: Measure): number {
  return lines.reduce((width, line) => Math.max(width, measure(line, font)), 0);
}

/** Halvings that find the narrowest column to about a px. */
const halvings = 6;

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
  const whole = measure(text, font);
  if (whole <= width) return [text];
  if (most === 1) return [shorten(text, font, width, measure)];
  const words = wordsOf(text, font, measure);
  let { starts } = fill(words, width, most);
  const lines = linesOf(words.words, starts);
  const fits = widest(lines, font, measure) <= width;
  if (!fits) return lines.map((line) => shorten(line, font, width, measure));
  // The narrowest column of as many lines: even lines read better and take less room.
  let low = whole / lines.length;
  let high = width;
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    const tried = fill(words, middle, lines.length);
    if (tried.width <= middle) {
      starts = tried.starts;
      high = middle;
    } else low = middle;
  }
  return linesOf(words.words, starts);
}
