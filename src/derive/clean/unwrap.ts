import type { Line } from './lines.ts';

/** Text set to a width has lines no longer than this, in UTF-16 code units. */
const maxWidth = 140;
const minWidth = 40;

/** So many wrapped pairs of lines, and such a share of all pairs, show that a text is set to a width. */
const minPairs = 4;
const minShare = 0.6;

const length = (line: Line) => line.end - line.start;

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !/\s/.test(text.charAt(at))) at += 1;
  return at - line.start;
}

/** The width text is set to: that of its longest lines, bar the odd address that sticks out. */
function textWidth(lines: readonly Line[]): number {
  const lengths = lines.map(length);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
}

/**
 * Joins lines that were broken only to fit a width, so that each result is a paragraph or a line
 * that stands alone. A line was broken if the next one's first word would not have fitted on it.
 */
export function unwrapLines(text: string, lines: readonly Line[]): Line[] {
  const width = textWidth(lines);
  if (width > maxWidth || width < minWidth) return [...lines];
  const broken = (line: Line, next: Line) =>
    !line.gap && length(line) + 1 + firstWordLength(text, next) > width;
  const pairs = lines.slice(1).map((next, i) => [lines[i] ?? next, next] as const);
  const adjacent = pairs.filter(([line]) => !line.gap);
  const wrapped = adjacent.filter(([a, b]) => broken(a, b)).length;
  if (wrapped < minPairs || wrapped < adjacent.length * minShare) return [...lines];
  const joined: Line[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (previous && last && broken(previous, line)) {
      joined[joined.length - 1] = { ...line, start: last.start };
    } else joined.push(line);
    previous = line;
  }
  return joined;
}
