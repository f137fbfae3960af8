import type { Morphology, Upos } from './types.ts';
import type { Tag } from './tagset.ts';

/** What morphology asks of a token in its tree. */
export interface InTree {
  readonly tag: Tag;
  readonly lower: string;
  readonly rel: string;
  readonly head: number;
}

/** What hangs on the tokens of a sentence, by their indices. */
export interface Ties {
  readonly auxiliaries: ReadonlyMap<number, readonly number[]>;
  /** The relation of each token's subject. */
  readonly subjects: ReadonlyMap<number, string>;
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

const pronouns: ReadonlyMap<string, Morphology> = new Map<string, Morphology>(
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
  ).flatMap(([words, morph]) => words.split(' ').map((word) => [word, morph] as const)),
);

/**
 * The morphology of a token: from its tag, and where the tree knows better than the tag, from the tree.
 * @param i the token
 */
export function morphologyOf(tokens: readonly InTree[], i: number, ties: Ties): Morphology {
  const token = tokens[i];
  if (!token) return none;
  const { pos } = token.tag;
  const penn = pos === 'VERB' ? settledTag(tokens, i, ties) : token.tag.penn;
  if (penn === 'VBN') return participle(tokens, i, ties);
  if (penn === 'VBG') return ing(tokens, i, ties);
  if (penn === 'VB') return { verbForm: isImperative(tokens, i, ties) ? 'Fin' : 'Inf' };
  if (pos === 'PRON' || pos === 'DET') return pronouns.get(token.lower) ?? none;
  if (token.lower === 'am' || token.lower === "'m" || token.lower === '\u2019m') {
    return { tense: 'Pres', verbForm: 'Fin', number: 'Sing', person: '1' };
  }
  if (isNominal(pos) || pos === 'VERB' || pos === 'AUX') return byTag[penn] ?? none;
  return none;
}

const isNominal = (pos: Upos): boolean => pos === 'NOUN' || pos === 'PROPN';

const own = (i: number, ties: Ties): readonly number[] => ties.auxiliaries.get(i) ?? [];

const lowerOf = (tokens: readonly InTree[], i: number): string => tokens[i]?.lower ?? '';

/** Relations of verbs that may be finite. */
const finiteRelations = new Set([
  'root',
  'ccomp',
  'advcl',
  'acl:relcl',
  'parataxis',
  'conj',
  'csubj',
]);

/**
 * The Penn tag of a verb once its tree is known: forms that look alike ("killed", "leave") are told apart by their
 * auxiliaries and subject, which the tagger does not see.
 */
function settledTag(tokens: readonly InTree[], i: number, ties: Ties): string {
  const token = tokens[i];
  const penn = token?.tag.penn ?? '';
  const helpers = own(governing(tokens, i, ties), ties).map((helper) => lowerOf(tokens, helper));
  const isFree =
    helpers.length === 0 &&
    ties.subjects.get(i) === 'nsubj' &&
    finiteRelations.has(token?.rel ?? '');
  if (penn === 'VBN' && isFree && !irregularParticiples.test(token?.lower ?? '')) return 'VBD';
  if (penn === 'VBD' && own(i, ties).some((helper) => haveOrBe.has(lowerOf(tokens, helper))))
    return 'VBN';
  if (penn === 'VB' && isFree && lowerOf(tokens, i - 1) !== 'to' && token?.rel !== 'csubj')
    return 'VBP';
  if (penn === 'VBP' && own(i, ties).some((helper) => isModalOrDo(tokens[helper]))) return 'VB';
  return penn;
}

/** Participles that cannot be past tenses: "taken", "seen", "gone", "begun". */
const irregularParticiples = /(?:en|wn|ne|un|um)$/;

const isModalOrDo = (token: InTree | undefined): boolean =>
  token?.tag.penn === 'MD' || /^(?:do|does|did)$/.test(token?.lower ?? '');

const have = new Set(['have', 'has', 'had', 'having', "'ve", '\u2019ve', "'d", '\u2019d', 'ha']);
const haveOrBe = new Set([
  ...have,
  ...'is are was were be been being am'.split(' '),
  "'s",
  '\u2019s',
  "'re",
  '\u2019re',
]);

/** The verb whose auxiliaries a coordinated verb shares: its own, or that of the first conjunct. */
function governing(tokens: readonly InTree[], i: number, ties: Ties): number {
  let at = i;
  for (let steps = 0; steps < 8; steps += 1) {
    const token = tokens[at];
    if (!token || token.rel !== 'conj' || token.head < 0 || own(at, ties).length > 0) return at;
    if (tokens[token.head]?.tag.penn !== tokens[i]?.tag.penn) return at;
    at = token.head;
  }
  return at;
}

const active: Morphology = { tense: 'Past', verbForm: 'Part' };
const passive: Morphology = { tense: 'Past', verbForm: 'Part', voice: 'Pass' };

function participle(tokens: readonly InTree[], i: number, ties: Ties): Morphology {
  if (tokens[i]?.tag.pos !== 'VERB') return active;
  const helpers = own(governing(tokens, i, ties), ties);
  const isPassive =
    helpers.some((helper) => tokens[helper]?.rel === 'aux:pass') ||
    !helpers.some((helper) => have.has(lowerOf(tokens, helper)) || isShortHave(tokens[helper]));
  return isPassive ? passive : active;
}

/** "'s" beside a participle that is not passive is "has". */
const isShortHave = (token: InTree | undefined): boolean =>
  token?.rel === 'aux' && /^['\u2019]s$/.test(token.lower);

/** Where a verb in -ing stands for a noun or before one. */
const gerundRelations = new Set('acl amod xcomp csubj nsubj obj obl nmod compound'.split(' '));

function ing(tokens: readonly InTree[], i: number, ties: Ties): Morphology {
  const verb = governing(tokens, i, ties);
  const rel = tokens[verb]?.rel ?? '';
  const isGerund = own(verb, ties).length === 0 && (gerundRelations.has(rel) || rel === 'ccomp');
  return isGerund ? { verbForm: 'Ger' } : { tense: 'Pres', verbForm: 'Part' };
}

/** A bare verb that heads a clause of its own, with no auxiliary and no "to". */
function isImperative(tokens: readonly InTree[], i: number, ties: Ties): boolean {
  const verb = governing(tokens, i, ties);
  const rel = tokens[verb]?.rel ?? '';
  const isClause = rel === 'root' || rel === 'parataxis' || (rel === 'conj' && verb === i);
  return isClause && own(verb, ties).length === 0 && lowerOf(tokens, verb - 1) !== 'to';
}
