import type { Morphology, Upos } from './types.ts';
import type { Tag } from './tagset.ts';

/** What morphology asks of a token in its tree. */
export interface InTree {
  readonly tag: Tag;
  readonly lower: string;
  readonly rel: string;
  readonly head: number;
}

const none: Morphology = {};

const byTag: Readonly<Record<string, Morphology>> = {
  NN: { number: 'Sing' },
  NNP: { number: 'Sing' },
  NNS: { number: 'Plur' },
  NNPS: { number: 'Plur' },
  VBD: { tense: 'Past', verbForm: 'Fin' },
  VBP: { tense: 'Pres', verbForm: 'Fin' },
  VBZ: { tense: 'Pres', verbForm: 'Fin', number: 'Sing', person: '3' },
  MD: { verbForm: 'Fin' },
};

const pronouns: Readonly<Record<string, Morphology>> = Object.fromEntries(
  (
    [
      ['i me my mine myself', { number: 'Sing', person: '1' }],
      ['we us our ours ourselves', { number: 'Plur', person: '1' }],
      ['you your yours yourself yourselves', { person: '2' }],
      ['he him his himself she her hers herself it its itself', { number: 'Sing', person: '3' }],
      ['they them their theirs themselves', { number: 'Plur', person: '3' }],
      ['this that', { number: 'Sing' }],
      ['these those', { number: 'Plur' }],
    ] as const
  ).flatMap(([words, morph]) => words.split(' ').map((word) => [word, morph])),
);

const have = new Set(['have', 'has', 'had', 'having', "'ve", '\u2019ve', "'d", '\u2019d', 'ha']);
/** Where a verb in -ing stands for a noun or before one. */
const gerundRelations = new Set(
  'acl amod xcomp csubj nsubj obj obl nmod compound case:ger'.split(' '),
);

/**
 * The morphology of a token: from its tag, and for participles from its place in the tree.
 * @param i the token
 * @param auxiliaries the auxiliaries that depend on each token
 */
export function morphologyOf(
  tokens: readonly InTree[],
  i: number,
  auxiliaries: ReadonlyMap<number, number[]>,
): Morphology {
  const token = tokens[i];
  if (!token) return none;
  const { pos, penn } = token.tag;
  if (penn === 'VBN') return participle(tokens, i, auxiliaries);
  if (penn === 'VBG') return ing(tokens, i, auxiliaries);
  if (penn === 'VB') return { verbForm: isImperative(tokens, i, auxiliaries) ? 'Fin' : 'Inf' };
  if (pos === 'PRON' || pos === 'DET') return pronouns[token.lower] ?? none;
  if (token.lower === 'am' || token.lower === "'m" || token.lower === '\u2019m') {
    return { tense: 'Pres', verbForm: 'Fin', number: 'Sing', person: '1' };
  }
  if (isNominal(pos) || pos === 'VERB' || pos === 'AUX') return byTag[penn] ?? none;
  return none;
}

const isNominal = (pos: Upos): boolean => pos === 'NOUN' || pos === 'PROPN';

const own = (i: number, auxiliaries: ReadonlyMap<number, number[]>): readonly number[] =>
  auxiliaries.get(i) ?? [];

/** The verb whose auxiliaries a coordinated verb shares: its own, or that of the first conjunct. */
function governing(
  tokens: readonly InTree[],
  i: number,
  auxiliaries: ReadonlyMap<number, number[]>,
): number {
  let at = i;
  for (let steps = 0; steps < 8; steps += 1) {
    const token = tokens[at];
    if (!token || token.rel !== 'conj' || token.head < 0 || own(at, auxiliaries).length > 0)
      return at;
    if (tokens[token.head]?.tag.penn !== tokens[i]?.tag.penn) return at;
    at = token.head;
  }
  return at;
}

function participle(
  tokens: readonly InTree[],
  i: number,
  auxiliaries: ReadonlyMap<number, number[]>,
): Morphology {
  const active: Morphology = { tense: 'Past', verbForm: 'Part' };
  if (tokens[i]?.tag.pos !== 'VERB') return active;
  const helpers = own(governing(tokens, i, auxiliaries), auxiliaries);
  const isPassive =
    helpers.some((helper) => tokens[helper]?.rel === 'aux:pass') ||
    !helpers.some((helper) => have.has(tokens[helper]?.lower ?? ''));
  return isPassive ? { ...active, voice: 'Pass' } : active;
}

function ing(
  tokens: readonly InTree[],
  i: number,
  auxiliaries: ReadonlyMap<number, number[]>,
): Morphology {
  const verb = governing(tokens, i, auxiliaries);
  const rel = tokens[verb]?.rel ?? '';
  const isGerund =
    own(verb, auxiliaries).length === 0 && (gerundRelations.has(rel) || rel === 'ccomp');
  return isGerund ? { verbForm: 'Ger' } : { tense: 'Pres', verbForm: 'Part' };
}

/** A bare verb that heads a clause of its own, with no auxiliary and no "to". */
function isImperative(
  tokens: readonly InTree[],
  i: number,
  auxiliaries: ReadonlyMap<number, number[]>,
): boolean {
  const verb = governing(tokens, i, auxiliaries);
  const rel = tokens[verb]?.rel ?? '';
  const isClause = rel === 'root' || rel === 'parataxis' || (rel === 'conj' && verb === i);
  return isClause && own(verb, auxiliaries).length === 0 && tokens[verb - 1]?.lower !== 'to';
}
