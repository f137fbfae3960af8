import { oneSpelling, withoutMarks } from '../../text/index.ts';
import { meanings } from './meanings.ts';

/**
 * Endings under which English hides one word in several: "dealers" and "dealerships", "bankrupt" and
 * "bankruptcy", "resigned" and "resignation". Longest first.
 */
const endings =
  /(?:ations?|ships?|ments?|ities|ity|ings?|ions?|ances?|ences?|cies|cy|ers?|ors?|als?|ies|ed|es|e|s|y)$/;

/** A stem shorter than this says too little. */
const shortest = 4;

function without(word: string): string {
  const bare = word.replace(endings, '');
  return bare.length >= shortest ? bare : word;
}

/** A word without its ending, in lower case. */
function bareOf(word: string): string {
  const lower = oneSpelling(
    withoutMarks(word)
      .toLowerCase()
      .replace(/[’']s$/, ''),
  );
  const once = without(lower);
  return once === lower ? lower : without(once);
}

/** For the stem of each word that has synonyms, that of the first of them. */
const firsts = new Map(
  meanings.flatMap((row) => row.map((word) => [bareOf(word), bareOf(row[0] ?? word)] as const)),
);

/** A word reduced for comparing, in lower case, and synonyms to one; not a word to be shown. */
export function stemOf(word: string): string {
  const bare = bareOf(word);
  return firsts.get(bare) ?? bare;
}
