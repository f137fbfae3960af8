import { idsOf, parserColumns } from './columns.ts';
import { formOf } from './forms.ts';
import { Network } from './network/network.ts';
import type { Vocabulary } from './columns.ts';
import type { Form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordSlot } from './network/network.ts';

/** A word as one network reads it. */
interface Read {
  readonly ids: readonly number[];
  readonly slot: WordSlot;
}

/** A word as both networks read it. */
export interface Word {
  readonly form: Form;
  readonly tagger: Read;
  readonly parser: Read;
  /** Its lemmas as far as they are worked out, each under a tag by number: of most words one or two. */
  readonly lemmas: { readonly tag: number; readonly lemma: string }[];
}

/** A function that gives the word of a token and remembers it: texts repeat their words. */
export function wordReader(
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  limit = 50_000,
): (text: string) => Word {
  const seen = new Map<string, Word>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    if (seen.size >= limit) seen.clear();
    const form = formOf(text, lexicon);
    const ids = idsOf(form, vocabulary);
    const word = {
      form,
      tagger: { ids, slot: Network.slot() },
      parser: { ids: ids.slice(0, parserColumns), slot: Network.slot() },
      lemmas: [],
    };
    seen.set(text, word);
    return word;
  };
}
