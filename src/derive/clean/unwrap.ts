import type { Line } from './lines.ts';

/** Text set to a width has lines no longer than this, in UTF-16 code units. */
const maxWidth = 140;
const minWidth = 40;

/** So many wrapped pairs of lines, and such a share of all pairs, show that a text is set to a width. */
const minPairs = 4;
const minShare = 0.6;

/** Where a line ends on the page, in UTF-16 code units from the margin. */
const length = (line: Line) => line.indent + line.end - line.start;

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

/** The words before which no sentence ends: a line that ends in one goes on. */
const goesOn =
  /(?:[,;–—]|\b(?:a|an|the|of|and|or|by|with|that|from|for|to|as|at|his|her|its|their))$/;
const minBroken = 25;

/** Whether a line stops in mid-sentence and the next takes it up, as where a link stood in it. */
function continues(text: string, line: Line, next: Line): boolean {
  if (line.gap || line.end - line.start < minBroken) return false;
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end);
  if (/[.!?…:|)\]}"”>*]$/.test(tail)) return false;
  return /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) || goesOn.test(tail);
}

/** The test that tells a line broken to fit the width of the text; `null` if it has no width. */
function brokenToFit(
  text: string,
  lines: readonly Line[],
): ((line: Line, next: Line) => boolean) | null {
  const width = textWidth(lines);
  if (width > maxWidth || width < minWidth) return null;
  const broken = (line: Line, next: Line) =>
    !line.gap && length(line) + 1 + firstWordLength(text, next) > width;
  const pairs = lines.slice(1).map((next, i) => [lines[i] ?? next, next] as const);
  const adjacent = pairs.filter(([line]) => !line.gap);
  const wrapped = adjacent.filter(([a, b]) => broken(a, b)).length;
  return wrapped < minPairs || wrapped < adjacent.length * minShare ? null : broken;
}

/**
 * Joins lines that were broken to fit a width or around a link, so that each result is a paragraph
 * or a line that stands alone. A line was broken to fit if the next one's first word would not have
 * fitted on it.
 */
export function unwrapLines(text: string, lines: readonly Line[]): Line[] {
  const broken = brokenToFit(text, lines);
  const joined: Line[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (previous && last && (broken?.(previous, line) || continues(text, previous, line))) {
      joined[joined.length - 1] = { ...line, start: last.start, indent: last.indent };
    } else joined.push(line);
    previous = line;
  }
  return joined;
}
