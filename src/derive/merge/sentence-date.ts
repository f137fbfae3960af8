import type { Span } from '../../model/index.ts';
import { compatible, dayMs, whenExtent } from '../../time/index.ts';
import { withValues } from '../mention.ts';
import type { DetectedMention } from '../types.ts';
import { groupBySentence } from './by-sentence.ts';

/** Words after which a date is that of something else: "resigned, a day after the fall on Monday". */
const elsewhere = /\b(?:after|before|since|following|until|earlier|later|ahead of|prior to)\b/i;

/** A sentence's date is its news' only if the article came out this soon after, in ms. */
const lag = 7 * dayMs;

/** How well a mention stands for its sentence. */
const standing = (m: DetectedMention): number => (m.titleQuality ?? 0) + (m.weight ?? 0);

/** Whether a mention would found an event if only it had a date. */
const wouldFound = (m: DetectedMention): boolean =>
  m.region === 'body' &&
  m.polarity === 'positive' &&
  m.status === 'reported' &&
  m.kind !== 'other' &&
  m.kind !== 'statement' &&
  (m.titleQuality ?? 0) >= 0.5;

/** The words between a mention's trigger and a date. */
function between({ trigger, quote, start }: DetectedMention, timex: Span): string {
  const from = Math.min(trigger.end, timex.end);
  const to = Math.max(trigger.start, timex.start);
  return quote.slice(from - start, to - start);
}

/** Whether the date of one mention of a sentence is that of another, which has none of its own. */
function lends(giver: DetectedMention, taker: DetectedMention): boolean {
  if (!giver.timex || !giver.when || giver.soft || giver.status !== taker.status) return false;
  if (taker.soft !== 'published' || !taker.when || taker.kind === 'statement') return false;
  const apart = whenExtent(taker.when).start - whenExtent(giver.when).start;
  const near = compatible(giver.when, taker.when) || (apart > 0 && apart <= lag);
  return near && !elsewhere.test(between(taker, giver.timex));
}

/**
 * A sentence that names one day tells its news of that day: where the day was tied to something lesser in it,
 * what the sentence tells best takes it over, and the lesser thing only adds evidence. "Four people died when the ferry
 * sank on Monday": where it was tied to what is told best, the rest is of that day too.
 */
export function withSentenceDates(mentions: readonly DetectedMention[]): DetectedMention[] {
  return groupBySentence(mentions, (mention) => mention).flatMap(dated);
}

function dated(sentence: readonly DetectedMention[]): readonly DetectedMention[] {
  const taker = sentence.find((m) => m.soft === 'published' && (m.founding || wouldFound(m)));
  const giver = taker && sentence.find((m) => m !== taker && lends(m, taker));
  if (!taker || !giver) return sentence;
  if (standing(giver) > standing(taker))
    return sentence.map((m) =>
      m === taker ? withValues(withDateOf(m, giver), { founding: false }) : m,
    );
  return sentence.map((m) => (m === taker ? withDateOf(m, giver) : m === giver ? asAside(m) : m));
}

function withDateOf(taker: DetectedMention, giver: DetectedMention): DetectedMention {
  const { timex, when } = giver;
  const derivation = [...giver.derivation, 'it is the day that the sentence names'];
  return withValues(taker, { timex, when, derivation, founding: true, soft: undefined });
}

const asAside = (giver: DetectedMention): DetectedMention =>
  withValues(giver, { founding: false, aside: true, when: null, timex: null });
