/** Characters as the tokeniser sees them. All tests are on UTF-16 code units unless said otherwise. */

const lineEnds = new Set(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']);
const spaces = /[\s\u0085\u180e\u200b\ufeff]/;
const letters = /\p{L}|\p{M}|[\u00ad\u2060]|\u200c|\u200d/u;
const lowers = /\p{Ll}/u;
const uppers = /[\p{Lu}\p{Lt}]/u;

/** `'`, its typographic form and what is typed for it. */
export const apostrophes: ReadonlySet<string> = new Set(["'", '\u2019', '\u02bc', '`', '\u00b4']);

/** Marks that may follow a stop and still belong to its sentence. */
export const closers: ReadonlySet<string> = new Set([
  ...'"\'\u201d\u2019\u00bb\u203a)]}',
  "''",
  '\u2019\u2019',
]);

/** Marks that may open a sentence. */
export const openers: ReadonlySet<string> = new Set([
  ...'"\'\u201c\u201e\u2018\u00ab\u2039([{`',
  '``',
  "''",
]);

/** Dashes that join two words. */
export const hyphens: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011', '\u2013']);

/** Whether a character ends a line. */
export const isLineEnd = (char: string): boolean => lineEnds.has(char);

/** Whether a character is a space of any kind (no-break, thin and zero-width ones too) or ends a line. */
export const isSpace = (char: string): boolean => spaces.test(char);

/** Whether a code point is an ASCII digit. */
export const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;

/** Whether a code point is a letter, or a mark or joiner inside a word. */
export const isLetter = (char: string): boolean => letters.test(char);

/** Whether a code point is a small letter. */
export const isLower = (char: string): boolean => lowers.test(char);

/** Whether a code point is a capital letter. */
export const isUpper = (char: string): boolean => uppers.test(char);

/** The code point at an offset as a string; empty past the end of the text. */
export function charAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}
