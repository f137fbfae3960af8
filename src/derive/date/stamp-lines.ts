import type { RegionType } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { ParsedArticle } from '../types.ts';
import { senseOf } from './label-sense.ts';
import { writtenDates } from './written-dates.ts';

/** The lines outside its running text on which an article can state its date, with where they stand. */

/** Body text, in UTF-16 code units, that may stand above a date line: a standfirst, not an article. */
const maxStandfirst = 700;

/** A section or the like on a line of its own: no menu, under which a page prints its own clock. */
const fewWords = /^\s*(?:[^\s|]+|(?=.*\s\p{Ll})[^\s|]+(?: [^\s|]+){1,2})?\s*$/u;

/** Longest line that can be a date line. */
const maxLine = 240;

export interface Line extends Span {
  readonly text: string;
  readonly type: RegionType;
  /** Whether it stands above the running text, or no more than a standfirst below its beginning. */
  readonly above: boolean;
  /** Whether the headline stands above it: before the headline a page prints its own clock. */
  readonly headed: boolean;
  /** Whether nothing but a word or two stands between it and the headline below it. */
  readonly adjacent: boolean;
  /** Whether the running text begins right below it. */
  readonly leads: boolean;
  /** Whether nothing stands below it. */
  readonly last: boolean;
  /** Whether readers' comments have begun above it. */
  readonly commented: boolean;
  /** Whether fields of an agency's header stand right below it: "SLUG: …". */
  readonly fielded: boolean;
  /** The line before it, for labels on a line of their own. */
  readonly previous: string;
}

/** Words of the line under a newsletter that says when it was sent. */
export const mailing =
  /\bunsubscribe\b|\bview (?:\w+ ){0,3}(?:in|on) (?:\w+ )?(?:browser|web)\b|\bmanage (?:your )?(?:preferences|subscriptions?)\b/i;

/** The heading over readers' comments. */
const commentsHeading = /^(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?)\s?(?:\(?\d+\)?)?\s?:?$/i;

/** A field of the header under which an agency sends a report. */
const field = /^\s*(?:slug|category|keywords?|priority|urgency|service|topic|desk|embargo)s?: ?\S/i;

/** A label that only the date of the document itself has, even where it stands among links. */
const ownLabel = /^\W{0,3}(?:date of (?:issue|publication|release)|(?:issue|release) date)\b/i;

/** How a statement is signed in its last line: a place, perhaps a weekday, and a day. */
const signed =
  /^\p{Lu}[\p{L}.'’ -]{1,40}, ?(?:\p{L}{3,6}day,? )?\d{1,2}\.? \p{Lu}\p{L}{2,8}(?: \d{4})?\W?$/u;

/** The lines with figures in datelines and furniture, where an article can state its date. */
export function* stampLines({ text, regions }: ParsedArticle): Iterable<Line> {
  const total = regions.reduce((sum, r) => sum + (r.type === 'body' ? r.end - r.start : 0), 0);
  const allowance = Math.min(maxStandfirst, total / 2);
  const length = text.trimEnd().length;
  const headline = regions.find(({ type }) => type === 'headline')?.start ?? 0;
  let body = 0;
  let commented = false;
  let belowText = false;
  let previous = '';
  for (const { type, start, end } of regions) {
    if (type === 'body') {
      body += end - start;
      belowText = true;
    }
    if (type === 'body' || type === 'caption') continue;
    let at = start;
    for (const piece of text.slice(start, end).split(/[\r\n]/)) {
      const line = piece.trim();
      const from = at + piece.indexOf(line);
      at += piece.length + 1;
      if (line === '') continue;
      commented ||= body > total / 2 && commentsHeading.test(line);
      const isOwn = mailing.test(line) || ownLabel.test(line) || (belowText && signed.test(line));
      belowText = false;
      const mayState = type === 'headline' ? isStampAlone(line) : type !== 'related' || isOwn;
      if (mayState && line.length <= maxLine && /\d/.test(line)) {
        const above = body <= allowance;
        const headed = from > headline;
        const adjacent = !headed && fewWords.test(text.slice(from + line.length, headline));
        const last = from + line.length >= length;
        const span = { start: from, end: from + line.length };
        const leads = text.slice(span.end, bodyAfter(regions, from)).trim() === '';
        const fielded = field.test(text.slice(span.end));
        const place = { above, headed, adjacent, leads, last, commented, fielded };
        yield { ...span, text: line, type, ...place, previous };
      }
      previous = line;
    }
  }
}

/** So much may stand beside the date of a line that was taken for a heading, in UTF-16 code units. */
const besideStamp = 24;

/** A label of a word or two before a date, and perhaps a time of day: "Filed 16:41 ". */
const label = /^\P{L}*(?:first )?\p{L}+(?: on| at)?\P{L}*$/iu;

/** The number of an issue, before its date: "No. 10,482    Sunday July 29th, 2018    late edition". */
const issue = /^\W{0,3}(?:no|nr|vol|issue|edition)\b\.? ?\d[\d.,]*[^\p{L}]*$/iu;

/** Whether a line that looks like a heading is a date: "Friday, January 25 · Afternoon update". */
function isStampAlone(line: string): boolean {
  const [date, other] = writtenDates(line);
  if (!date || other) return false;
  const before = line.slice(0, date.start);
  if (label.test(before) && senseOf(before) === 'published') return true;
  if (issue.test(before) && date.weekday !== null) return true;
  const isWhole = date.weekday !== null || date.readings.some(({ year }) => year !== null);
  return isWhole && line.length - (date.end - date.start) <= besideStamp;
}

/** Where the running text goes on after an offset. */
const bodyAfter = (regions: ParsedArticle['regions'], offset: number): number =>
  regions.find(({ type, start }) => type === 'body' && start > offset)?.start ?? Infinity;
