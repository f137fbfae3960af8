import { visible, type Paint, type Style } from '../terminal.ts';

/** A stretch of an article to set off, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** The text of a span with its marks painted; a mark that overlaps an earlier one is left out. */
export function markedText(
  text: string,
  span: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  paint: Paint,
): string {
  const inside = marks
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start);
  let out = '';
  let at = span.start;
  for (const { start, end, style } of inside) {
    if (start < at) continue;
    out += visible(text.slice(at, start)) + paint(style, visible(text.slice(start, end)));
    at = end;
  }
  return out + visible(text.slice(at, span.end));
}
