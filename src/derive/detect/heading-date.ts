import type { Token } from '../../syntax/types.ts';

/** What stands between a date and what is told under it. */
const mark = /^(?:[:|–—]|--?)$/;

/**
 * Whether a date, from its first to its last token, heads its sentence as in a list of events: "12 May: the minister
 * resigns", "- 2014 – the mill is sold".
 */
export const headsSentence = (tokens: readonly Token[], first: number, last: number): boolean =>
  first >= 0 &&
  mark.test(tokens[last + 1]?.text ?? '') &&
  tokens.slice(0, first).every(({ pos }) => pos === 'PUNCT' || pos === 'SYM');
