import { inPresent } from './present.ts';
import { random } from './random.ts';
import type { GoldSentence, GoldToken } from './conllu.ts';

/** A way to write a sentence as articles do: headlines, lines in capitals, marks left out. */
type Variant = (tokens: readonly GoldToken[]) => readonly GoldToken[];

const spelled =
  (spell: (form: string, i: number) => string): Variant =>
  (tokens) =>
    tokens.map((token, i) => ({ ...token, form: spell(token.form, i) }));

const smallWords = new Set('a an the of in on at by for from with to and or but as is'.split(' '));
const capitalised = (form: string, i: number): string =>
  i > 0 && smallWords.has(form) ? form : form.slice(0, 1).toUpperCase() + form.slice(1);

/** Leaves out tokens on which nothing depends. */
function without(
  tokens: readonly GoldToken[],
  isOut: (token: GoldToken, i: number) => boolean,
): GoldToken[] {
  const governs = new Set(tokens.map((token) => token.head));
  const kept = tokens.flatMap((token, i) =>
    isOut(token, i) && !governs.has(i) && token.head >= 0 ? [] : [i],
  );
  const place = new Map(kept.map((from, to) => [from, to]));
  return kept.map((from) => {
    const token = tokens[from] as GoldToken;
    return { ...token, head: token.head < 0 ? -1 : (place.get(token.head) ?? -1) };
  });
}

const noStop: Variant = (tokens) =>
  without(tokens, (token, i) => i === tokens.length - 1 && /^[.!?]+$/.test(token.form));
const noCommas: Variant = (tokens) => without(tokens, (token) => token.form === ',');

/** As headlines tell the past: without articles, in the present tense, and passives without their auxiliary. */
const headline: Variant = (tokens) =>
  without(noStop(inPresent(tokens)), (token) => isArticle(token) || isPassiveAuxiliary(token));

const isArticle = ({ upos, form }: GoldToken): boolean =>
  upos === 'DET' && /^(?:the|an?)$/i.test(form);

const isPassiveAuxiliary = ({ rel, lemma, xpos }: GoldToken): boolean =>
  rel === 'aux:pass' && lemma === 'be' && /^VB[DPZ]$/.test(xpos);

/** Each variant with the share of sentences that are learned in it besides their own writing. */
const variants: readonly { readonly share: number; readonly of: Variant }[] = [
  { share: 0.05, of: spelled((form) => form.toLowerCase()) },
  { share: 0.02, of: spelled((form) => form.toUpperCase()) },
  { share: 0.04, of: (tokens) => spelled(capitalised)(noStop(tokens)) },
  { share: 0.03, of: (tokens) => spelled((form) => form.toLowerCase())(noStop(tokens)) },
  { share: 0.04, of: noStop },
  { share: 0.04, of: noCommas },
  { share: 0.01, of: headline },
  { share: 0.01, of: (tokens) => spelled(capitalised)(headline(tokens)) },
  { share: 0.015, of: (tokens) => spelled((form) => form.toUpperCase())(headline(tokens)) },
];

/** A sentence written otherwise, with the number of the sentence it was made from. */
export interface VariantSentence extends GoldSentence {
  readonly origin: number;
}

/** Further sentences to learn from: a seeded choice of the given ones, written otherwise. */
export function variantsOf(sentences: readonly GoldSentence[], seed: number): VariantSentence[] {
  const next = random(seed);
  return sentences.flatMap((sentence, origin) => {
    let draw = next();
    for (const { share, of } of variants) {
      draw -= share;
      if (draw < 0) return [{ ...sentence, tokens: of(sentence.tokens), origin }];
    }
    return [];
  });
}
