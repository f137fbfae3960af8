import type { GoldToken } from './conllu.ts';

/** Tells the past in the present tense: verbs in the simple past that have a subject take its person. */
export const inPresent = (tokens: readonly GoldToken[]): GoldToken[] =>
  tokens.map((token, i) => {
    const subject = tokens.findIndex(({ head, rel }) => head === i && rel === 'nsubj');
    if (token.upos !== 'VERB' || token.xpos !== 'VBD' || subject < 0) return token;
    return isPlural(tokens, subject)
      ? { ...token, form: token.lemma, xpos: 'VBP' }
      : { ...token, form: thirdPerson(token.lemma), xpos: 'VBZ' };
  });

function isPlural(tokens: readonly GoldToken[], subject: number): boolean {
  const { form, xpos } = tokens[subject] as GoldToken;
  if (/^N.*S$/.test(xpos) || /^(?:i|we|you|they|these|those)$/i.test(form)) return true;
  return tokens.some(({ head, rel }) => head === subject && rel === 'conj');
}

/** Endings of a base form with what the third person makes of them; the first that fits. */
const endings: readonly (readonly [ending: RegExp, written: string])[] = [
  [/^have$/, 'has'],
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=s|x|z|ch|sh|o)$/, 'es'],
  [/$/, 's'],
];

/** The third person singular of a base form: "seizes", "denies", "has". */
export function thirdPerson(base: string): string {
  const [ending, written] = endings.find(([pattern]) => pattern.test(base)) ?? [/$/, 's'];
  return base.replace(ending, written);
}
