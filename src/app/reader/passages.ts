import type { Kind, Mention, RegionType, Article, Span } from '../../model/index.ts';
import { overlaps, trimSpan } from '../../text/index.ts';
import type { Finding } from '../state/evidence.ts';

/** What a stretch of an article's text is marked as; a stretch may be several things at once. */
export interface Mark extends Span {
  readonly role: 'quote' | 'trigger' | 'timex' | 'cue' | 'match';
  /** What it reports, where it belongs to an event. */
  readonly event?: string;
  readonly kind?: Kind;
  /** Start of its mention's quote: with the event, this names the mention. */
  readonly at?: number;
}

/** A stretch of text with the marks that cover all of it. */
export interface Piece extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a span of a text wherever a mark begins or ends. In: a text (or the part of it from `origin`
 * on), the span to show, marks anywhere. Out: pieces that, joined, are exactly the span's text.
 */
export function pieces(text: string, span: Span, marks: readonly Mark[], origin = 0): Piece[] {
  const within = marks.filter((mark) => mark.start < mark.end && overlaps(mark, span));
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? span.start;
    return {
      start,
      end,
      text: text.slice(start - origin, end - origin),
      marks: within.filter((mark) => mark.start <= start && end <= mark.end),
    };
  });
}

/** The sentence of a mention, or a span within it, cut at marks; all in places of the article. */
export function quotePieces(
  mention: Mention,
  marks: readonly Mark[],
  span: Span = mention,
): Piece[] {
  return pieces(mention.quote, span, marks, mention.start);
}

/** The marks of one mention: its sentence, its trigger, its timex and the cue of its attribution. */
export function marksOf({
  event,
  mention,
}: {
  event?: Pick<Finding['event'], 'id' | 'kind'>;
  mention: Mention;
}): Mark[] {
  const owner = event ? { event: event.id, kind: event.kind, at: mention.start } : {};
  const { start, end, trigger, timex, attribution } = mention;
  const marks: Mark[] = [
    { role: 'quote', start, end, ...owner },
    { role: 'trigger', start: trigger.start, end: trigger.end, ...owner },
  ];
  if (timex) marks.push({ role: 'timex', start: timex.start, end: timex.end, ...owner });
  if (attribution) {
    marks.push({ role: 'cue', start: attribution.cue.start, end: attribution.cue.end, ...owner });
  }
  return marks;
}

/** The sentence of a mention with its own marks. */
export const passageOf = (finding: Parameters<typeof marksOf>[0]): Piece[] =>
  quotePieces(finding.mention, marksOf(finding));

/** A paragraph of an article, cut at its marks. */
export interface Paragraph extends Span {
  readonly type: RegionType;
  readonly pieces: readonly Piece[];
}

/** Paragraphs that belong together; `unused` ones are of no use to the timeline and start folded. */
export interface Block {
  readonly unused: boolean;
  readonly type: RegionType;
  readonly paragraphs: readonly Paragraph[];
}

/** Every stretch of the text with its region; what no region covers is body. */
function stretches({ text, regions }: Article): { type: RegionType; span: Span }[] {
  const out: { type: RegionType; span: Span }[] = [];
  let at = 0;
  for (const { type, start, end } of regions) {
    if (start > at) out.push({ type: 'body', span: { start: at, end: start } });
    out.push({ type, span: { start, end } });
    at = Math.max(at, end);
  }
  if (at < text.length) out.push({ type: 'body', span: { start: at, end: text.length } });
  return out;
}

/** The lines of a span that hold more than white space. */
function lines(text: string, span: Span): Span[] {
  const out: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > span.end ? span.end : found;
    const line = trimSpan(text, { start, end });
    if (line.end > line.start) out.push(line);
    start = end + 1;
  }
  return out;
}

const asides: ReadonlySet<RegionType> = new Set(['furniture', 'related']);

/**
 * An article as blocks of paragraphs, in the order of its text and with nothing left out. A stretch
 * of furniture or other headlines is one block, `unused` where no mention stands in it.
 */
export function articleBlocks(article: Article, marks: readonly Mark[]): Block[] {
  const blocks: { unused: boolean; type: RegionType; paragraphs: Paragraph[] }[] = [];
  for (const { type, span } of stretches(article)) {
    for (const line of lines(article.text, span)) {
      const paragraph = { type, ...line, pieces: pieces(article.text, line, marks) };
      const unused =
        asides.has(type) &&
        paragraph.pieces.every(({ marks: own }) => own.every(({ role }) => role === 'match'));
      const last = blocks.at(-1);
      const joins = last && (unused ? last.unused : !last.unused && last.type === type);
      if (joins) last.paragraphs.push(paragraph);
      else blocks.push({ unused, type, paragraphs: [paragraph] });
    }
  }
  return blocks;
}
