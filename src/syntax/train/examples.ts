import { idsOf, parserColumns } from '../columns.ts';
import { parseInput } from '../parse-input.ts';
import { styleOf } from '../style.ts';
import { tagFrom } from '../tagset.ts';
import { tagReader } from './lexicon.ts';
import { goldTree } from './oracle.ts';
import { formsOf } from './vocabulary.ts';
import type { Vocabulary } from '../columns.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Tagging } from '../tagger.ts';
import type { GoldSentence } from './conllu.ts';
import type { ParseExample } from './train-parser.ts';
import type { TagExample } from './train-tagger.ts';

/** What turns treebank sentences into examples. */
interface Context {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
}

/** The sentences as examples of tagging, and of parsing with tags found before. */
export function examplesOf(
  sentences: readonly GoldSentence[],
  { tags, relations, lexicon, vocabulary }: Context,
): {
  tagging(): TagExample[];
  parsing(tagged: readonly Tagging[]): ParseExample[];
} {
  const tagset = tags.map(tagFrom);
  const numberOf = tagReader(tags);
  const labelOf = (rel: string): number =>
    (rel === 'root' ? relations.length : relations.indexOf(rel)) + 1;
  return {
    tagging: () =>
      sentences.map((sentence) => ({
        words: formsOf(sentence, lexicon).map((form) => idsOf(form, vocabulary)),
        style: styleOf(sentence.tokens.map((token) => token.form)),
        tags: sentence.tokens.map(numberOf),
      })),
    parsing: (tagged) =>
      sentences.map((sentence, i) => {
        const forms = formsOf(sentence, lexicon);
        return {
          words: forms.map((form) => idsOf(form, vocabulary).slice(0, parserColumns)),
          input: parseInput(forms, tagged[i] as Tagging, tagset),
          tree: goldTree(sentence.tokens.map((token) => token.head)),
          labels: sentence.tokens.map(({ rel }) => labelOf(rel)),
        };
      }),
  };
}
