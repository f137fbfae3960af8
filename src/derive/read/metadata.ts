import type { Metadata } from '../types.ts';

/** Longest value of a metadata field taken, in UTF-16 code units: longer is no name or title. */
const maxLength = 500;

/** A value of a metadata field as one line of text; lists are joined, objects give their `name`. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    return value.slice(0, 20).map(textOf).filter(Boolean).join(', ') || null;
  }
  if (typeof value === 'object' && value !== null) {
    return 'name' in value && typeof value.name === 'string' ? textOf(value.name) : null;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const line = String(value).slice(0, maxLength).split(/\s+/).filter(Boolean).join(' ');
  return line || null;
}

/** The address if it is a web page's, otherwise `null`. */
export function httpUrl(value: string): string | null {
  const address = value.trim();
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return address;
}

/** Metadata with only the fields that hold something. */
export function metadataOf(
  fields: Readonly<Record<keyof Metadata, string | null | undefined>>,
): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
