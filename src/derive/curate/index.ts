import * as v from 'valibot';
import { whenOf } from '../../time/index.ts';
import type { Published } from '../../model/index.ts';
import type { DetectedMention, ToldArticle, MergedEvent, Report } from '../types.ts';
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

/** The publication dates a person has given, by file; a file that is not there is reported. */
export function curatedDates(
  files: readonly string[],
  curation: Curation,
  report: Report,
): ReadonlyMap<string, Published> {
  const known = new Set(files);
  const dates = new Map<string, Published>();
  for (const { file, published, title, publisher } of curation.articles) {
    if (!known.has(file)) {
      report.warn({ file: curationFile, problem: `no such article: ${file}` });
    } else if ([published, title, publisher].every((given) => given === undefined)) {
      report.warn({ file: curationFile, problem: `the correction of ${file} changes nothing` });
    } else if (published !== undefined && !dates.has(file)) {
      const when = whenOf(published);
      dates.set(file, { when, basis: 'curated', evidence: [], derivation: ['set by hand'] });
    }
  }
  return dates;
}

/** The articles with the headlines and publishers that a person has given. */
export function curatedArticles(
  articles: readonly ToldArticle[],
  curation: Curation,
): readonly ToldArticle[] {
  const given = new Map(curation.articles.map((correction) => [correction.file, correction]));
  return articles.map((article) => {
    const { title, publisher } = given.get(article.file) ?? {};
    return {
      ...article,
      title: title ?? article.title,
      publisher: publisher ?? article.publisher,
    };
  });
}

/** The words of a text with a space around each. */
const inWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** How much of what a mention hangs on some words hold: the word that reports it first, then its date. */
function heldBy(words: string, { trigger, timex }: DetectedMention): number {
  const holds = (part: string | undefined): boolean =>
    part !== undefined && inWords(words).includes(inWords(part));
  return (holds(trigger.text) ? 2 : 0) + (holds(timex?.text) ? 1 : 0);
}

/**
 * Finds events by quote, or says that there is none: one of which it is the first mention before others, and of two that
 * one sentence tells of the one whose verb and date the words hold. Where more than one is left the first is meant, and
 * that is reported.
 */
function finder(
  events: readonly MergedEvent[],
  articles: readonly ToldArticle[],
  report: Report,
): (key: Key) => number {
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  const warn = (problem: string) => report.warn({ file: curationFile, problem });
  const find = ({ quote, file, trigger }: Key): number => {
    const isMeant = (m: DetectedMention): boolean =>
      plain(m.quote).includes(plain(quote)) &&
      (file === undefined || files.get(m.article) === file) &&
      (trigger === undefined || plain(m.trigger.text) === plain(trigger));
    const having = [...events.keys()].filter((i) => events[i]?.mentions.some(isMeant));
    const leading = having.filter((i) => events[i]?.mentions.slice(0, 1).some(isMeant));
    const held = (i: number): number =>
      Math.max(0, ...(events[i]?.mentions ?? []).filter(isMeant).map((m) => heldBy(quote, m)));
    const named = leading.length > 0 ? leading : having;
    const most = Math.max(0, ...named.map(held));
    const [first, ...others] = named.filter((i) => held(i) === most);
    if (first === undefined) warn(`no event with the quote “${quote}”`);
    else if (others.length > 0)
      warn(
        `the quote “${quote}” is in ${others.length + 1} events, and “${events[first]?.title}” is taken; "file", or "trigger" with the word that reports it, tells them apart`,
      );
    return first ?? -1;
  };
  const found = new Map<Key, number>();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}

/** An event with a correction applied; a date set by hand is also that of its first mention. */
function corrected(
  { otherWhens, history, ...event }: MergedEvent,
  correction: EventCorrection,
): MergedEvent {
  const { title, kind, status } = correction;
  const when = correction.when === undefined ? null : whenOf(correction.when);
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
  const find = finder(events, articles, report);
  const result: (MergedEvent | null)[] = [...events];
  // Merging first, so that what is set by hand holds for the whole event.
  for (const correction of curation.events) {
    const into = find(correction);
    for (const key of into < 0 ? [] : (correction.merge ?? [])) {
      const from = find(key);
      const a = result[into];
      const b = result[from];
      if (a && b && from !== into) {
        result[into] = united(a, b);
        result[from] = null;
      }
    }
  }
  for (const correction of curation.events) {
    const i = find(correction);
    const event = result[i];
    if (event === null)
      report.warn({
        file: curationFile,
        problem: `the event with the quote “${correction.quote}” was merged into another or hidden, so this correction of it is not used`,
      });
    if (event) result[i] = correction.hide ? null : corrected(event, correction);
  }
  return result.filter((event) => event !== null);
}
