import { idsOf, parserColumns } from './columns.ts';
import { formOf } from './forms.ts';
import { Cascade } from './network/cascade.ts';
import type { Vocabulary } from './columns.ts';
import type { Form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { CascadeWord } from './network/cascade.ts';

/** A word as the tagger and the parser read it. */
export interface Word {
  readonly form: Form;
  readonly tagger: CascadeWord;
  readonly parser: CascadeWord;
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
      tagger: Cascade.word(ids),
      parser: Cascade.word(ids.slice(0, parserColumns)),
      lemmas: [],
    };
    seen.set(text, word);
    return word;
  };
}
