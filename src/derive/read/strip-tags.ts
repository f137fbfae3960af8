const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
  }),
);

function character(entity: string, name: string): string {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
  if (!hex && !decimal) return named.get(name.toLowerCase()) ?? entity;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

const decodeEntities = (text: string) => text.replace(/&(#?[0-9a-z]{1,10});/gi, character);

/** Inline elements: their tags separate no words. */
const inline =
  /^\/?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|u|time)$/i;

/** Elements whose content is not text. */
const opaque = /^(?:script|style|noscript|template|svg|head)$/i;

/** The end of what a tag opens: its own `>`, or that of the closing tag of an opaque element. */
function tagEnd(html: string, lower: string, start: number, name: string): number {
  const closing = opaque.test(name) ? lower.indexOf(`</${name.toLowerCase()}`, start) : start;
  const end = closing === -1 ? -1 : html.indexOf('>', closing);
  return end === -1 ? html.length : end + 1;
}

/** The text of HTML by one pass over its source: for pages too large or too odd to build a tree of. */
export function stripTags(html: string): string {
  const lower = html.toLowerCase();
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    pieces.push(html.slice(at, open));
    const [, name] = /^<(\/?[a-z][a-z0-9]*|!--|!|\?)/i.exec(html.slice(open, open + 20)) ?? [];
    if (name === undefined) {
      pieces.push('<');
      at = open + 1;
    } else if (name === '!--') {
      const end = html.indexOf('-->', open);
      at = end === -1 ? html.length : end + 3;
    } else {
      at = tagEnd(html, lower, open, name);
      if (!inline.test(name)) pieces.push('\n');
    }
  }
  pieces.push(html.slice(at));
  const lines = decodeEntities(pieces.join('')).split('\n');
  return lines
    .map((line) =>
      line
        .split(/[ \t\r\f\v]+/)
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n\n');
}
