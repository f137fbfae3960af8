import type { Span } from '../../model/index.ts';
import { overlaps, trimSpan } from '../../text/index.ts';

/** A stretch of a quote worth showing, and whether something is left out before and after it. */
export interface Clip extends Span {
  readonly before: boolean;
  readonly after: boolean;
}

/** Where a clause may end: punctuation with a space after it, or a dash between spaces. */
const clauseEnd = /[,;:.!?—–](?=["”’')\]]*\s)["”’')\]]*|\s[-–—]{1,2}(?=\s)/g;

function clauses(quote: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (const match of quote.matchAll(clauseEnd)) {
    const end = match.index + match[0].length;
    out.push({ start, end });
    start = end;
  }
  out.push({ start, end: quote.length });
  return out.filter(({ start: a, end: b }) => quote.slice(a, b).trim() !== '');
}

/**
 * Shortens a quote to `limit` UTF-16 code units by leaving whole clauses out at its ends. The clauses
 * that hold what must stay are kept even where they are longer. In: spans of the quote. Out: a span
 * of the quote; all of it where it is short enough.
 */
export function clipQuote(quote: string, keep: readonly Span[], limit: number): Clip {
  const whole = trimSpan(quote, { start: 0, end: quote.length });
  if (whole.end - whole.start <= limit) return { ...whole, before: false, after: false };
  const parts = clauses(quote);
  const needed = parts.flatMap((part, i) => (keep.some((span) => overlaps(span, part)) ? [i] : []));
  let first = needed[0] ?? 0;
  let last = needed.at(-1) ?? first;
  const size = (from: number, to: number) => (parts[to]?.end ?? 0) - (parts[from]?.start ?? 0);
  // Grow to the right first: what follows explains more than what leads up to it.
  for (let grew = true; grew;) {
    grew = false;
    if (last + 1 < parts.length && size(first, last + 1) <= limit) {
      last += 1;
      grew = true;
    }
    if (first > 0 && size(first - 1, last) <= limit) {
      first -= 1;
      grew = true;
    }
  }
  const after = last < parts.length - 1;
  const span = trimSpan(quote, { start: parts[first]?.start ?? 0, end: parts[last]?.end ?? 0 });
  // “Iraq, …” reads worse than “Iraq …”.
  const loose = after && /[,;:–—-]/.test(quote.charAt(span.end - 1)) ? 1 : 0;
  return {
    ...trimSpan(quote, { start: span.start, end: span.end - loose }),
    before: first > 0,
    after,
  };
}
