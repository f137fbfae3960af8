/** From bytes to text: a byte order mark first, then UTF-8, then Windows-1252. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** The text without its byte order mark; nothing else is changed. */
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The characters of Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9F. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

// Some Node versions decode windows-1252 as Latin-1, so the 32 bytes that differ are set here.
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (c) => windows1252.charAt(c.charCodeAt(0) - 0x80));
}

/** UTF-16 without a mark: in Western text every other byte is mostly zero, the others hardly ever. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros.map((n) => n / (bytes.length / 2));
  if (odd > 0.6 && even < 0.05) return 'utf-16le';
  if (even > 0.6 && odd < 0.05) return 'utf-16be';
  return null;
}

/**
 * UTF-8 with a broken byte or two (a file cut off inside a character) is still UTF-8: reading all of
 * it as Windows-1252 would spoil every quotation mark to save one character.
 */
function mostlyUtf8(text: string): boolean {
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) sound += 1;
  }
  return sound >= 4 * broken;
}

/** Decodes a file's bytes; never fails, since Windows-1252 gives every byte a character. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const encoding = marked?.[0] ?? unmarkedUtf16(bytes);
  if (encoding && encoding !== 'utf-8') {
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    if (marked || mostlyUtf8(lenient)) return { text: lenient, encoding: 'utf-8' };
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}
