import type { When } from '../../model/index.ts';
import { dayMs, overlap, whenExtent, type Extent } from '../../time/index.ts';
import type { DetectedMention } from '../types.ts';

/** Whether a date is said of the event itself, and not only of a report of it. */
export const isFirm = (mention: DetectedMention): boolean => mention.when !== null && !mention.soft;

/** A date as an article gives it, or the date of a cluster. */
export interface Given extends Pick<DetectedMention, 'when' | 'article'> {
  readonly firm: boolean;
  /** How far apart, in ms, it and the date of another article may be if both are of one event. */
  readonly slack: number;
  /** What the date covers; `null` where it is unknown. */
  readonly extent: Extent | null;
}

/** The date that a mention gives. */
export const givenBy = (mention: DetectedMention): Given => ({
  when: mention.when,
  article: mention.article,
  firm: isFirm(mention),
  slack: slackOf(mention),
  extent: mention.when && whenExtent(mention.when),
});

/** A date that is known. */
export type Known = Given & { readonly when: When; readonly extent: Extent };

/** A report without a date may come this much later than what it reports, in ms. */
const lag = 3 * dayMs;

/** Longer dates than this, in ms, are met by too many reports to be theirs. */
const longest = 40 * dayMs;

/** "two weeks ago", "three months earlier": counted back in a unit, and no sharper than it. */
const counted =
  /\b(weeks?|months?|years?) (?:ago|before|earlier|later|after|previously)\b|\b(?:last|past|previous|next|this) (week|month|year)\b/i;
const unitDays: Readonly<Record<string, number>> = { week: 4, month: 18, year: 190 };

function slackOf({ timex }: DetectedMention): number {
  const [, ago, plain] = counted.exec(timex?.text ?? '') ?? [];
  const unit = (ago ?? plain ?? '').toLowerCase().replace(/s$/, '');
  return (unitDays[unit] ?? 1) * dayMs;
}

/** Whether a date is counted back in a unit: about, though it may be written as a day. */
const isCounted = ({ slack }: Given): boolean => slack > dayMs;

const lengthOf = ({ extent }: Known): number => extent.end - extent.start;

/** How much time a date leaves open, in ms: the least is the sharpest. */
const openness = (given: Known): number =>
  Math.max(lengthOf(given), isCounted(given) ? given.slack : 0);

const apart = (a: Known, b: Known): number => Math.abs(a.extent.start - b.extent.start);

/**
 * Whether a soft date is that of a report made on an event's date or soon after; or, where it is counted back
 * ("two weeks after the fall"), about that of the event.
 */
function follows(soft: Known, { extent: f }: Known): boolean {
  const s = soft.extent;
  const after = isCounted(soft) ? soft.slack : 0;
  return (
    f.start < s.end + after && f.end > s.start - lag - after && f.end - f.start <= longest + lag
  );
}

/** Whether a date is a day or sharper. */
const isDay = (given: Known): boolean => lengthOf(given) <= 2 * dayMs;

/** How two dates go together: they agree, they differ by little as dates of one event may, or neither. */
export type DateFit = 'agree' | 'near' | null;

/** How two dates that are said of the event itself go together. */
function firmFit(a: Known, b: Known): DateFit {
  if (overlap(a.extent, b.extent)) return 'agree';
  if (!isDay(a) || !isDay(b) || apart(a, b) > Math.max(a.slack, b.slack)) return null;
  // Who writes one article knows what he dates differently, unless he counts.
  const counted = isCounted(a) || isCounted(b);
  if (a.article === b.article) return counted ? 'near' : null;
  return counted ? 'agree' : 'near';
}

/** Whether a date is known. */
export const isKnown = (given: Given): given is Known => given.when !== null;

/** How two dates go together. A soft date may lag behind a firm one. */
export function dateFit(a: Given, b: Given): DateFit {
  if (!isKnown(a) || !isKnown(b)) return null;
  if (a.firm && b.firm) return firmFit(a, b);
  if (a.firm) return follows(b, a) ? 'agree' : null;
  if (b.firm) return follows(a, b) ? 'agree' : null;
  return apart(a, b) <= dayMs ? 'agree' : null;
}

/** Whether two dates contradict each other: they cannot be one, not even about. */
export const areAtOdds = (a: Given, b: Given): boolean =>
  isKnown(a) &&
  isKnown(b) &&
  !overlap(a.extent, b.extent) &&
  !((isCounted(a) || isCounted(b)) && apart(a, b) <= Math.max(a.slack, b.slack));

/** Whether something told without a date can be of an event: the event was over when it was told. */
export const couldTell = (published: Extent | null, event: Known): boolean =>
  published === null || event.extent.start < published.end;

/** Of two dates of one event, which is the sharper; as for sorting. */
export const bySharpness = (a: Known, b: Known): number => openness(a) - openness(b);

/** Of two dates of one event, the sharper; of soft ones of one length the earlier, since news comes after. */
export function sharper(a: Known, b: Known): Known {
  const order = bySharpness(a, b);
  return order < 0 || (order === 0 && a.extent.start <= b.extent.start) ? a : b;
}
