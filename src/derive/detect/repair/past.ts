import { lemmaOf } from '../../../syntax/lemma.ts';
import { englishModel } from '../../../syntax/model.ts';
import { isListedVerb } from '../lexicon/index.ts';

/** The morphology of a simple past. */
export const simplePast = { tense: 'Past', verbForm: 'Fin' } as const;

/** Forms whose lemma is often guessed wrong. */
export const pastLemmas: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    flees: 'flee',
    fleeing: 'flee',
    relegated: 'relegate',
    laid: 'lay',
    led: 'lead',
    burst: 'burst',
  }),
);

/** The verb of the lexicon that a word is the past form of ("sank", "dismissed"); `undefined` where there is none. */
export function pastOf(text: string): string | undefined {
  const lower = text.toLowerCase();
  const lemma = pastLemmas.get(lower) ?? lemmaOf(lower, 'VERB', 'VBD', englishModel().lemmas);
  return lemma !== lower && isListedVerb(lemma) ? lemma : undefined;
}

/** Verbs of news whose past form and participle are their base form. */
const unchanged: ReadonlySet<string> = new Set(
  'burst hit cut shut split set put quit hurt spread shed cast'.split(' '),
);

/** The verb that a word taken for a noun may be the past form of; `undefined` where it is none. */
export const mayBePastOf = (text: string): string | undefined =>
  pastOf(text) ?? (unchanged.has(text.toLowerCase()) ? text.toLowerCase() : undefined);

/** The verb of the lexicon that a word is the participle of ("shut", "closed"); `undefined` where there is none. */
export function participleOf(text: string): string | undefined {
  const lower = text.toLowerCase();
  const lemma = lemmaOf(lower, 'VERB', 'VBN', englishModel().lemmas);
  return (lemma !== lower || unchanged.has(lower)) && isListedVerb(lemma) ? lemma : undefined;
}
