import type { Span } from '../../text/index.ts';
import type { ParsedArticle } from '../types.ts';
import { monthNumber } from './names.ts';
import { isClock, relativeDate } from './relative-stamp.ts';
import { senseOf } from './label-sense.ts';
import { mailing, stampLines, type Line } from './stamp-lines.ts';
import { writtenDates, type CalendarDay, type WrittenDate } from './written-dates.ts';

/** Dates that an article states as those of its publication, outside its running text. */

/** How a date stands in the article; the first that occurs is believed. */
export type Standing =
  | 'metadata'
  | 'labelled'
  | 'dateline'
  | 'labelled-below'
  | 'above'
  | 'last-line'
  | 'mailing'
  | 'closing'
  | 'comment'
  | 'updated'
  | 'address';

export interface StatedDate {
  readonly standing: Standing;
  /** Two readings where day and month cannot be told apart; the year is `null` where not written. */
  readonly readings: readonly CalendarDay[];
  readonly weekday: number | null;
  /** The words, in the article's text; `null` for what stands in the metadata of a web page. */
  readonly span: Span | null;
  /** The words as they are shown to a reader. */
  readonly text: string;
  /** How it was read where that is not plain, as a sentence. */
  readonly note?: string;
}

/** A month or a year stated without a day: `March 2016`. */
export interface StatedMonth {
  readonly edtf: string;
  readonly span: Span | null;
}

/** So many words in small letters before its date make a line at the top of a page one that tells something. */
const tellingWords = /(?:\b\p{Ll}{2,}\b.*?){3}/u;

/** A time of day: with it, a date at the top of a page is that of the visit. */
const clock =
  /(?<![£$€]\s?)\b\d{1,2}[:.]\d{2}\b(?!\s?(?:[£$€]|(?:crowns?|euros?|pounds?|dollars?|francs?|cents?|thalers?|rupees?|rands?|kr|dr|p)\b))/;

/** `By Ann Lee | ` before a date. */
const byline = /^(?:exclusive:? )?by [\p{L}.'’ -]{2,60}[|,·•–—-]\s*$/iu;

/** A line without a label that has more words than this is not there for its date. */
const maxWords = 14;

/** More days than this on lines of their own are a chronology or a list of other articles. */
const maxUnlabelled = 2;

const labelOnly = /^\W{0,3}(?:\p{L}+ ?){1,3}\W{0,3}$/u;

/** What may stand beside a date that closes a text: a place before it, a clock and its zone after it. */
const placeBefore = /^\W{0,3}(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}, ?)?$/u;
const clockAfter =
  /^[\s,|–-]{0,3}(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)?\s?(?:[ap]\.?m\.?)?\s?(?:\(?(?:[A-Z]{2,4})?\)?|\(\p{Lu}[\p{L} ]{2,30}\))\W{0,3}$/u;

/**
 * Whether a line holds nothing but a date, as a release is signed: `Bern, Friday, 4 May`. All in figures
 * it is as likely the stamp of a comment.
 */
const isDateAlone = (line: string, date: Span): boolean =>
  /\p{L}/u.test(line.slice(date.start, date.end)) &&
  placeBefore.test(line.slice(0, date.start)) &&
  clockAfter.test(line.slice(date.end));

function standingBelow(line: Line, date: Span, isShort: boolean): Standing | null {
  if (line.last && isShort) return 'last-line';
  return isDateAlone(line.text, date) ? 'closing' : null;
}

/** How an item of a list begins, and the words it tells besides its date: another article, not this one's day. */
const listMark = /^(?:\d{1,2}[.)]|[-–*•·▸►>»›])\s+/u;
const listWords = 4;

/** Whether a line is an item of a list that tells of something else. */
function isListItem(line: string, date: Span): boolean {
  if (!listMark.test(line)) return false;
  const before = line.slice(0, date.start).match(/\p{L}{3,}/gu) ?? [];
  const after = line.slice(date.end).match(/\p{L}{2,}/gu) ?? [];
  return before.length > 0 || after.length >= listWords;
}

function standingOf(line: Line, date: WrittenDate): Standing | null {
  const before = line.text.slice(0, date.start);
  if (line.commented) return clock.test(line.text) ? 'comment' : null;
  const outer = labelOnly.test(line.previous) && !/\p{L}/u.test(before) ? line.previous : '';
  const sense = senseOf(before) ?? senseOf(outer);
  if (sense === 'never') return null;
  if (sense === 'updated') return line.above ? 'updated' : null;
  if (sense === 'published') return line.above ? 'labelled' : 'labelled-below';
  if (isListItem(line.text, date)) return null;
  const short = line.text.split(/\s+/).filter((word) => !/\d/.test(word)).length <= maxWords;
  if (mailing.test(line.text)) return 'mailing';
  if (!line.above) return standingBelow(line, date, short);
  if (line.type === 'dateline' && (line.headed || line.fielded)) return 'dateline';
  // "15/06/23 - by our reporter", with nothing between it and the text.
  const isSigned = before === '' || byline.test(before) || placeBefore.test(before);
  if (line.headed && line.leads && short && isSigned) return 'dateline';
  // "20 November 2022" right over the headline: a page's own clock has its weekday or its time.
  const isWhole = line.text.length === date.end - date.start && /\p{L}/u.test(line.text);
  const hasYear = date.readings.every(({ year }) => year !== null);
  if (line.type === 'dateline' && line.adjacent && isWhole && hasYear && date.weekday === null)
    return 'dateline';
  if (!line.headed && !line.adjacent && clock.test(line.text)) return null;
  // "Heat warning extended to Sunday, June 30": a ticker, not a date.
  if (!line.headed && tellingWords.test(before)) return null;
  // A caption or a teaser that was set aside can hold a date among its words.
  return short ? 'above' : null;
}

/** The words of a line that say its date: all of a short line, otherwise the date alone. */
function quoted(line: Line, date: Span): Span {
  const bare = line.text.replace(/^[\s•*·–—|-]+/, '');
  const start = line.end - bare.length;
  if (bare.length <= 60 && line.type === 'dateline') return { start, end: line.end };
  return { start: line.start + date.start, end: line.start + date.end };
}

/** Dates of comments and of lists contradict each other; a statement stands alone. */
function withoutLists(dates: readonly StatedDate[]): StatedDate[] {
  const days = (...standings: Standing[]) =>
    new Set(
      dates
        .filter(({ standing }) => standings.includes(standing))
        .map(({ readings }) => JSON.stringify(readings)),
    ).size;
  const crowded = days('dateline', 'above') > maxUnlabelled;
  // A ticker at the top of a page tells of days without their year: that makes no list of the one over the text.
  const datelines = dates.filter(({ standing }) => standing === 'dateline');
  const isSure =
    days('dateline') === 1 && datelines.every((date) => date.readings[0]?.year !== null);
  const dropped = new Set<Standing>([
    ...(crowded ? (['above'] as const) : []),
    ...(crowded && !isSure ? (['dateline'] as const) : []),
    ...(days('above') > 1 ? (['above'] as const) : []),
    ...(days('closing') > 1 ? (['closing'] as const) : []),
    ...(days('labelled-below') > 1 ? (['labelled-below'] as const) : []),
  ]);
  return dates.filter(({ standing }) => !dropped.has(standing));
}

function metadataDates({ text, metadata }: ParsedArticle): StatedDate[] {
  const written = metadata.published;
  const [date] = written === undefined ? [] : writtenDates(written);
  if (written === undefined || !date) return [];
  const at = text.indexOf(written);
  const span = at === -1 ? null : { start: at, end: at + written.length };
  return [{ ...date, standing: 'metadata', span, text: written }];
}

const inAddress = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/;

/** The date that an address holds; the address may stand in the text. */
function addressDate(url: string, span: Span | null): StatedDate[] {
  const found = inAddress.exec(url);
  const [date] = found ? writtenDates(found.slice(1, 4).join('-')) : [];
  return date ? [{ ...date, standing: 'address', span, text: url }] : [];
}

const address = /https?:\/\/[^\s<>()[\]"]{4,300}/g;

/** The date in the article's own address: that of its metadata, or else the first above its text that holds one. */
function addressDates({ url, text, regions }: ParsedArticle): StatedDate[] {
  const own = url === null ? [] : addressDate(url, null);
  if (own.length > 0) return own;
  const body = regions.find(({ type }) => type === 'body')?.start ?? 0;
  const above = [...text.slice(0, body).matchAll(address)].flatMap(({ 0: found, index }) =>
    addressDate(found, { start: index, end: index + found.length }),
  );
  return above.slice(0, 1);
}

/** As many spaces: what stands in an address is no date of its line. */
const blanked = (words: string): string => ' '.repeat(words.length);

/** The dates that are written on the lines of an article that may state its own. */
function writtenOn(lines: readonly Line[], { text }: ParsedArticle): StatedDate[] {
  return lines.flatMap((line) =>
    writtenDates(line.text.replace(address, blanked)).flatMap((date) => {
      const standing = standingOf(line, date);
      if (!standing) return [];
      const span = quoted(line, date);
      return [{ ...date, standing, span, text: text.slice(span.start, span.end) }];
    }),
  );
}

/** The day that the first line which does so counts from the page's own clock; none where a line gives one itself. */
function countedOn(lines: readonly Line[], written: readonly StatedDate[]): StatedDate[] {
  if (written.some(({ standing }) => standing === 'dateline' || standing === 'labelled')) return [];
  const clocks = lines.flatMap((line) =>
    writtenDates(line.text).flatMap((date) => (isClock(line, date) ? [{ line, date }] : [])),
  );
  const [clock, other] = clocks;
  if (!clock || other) return [];
  return lines.flatMap((line) => relativeDate(line, clock) ?? []).slice(0, 1);
}

/** Every date an article states for itself, in the order of the text. */
export function statedDates(article: ParsedArticle): StatedDate[] {
  const lines = [...stampLines(article)];
  const written = writtenOn(lines, article);
  const counted = countedOn(lines, written);
  const own = counted.length > 0 ? counted : withoutLists(written);
  return [...metadataDates(article), ...own, ...addressDates(article)];
}

const monthLine =
  /^[^\p{L}\d]{0,3}(?:(?:published|date|(?:issue|edition|number)(?: of)?)\s?:?\s)?(\p{L}{3,9})\.?,? (\d{4})(?: (?:issue|edition|number))?\W{0,3}$/iu;

/** A month or a year stated without a day, as magazines do; `null` where there is none. */
export function statedMonth(article: ParsedArticle): StatedMonth | null {
  const [coarse] = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(article.metadata.published ?? '') ?? [];
  if (coarse) return { edtf: coarse, span: null };
  for (const line of stampLines(article)) {
    const [, name = '', year = ''] = (line.above && monthLine.exec(line.text)) || [];
    const month = monthNumber(name);
    if (month === null) continue;
    const span = { start: line.start, end: line.end };
    return { edtf: `${year}-${String(month).padStart(2, '0')}`, span };
  }
  return null;
}
