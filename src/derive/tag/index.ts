import type { When } from '../../model/index.ts';
import { parse } from '../../syntax/index.ts';
import type { Sentence, TextSpan } from '../../syntax/types.ts';
import type { ResolvedTimex, Tagger } from '../types.ts';
import { tagSentences } from './tag.ts';

export { joinCoordinated, type JoinedTimex } from './join-coordinated.ts';

/** What the tagger is told about a text. */
export interface TagOptions {
  /** When the text was published; a range where only that is known, `null` where nothing is. */
  readonly published: When | null;
  /** Its sentences, where they are known; otherwise it is parsed. */
  readonly sentences?: readonly Sentence[];
  /** The stretches to read, in UTF-16 code units, where no sentences are given; the whole text by default. */
  readonly spans?: readonly TextSpan[];
}

/**
 * Finds the timexes of a text and resolves them. Never throws on a text; what cannot be placed has
 * `when: null`. In order of position, none overlapping.
 */
export function tagText(text: string, options: TagOptions): ResolvedTimex[] {
  const sentences = options.sentences ?? parse(text, options.spans);
  return tagSentences(text, sentences, options.published);
}

/** Tags the sentences of an article, were it published on that day. */
export const tagArticle: Tagger = (article, published) =>
  tagText(article.text, { published, sentences: article.sentences });
