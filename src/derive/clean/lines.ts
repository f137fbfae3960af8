import { trimSpan } from '../../text/index.ts';

/** One line of a text that is not blank. Offsets are UTF-16 code units. */
export interface Line {
  /** `start` to `end` leaves out the white space around the line's words. */
  readonly start: number;
  readonly end: number;
  /** Where the following line that is not blank begins: lines up to their `next` cover the text. */
  readonly next: number;
  /** Whether a blank line follows. */
  readonly gap: boolean;
}

/** More lines than any article has; what lies beyond them is taken as one. */
const maxLines = 100_000;

const breaks = /\r\n|[\n\r\v\f\u2028\u2029]/g;

/** The lines of a text that are not blank, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  const add = (end: number, next: number) => {
    const span = trimSpan(text, { start: at, end });
    const last = lines.at(-1);
    if (span.start < span.end) lines.push({ ...span, next, gap: false });
    else if (last) lines[lines.length - 1] = { ...last, next, gap: true };
    at = next;
  };
  for (const match of text.matchAll(breaks)) {
    if (lines.length >= maxLines) break;
    add(match.index, match.index + match[0].length);
  }
  if (at < text.length) add(text.length, text.length);
  return lines;
}
