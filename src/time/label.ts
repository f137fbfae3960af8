import { civil, dayMs, isoWeekday } from './civil.ts';
import { parseEdtf, type Edtf, type EdtfDate } from './edtf.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const seasonNames: Readonly<Record<number, string>> = {
  3: 'Spring',
  6: 'Summer',
  9: 'Autumn',
  12: 'Winter',
};

/** Name of a month (1–12). */
export function monthName(month: number, length: 'long' | 'short' = 'long'): string {
  const name = monthNames[month - 1] ?? '';
  return length === 'short' ? name.slice(0, 3) : name;
}

/** Name of the weekday of an instant in ms. */
export function weekdayName(ms: number): string {
  return weekdayNames[isoWeekday(ms) - 1] ?? '';
}

/** A year in words: `2016`, `44 BC`. */
export function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

export interface LabelOptions {
  /** `long` writes March, `short` Mar. */
  readonly length?: 'long' | 'short';
  /** Whether a single day names its weekday: `Sunday, 27 March 2016`. */
  readonly weekday?: boolean;
}

const two = (n: number) => String(n).padStart(2, '0');

function clockLabel(ms: number): string {
  const date = new Date(ms);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())} UTC`;
}

function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`;
}

function plainDate(date: EdtfDate, options: LabelOptions): string {
  const { year, month, day } = civil(date.start);
  const name = monthName(month, options.length);
  const y = yearLabel(year);
  switch (date.precision) {
    case 'minute':
    case 'hour':
      return `${day} ${name} ${y}, ${clockLabel(date.start)}`;
    case 'day':
      return `${options.weekday ? `${weekdayName(date.start)}, ` : ''}${day} ${name} ${y}`;
    case 'month':
      return `${name} ${y}`;
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

function dateLabel(date: EdtfDate, options: LabelOptions): string {
  const plain = plainDate(date, options);
  const about = date.approximate ? `about ${plain}` : plain;
  return date.uncertain ? `${about}?` : about;
}

/** `16–17 March 2016`, `March–May 2016`, `28 February – 2 March 2016`: nothing said twice. */
function intervalLabel({ from, to }: Edtf, asked: LabelOptions): string {
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
  const name = monthName(a.month, options.length);
  const end = plainDate(to, options);
  if (from.precision === 'month') return `${name}–${end}`;
  if (from.precision !== 'day') return spaced;
  return a.month === b.month ? `${a.day}–${end}` : `${a.day} ${name} – ${end}`;
}

function maskedLabel(text: string, options: LabelOptions): string | null {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  if (!month) return null;
  const name = monthName(Number(month), options.length);
  return `${day ? `${Number(day)} ` : ''}${name}, year unknown`;
}

/** An EDTF date in words, as precise as it is and no more; the text itself if it is not EDTF. */
export function edtfLabel(text: string, options: LabelOptions = {}): string {
  const edtf = parseEdtf(text);
  if (!edtf) return text;
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
