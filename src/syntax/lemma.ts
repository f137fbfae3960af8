import { irregularBase } from './irregular-verbs.ts';
import type { Upos } from './types.ts';

/** Lemmas learned from the treebanks: forms the rules get wrong, and the base forms of verbs and nouns. */
export interface Lemmas {
  /** "VERB went" to "go": part of speech, a space and the form in small letters. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** "VERB make": base forms seen, by which the rules choose between "mak" and "make". */
  readonly bases: ReadonlySet<string>;
}

type Inflection =
  'plural' | 'third' | 'past' | 'participle' | 'ing' | 'comparative' | 'superlative' | undefined;

/** What the Penn tags say of a word's ending. */
const inflections: Readonly<Record<string, Inflection>> = {
  NNS: 'plural',
  NNPS: 'plural',
  VBZ: 'third',
  VBD: 'past',
  VBN: 'participle',
  VBG: 'ing',
  JJR: 'comparative',
  RBR: 'comparative',
  JJS: 'superlative',
  RBS: 'superlative',
};

/** Endings and what stands for them in the base form: the first that is a known base is taken, else the first. */
const rules: Readonly<
  Record<NonNullable<Inflection>, readonly (readonly [RegExp, readonly string[]])[]>
> = {
  plural: [
    [/ies$/, ['y', 'ie']],
    [/(?<=s|x|z|ch|sh)es$/, ['', 'e']],
    [/(?<=[aeiou]l)ves$/, ['f', 've']],
    [/men$/, ['man']],
    [/(?<!s)s$/, ['']],
  ],
  third: [
    [/ies$/, ['y', 'ie']],
    [/(?<=s|x|z|ch|sh|o)es$/, ['', 'e']],
    [/(?<!s)s$/, ['']],
  ],
  past: [
    [/ied$/, ['y', 'ie']],
    [/eed$/, ['ee', 'eed']],
    [/ed$/, ['', 'e']],
  ],
  participle: [
    [/ied$/, ['y', 'ie']],
    [/eed$/, ['ee', 'eed']],
    [/ed$/, ['', 'e']],
    [/en$/, ['e', '']],
  ],
  ing: [
    [/ying$/, ['y', 'ie']],
    [/ing$/, ['', 'e']],
  ],
  comparative: [
    [/ier$/, ['y']],
    [/er$/, ['', 'e']],
  ],
  superlative: [
    [/iest$/, ['y']],
    [/est$/, ['', 'e']],
  ],
};

const doubled = /([bdfgklmnprtvz])\1$/;

/** Stems that want an e again: "seiz", "tackl", "advanc", "evacuat", "orchestrat", "declar". */
const wantsE =
  /(?:[^aeiou]l|[vzcu]|dg|[^aeiousc]s|[aeiou]s|[iu]r|[aeiou]at|[aeiouy][^aeiou]{1,3}at|[^aeiou]id|rg|[aeiou]g|ar|[^aeiou]ut|[^t]it|[aeo]k)$/;
const keepsBare = /(?:[ow]ar|pear|ear|oar|[aeiou]{2}[^cgsuvz]|ss|ll|it|ow|[aeiou][aeiou]k|visit)$/;

/** A doubled l after another syllable: "patrolled", "cancelled". */
const longWithL = /[aeiouy][^aeiouy]+[aeiou]ll$/;

/**
 * The base form of a word.
 * @param form the word as written
 * @param pos its part of speech
 * @param tag its Penn Treebank tag
 */
export function lemmaOf(form: string, pos: Upos, tag: string, lemmas: Lemmas): string {
  const lower = form.toLowerCase().replace(/\u2019/g, "'");
  const exception = lemmas.exceptions.get(`${pos} ${lower}`);
  if (exception !== undefined) return exception;
  if (pos === 'VERB' && /^VB[DN]$/.test(tag)) {
    const irregular = irregularBase(lower);
    if (irregular !== undefined) return irregular;
  }
  if (pos === 'PROPN') return properLemma(form, tag);
  if (pos === 'PUNCT' || pos === 'SYM' || pos === 'X' || pos === 'NUM') return form;
  const inflection = inflections[tag];
  return inflection === undefined || lower.length > 40
    ? lower
    : base(lower, pos, inflection, lemmas);
}

/** Names keep their capitals; a name in capitals alone is one only when it is long. */
const properLemma = (form: string, tag: string): string =>
  tag === 'NNPS' && /[a-z]s$/.test(form) ? form.slice(0, -1) : form;

function base(
  lower: string,
  pos: Upos,
  inflection: NonNullable<Inflection>,
  lemmas: Lemmas,
): string {
  for (const [ending, stems] of rules[inflection]) {
    const match = ending.exec(lower);
    if (!match || match.index < 1) continue;
    return chosen(lower.slice(0, match.index), stems, pos, lemmas);
  }
  return lower;
}

function chosen(stem: string, endings: readonly string[], pos: Upos, lemmas: Lemmas): string {
  const candidates = endings.map((ending) => stem + ending);
  const single = doubled.test(stem) && endings.includes('') ? [stem.slice(0, -1)] : [];
  const known = [...candidates, ...single].find((candidate) =>
    lemmas.bases.has(`${pos} ${candidate}`),
  );
  if (known !== undefined) return known;
  if (pos !== 'VERB' && pos !== 'AUX') return candidates[0] ?? stem;
  if (single[0] !== undefined && (longWithL.test(stem) || !/(?:ll|ss|zz|ff)$/.test(stem)))
    return single[0];
  if (endings.includes('e') && endings.includes('') && wantsE.test(stem) && !keepsBare.test(stem))
    return `${stem}e`;
  return candidates[0] ?? stem;
}
