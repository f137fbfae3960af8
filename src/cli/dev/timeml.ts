/** Reading TimeML (`.tml`): the text of `<TEXT>`, tags dropped and entities decoded, nothing trimmed. */

/** A TIMEX3 of a document or of a system; offsets are UTF-16 code units, end exclusive. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface TimemlDocument {
  readonly id: string;
  /** The document creation time, as its value is written; `null` if there is none. */
  readonly created: string | null;
  readonly text: string;
  readonly timexes: readonly Annotation[];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const hex = name.charAt(1).toLowerCase() === 'x';
    const code = parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? decoded(match[1] ?? match[2] ?? '') : null;
}

/** A span without the white space at its edges. */
export function trimmed<T extends { start: number; end: number }>(text: string, span: T): T {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
}

/** The text and annotations of the body: `<TIMEX3>` may nest and stand across other tags. */
function readBody(body: string): { text: string; timexes: Annotation[] } {
  const timexes: Annotation[] = [];
  const open: Omit<Annotation, 'end'>[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!piece.startsWith('<') || piece === '<') text += piece === '<' ? '' : decoded(piece);
    else if (/^<TIMEX3\b/.test(piece)) {
      if (piece.endsWith('/>')) continue;
      const type = attribute(piece, 'type') ?? '';
      open.push({ start: text.length, type, value: attribute(piece, 'value') ?? '' });
    } else if (piece.startsWith('</TIMEX3')) {
      const last = open.pop();
      if (last) timexes.push({ ...last, end: text.length });
    }
  }
  return { text, timexes };
}

/** Reads one TimeML document. Throws an Error naming it if it has no `<TEXT>`. */
export function readTimeml(xml: string, id: string): TimemlDocument {
  const source = xml.replace(/\r\n?/g, '\n');
  const tag = source.indexOf('<TEXT');
  const from = tag < 0 ? -1 : source.indexOf('>', tag) + 1;
  const to = source.indexOf('</TEXT>', from);
  if (from <= 0 || to < 0) throw new Error(`${id}: no <TEXT>`);
  const creation = /<TIMEX3\b[^>]*functionInDocument\s*=\s*["']CREATION_TIME["'][^>]*>/.exec(
    source,
  );
  const { text, timexes } = readBody(source.slice(from, to));
  const kept = timexes
    .map((timex) => trimmed(text, timex))
    .filter((timex) => timex.end > timex.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { id, created: creation && attribute(creation[0], 'value'), text, timexes: kept };
}
