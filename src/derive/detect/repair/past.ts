import { lemmaOf } from '../../../syntax/lemma.ts';
import { englishModel } from '../../../syntax/model.ts';
import { isListedVerb } from '../lexicon/index.ts';

/** The morphology of a simple past. */
export const simplePast = { tense: 'Past', verbForm: 'Fin' } as const;

/** The verb of the lexicon that a word is the past form of ("sank", "dismissed"); `undefined` where there is none. */
export function pastOf(text: string): string | undefined {
  const lower = text.toLowerCase();
  const lemma = lemmaOf(lower, 'VERB', 'VBD', englishModel().lemmas);
  return lemma !== lower && isListedVerb(lemma) ? lemma : undefined;
}

/** The verb of the lexicon that a word is the participle of ("shut", "closed"); `undefined` where there is none. */
export function participleOf(text: string): string | undefined {
  const lower = text.toLowerCase();
  const lemma = lemmaOf(lower, 'VERB', 'VBN', englishModel().lemmas);
  const isSame = /^(?:shut|hit|cut|split|set|put|hurt)$/.test(lower);
  return (lemma !== lower || isSame) && isListedVerb(lemma) ? lemma : undefined;
}
