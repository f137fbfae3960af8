import { charAt, isLineEnd, isLower, isSpace } from './characters.ts';
import type { TextSpan } from './types.ts';

/** The columns, in characters, at which text is wrapped by hand or by machine. */
const narrowest = 48;
const widest = 132;
/** How many lines must agree before a text counts as wrapped, and how far a full line may end before the column. */
const fewest = 4;
const ragged = 15;

/** The lines of a span, trimmed; a blank line has start equal to end. */
export function linesOf(text: string, span: TextSpan): TextSpan[] {
  const lines: TextSpan[] = [];
  let from = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    if (at < span.end && !isLineEnd(text[at] ?? '')) continue;
    lines.push(trimmed(text, from, at));
    if (text[at] === '\r' && text[at + 1] === '\n' && at + 1 < span.end) at += 1;
    from = at + 1;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from] ?? '')) from += 1;
  while (to > from && isSpace(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** Lines that stand together, between blank lines. */
function blocksOf(lines: readonly TextSpan[]): TextSpan[][] {
  const blocks: TextSpan[][] = [[]];
  for (const line of lines) {
    if (line.start === line.end) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** "• item", "* item", "1. item", "| cell": what opens an entry of a list. */
function isListLine(text: string, line: TextSpan): boolean {
  const first = text[line.start] ?? '';
  if ('\u2022\u00b7\u25aa\u25cf\u2023*|'.includes(first)) return true;
  if ('-\u2013\u2014'.includes(first)) return isSpace(text[line.start + 1] ?? ' ');
  return /^(?:\d{1,2}[.)]|\(?[a-z]\)) /i.test(text.slice(line.start, line.start + 5));
}

const unfinished = new Set(
  'a an the of in on at by for from with to and or but nor that which who as into its his her their this is are was were be'.split(
    ' ',
  ),
);

/** Whether a line stops where no sentence can: at a comma, a dash, an article, a preposition. */
function isUnfinished(text: string, line: TextSpan): boolean {
  if (',-\u2013\u2014('.includes(text[line.end - 1] ?? ' ')) return true;
  const tail = text.slice(Math.max(line.start, line.end - 7), line.end);
  return unfinished.has(tail.slice(tail.lastIndexOf(' ') + 1));
}

const endsWithStop = (text: string, line: TextSpan): boolean =>
  /[.!?\u2026]["'\u201d\u2019)\]]{0,3}$/.test(
    text.slice(Math.max(line.start, line.end - 4), line.end),
  );

function firstWordLength(text: string, line: TextSpan): number {
  let to = line.start;
  while (to < line.end && !isSpace(text[to] ?? ' ')) to += 1;
  return to - line.start;
}

/**
 * The column at which a whole text is wrapped: most of its lines of some length end just before it. Text with one
 * line for a paragraph has none.
 * @returns the column in characters, or 0
 */
export function wrapColumn(text: string): number {
  const lengths = linesOf(text, { start: 0, end: text.length })
    .map((line) => line.end - line.start)
    .filter((length) => length >= narrowest - ragged)
    .sort((a, b) => a - b);
  const column = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const full = lengths.filter((length) => length >= column - ragged).length;
  const isWrapped =
    column >= narrowest && column <= widest && full >= fewest && full * 2 >= lengths.length;
  return isWrapped ? column : 0;
}

/**
 * Whether the next line goes on with the sentence of this one. A line is wrapped when the next word would not
 * have fitted in the column; a line that ends early was ended on purpose.
 */
function goesOn(
  text: string,
  line: TextSpan,
  next: TextSpan,
  block: number,
  column: number,
): boolean {
  const needed = line.end - line.start + 1 + firstWordLength(text, next);
  if (isLower(charAt(text, next.start))) {
    if (isUnfinished(text, line) || (!endsWithStop(text, line) && needed > block)) return true;
  }
  return column > 0 && needed > column && !isListLine(text, next);
}

/**
 * The stretches of a span in which sentences may run over line ends: paragraphs, headlines, list lines.
 * @param column where the text is wrapped, or 0; see `wrapColumn`
 * @returns for each stretch its lines, trimmed
 */
export function stretches(text: string, span: TextSpan, column: number): TextSpan[][] {
  return blocksOf(linesOf(text, span)).flatMap((block) => {
    const longest = block.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
    const parts: TextSpan[][] = [];
    block.forEach((line, i) => {
      const before = block[i - 1];
      if (before && goesOn(text, before, line, longest, column)) parts.at(-1)?.push(line);
      else parts.push([line]);
    });
    return parts;
  });
}
