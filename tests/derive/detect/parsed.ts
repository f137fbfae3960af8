import type { Morphology, Sentence, Token, Upos } from '../../../src/syntax/types.ts';
import { treeOf, type Tree } from '../../../src/derive/detect/graph.ts';

const features: Readonly<Record<string, Morphology>> = {
  past: { tense: 'Past', verbForm: 'Fin' },
  pres: { tense: 'Pres', verbForm: 'Fin' },
  part: { tense: 'Past', verbForm: 'Part' },
  ing: { tense: 'Pres', verbForm: 'Part' },
  inf: { verbForm: 'Inf' },
  plur: { number: 'Plur' },
  sing: { number: 'Sing' },
};

/**
 * A sentence parsed by hand, one token a line: `word lemma POS head relation [feature]`, heads counted from
 * 1 and 0 for the root, as in CoNLL-U. Words are joined by spaces, but not before `'s`, `,` and `.`.
 */
export function sentence(rows: string, start = 0): { text: string; sentence: Sentence } {
  let text = '';
  const tokens = rows
    .trim()
    .split('\n')
    .map((row): Token => {
      const [word = '', lemma = '', pos = 'X', head = '0', rel = 'dep', feature = ''] = row
        .trim()
        .split(/\s+/);
      const glued = text === '' || /^(?:'s|[,.)])$/.test(word) || text.endsWith('(');
      text += glued ? word : ` ${word}`;
      const end = start + text.length;
      return {
        start: end - word.length,
        end,
        text: word,
        lemma,
        pos: pos as Upos,
        morph: features[feature] ?? {},
        head: Number(head) - 1,
        rel,
      };
    });
  return { text, sentence: { start, end: start + text.length, tokens } };
}

/** The tree of a sentence parsed by hand. */
export const tree = (rows: string): Tree => treeOf(sentence(rows).sentence);
