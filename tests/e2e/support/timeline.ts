import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTimelineText, type Timeline, type TimelineEvent } from '../../../src/model/index.ts';
import { sampleSite } from './sites.ts';

/** The timeline of the site under test, so that tests ask for what is in it and not for one wording. */
export function timelineOf(folder: string = sampleSite): Timeline {
  return parseTimelineText(readFileSync(join(folder, 'timeline.json'), 'utf8'));
}

/** The first event that is as asked for; throws where there is none. */
export function eventWhere(
  timeline: Timeline,
  test: (event: TimelineEvent) => boolean,
): TimelineEvent {
  const found = timeline.events.find(test);
  if (!found) throw new Error('the sample has no such event');
  return found;
}

/** An event that several articles report. */
export function sharedEvent(timeline: Timeline): TimelineEvent {
  const articles = (event: TimelineEvent) => new Set(event.mentions.map((m) => m.article)).size;
  const [most] = [...timeline.events].sort((a, b) => articles(b) - articles(a));
  if (!most) throw new Error('the sample has no event');
  return most;
}

/** The query that opens an event, for a page address. */
export const at = (event: TimelineEvent, more = '') =>
  `./?event=${encodeURIComponent(event.id)}${more}`;
