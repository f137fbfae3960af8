import type { When } from '../../model/index.ts';
import { parse } from '../../syntax/index.ts';
import type { Sentence, TextSpan } from '../../syntax/types.ts';
import type { ResolvedTimex, Tagger } from '../types.ts';
import { publicationOf } from './publication.ts';
import { findTimexes } from './tag.ts';

export { publicationOf } from './publication.ts';
export { inYearOf } from './story-year.ts';
export { joinCoordinated, type JoinedTimex } from './join-coordinated.ts';

/** What the tagger is told about a text. */
export interface TagOptions {
  /**
   * When the text was published: as the contract has it, or as text (see `publicationOf`: `2016-03-28`); a
   * range where only that is known, `null` or nothing where it is not known.
   */
  readonly published?: When | string | null;
  /** Its sentences, where they are known; otherwise it is parsed. */
  readonly sentences?: readonly Sentence[];
  /** The stretches to read, in UTF-16 code units, where no sentences are given; the whole text by default. */
  readonly spans?: readonly TextSpan[];
}

function publication(published: TagOptions['published']): When | null {
  if (typeof published !== 'string') return published ?? null;
  const when = publicationOf(published);
  if (!when) throw new RangeError(`not a publication date: ${published}`);
  return when;
}

/**
 * Finds the timexes of a text and resolves them. In order of position, none overlapping; offsets are UTF-16
 * code units. What cannot be placed has `when: null`. Never throws on a text; a RangeError says that the
 * publication date is none.
 */
export function tagText(text: string, options: TagOptions = {}): ResolvedTimex[] {
  const sentences = options.sentences ?? parse(text, options.spans);
  return findTimexes(text, sentences)(publication(options.published));
}

/** Finds the timexes in the sentences of an article, to be resolved for one day of publication or several. */
export const tagArticle: Tagger = ({ text, sentences, regions }) => {
  // "The next day" is not counted from the line that says when the article came out.
  const datelines = regions.filter(({ type }) => type === 'dateline');
  const isOutside = ({ start }: Sentence): boolean =>
    datelines.some((line) => line.start <= start && start < line.end);
  return findTimexes(text, sentences, isOutside);
};
