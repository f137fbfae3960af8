import * as v from 'valibot';
import { whenOf } from '../../time/index.ts';
import type { Published, When } from '../../model/index.ts';
import type { ToldArticle, MergedEvent, Report } from '../types.ts';
import { faultOf } from './fault.ts';
import { CurationSchema, type Curation, type EventCorrection, type Key } from './schema.ts';

export { CurationSchema, type Curation } from './schema.ts';

/** The name under which problems with the corrections are reported. */
export const curationFile = 'curation.json';

/** Corrections that cannot be read at all; the message is one sentence with the place. */
export class CurationError extends Error {
  override readonly name = 'CurationError';
}

/** Reads corrections from parsed JSON; nothing given is no corrections. Throws CurationError. */
export function readCuration(data: unknown): Curation {
  if (data === undefined || data === null) return { events: [], articles: [] };
  if (Array.isArray(data)) {
    throw new CurationError(
      `${curationFile}: the file is a list, and must be an object with "events" or "articles"`,
    );
  }
  const result = v.safeParse(CurationSchema, data);
  if (result.success) return result.output;
  throw new CurationError(`${curationFile}: ${faultOf(result.issues[0])}`);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function whenFrom(text: string, report: Report): When | null {
  try {
    return whenOf(text);
  } catch {
    report.warn({ file: curationFile, problem: `not an EDTF date: ${text}` });
    return null;
  }
}

/** The publication dates a person has given, by file; a file that is not there is reported. */
export function curatedDates(
  files: readonly string[],
  curation: Curation,
  report: Report,
): ReadonlyMap<string, Published> {
  const known = new Set(files);
  const dates = new Map<string, Published>();
  for (const { file, published } of curation.articles) {
    const when = known.has(file) ? whenFrom(published, report) : null;
    if (!known.has(file)) {
      report.warn({ file: curationFile, problem: `no such article: ${file}` });
    } else if (when && !dates.has(file)) {
      dates.set(file, { when, basis: 'curated', evidence: [], derivation: ['set by hand'] });
    }
  }
  return dates;
}

/** Finds events by quote. */
function finder(events: readonly MergedEvent[], articles: readonly ToldArticle[]) {
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  return ({ quote, file }: Key): number =>
    events.findIndex(({ mentions }) =>
      mentions.some(
        (m) =>
          plain(m.quote).includes(plain(quote)) &&
          (file === undefined || files.get(m.article) === file),
      ),
    );
}

/** An event with a correction applied; a date set by hand is also that of its first mention. */
function corrected(
  { otherWhens, history, ...event }: MergedEvent,
  correction: EventCorrection,
  report: Report,
): MergedEvent {
  const { title, kind, status } = correction;
  const when = correction.when === undefined ? null : whenFrom(correction.when, report);
  const [first, ...others] = event.mentions;
  const mentions =
    when && first
      ? [
          { ...first, when, timex: null, derivation: [...first.derivation, 'date set by hand'] },
          ...others,
        ]
      : event.mentions;
  return {
    ...event,
    mentions,
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    // Who sets the date or the status by hand has settled what the sources disagree about.
    ...(when ? { when } : otherWhens ? { otherWhens } : {}),
    ...(status === undefined && history ? { history } : {}),
  };
}

/** One event of two; the first gives title, kind, date and status. */
function united(a: MergedEvent, b: MergedEvent): MergedEvent {
  const join = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])];
  return {
    ...a,
    participants: join(a.participants, b.participants),
    places: join(a.places, b.places),
    control: a.control ?? b.control,
    weight: Math.max(a.weight, b.weight),
    voices: join(a.voices, b.voices),
    mentions: [...a.mentions, ...b.mentions],
  };
}

/**
 * Applies a person's corrections to the events. What no longer finds its quote is reported and left out;
 * the rest of the corrections still apply.
 */
export function curateEvents(
  events: readonly MergedEvent[],
  articles: readonly ToldArticle[],
  curation: Curation,
  report: Report,
): MergedEvent[] {
  const find = finder(events, articles);
  const result: (MergedEvent | null)[] = [...events];
  const lost = (key: Key) =>
    report.warn({ file: curationFile, problem: `no event with the quote “${key.quote}”` });
  // Merging first, so that what is set by hand holds for the whole event.
  for (const correction of curation.events) {
    const into = find(correction);
    for (const key of into < 0 ? [] : (correction.merge ?? [])) {
      const from = find(key);
      const a = result[into];
      const b = result[from];
      if (from < 0) lost(key);
      else if (a && b && from !== into) {
        result[into] = united(a, b);
        result[from] = null;
      }
    }
  }
  for (const correction of curation.events) {
    const i = find(correction);
    const event = result[i];
    if (i < 0) lost(correction);
    else if (event) result[i] = correction.hide ? null : corrected(event, correction, report);
  }
  return result.filter((event) => event !== null);
}
