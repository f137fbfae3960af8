import { children, childrenBy, isPassive } from './tree.ts';
import type { Sentence, Token } from './types.ts';

/** A verb with its auxiliaries, or another predicate with its copula, read as one. */
export interface VerbGroup {
  /** Tense of the finite part; `none` for "to leave", "leaving", "seized by rebels". */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** "had left" is past and perfect, "is leaving" present and progressive. */
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Lemma of the modal ("may", "would", "should"), also where it makes the future ("will"). */
  readonly modal: string | undefined;
  readonly isImperative: boolean;
  /** Whether "to" stands before the verb. */
  readonly isInfinitive: boolean;
}

const negations = new Set([
  'not',
  "n't",
  'n\u2019t',
  'nt',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'scarcely',
]);

/** Modals by their forms, as contractions have them. */
const modals: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "'ll": 'will',
    '\u2019ll': 'will',
    wo: 'will',
    will: 'will',
    shall: 'shall',
    sha: 'shall',
    ca: 'can',
    can: 'can',
    could: 'could',
    may: 'may',
    might: 'might',
    must: 'must',
    should: 'should',
    would: 'would',
    ought: 'ought',
  }),
);

/**
 * Reads the verb group of a predicate.
 * @param verb index of the verb, or of the noun or adjective that a copula goes with
 */
export function verbGroup(sentence: Sentence, verb: number): VerbGroup {
  const head = sharedFrom(sentence, verb);
  const helpers = auxiliaries(sentence, head);
  const modal = helpers.map((token) => modalOf(token)).find((lemma) => lemma !== undefined);
  const own = sentence.tokens[verb];
  const finite = helpers.find(
    (token) => token.morph.tense !== undefined && token.morph.verbForm === 'Fin',
  );
  return {
    tense: tenseOf(own, finite, modal, helpers.length > 0),
    isPerfect: helpers.some(isHave) && isPastForm(own, helpers),
    isProgressive:
      own?.morph.verbForm !== 'Inf' &&
      endsIng(own) &&
      helpers.some((token) => token.lemma === 'be'),
    isPassive: isPassive(sentence, verb),
    isNegated: isNegated(sentence, verb),
    modal,
    isImperative:
      own?.morph.verbForm === 'Fin' && own.morph.tense === undefined && helpers.length === 0,
    isInfinitive: hasTo(sentence, verb) || hasTo(sentence, head),
  };
}

/** The verb whose auxiliaries a conjunct shares ("was killed and buried"): itself when it has its own. */
function sharedFrom(sentence: Sentence, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < 8; steps += 1) {
    const token = sentence.tokens[at];
    const isOwn = token === undefined || token.rel !== 'conj' || token.morph.verbForm === 'Fin';
    if (isOwn || childrenBy(sentence, at, 'aux', 'cop', 'nsubj').length > 0) return at;
    const first = sentence.tokens[token.head];
    if (first?.morph.verbForm !== token.morph.verbForm) return at;
    at = token.head;
  }
  return at;
}

const auxiliaries = (sentence: Sentence, verb: number): Token[] =>
  childrenBy(sentence, verb, 'aux', 'cop').map((child) => sentence.tokens[child] as Token);

/** The lemma of a modal auxiliary; "'d" is one only where no participle shows it to be "had". */
const modalOf = (token: Token): string | undefined =>
  token.morph.tense === undefined ? modals.get(token.text.toLowerCase()) : undefined;

function tenseOf(
  own: Token | undefined,
  finite: Token | undefined,
  modal: string | undefined,
  hasHelpers: boolean,
): VerbGroup['tense'] {
  if (modal === 'will' || modal === 'shall') return 'future';
  if (modal !== undefined) return 'present';
  const tense =
    finite?.morph.tense ??
    (hasHelpers || own?.morph.verbForm !== 'Fin' ? undefined : own.morph.tense);
  return tense === 'Past' ? 'past' : tense === 'Pres' ? 'present' : 'none';
}

/** "has", "'ve", "had"; "'s" and "'d" are told apart by what follows, see `isPastForm`. */
const isHave = (token: Token): boolean =>
  token.rel === 'aux' &&
  (token.lemma === 'have' || /^['\u2019][sd]$/i.test(token.text)) &&
  modalOf(token) === undefined;

const isPastForm = (own: Token | undefined, helpers: readonly Token[]): boolean =>
  own?.morph.tense === 'Past' ||
  helpers.some((token) => token.morph.verbForm === 'Part') ||
  own?.pos !== 'VERB';

const endsIng = (token: Token | undefined): boolean =>
  token?.text.toLowerCase().endsWith('ing') === true;

/** Whether a predicate is negated: by "not", "never" or the like on it, or by "no" on its subject or object. */
export function isNegated(sentence: Sentence, verb: number): boolean {
  if (children(sentence, verb).some((child) => isNegation(sentence.tokens[child]))) return true;
  return childrenBy(sentence, verb, 'nsubj', 'obj').some(
    (child) =>
      /^(?:nobody|nothing|none)$/i.test(sentence.tokens[child]?.text ?? '') ||
      childrenBy(sentence, child, 'det').some((det) =>
        /^(?:no|neither)$/i.test(sentence.tokens[det]?.text ?? ''),
      ),
  );
}

const isNegation = (token: Token | undefined): boolean =>
  token !== undefined && token.rel === 'advmod' && negations.has(token.text.toLowerCase());

const hasTo = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'mark').some(
    (child) => sentence.tokens[child]?.text.toLowerCase() === 'to',
  );
