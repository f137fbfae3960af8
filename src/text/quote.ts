import type { Span } from './spans.ts';

/** Length, in UTF-16 code units, of the context kept on each side of a quote. */
export const contextLength = 32;

/** W3C Web Annotation TextQuoteSelector for a span (w3.org/TR/annotation-model, 4.2.4). */
export interface TextQuote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The quote at a span with the context that tells it from the same words elsewhere. */
export function quoteAt(text: string, { start, end }: Span): TextQuote {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** How much of two strings agrees, counted from their ends (`-1`) or their beginnings (`1`). */
function agreement(a: string, b: string, direction: 1 | -1): number {
  const length = Math.min(a.length, b.length);
  let n = 0;
  const at = (s: string) => s.charAt(direction === 1 ? n : s.length - 1 - n);
  while (n < length && at(a) === at(b)) n += 1;
  return n;
}

/**
 * Finds a quote again: at the position it had if it is still there, otherwise the occurrence whose
 * context agrees most, the nearest of equals. `null` if the text no longer holds it. Occurrences that
 * overlap an earlier one are not looked at: that keeps the search linear, and no sentence needs it.
 */
export function findQuote(text: string, wanted: TextQuote, hint: Span): Span | null {
  const { quote } = wanted;
  if (quote === '') return null;
  if (text.slice(hint.start, hint.end) === quote) return { start: hint.start, end: hint.end };
  let best: Span | null = null;
  let bestScore = -1;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) {
    const end = at + quote.length;
    const found = quoteAt(text, { start: at, end });
    const context =
      agreement(found.prefix, wanted.prefix, -1) + agreement(found.suffix, wanted.suffix, 1);
    const score = context + 1 / (1 + Math.abs(at - hint.start));
    if (score > bestScore) {
      bestScore = score;
      best = { start: at, end };
    }
  }
  return best;
}
