import type { When } from '../../model/index.ts';
import { compatible, dayMs, whenExtent, whenLength } from '../../time/index.ts';
import type { DetectedMention } from '../types.ts';

/** Whether a date is said of the event itself, and not only of a report of it. */
export const isFirm = (mention: DetectedMention): boolean => mention.when !== null && !mention.soft;

/** A date as an article gives it, or the date of a cluster. */
export interface Given extends Pick<DetectedMention, 'when' | 'article'> {
  readonly firm: boolean;
  /** How far apart, in ms, it and the date of another article may be if both are of one event. */
  readonly slack: number;
}

/** The date that a mention gives. */
export const givenBy = (mention: DetectedMention): Given => ({
  when: mention.when,
  article: mention.article,
  firm: isFirm(mention),
  slack: slackOf(mention),
});

/** The date of several mentions together. */
export const givenByAll = (when: When, firm: boolean): Given & { readonly when: When } => ({
  when,
  article: '',
  firm,
  slack: dayMs,
});

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

/**
 * Whether a soft date is that of a report made on an event's date or soon after; or, where it is counted back
 * ("two weeks after the fall"), about that of the event.
 */
function follows(soft: Given & { when: When }, firm: When): boolean {
  const s = whenExtent(soft.when);
  const f = whenExtent(firm);
  const about = soft.slack;
  const after = about > dayMs ? about : 0;
  return (
    f.start < s.end + after && f.end > s.start - lag - after && f.end - f.start <= longest + lag
  );
}

/** Whether a date is a day or sharper. */
const isDay = (when: When): boolean => whenLength(when) <= 2 * dayMs;

/** How two dates go together: they agree, they differ by little as dates of one event may, or neither. */
export type DateFit = 'agree' | 'near' | null;

/** How two dates go together. A soft date may lag behind a firm one. */
export function dateFit(a: Given, b: Given): DateFit {
  if (!a.when || !b.when) return null;
  if (!a.firm && !b.firm) {
    const apart = Math.abs(whenExtent(a.when).start - whenExtent(b.when).start);
    return apart <= dayMs ? 'agree' : null;
  }
  if (!a.firm) return follows({ ...a, when: a.when }, b.when) ? 'agree' : null;
  if (!b.firm) return follows({ ...b, when: b.when }, a.when) ? 'agree' : null;
  if (compatible(a.when, b.when)) return 'agree';
  // Who writes one article knows what he dates differently.
  if (a.article === b.article || !isDay(a.when) || !isDay(b.when)) return null;
  const apart = Math.abs(whenExtent(a.when).start - whenExtent(b.when).start);
  return apart <= Math.max(a.slack, b.slack) ? 'near' : null;
}

/** Whether something told without a date can be of an event: the event was over when it was told. */
export function couldTell(published: When | null, event: When): boolean {
  return published === null || whenExtent(event).start < whenExtent(published).end;
}

/** Of two dates of one event, the sharper; of soft ones of one length the earlier, since news comes after. */
export function sharper(a: When, b: When): When {
  const shorter = whenLength(a) - whenLength(b);
  return shorter < 0 || (shorter === 0 && whenExtent(a).start <= whenExtent(b).start) ? a : b;
}
