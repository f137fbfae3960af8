import type { When } from '../../model/index.ts';
import {
  dayMs,
  edtfLabel,
  isoDay,
  lastWeekday,
  whenExtent,
  whenOf,
  whenOfDays,
} from '../../time/index.ts';
import { entryStamp, type EntryStamp } from '../../text/index.ts';
import type { ResolvedTimex, TaggedArticle } from '../types.ts';
import type { Dated } from './dates.ts';

/** An entry of a page written as the day goes on: where it begins, its clock and its day. */
export interface LiveEntry {
  /** UTF-16 offset of its stamp. */
  readonly start: number;
  /** Minutes after midnight. */
  readonly clock: number;
  /** Instant of its day, in ms. */
  readonly day: number;
}

/** So many stamps make a page of entries; fewer are the times of one report. */
const least = 3;

/** A step of the clock longer than this, in minutes, is the other way over midnight. */
const longestStep = 6 * 60;

interface Stamp extends EntryStamp {
  readonly start: number;
}

function stampsOf({ text, regions }: TaggedArticle): Stamp[] {
  return regions.flatMap(({ type, start, end }) => {
    if (type !== 'dateline' || end - start > 40) return [];
    const stamp = entryStamp(text.slice(start, end));
    return stamp ? [{ start, ...stamp }] : [];
  });
}

/** Midnights between the first stamp and each of them, in whichever direction the page is written. */
function midnights(clocks: readonly number[], isReversed: boolean): number[] {
  let passed = 0;
  return clocks.map((clock, i) => {
    const step = clock - (clocks[i - 1] ?? clock);
    if (isReversed ? step > longestStep : step < -longestStep) passed += 1;
    return passed;
  });
}

/** Whether the newest stands on top: most steps from one stamp to the next lead back. */
function newestFirst(clocks: readonly number[]): boolean {
  const steps = clocks.slice(1).map((clock, i) => clock - (clocks[i] ?? 0));
  const back = steps.filter((step) => (step < 0 && step >= -longestStep) || step > longestStep);
  return back.length * 2 > steps.length;
}

/** Whether the page's own date is that of its newest entry: its clock is nearer to that one's. */
function isDateOfNewest(article: TaggedArticle, oldest: number, newest: number): boolean {
  const [shown] = article.published.evidence;
  const [, hours, minutes] = /\b(\d{1,2})[:.](\d{2})\b/.exec(shown?.text ?? '') ?? [];
  if (hours === undefined || minutes === undefined) return false;
  const clock = Number(hours) * 60 + Number(minutes);
  return Math.abs(clock - newest) < Math.abs(clock - oldest);
}

/**
 * The entries of a page with a clock time before each, with their days: they go back or forth in time, and
 * over midnight. Empty for other articles, and where the page's day is not known within two.
 */
export function liveEntries(article: TaggedArticle): LiveEntry[] {
  const { when } = article.published;
  const stamps = stampsOf(article);
  if (stamps.length < least || !when) return [];
  const { start, end } = whenExtent(when);
  if (end - start > 2 * dayMs) return [];
  const clocks = stamps.map(({ clock }) => clock);
  const isReversed = newestFirst(clocks);
  const passed = midnights(clocks, isReversed);
  const all = passed.at(-1) ?? 0;
  const [top = 0, bottom = 0] = [clocks[0], clocks.at(-1)];
  const [oldest, newest] = isReversed ? [bottom, top] : [top, bottom];
  const isRange = end - start > dayMs;
  const last =
    isRange || isDateOfNewest(article, oldest, newest) ? end - dayMs : start + all * dayMs;
  return stamps.map((entry, i) => {
    const since = isReversed ? (passed[i] ?? 0) : all - (passed[i] ?? 0);
    const { weekday, ...placed } = entry;
    const day = weekday === null ? last - since * dayMs : lastWeekday(end - dayMs, weekday);
    return { ...placed, day };
  });
}

const clockText = (clock: number): string =>
  `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;

const noteOf = ({ clock, day }: LiveEntry): string =>
  `it stands in the entry of ${clockText(clock)}, ${edtfLabel(isoDay(day), { weekday: true })}`;

/** The day of what an entry tells without a date: its own. */
export const entryDate = (entry: LiveEntry): Dated => ({
  when: whenOfDays(entry.day, entry.day),
  timex: null,
  soft: 'published',
  derivation: [noteOf(entry)],
});

const ofToday = /^(?:today|tonight|this (?:morning|afternoon|evening))$/i;
const bareClock =
  /^\W{0,2}\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|o['’]clock|gmt|bst|cet|cest)?(?: local time)?$/i;

/** What an entry says of its own day, read on that day: "tonight", "at 23:50" after midnight. */
export function inEntry(timex: ResolvedTimex, entry: LiveEntry | null): ResolvedTimex {
  const [, clock] = /T(\d\d:\d\d)/.exec(timex.when?.edtf ?? timex.value) ?? [];
  const isClock = clock !== undefined && bareClock.test(timex.text.replace(/^at /i, ''));
  if (!entry || (!isClock && !ofToday.test(timex.text))) return timex;
  const said = clock === undefined ? 0 : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const before = isClock && said > entry.clock + longestStep ? 1 : 0;
  const edtf = isoDay(entry.day - before * dayMs) + (isClock ? `T${clock}` : '');
  const when: When = whenOf(edtf);
  return { ...timex, value: edtf, when, derivation: [...timex.derivation, noteOf(entry)] };
}
