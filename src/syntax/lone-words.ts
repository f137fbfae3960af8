import type { Tagging } from './tagger.ts';
import type { Tag } from './tagset.ts';

/*
 * Words that are pronouns or verbs only where they stand in a certain way. In "the coal mine" the tagger, which has met
 * "mine" in talk, takes the noun for a pronoun, and "took them to court" for courting; the parser then goes astray.
 */

/** The tags about a word, in Penn Treebank terms; '' where there is no word. */
interface About {
  readonly pos: string;
  readonly before: string;
  readonly after: string;
}

/** What stands before a noun, and never before a pronoun such as "mine". */
const beforeNoun = /^(?:DT|PRP\$|JJ[RS]?|NNS?|NNPS?|POS|CD)$/;

/** How what is courted begins. */
const object = /^(?:DT|PDT|PRP\$?|JJ[RS]?|NNS?|NNPS?|CD|RB)$/;

/** When each such word is a noun. */
const nouns: ReadonlyMap<string, (about: About) => boolean> = new Map([
  ['mine', ({ pos, before }) => pos === 'PRON' && beforeNoun.test(before)],
  ['court', ({ pos, before, after }) => pos === 'VERB' && before === 'TO' && !object.test(after)],
]);

/** The tagging with such words as nouns where they are some. */
export function withLoneWords(
  tagging: Tagging,
  tagset: readonly Tag[],
  texts: readonly string[],
): Tagging {
  if (!texts.some((text) => nouns.has(text.toLowerCase()))) return tagging;
  const noun = tagset.findIndex(({ pos, penn }) => pos === 'NOUN' && penn === 'NN');
  const penn = (i: number) => tagset[tagging.tags[i] ?? -1]?.penn ?? '';
  const tags = tagging.tags.map((tag, i) => {
    const isNoun = nouns.get((texts[i] ?? '').toLowerCase());
    const about = { pos: tagset[tag]?.pos ?? '', before: penn(i - 1), after: penn(i + 1) };
    return isNoun?.(about) ? noun : tag;
  });
  return { tags, seconds: tagging.seconds, margins: tagging.margins };
}
