import type { Mention, TimelineEvent } from '../../src/model/index.ts';
import { whenOf } from '../../src/time/index.ts';

/** What a test says of an event; the rest is plain. */
export interface EventOptions extends Partial<Omit<TimelineEvent, 'when' | 'mentions'>> {
  readonly when?: string;
  /** Number of articles that report it. */
  readonly sources?: number;
}

let made = 0;

function mention(article: string, title: string, when: TimelineEvent['when']): Mention {
  return {
    article,
    start: 0,
    end: title.length,
    quote: title,
    prefix: '',
    suffix: '',
    trigger: { start: 0, end: 1, text: title.slice(0, 1) },
    timex: null,
    when,
    derivation: [],
    attribution: null,
    status: 'reported',
    polarity: 'positive',
  };
}

/** An event for a layout test, dated in EDTF. */
export function timelineEvent({
  when = '2020-05-04',
  sources = 1,
  ...rest
}: EventOptions): TimelineEvent {
  made += 1;
  const title = rest.title ?? 'Harbour opens';
  const dated = whenOf(when);
  return {
    id: `event-${made}`,
    kind: 'other',
    status: 'reported',
    importance: 0.3,
    participants: [],
    places: [],
    ...rest,
    title,
    when: dated,
    mentions: Array.from({ length: sources }, (_, i) => mention(`article-${i}`, title, dated)),
  };
}
