import type { Region } from '../../model/index.ts';

/** Words in a shingle, and of which shingles one in so many is kept. */
const shingleLength = 6;
const keptOneIn = 3;

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** Some of the hashes of the runs of words in an article's body: always the same of the same words. */
export function shinglesIn(text: string, regions: readonly Region[]): Set<number> {
  const body = regions
    .filter(({ type }) => type === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  const words = (body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash);
  const found = new Set<number>();
  for (let i = 0; i + shingleLength <= words.length; i += 1) {
    let value = 0;
    for (let k = i; k < i + shingleLength; k += 1)
      value = Math.imul(value ^ (words[k] ?? 0), 0x01000193) >>> 0;
    if (value % keptOneIn === 0) found.add(value);
  }
  return found;
}
