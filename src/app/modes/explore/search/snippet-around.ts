import type { Span } from '../../../../model/index.ts';

/** Characters shown before the first match, and in all. */
const before = 50;
const most = 150;

/** A quote cut to the surroundings of its first match, at words, with “…” where something is left out. */
export function snippetAround(quote: string, matches: readonly Span[]): string {
  if (quote.length <= most) return quote;
  const wanted = Math.max(0, (matches[0]?.start ?? 0) - before);
  const start = wanted === 0 ? 0 : quote.indexOf(' ', wanted) + 1;
  const last = start + most >= quote.length ? quote.length : quote.lastIndexOf(' ', start + most);
  const end = last > start ? last : Math.min(quote.length, start + most);
  return `${start > 0 ? '… ' : ''}${quote.slice(start, end)}${end < quote.length ? ' …' : ''}`;
}
