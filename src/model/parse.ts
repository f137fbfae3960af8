import * as v from 'valibot';
import { checkTimeline } from './check.ts';
import { TimelineError } from './timeline-error.ts';
import { TimelineSchema, timelineVersion, type Timeline } from './timeline.ts';

function versionOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
}

/**
 * Reads a timeline from parsed JSON and proves the contract. Throws TimelineError naming the first
 * flaw and how many there are.
 */
export function parseTimeline(data: unknown): Timeline {
  const version = versionOf(data);
  if (typeof version === 'number' && version !== timelineVersion) {
    throw new TimelineError(
      `this timeline has version ${version}; this program reads version ${timelineVersion}`,
    );
  }
  const result = v.safeParse(TimelineSchema, data);
  if (!result.success) {
    const [issue] = result.issues;
    throw new TimelineError(
      `not a timeline: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
    );
  }
  const flaws = checkTimeline(result.output);
  const [flaw] = flaws;
  if (flaw) {
    const more = flaws.length > 1 ? ` (and ${flaws.length - 1} more)` : '';
    throw new TimelineError(`broken timeline: ${flaw.path}: ${flaw.message}${more}`);
  }
  return result.output;
}

/** Reads a timeline from the text of its file. Throws TimelineError as parseTimeline does. */
export function parseTimelineText(json: string): Timeline {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new TimelineError('not a timeline: the file is not JSON');
  }
  return parseTimeline(data);
}
