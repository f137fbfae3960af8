import { whenOf } from '../../time/index.ts';
import { withValues } from '../mention.ts';
import type { DetectedMention, Distance, ResolvedTimex, TaggedArticle } from '../types.ts';
import { narrativeDate, type Dated } from './dates.ts';
import { perfectOf } from './factuality.ts';
import { isFounding } from './founding.ts';
import { mentionOf, type Standing } from './mention.ts';
import type { Reading, Told } from './sentence.ts';

/** A date that stands for one not yet known, where the article has none: long before what anybody reports. */
const longAgo: Dated = { when: whenOf('0001-01-01'), derivation: [], timex: null };

/**
 * The mention of what is dated by its distance from another happening: "resigned three weeks after the accident". It
 * has no date until that one is found, but what it would tell with one is known.
 */
export function countedMention(
  article: TaggedArticle,
  reading: Reading,
  told: Told,
  distance: Distance,
  standing: Standing,
): DetectedMention {
  const standIn = told.dated ?? narrativeDate(reading.now) ?? longAgo;
  const dated = { ...told, dated: standIn };
  const founding = isFounding(dated, reading, standing);
  const titled = {
    ...reading,
    timexes: reading.timexes.map((timex) => whole(timex, distance, article.text)),
  };
  const mention = mentionOf(article, titled, dated, standIn, standing, founding);
  // "Rescue efforts have been declared over, 11 days after …": news, until something better is found.
  const isNews =
    standing.position === 0 && perfectOf(reading.tree, told.happening.head) === 'present';
  if (standIn.soft && (told.dated?.soft || isNews || isOfClause(distance, mention)))
    return withValues(mention, { distance });
  return withValues(mention, {
    soft: undefined,
    timex: null,
    when: null,
    derivation: [],
    distance,
  });
}

/** "The eve of the vote" is one time, which a title leaves out; "after the vote" may stay. */
function whole(timex: ResolvedTimex, { start, end }: Distance, text: string): ResolvedTimex {
  const isOf = timex.start === start && /^\s+(?:of|into)\b/.test(text.slice(timex.end, end));
  return isOf ? { ...timex, end } : timex;
}

/** "Were killed when the silo collapsed": nothing but a clause about when. */
const isOfClause = ({ start }: Distance, { quote, ...sentence }: DetectedMention): boolean =>
  /^when\b/i.test(quote.slice(start - sentence.start));
