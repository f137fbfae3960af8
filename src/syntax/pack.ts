import { allFeatures } from './altered.ts';
import type { Sentence, Token } from './types.ts';
import { NumberReader, NumberWriter } from './varint.ts';

/** What many tokens share. */
type Label = Pick<Token, 'pos' | 'morph' | 'rel'>;

/**
 * Sentences as columns of small numbers, to be kept or sent to another thread: about 7 bytes a token where
 * the objects take 200. The text they stand in is not part of it.
 */
export interface PackedSentences {
  /** For each sentence: characters since the one before, length, number of tokens. */
  readonly spans: Uint8Array;
  /** For each token: characters since the one before, length, head, lemma, label. */
  readonly tokens: Uint8Array;
  readonly words: PackedWords;
}

/** What the lemmas and labels of tokens are, by number. */
export interface PackedWords {
  readonly lemmas: readonly string[];
  readonly labels: readonly Label[];
}

/** Gives each distinct value a number, in the order of their coming; values of one key are the same. */
class Numbers<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string, value: () => Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value()) - 1;
  }
}

/** A text that labels have in common only if they are the same. */
const keyOf = ({ pos, morph, rel }: Label): string =>
  `${pos} ${rel} ${morph.tense} ${morph.verbForm} ${morph.number} ${morph.voice} ${morph.person}`;

const labelOf = ({ pos, morph, rel }: Label): Label => ({ pos, morph: allFeatures(morph), rel });

/** A whole number as a natural one, near zero staying near zero. */
const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
const unzigzag = (n: number): number => (n & 1 ? -(n + 1) / 2 : n / 2);

/** Packs sentences; those of one text are read back with `unpackSentences`, all equal. */
export function packSentences(sentences: readonly Sentence[]): PackedSentences {
  const spans = new NumberWriter();
  const columns = new NumberWriter();
  const lemmas = new Numbers<string>();
  const labels = new Numbers<Label>();
  let sentenceEnd = 0;
  let tokenEnd = 0;
  for (const { start, end, tokens } of sentences) {
    spans.write(zigzag(start - sentenceEnd));
    spans.write(end - start);
    spans.write(tokens.length);
    sentenceEnd = end;
    tokens.forEach((token, i) => {
      const { start: from, end: to, lemma, head } = token;
      columns.write(zigzag(from - tokenEnd));
      columns.write(to - from);
      columns.write(head < 0 ? 0 : 1 + zigzag(head - i));
      columns.write(lemmas.of(lemma, () => lemma));
      columns.write(labels.of(keyOf(token), () => labelOf(token)));
      tokenEnd = to;
    });
  }
  return {
    spans: spans.bytes(),
    tokens: columns.bytes(),
    words: { lemmas: lemmas.values, labels: labels.values },
  };
}

function unpackTokens(
  text: string,
  counts: readonly number[],
  tokens: Uint8Array,
  words: PackedWords,
): Token[][] {
  const { lemmas } = words;
  const labels = words.labels.map(labelOf);
  const numbers = new NumberReader(tokens);
  let at = 0;
  return counts.map((count) => {
    const sentence: Token[] = [];
    for (let i = 0; i < count; i += 1) {
      const start = at + unzigzag(numbers.next());
      const end = start + numbers.next();
      const distance = numbers.next();
      const head = distance === 0 ? -1 : i + unzigzag(distance - 1);
      const lemma = lemmas[numbers.next()] ?? '';
      const { pos, morph, rel } = labels[numbers.next()] as Label;
      at = end;
      sentence.push({ start, end, text: text.slice(start, end), lemma, pos, morph, head, rel });
    }
    return sentence;
  });
}

/**
 * The sentences that were packed, of the same text. Their spans are there at once; their tokens are unpacked
 * when the first of them is asked for, and only then is `words` called.
 */
export function unpackSentences(
  text: string,
  { spans, tokens }: Omit<PackedSentences, 'words'>,
  words: () => PackedWords,
): Sentence[] {
  const numbers = new NumberReader(spans);
  const counts: number[] = [];
  let unpacked: Token[][] | undefined;
  const sentences: Sentence[] = [];
  let at = 0;
  while (!numbers.done) {
    const index = sentences.length;
    const start = at + unzigzag(numbers.next());
    const end = start + numbers.next();
    counts.push(numbers.next());
    at = end;
    sentences.push({
      start,
      end,
      get tokens() {
        unpacked ??= unpackTokens(text, counts, tokens, words());
        return unpacked[index] ?? [];
      },
    });
  }
  return sentences;
}
