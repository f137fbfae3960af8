import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { plainRel } from '../graph.ts';
import { childrenOf } from './tokens.ts';

/** What finding a lost main verb asks of words, and making it lead. */

export const isPast = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && token.morph.verbForm === 'Fin' && token.morph.tense === 'Past';

/** Whether a verb has no subject and nothing that opens a clause. */
export const lacksSubject = (tokens: readonly Token[], verb: number): boolean =>
  !childrenOf(tokens, verb).some((k) => /^(?:[nc]subj|mark|expl)/.test(tokens[k]?.rel ?? ''));

/** Verbs that nobody undergoes: behind a noun their past form is what the noun does. */
export const intransitive =
  /^(?:rule|vote|agree|decide|arrive|die|resign|step|appeal|testify|plead|collapse|sink|capsize|founder|erupt|fall|rise|return|retire|withdraw|quit|leave)$/;

/** Makes a verb what is said of a noun; what hangs on the noun behind the verb goes with the verb. */
export function lead(
  tokens: readonly Token[],
  verb: number,
  noun: number,
  { head, rel }: Pick<Token, 'head' | 'rel'>,
): readonly Token[] {
  return tokens.map((token, i) => {
    if (i === verb) return altered(token, { head, rel });
    if (i === noun) return altered(token, { head: verb, rel: 'nsubj' });
    if (token.head !== noun || i < verb) return token;
    return altered(token, { head: verb, rel: plainRel(token.rel) === 'acl' ? 'advcl' : token.rel });
  });
}

/** Where the capitalised words begin that end at a token. */
export function nameStart(tokens: readonly Token[], end: number): number {
  let from = end;
  while (tokens[from - 1]?.pos === 'PROPN') from -= 1;
  return from;
}

/** The end, exclusive, of the capitalised words that stand between a comma and a comma; -1 where none do. */
export function nameEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.text !== ',' || tokens[from]?.pos !== 'PROPN') return -1;
  let to = from;
  while (tokens[to]?.pos === 'PROPN') to += 1;
  return tokens[to]?.text === ',' ? to : -1;
}
