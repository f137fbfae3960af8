import type { ResolvedTimex } from '../../derive/types.ts';

/** Writing TimeML 1.2.1 (timeml.org): the text as it is, each timex as a `<TIMEX3>` with its `tid`. */

export interface TimemlSource {
  readonly id: string;
  /** The document creation time as a TIMEX3 value; `null` if it is not known. */
  readonly created: string | null;
  /** How the text writes it, where that is not its value. */
  readonly createdText?: string | null;
  readonly title?: string | null;
  readonly text: string;
}

/** What XML 1.0 does not allow in a document: control characters, halves of surrogate pairs. */
const forbidden =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read a carriage return as a line feed.
  '\r': '&#13;',
};

/** Text as XML. What XML cannot hold becomes U+FFFD, of the same length: offsets stay. */
export function escaped(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
}

function timexTag(
  timex: Pick<ResolvedTimex, 'type' | 'value' | 'mod' | 'text'>,
  tid: number,
): string {
  const mod = timex.mod === undefined ? '' : ` mod="${escaped(timex.mod)}"`;
  const open = `<TIMEX3 tid="t${tid}" type="${timex.type}" value="${escaped(timex.value)}"${mod}>`;
  return `${open}${escaped(timex.text)}</TIMEX3>`;
}

function creationTime({ created, createdText }: TimemlSource): string {
  if (created === null) return '<DCT></DCT>';
  const type = created.includes('T') ? 'TIME' : 'DATE';
  const words = escaped(createdText ?? created);
  return `<DCT><TIMEX3 tid="t0" type="${type}" value="${escaped(created)}" temporalFunction="false" functionInDocument="CREATION_TIME">${words}</TIMEX3></DCT>`;
}

/** One TimeML document; the timexes are those of its text, in order, none overlapping. */
export function writeTimeml(source: TimemlSource, timexes: readonly ResolvedTimex[]): string {
  let body = '';
  let at = 0;
  timexes.forEach((timex, i) => {
    body += escaped(source.text.slice(at, timex.start)) + timexTag(timex, i + 1);
    at = timex.end;
  });
  body += escaped(source.text.slice(at));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${escaped(source.id)}</DOCID>`,
    creationTime(source),
    ...(source.title == null ? [] : [`<TITLE>${escaped(source.title)}</TITLE>`]),
    `<TEXT>${body}</TEXT>`,
    '</TimeML>',
    '',
  ].join('\n');
}
