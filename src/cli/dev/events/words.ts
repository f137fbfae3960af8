/** How quotes and titles are compared with gold. */

/** A text for comparing: plain quotes, dashes and spaces, lower case. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^\uFEFF/, '')
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/[“”„″]|''/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const wordsOf = (text: string): string[] => plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const stops = new Set(
  `a an and are as at be been but by for from had has have he her his in into is it its of off on or over s said says
   she so some than that the their them they this to up was were which while who will with after before new not no
   more about against amid under out also`.split(/\s+/),
);

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s)$/, '');

/** Stems of the words that carry a text's content. */
export const contentOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((w) => !stops.has(w) && w.length > 1)
      .map(stem),
  );

export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const word of a) if (b.has(word)) n += 1;
  return n;
}

/** Whether a quote is of a gold sentence: has it, is a good part of it, or shares most of its words. */
export function isOf(quote: string, sentence: string): boolean {
  const q = plainText(quote);
  const s = plainText(sentence);
  if (!q || !s) return false;
  if (q.includes(s)) return true;
  if (s.includes(q)) return q.length >= 20 || q.length >= 0.6 * s.length;
  const a = new Set(wordsOf(q));
  const b = new Set(wordsOf(s));
  const shared = sharedCount(a, b);
  return shared >= 5 && shared / b.size >= 0.6 && shared / a.size >= 0.35;
}

/** Whether a quote touches a trap: contains its text, or is a large part of it. */
export function touches(quote: string, trap: string): boolean {
  const q = plainText(quote);
  const t = plainText(trap);
  if (!q || !t) return false;
  return q.includes(t) || (t.includes(q) && q.length >= Math.min(12, 0.5 * t.length));
}

/** How alike a title is to the best of several texts, 0 to 1; three words in common at least. */
export function titleLikeness(title: string, texts: readonly ReadonlySet<string>[]): number {
  const own = contentOf(title);
  const likeness = texts.map((text) => {
    const shared = sharedCount(own, text);
    return shared >= 3 ? shared / Math.min(own.size, text.size) : 0;
  });
  return Math.max(0, ...likeness);
}
