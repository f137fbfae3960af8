import { trimSpan, type Span } from '../../text/index.ts';
import { isStampText } from './shapes.ts';

/** One line of a text that is not blank. Offsets are UTF-16 code units. */
export interface Line {
  /** `start` to `end` leaves out the white space around the line's words. */
  readonly start: number;
  readonly end: number;
  /** Where the following line that is not blank begins: lines up to their `next` cover the text. */
  readonly next: number;
  /** Whether a blank line follows. */
  readonly gap: boolean;
  /** White space before its words, in UTF-16 code units. */
  readonly indent: number;
}

/** More lines than any article has; what lies beyond them is taken as one. */
const maxLines = 100_000;

/** One line break or several in a row: an empty line costs nothing. */
const breaks = /[\n\r\v\f\u2028\u2029]+/g;

const isGap = (run: string) => run.length > 1 && run !== '\r\n';

/** The end of a line is looked at, in UTF-16 code units, for a date set apart at its right margin. */
const columnReach = 60;

/** A line with a date at its right margin is two: `Headline          March 9, 2012`. */
function columns(text: string, { start, end }: Span): Span[] {
  const from = Math.max(start, end - columnReach);
  const tail = text.slice(from, end);
  const gap = /\S(?:[ \u00a0]{4,}|[ \u00a0]{0,3}\t\s{0,20})(?=\S)/.exec(tail);
  if (!gap) return [{ start, end }];
  const at = from + gap.index + gap[0].length;
  if (!isStampText(text.slice(at, end))) return [{ start, end }];
  return [
    { start, end: from + gap.index + 1 },
    { start: at, end },
  ];
}

/** The lines of a text that are not blank, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  const add = (end: number, next: number, gap: boolean) => {
    const span = trimSpan(text, { start: at, end });
    const last = lines.at(-1);
    if (span.start < span.end) {
      const parts = columns(text, span);
      for (const [i, part] of parts.entries()) {
        const following = parts[i + 1]?.start ?? next;
        lines.push({
          start: part.start,
          end: part.end,
          next: following,
          gap: gap || parts.length > 1,
          indent: part.start - at,
        });
      }
    } else if (last) lines[lines.length - 1] = { ...last, next, gap: true };
    at = next;
  };
  for (const match of text.matchAll(breaks)) {
    if (lines.length >= maxLines) break;
    const [run] = match;
    add(match.index, match.index + run.length, isGap(run));
  }
  if (at < text.length) add(text.length, text.length, false);
  return lines;
}
