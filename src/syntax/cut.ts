import type { TextSpan } from './types.ts';

/** The longest sentence that is parsed as a whole, in tokens; longer ones are cut at clause marks. */
export const longestSentence = 200;

const clauseMarks = /^(?:[;:,|]|--+|[\u2013\u2014]|\u2022)$/;
const strongMarks = /^(?:[;:|]|--+|\u2014|\u2022)$/;

/**
 * Cuts a sentence that is too long after the last clause mark that fits, a semicolon, colon or dash before a comma.
 * @param tokens the spans of its tokens
 * @returns the sentence itself, or parts of at most `longestSentence` tokens
 */
export function cutLong(text: string, tokens: readonly TextSpan[]): (readonly TextSpan[])[] {
  const parts: (readonly TextSpan[])[] = [];
  let from = 0;
  while (tokens.length - from > longestSentence) {
    const to =
      cutAfter(text, tokens, from, strongMarks) ??
      cutAfter(text, tokens, from, clauseMarks) ??
      from + longestSentence;
    parts.push(tokens.slice(from, to));
    from = to;
  }
  parts.push(tokens.slice(from));
  return parts;
}

function cutAfter(
  text: string,
  tokens: readonly TextSpan[],
  from: number,
  marks: RegExp,
): number | undefined {
  for (let i = from + longestSentence - 1; i >= from + longestSentence / 2; i -= 1) {
    const token = tokens[i];
    if (token && token.end - token.start < 4 && marks.test(text.slice(token.start, token.end)))
      return i + 1;
  }
  return undefined;
}
