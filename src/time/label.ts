import { civil, dayMs, dayStart } from './civil.ts';
import { dateWriter, type NameLength } from './date-writer.ts';
import { parseEdtf, type Edtf, type EdtfDate } from './edtf.ts';

const seasonNames: Readonly<Record<number, string>> = {
  3: 'Spring',
  6: 'Summer',
  9: 'Autumn',
  12: 'Winter',
};

/** Name of a month (1–12). */
export function monthName(month: number, length: NameLength = 'long'): string {
  return month >= 1 && month <= 12 ? dateWriter().monthName(dayStart(2000, month), length) : '';
}

/** Name of the weekday of an instant in ms. */
export function weekdayName(ms: number, length: NameLength = 'long'): string {
  return Number.isFinite(ms) ? dateWriter().weekdayName(ms, length) : '';
}

/** A year in words: `2016`, `44 BC`. */
export function yearLabel(year: number): string {
  return dateWriter().year(year);
}

/** A month with its year in words, of the month that holds an instant in ms. */
export function monthLabel(ms: number, length: NameLength = 'long'): string {
  return dateWriter().month(ms, length);
}

/** A day in words, of the day that holds an instant in ms. */
export function dayLabel(
  ms: number,
  { length = 'long', weekday = false }: LabelOptions = {},
): string {
  return dateWriter().day(ms, length, weekday);
}

export interface LabelOptions {
  /** `long` writes March, `short` Mar. */
  readonly length?: NameLength;
  /** Whether a single day names its weekday: `Sunday, 27 March 2016`. */
  readonly weekday?: boolean;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A time of day; the zone of one without `Z` is that of the place, which is not known. */
function clockLabel(ms: number, local: boolean): string {
  const date = new Date(ms);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())} ${local ? 'local time' : 'UTC'}`;
}

/** A date with a time of day that names no zone. */
const unzoned = /T\d\d(?::\d\d){0,2}(?![:\dZ])/;

/** How a date is to be written, and whether its time of day is that of the place. */
interface Wording extends LabelOptions {
  readonly local: boolean;
}

function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`;
}

function plainDate(date: EdtfDate, options: Wording): string {
  const { year, month } = civil(date.start);
  const y = yearLabel(year);
  switch (date.precision) {
    case 'minute':
    case 'hour':
      return `${dayLabel(date.start, { ...options, weekday: false })}, ${clockLabel(date.start, options.local)}`;
    case 'day':
      return dayLabel(date.start, options);
    case 'month':
      return monthLabel(date.start, options.length);
    case 'season':
      return `${seasonNames[month] ?? ''} ${y}`;
    case 'quarter':
      return `${ordinal((month + 2) / 3)} quarter of ${y}`;
    case 'half':
      return `${month === 1 ? 'First' : 'Second'} half of ${y}`;
    case 'year':
      return y;
    case 'decade':
      return `${year}s`;
    case 'century':
      return `${ordinal(year / 100 + 1)} century`;
    case 'unknown':
      return 'Date unknown';
  }
}

function dateLabel(date: EdtfDate, options: Wording): string {
  const plain = plainDate(date, options);
  const about = date.approximate ? `about ${plain}` : plain;
  return date.uncertain ? `${about}?` : about;
}

/** `16–17 March 2016`, `March–May 2016`, `28 February – 2 March 2016`: nothing said twice. */
function intervalLabel({ from, to }: Edtf, asked: Wording): string {
  if (dateLabel(from, asked) === dateLabel(to, asked)) return dateLabel(from, asked);
  const options = { ...asked, weekday: false };
  const first = dateLabel(from, options);
  const last = dateLabel(to, options);
  const spaced = `${first} – ${last}`;
  const sharp = !from.approximate && !to.approximate && !from.uncertain && !to.uncertain;
  if (!sharp || from.precision !== to.precision) return spaced;
  const [a, b] = [civil(from.start), civil(to.start)];
  if (from.precision === 'year') return a.year > 0 ? `${a.year}–${b.year}` : spaced;
  if (a.year !== b.year) return spaced;
  const { length = 'long' } = options;
  if (from.precision === 'month') return dateWriter().months(from.start, to.start, length);
  return from.precision === 'day' ? dateWriter().days(from.start, to.start, length) : spaced;
}

function maskedLabel(text: string, options: LabelOptions): string | null {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  if (!month) return null;
  const name = monthName(Number(month), options.length);
  return `${day ? `${Number(day)} ` : ''}${name}, year unknown`;
}

/** An EDTF date in words, as precise as it is and no more; the text itself if it is not EDTF. */
export function edtfLabel(text: string, asked: LabelOptions = {}): string {
  const edtf = parseEdtf(text);
  if (!edtf) return text;
  const options = { ...asked, local: unzoned.test(text) };
  if (!edtf.interval) return maskedLabel(text, options) ?? dateLabel(edtf.from, options);
  const begins = Number.isFinite(edtf.from.start);
  const ends = Number.isFinite(edtf.to.end);
  if (begins && ends) return intervalLabel(edtf, options);
  if (begins) return `From ${dateLabel(edtf.from, options)}`;
  return ends ? `By ${dateLabel(edtf.to, options)}` : 'Date unknown';
}

/** Number of days between two instants in ms, rounded. */
export function daysBetween(a: number, b: number): number {
  return Math.round((b - a) / dayMs);
}
