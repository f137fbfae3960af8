import { createHash } from 'node:crypto';

/** A name that only these parts in this order have; text counts as its UTF-8. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length first, so that no two lists of parts run together to the same bytes.
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
