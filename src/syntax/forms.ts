import { hashString } from './hash.ts';
import { stemOf } from './lexicon.ts';
import { wordHashes } from './tag-features.ts';
import type { Lexicon } from './lexicon.ts';

/** What the features see of a word: hashes of its form and of its parts. Pure functions of the form and lexicon. */
export interface Form {
  /** Small letters, digits as 0, plain quotes; for a word not in the lexicon, its ending and shape. */
  readonly word: number;
  /** The word without its inflection, where the lexicon knows any form of it; else as `word`. */
  readonly stem: number;
  readonly lower: string;
  readonly shape: number;
  readonly suffixes: readonly [number, number, number, number];
  readonly prefixes: readonly [number, number, number];
  /** The tags the lexicon knows for the word; 0 when it does not know it. */
  readonly tags: number;
  /** The tagger's features of the word alone; see `wordHashes`. */
  readonly hashes: Uint32Array;
}

const marks: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2013': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2014': '--',
  '\u2026': '...',
};

/** The form features and lexicon look up: small letters, plain quotes and dashes, every digit 0. */
export function normalForm(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return plainMarks(lower).replace(/\d/g, '0');
}

/** Typographic quotes, dashes and dots as a typewriter has them. */
function plainMarks(text: string): string {
  const plain = text.replace(
    /[\u2018\u2019\u02bc`\u00b4\u201c\u201d\u201e\u00ab\u00bb\u2013\u2010\u2011\u2014\u2026]/g,
    (sign) => marks[sign] ?? sign,
  );
  return plain === "''" ? '"' : plain;
}

/** "Xxx" for a name, "d,d" for a number: runs are cut to two. */
function shapeOf(text: string): string {
  let shape = '';
  for (let i = 0; i < text.length && i < 24; i += 1) {
    const char = text[i] ?? '';
    const kind = /[a-z]/.test(char)
      ? 'x'
      : /[A-Z]/.test(char)
        ? 'X'
        : /\d/.test(char)
          ? 'd'
          : kindOf(char);
    if (shape.at(-1) !== kind || shape.at(-2) !== kind) shape += kind;
  }
  return shape;
}

const kindOf = (char: string): string =>
  /\p{Ll}/u.test(char) ? 'x' : /\p{Lu}/u.test(char) ? 'X' : char;

/** The form of one token. */
export function formOf(text: string, lexicon: Lexicon): Form {
  const short = text.length > 64 ? text.slice(0, 64) : text;
  const lower = normalForm(short);
  const shape = shapeOf(plainMarks(short));
  const tags = lexicon.tags.get(lower);
  const end = (length: number): number => hashString(lower.slice(-length), length);
  const begin = (length: number): number => hashString(lower.slice(0, length), length + 8);
  const stem = stemOf(lower);
  const unknown = hashString(`${shape}~${lower.slice(-2)}`);
  const parts = {
    word: tags === undefined ? unknown : hashString(lower),
    shape: hashString(shape, 7),
    suffixes: [end(1), end(2), end(3), end(4)],
    prefixes: [begin(1), begin(2), begin(3)],
  } as const;
  return {
    ...parts,
    stem: lexicon.stems.has(stem) ? hashString(stem, 5) : unknown,
    lower,
    tags: tags ?? 0,
    hashes: wordHashes(parts),
  };
}

/** A function that gives the form of a token and remembers it: texts repeat their words. */
export function formReader(lexicon: Lexicon, limit = 50_000): (text: string) => Form {
  const seen = new Map<string, Form>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    if (seen.size >= limit) seen.clear();
    const form = formOf(text, lexicon);
    seen.set(text, form);
    return form;
  };
}
