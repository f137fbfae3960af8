import type { Configuration } from './configuration.ts';
import type { Tagging } from './tagger.ts';
import type { Tag } from './tagset.ts';

/*
 * A clause needs a verb, which the tagger cannot know, as it looks at a few words at a time. Where one is missing, a
 * word that may as well be a finite verb is taken for it.
 */

/** Fewer words than this tell of nothing: "Sports", "Press release". */
const least = 3;

/** How many times as likely as the verb the tag of a word may be, as a logarithm, for the verb to be taken. */
const most = Math.log(12);

/** A sentence without a verb: "Fire destroys mill", "Holm plans to resign.", where the verb was taken for a noun. */
export function withVerb(tagging: Tagging, tagset: readonly Tag[]): Tagging {
  const { tags } = tagging;
  const tagOf = (i: number): Tag | undefined => tagset[tags[i] as number];
  const isWhole = tagOf(tags.length - 1)?.penn === '.';
  const isPredicate = (i: number): boolean =>
    isVerb(tagOf(i)) &&
    !(tagOf(i)?.penn === 'VB' && tagOf(i - 1)?.penn === 'TO') &&
    // Participles do for headlines: "Four killed in raid".
    !(isWhole && /^VB[GN]$/.test(tagOf(i)?.penn ?? ''));
  if (tags.length < least || tags.some((_, i) => isPredicate(i))) return tagging;
  return exchanged(
    tagging,
    likeliest(tagging, (i) => mayBeFinite(tagging, tagset, i) && (isWhole || !isVerb(tagOf(i)))),
  );
}

/**
 * A tree in which a verb is missing. A verb has two subjects: "A ferry sank, the coast guard said", where "sank" was
 * taken for a noun and so for what said it. Or a noun has an object, or a subject without a copula: "Officers shot in
 * raid". The word is a verb.
 */
export function withVerbs(
  tagging: Tagging,
  tagset: readonly Tag[],
  { heads, labels }: Configuration,
  relations: readonly string[],
): Tagging {
  const subjects = new Map<number, number>();
  const objects = new Set<number>();
  const copulas = new Set<number>();
  const numbered = new Set<number>();
  const relOf = (i: number): string => relations[(labels[i] as number) - 1] ?? '';
  tagging.tags.forEach((_, i) => {
    const head = heads[i] as number;
    if (relOf(i).startsWith('nsubj')) subjects.set(head, i);
    else if (relOf(i) === 'obj') objects.add(head);
    else if (relOf(i) === 'cop') copulas.add(head);
    else if (relOf(i) === 'nummod') numbered.add(head);
  });
  const isFirstSubject = (i: number): boolean =>
    (relOf(i).startsWith('nsubj') && subjects.get(heads[i] as number) !== i) ||
    (relOf(i) === 'conj' && isFirstSubject(heads[i] as number));
  // "seven cents a share": what is counted is a noun, whatever it seems to govern.
  const isClause = (i: number): boolean =>
    (objects.has(i) && !numbered.has(i)) || (subjects.has(i) && !copulas.has(i));
  return exchanged(
    tagging,
    likeliest(
      tagging,
      (i) =>
        mayBeFinite(tagging, tagset, i) &&
        !isVerb(tagset[tagging.tags[i] as number]) &&
        (isFirstSubject(i) || isClause(i)),
    ),
  );
}

/** Of the words that may be a verb the one whose tag is the least sure; -1 where none may. */
function likeliest({ tags, margins }: Tagging, may: (i: number) => boolean): number {
  let verb = -1;
  for (let i = 0; i < tags.length; i += 1) {
    const before = verb < 0 ? most : (margins[verb] as number);
    if ((margins[i] as number) < before && may(i)) verb = i;
  }
  return verb;
}

const isVerb = (tag: Tag | undefined): boolean => tag?.pos === 'VERB' || tag?.pos === 'AUX';

/** Whether the second choice for a word is a finite verb. */
function mayBeFinite({ seconds }: Tagging, tagset: readonly Tag[], i: number): boolean {
  const second = tagset[seconds[i] as number];
  return second?.pos === 'VERB' && /^VB[DPZ]$/.test(second.penn);
}

/** The tagging with the second choice for one word; the same for -1. */
function exchanged(tagging: Tagging, word: number): Tagging {
  if (word < 0) return tagging;
  const { tags, seconds, margins } = tagging;
  const withOther = (own: readonly number[], other: readonly number[]): number[] =>
    own.map((tag, i) => (i === word ? (other[i] as number) : tag));
  return { tags: withOther(tags, seconds), seconds: withOther(seconds, tags), margins };
}
