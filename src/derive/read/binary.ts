/** What files that are not text begin with; the name goes into the sentence that refuses them. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
];

/** Text may hold a stray NUL or control character; compressed data is one in eight of them. */
const maxControlShare = 0.05;

/** What kind of file this is if its first bytes say that it is not text; otherwise `null`. */
export function knownBinary(bytes: Uint8Array): string | null {
  const found = signatures.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
}

/** Whether a decoded text has more control characters than any article. */
export function looksBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in text files.
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) controls += 1;
  }
  return controls > 4 && controls > text.length * maxControlShare;
}
