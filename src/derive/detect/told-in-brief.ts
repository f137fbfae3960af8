import { altered } from '../../syntax/altered.ts';
import type { Token } from '../../syntax/types.ts';

/**
 * What a date heads in a list of events may be told as headlines are, without an auxiliary: "13 November: Three men
 * arrested". A parser takes the participle for a description of the men.
 */

const isParticiple = ({ rel, morph: { verbForm, tense } }: Token): boolean =>
  rel === 'acl' && verbForm === 'Part' && tense === 'Past';

/** Tokens read with such a participle as their predicate; the same ones where there is none. */
export function asToldInBrief(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ rel }) => rel === 'root');
  const verb = tokens.findIndex(
    (token, i) => i > root && token.head === root && isParticiple(token),
  );
  const hasObject = tokens.some(({ head, rel }) => head === verb && rel === 'obj');
  if (root < 0 || verb < 0 || hasObject || tokens[root]?.morph.verbForm === 'Fin') return tokens;
  return tokens.map((token, i) => {
    if (i === verb) return altered(token, { head: -1, rel: 'root' });
    if (i === root) return altered(token, { head: verb, rel: 'nsubj:pass' });
    // What stood beside the description goes with the predicate: its date, its punctuation.
    return token.head === root && i > verb ? altered(token, { head: verb }) : token;
  });
}
