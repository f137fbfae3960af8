import { columns } from '../columns.ts';
import { formOf } from '../forms.ts';
import type { Column } from '../columns.ts';
import type { Form } from '../forms.ts';
import type { Lexicon } from '../lexicon.ts';
import type { GoldSentence } from './conllu.ts';

/** How often training must see a value of a column for it to have an id. */
const least: Readonly<Record<Column, number>> = {
  word: 2,
  stem: 2,
  suffix3: 5,
  tags: 5,
  shape: 10,
  prefix3: 5,
  suffix1: 5,
  suffix2: 5,
  suffix4: 5,
  prefix1: 5,
  prefix2: 5,
};

/** For each column the hashes seen often enough, rising. */
export function vocabularyOf(sentences: readonly (readonly Form[])[]): number[][] {
  return columns.map((column, c) => {
    const counts = new Map<number, number>();
    for (const form of sentences.flat()) {
      const hash = form.hashes[c] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count >= least[column])
      .map(([hash]) => hash)
      .sort((a, b) => a - b);
  });
}

/** The forms of the tokens of a sentence. */
export const formsOf = (sentence: GoldSentence, lexicon: Lexicon): Form[] =>
  sentence.tokens.map((token) => formOf(token.form, lexicon));
