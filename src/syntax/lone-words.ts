import type { Tagging } from './tagger.ts';
import type { Tag } from './tagset.ts';

/*
 * Words that are pronouns only where they stand alone. In "the coal mine" the tagger, which has met "mine" in talk, takes
 * the noun for one, and the parser goes astray.
 */

const lone: ReadonlySet<string> = new Set(['mine']);

/** What stands before a noun, and never before such a pronoun. */
const beforeNoun = /^(?:DT|PRP\$|JJ[RS]?|NNS?|NNPS?|POS|CD)$/;

/** The tagging with such words as nouns where they are some. */
export function withLoneWords(
  tagging: Tagging,
  tagset: readonly Tag[],
  texts: readonly string[],
): Tagging {
  if (!texts.some((text) => lone.has(text.toLowerCase()))) return tagging;
  const noun = tagset.findIndex(({ pos, penn }) => pos === 'NOUN' && penn === 'NN');
  const tags = tagging.tags.map((tag, i) => {
    const isNoun =
      i > 0 &&
      lone.has((texts[i] ?? '').toLowerCase()) &&
      tagset[tag]?.pos === 'PRON' &&
      beforeNoun.test(tagset[tagging.tags[i - 1] ?? -1]?.penn ?? '');
    return isNoun ? noun : tag;
  });
  return { ...tagging, tags };
}
