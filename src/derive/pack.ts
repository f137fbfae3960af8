import { packSentences, unpackSentences, type PackedWords } from '../syntax/pack.ts';
import { quoteAt, type TextQuote } from '../text/index.ts';
import { withValues } from './mention.ts';
import type { Prepared } from './article.ts';
import { joinPieces, packJson, splitPieces, unpackJson } from './pieces.ts';
import type { DetectedMention, ParsedArticle } from './types.ts';

/**
 * What the stages hand to each other as bytes, to be kept on disk or sent to another thread. Nothing is lost:
 * what is unpacked equals what was packed.
 */

/** All of a prepared file but its sentences. */
interface Head extends Omit<Prepared, 'article'> {
  readonly article: Omit<ParsedArticle, 'sentences'> | null;
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
  (unpackJson(bytes) as PackedMention[]).map((packed) =>
    withValues(packed as DetectedMention, quoteAt(text, packed)),
  );
