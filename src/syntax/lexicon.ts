import { tagSetId } from './tagset.ts';

/** What training saw often enough of words. */
export interface Lexicon {
  /** Words in their normal form, each with a number for the set of its tags. */
  readonly tags: ReadonlyMap<string, number>;
  /** The stems of those words. */
  readonly stems: ReadonlySet<string>;
}

/** The lexicon from its lists: sets of tags, each with the words that take them, spaced. */
export function lexiconFrom(lists: Readonly<Record<string, string>>): Lexicon {
  const tags = new Map(
    Object.entries(lists).flatMap(([set, words]) => {
      const id = tagSetId(set);
      return words.split(' ').map((word): [string, number] => [word, id]);
    }),
  );
  return { tags, stems: new Set([...tags.keys()].map(stemOf)) };
}

/** Endings of inflection and what they leave of the word, the longest first. */
const endings: readonly (readonly [ending: string, left: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ying', 'y'],
  ['sses', 'ss'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['ss', 'ss'],
  ['s', ''],
  ['e', ''],
];

/** A rough stem, the same for most forms of a word ("seize", "seizes", "seized", "seizing"); only features see it. */
export function stemOf(lower: string): string {
  if (lower.length < 4) return lower;
  for (const [ending, left] of endings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue;
    return single(lower.slice(0, lower.length - ending.length) + left);
  }
  return lower;
}

/** "stopp" to "stop", but "kill" as it is, as "kill" and "killed" must agree. */
const single = (stem: string): string => {
  const last = stem.at(-1) ?? '';
  return last === stem.at(-2) && 'bdgmnprt'.includes(last) ? stem.slice(0, -1) : stem;
};
