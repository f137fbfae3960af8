import { cutLong } from '../cut.ts';
import { sentenceTokens } from '../sentences.ts';
import type { Analyser, Analysis } from '../analyse.ts';
import type { TextSpan } from '../types.ts';
import type { GoldSentence, GoldToken } from './conllu.ts';

/** Shares (0 to 1) of the words of a treebank that were read rightly. */
export interface AnalysisScore {
  readonly words: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  readonly lemma: number;
  /** Of verbs and auxiliaries: tense and form of the verb right; voice right. */
  readonly tense: number;
  readonly voice: number;
  /** Of processor time, tagging and parsing together: what else the machine does leaves it alone. */
  readonly wordsPerSecond: number;
  readonly relations: readonly RelationScore[];
}

/** How often a relation stands in the treebank, was given, and was given rightly (head, too). */
export interface RelationScore {
  readonly rel: string;
  readonly count: number;
  readonly found: number;
  readonly right: number;
}

/** F1 (0 to 1) of sentences, tokens and what was read of them, from raw text. */
export interface RawScore {
  readonly sentences: number;
  readonly tokens: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
}

/** Scores an analyser on the tokens of the treebank. */
export function scoreAnalyses(gold: readonly GoldSentence[], analyse: Analyser): AnalysisScore {
  const texts = gold.map((sentence) => sentence.tokens.map((token) => token.form));
  for (const sentence of texts.slice(0, 400)) analyse(sentence);
  const started = process.cpuUsage();
  const analyses = texts.map(analyse);
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6;
  const pairs = gold.flatMap((sentence, i) =>
    sentence.tokens.map((token, j) => ({ token, found: analyses[i]?.[j] as Analysis })),
  );
  const verbs = pairs.filter(({ token }) => token.upos === 'VERB' || token.upos === 'AUX');
  return {
    words: pairs.length,
    upos: share(pairs, ({ token, found }) => token.upos === found.pos),
    uas: share(pairs, ({ token, found }) => token.head === found.head),
    las: share(pairs, ({ token, found }) => token.head === found.head && token.rel === found.rel),
    lemma: share(pairs, ({ token, found }) => token.lemma === found.lemma),
    tense: share(
      verbs,
      ({ token, found }) =>
        has(token, 'Tense', found.morph.tense) && has(token, 'VerbForm', found.morph.verbForm),
    ),
    voice: share(verbs, ({ token, found }) => has(token, 'Voice', found.morph.voice)),
    wordsPerSecond: pairs.length / seconds,
    relations: relationScores(pairs),
  };
}

const share = <T>(items: readonly T[], isRight: (item: T) => boolean): number =>
  items.filter(isRight).length / Math.max(1, items.length);

const has = (token: GoldToken, feature: string, value: string | undefined): boolean =>
  token.feats
    .split('|')
    .find((entry) => entry.startsWith(`${feature}=`))
    ?.slice(feature.length + 1) === value;

function relationScores(pairs: readonly { token: GoldToken; found: Analysis }[]): RelationScore[] {
  const scores = new Map<string, { count: number; found: number; right: number }>();
  const of = (rel: string): { count: number; found: number; right: number } => {
    const score = scores.get(rel) ?? { count: 0, found: 0, right: 0 };
    scores.set(rel, score);
    return score;
  };
  for (const { token, found } of pairs) {
    of(token.rel).count += 1;
    of(found.rel).found += 1;
    if (token.head === found.head && token.rel === found.rel) of(token.rel).right += 1;
  }
  return [...scores].map(([rel, score]) => ({ rel, ...score })).sort((a, b) => b.count - a.count);
}

/** A word of either reading, with what is compared. */
interface Placed extends TextSpan {
  readonly pos: string;
  readonly rel: string;
  readonly head: number;
}

/** Scores sentences, tokens and their reading from the text of the treebank, a paragraph a line. */
export function scoreRaw(gold: readonly GoldSentence[], analyse: Analyser): RawScore {
  const { text, sentences } = rawText(gold);
  const found = sentenceTokens(text)
    .flatMap((tokens) => cutLong(text, tokens))
    .map((tokens) =>
      placed(tokens, analyse(tokens.map(({ start, end }) => text.slice(start, end)))),
    );
  const expected = sentences.map((tokens, i) =>
    placed(
      tokens,
      (gold[i]?.tokens ?? []).map(({ upos, head, rel }) => ({ pos: upos, head, rel })),
    ),
  );
  const spans = (of: Placed[][]): string[] =>
    of.map((tokens) => `${tokens[0]?.start} ${tokens.at(-1)?.end}`);
  const words = (of: Placed[][], key: (word: Placed) => string): string[] =>
    of.flatMap((tokens) => tokens.map((word) => `${word.start} ${word.end} ${key(word)}`));
  const compare = (key: (word: Placed) => string): number =>
    f1(words(expected, key), words(found, key));
  return {
    sentences: f1(spans(expected), spans(found)),
    tokens: compare(() => ''),
    upos: compare((word) => word.pos),
    uas: compare((word) => String(word.head)),
    las: compare((word) => `${word.head} ${word.rel}`),
  };
}

/** Heads as offsets of the governing word, so that they can be compared. */
const placed = (
  tokens: readonly TextSpan[],
  read: readonly { pos: string; head: number; rel: string }[],
): Placed[] =>
  tokens.map((token, i) => ({
    ...token,
    pos: read[i]?.pos ?? '',
    rel: read[i]?.rel ?? '',
    head: tokens[read[i]?.head ?? -1]?.start ?? -1,
  }));

function f1(expected: readonly string[], found: readonly string[]): number {
  const wanted = new Set(expected);
  const right = found.filter((item) => wanted.has(item)).length;
  return (2 * right) / Math.max(1, expected.length + found.length);
}

/** The text of a treebank, a paragraph a line and a blank line between, with the spans of its tokens. */
function rawText(gold: readonly GoldSentence[]): { text: string; sentences: TextSpan[][] } {
  let text = '';
  const sentences = gold.map((sentence, i) => {
    if (i > 0) text += sentence.opens ? '\n\n' : text.endsWith(' ') ? '' : ' ';
    return sentence.tokens.map((token) => {
      const start = text.length;
      text += token.form;
      const end = text.length;
      if (token.spaceAfter) text += ' ';
      return { start, end };
    });
  });
  return { text, sentences };
}
