import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

const maxSlug = 40;

/** Lower-case letters, digits and hyphens of a file's name without folder and extension. */
function slug(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const plain = name.normalize('NFKD').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  return words.join('-').slice(0, maxSlug).replace(/-$/, '') || 'article';
}

/**
 * The id of an article, from its file name relative to the folder given: readable, and told apart
 * by a hash of the whole name, so that it depends on no other file and survives edits to the text.
 */
export function articleId(file: string): string {
  return `${slug(file)}-${sha256(file).slice(0, 8)}`;
}
