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
  /** The creation time as its text is written; `null` if there is none. */
  readonly createdText: string | null;
  /** The text of `<TITLE>`; `null` if there is none. */
  readonly title: string | null;
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

/** A comment, a tag, text, or a stray sign; each alternative is linear. */
const piece = /<!--[^]*?-->|<[^<>]*>|[^<]+|</g;

interface Body {
  readonly text: string;
  readonly timexes: readonly Annotation[];
  /** A tag that does not close what is open; `null` where all tags agree. */
  readonly trouble: string | null;
}

/** Keeps track of the tags that are open; gives what is wrong with one, or `null`. */
function tagStack(): { see(tag: string): string | null; end(): string | null } {
  const open: string[] = [];
  return {
    see(tag) {
      const [, closing, name = ''] = /^<(\/?)([\w:.-]+)/.exec(tag) ?? [];
      if (name === '' || tag.endsWith('/>')) return null;
      if (!closing) open.push(name);
      else if (open.pop() !== name) return `</${name}> closes nothing`;
      return null;
    },
    end: () => (open.length > 0 ? `<${open.at(-1)}> is not closed` : null),
  };
}

/** The text and annotations of the body: `<TIMEX3>` may nest and stand within other tags. */
function readBody(body: string): Body {
  const timexes: Annotation[] = [];
  const open: Omit<Annotation, 'end'>[] = [];
  const stack = tagStack();
  let text = '';
  let trouble: string | null = null;
  for (const [part] of body.matchAll(piece)) {
    if (!part.startsWith('<')) {
      text += decoded(part);
      continue;
    }
    trouble ??= stack.see(part);
    if (/^<TIMEX3\b/.test(part) && !part.endsWith('/>')) {
      const type = attribute(part, 'type') ?? '';
      open.push({ start: text.length, type, value: attribute(part, 'value') ?? '' });
    } else if (/^<\/TIMEX3\b/.test(part)) {
      const last = open.pop();
      if (last) timexes.push({ ...last, end: text.length });
    }
  }
  return { text, timexes, trouble: trouble ?? stack.end() };
}

/** The content of the first element of a name, its tags included; `null` if there is none. */
function element(source: string, name: string): string | null {
  const at = source.search(new RegExp(`<${name}[\\s>]`));
  const from = at < 0 ? -1 : source.indexOf('>', at) + 1;
  const to = from <= 0 ? -1 : source.indexOf(`</${name}>`, from);
  return to < 0 ? null : source.slice(from, to);
}

/**
 * Reads one TimeML document. Throws an Error, whose message is a sentence that names it, if it has no
 * `<TEXT>` or its tags do not close each other.
 */
export function readTimeml(xml: string, id: string): TimemlDocument {
  const source = xml.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const body = element(source, 'TEXT');
  if (body === null) throw new Error(`${id}: no <TEXT>`);
  const creation =
    /<TIMEX3\b[^<>]*functionInDocument\s*=\s*["']CREATION_TIME["'][^<>]*>([^<]*)/.exec(source);
  const { text, timexes, trouble } = readBody(body);
  if (trouble) throw new Error(`${id}: ${trouble}`);
  const kept = timexes
    .map((timex) => trimmed(text, timex))
    .filter((timex) => timex.end > timex.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const title = element(source, 'TITLE');
  return {
    id,
    created: creation && attribute(creation[0], 'value'),
    createdText: creation ? decoded(creation[1] ?? '') : null,
    title: title === null ? null : readBody(title).text,
    text,
    timexes: kept,
  };
}
