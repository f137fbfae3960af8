import { packSentences, unpackSentences, type PackedWords } from '../syntax/pack.ts';
import type { Prepared } from './article.ts';
import { quoteAt, type TextQuote } from '../text/index.ts';
import type { DetectedMention, ParsedArticle } from './types.ts';

/**
 * What the stages hand to each other as bytes, to be kept on disk or sent to another thread. Nothing is lost:
 * what is unpacked equals what was packed.
 */

/** All of a prepared file but its sentences. */
interface Head extends Omit<Prepared, 'article'> {
  readonly article: Omit<ParsedArticle, 'sentences'> | null;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const packJson = (value: unknown): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>;

const unpackJson = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

/** Some pieces in one, each after its length in four bytes. */
function joinPieces(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const total = pieces.reduce((sum, { length }) => sum + 4 + length, 0);
  const joined = new Uint8Array(total);
  const view = new DataView(joined.buffer);
  let at = 0;
  for (const piece of pieces) {
    view.setUint32(at, piece.length);
    joined.set(piece, at + 4);
    at += 4 + piece.length;
  }
  return joined;
}

function splitPieces(joined: Uint8Array): Uint8Array[] {
  const view = new DataView(joined.buffer, joined.byteOffset, joined.byteLength);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < joined.length; at += 4 + (pieces.at(-1)?.length ?? 0)) {
    pieces.push(joined.subarray(at + 4, at + 4 + view.getUint32(at)));
  }
  return pieces;
}

const none = new Uint8Array();

/** Packs a file that `prepare` has read. */
export function packPrepared({ article, ...rest }: Prepared): Uint8Array<ArrayBuffer> {
  const { sentences = [], ...plain } = article ?? {};
  const { spans, tokens, words } = packSentences(sentences);
  const head: Head = { ...rest, article: article && (plain as Head['article']) };
  return joinPieces([packJson(head), packJson(words), spans, tokens]);
}

/** The file that was packed; the tokens of its sentences are unpacked when they are first looked at. */
export function unpackPrepared(bytes: Uint8Array): Prepared {
  const [head = none, words = none, spans = none, tokens = none] = splitPieces(bytes);
  const { article, ...rest } = unpackJson(head) as Head;
  if (article === null) return { ...rest, article };
  const columns = { spans, tokens };
  const sentences = unpackSentences(article.text, columns, () => unpackJson(words) as PackedWords);
  return { ...rest, article: { ...article, sentences } };
}

/** A mention without what the text of its article gives again. */
type PackedMention = Omit<DetectedMention, keyof TextQuote>;

/** Packs mentions; their quotes are left to the text. */
export function packMentions(mentions: readonly DetectedMention[]): Uint8Array<ArrayBuffer> {
  const quoteless: Record<keyof TextQuote, undefined> = {
    quote: undefined,
    prefix: undefined,
    suffix: undefined,
  };
  const packed = mentions.map((mention): PackedMention => ({ ...mention, ...quoteless }));
  return packJson(packed);
}

/** The mentions that were packed, of an article with that text: their quotes are parts of it, not copies. */
export const unpackMentions = (bytes: Uint8Array, text: string): DetectedMention[] =>
  (unpackJson(bytes) as PackedMention[]).map((packed) => ({
    ...packed,
    ...quoteAt(text, packed),
  }));
