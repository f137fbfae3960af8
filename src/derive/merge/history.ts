import type { Status, StatusChange, When } from '../../model/index.ts';
import { compareWhen } from '../../time/index.ts';
import type { DetectedMention } from '../types.ts';

type Dated = readonly [when: When, mentions: DetectedMention[]];

/** Mentions by the publication date of their article, oldest first; articles without one are left out. */
function byPublication(
  mentions: readonly DetectedMention[],
  published: (article: string) => When | null,
): Dated[] {
  const days = new Map<string, [When, DetectedMention[]]>();
  for (const mention of mentions) {
    const when = published(mention.article);
    if (!when) continue;
    const day = days.get(when.edtf) ?? [when, []];
    day[1].push(mention);
    days.set(when.edtf, day);
  }
  return [...days.values()].sort(([a], [b]) => compareWhen(a, b));
}

/**
 * How an event's status changed as articles came out: the status that all mentions up to each day give, with
 * the article that brought it about. Undefined where it never changed, or ends otherwise than the event.
 * @param statusOf the status of an event from those of its mentions
 */
export function historyOf(
  mentions: readonly DetectedMention[],
  published: (article: string) => When | null,
  statusOf: (mentions: readonly DetectedMention[]) => Status,
): StatusChange[] | undefined {
  const changes: StatusChange[] = [];
  const sofar: DetectedMention[] = [];
  for (const [when, told] of byPublication(mentions, published)) {
    sofar.push(...told);
    const status = statusOf(sofar);
    if (changes.at(-1)?.status === status) continue;
    const cause = told.find((mention) => mention.status === status) ?? told[0];
    if (cause) changes.push({ status, article: cause.article, when });
  }
  return changes.length > 1 && changes.at(-1)?.status === statusOf(mentions) ? changes : undefined;
}
