import { columns } from './columns.ts';
import { hashString } from './hash.ts';
import { stemOf } from './lexicon.ts';
import type { Column } from './columns.ts';
import type { Lexicon } from './lexicon.ts';

/** What networks see of a word: hashes of its form and of its parts. A pure function of the form and lexicon. */
export interface Form {
  /** Small letters, plain quotes and dashes, digits as 0. */
  readonly lower: string;
  /** One hash of 28 bits for each of `columns`. */
  readonly hashes: readonly number[];
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

/** How many bits of a hash are kept. */
const hashBits = 28;

/** The form of one token. */
export function formOf(text: string, lexicon: Lexicon): Form {
  const short = text.length > 64 ? text.slice(0, 64) : text;
  const lower = normalForm(short);
  const parts = partsOf(lower, shapeOf(plainMarks(short)), lexicon);
  return { lower, hashes: columns.map((column) => parts[column] >>> (32 - hashBits)) };
}

/** A word the lexicon does not know goes by its ending and shape. */
function partsOf(lower: string, shape: string, lexicon: Lexicon): Record<Column, number> {
  const end = (length: number): number => hashString(lower.slice(-length), length);
  const begin = (length: number): number => hashString(lower.slice(0, length), length + 8);
  const tags = lexicon.tags.get(lower);
  const stem = stemOf(lower);
  const unknown = hashString(`${shape}~${lower.slice(-2)}`);
  return {
    word: tags === undefined ? unknown : hashString(lower),
    stem: lexicon.stems.has(stem) ? hashString(stem, 5) : unknown,
    tags: tags ?? 0,
    shape: hashString(shape, 7),
    suffix1: end(1),
    suffix2: end(2),
    suffix3: end(3),
    suffix4: end(4),
    prefix1: begin(1),
    prefix2: begin(2),
    prefix3: begin(3),
  };
}
