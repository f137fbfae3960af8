/** Hashes of strings, 32 bits, the same on every machine. */

const prime = 0x01000193;

/** FNV-1a over UTF-16 code units, mixed at the end. */
export function hashString(value: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < value.length; i += 1) hash = Math.imul(hash ^ value.charCodeAt(i), prime);
  return scramble(hash);
}

/** The last step: every bit of the result depends on every bit of the hash. */
function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
