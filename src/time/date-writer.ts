import { civil, dayStart, isoWeekday } from './civil.ts';

export type NameLength = 'long' | 'short';

/** How dates are written out in a language. Instants are ms, their days those of UTC. */
export interface DateWriter {
  /** An astronomical year: `2016`, `44 BC`. */
  readonly year: (year: number) => string;
  readonly monthName: (ms: number, length: NameLength) => string;
  readonly weekdayName: (ms: number, length: NameLength) => string;
  /** `March 2016`. */
  readonly month: (ms: number, length: NameLength) => string;
  /** `27 March 2016`, or `Sunday, 27 March 2016`. */
  readonly day: (ms: number, length: NameLength, weekday: boolean) => string;
  /** From one day of a year to a later one of the same: `16–17 March 2016`. */
  readonly days: (first: number, last: number, length: NameLength) => string;
  /** From one month of a year to a later one of the same: `March–May 2016`. */
  readonly months: (first: number, last: number, length: NameLength) => string;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const cut = (name: string, length: NameLength) => (length === 'short' ? name.slice(0, 3) : name);

const year = (n: number) => (n > 0 ? String(n) : `${1 - n} BC`);
const monthName = (ms: number, length: NameLength) =>
  cut(months[civil(ms).month - 1] ?? '', length);
const weekdayName = (ms: number, length: NameLength) =>
  cut(weekdays[isoWeekday(ms) - 1] ?? '', length);
const month = (ms: number, length: NameLength) =>
  `${monthName(ms, length)} ${year(civil(ms).year)}`;
const plainDay = (ms: number, length: NameLength) => `${civil(ms).day} ${month(ms, length)}`;

/** English as most of the world writes it; the same on every machine. */
export const english: DateWriter = {
  year,
  monthName,
  weekdayName,
  month,
  day: (ms, length, weekday) =>
    `${weekday ? `${weekdayName(ms, 'long')}, ` : ''}${plainDay(ms, length)}`,
  days(first, last, length) {
    const [a, b] = [civil(first), civil(last)];
    const end = plainDay(last, length);
    return a.month === b.month
      ? `${a.day}–${end}`
      : `${a.day} ${monthName(first, length)} – ${end}`;
  },
  months: (first, last, length) => `${monthName(first, length)}–${month(last, length)}`,
};

/** A dash between thin spaces. */
const to = '\u2009–\u2009';

const americanDay = (ms: number, length: NameLength) =>
  `${monthName(ms, length)} ${civil(ms).day}, ${year(civil(ms).year)}`;

/** English as it is written in the United States, as browsers have it. */
const american: DateWriter = {
  ...english,
  day: (ms, length, weekday) =>
    `${weekday ? `${weekdayName(ms, 'long')}, ` : ''}${americanDay(ms, length)}`,
  days(first, last, length) {
    const [a, b] = [civil(first), civil(last)];
    const end = a.month === b.month ? b.day : `${monthName(last, length)} ${b.day}`;
    return `${monthName(first, length)} ${a.day}${to}${end}, ${year(b.year)}`;
  },
  months: (first, last, length) => `${monthName(first, length)}${to}${month(last, length)}`,
};

type Options = Intl.DateTimeFormatOptions;

/** More dates than this are not remembered. */
const mostWritten = 5000;

/** English is written day first everywhere but here, and where browsers are asked. */
const inAmerica = /^en(?:-US)?$/;
const monthFirst = /^en-(?:US|CA|PH)\b/;

/**
 * The writer of a locale (BCP 47), by what the browser knows of it, in the Gregorian calendar.
 * English is our own but where the month comes first. Throws RangeError if it is no locale.
 */
export function writerOf(locale: string): DateWriter {
  // Browsers take a while to learn how a language writes dates; the commonest is known.
  if (inAmerica.test(locale)) return american;
  if (/^en\b/.test(locale) && !monthFirst.test(locale)) return english;
  const known = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (options: Options, ms: number): Intl.DateTimeFormat => {
    // The era is said where it is not the one we live in.
    const before = civil(ms).year <= 0;
    const key = JSON.stringify(options) + String(before);
    const found =
      known.get(key) ??
      new Intl.DateTimeFormat(locale, {
        ...options,
        ...(before && options.year ? { era: 'short' } : {}),
        calendar: 'gregory',
        timeZone: 'UTC',
      });
    known.set(key, found);
    return found;
  };
  const written = new Map<string, string>();
  // The same dates are written with every frame of a moving timeline.
  const write = (options: Options, ms: number) => {
    const key = `${ms} ${options.year} ${options.month} ${options.day} ${options.weekday}`;
    const found = written.get(key) ?? formatOf(options, ms).format(ms);
    if (written.size >= mostWritten) written.clear();
    written.set(key, found);
    return found;
  };
  const span = (options: Options, first: number, last: number) =>
    formatOf(options, first).formatRange(first, last);
  formatOf({ year: 'numeric' }, 0);
  return {
    year: (n) => write({ year: 'numeric' }, dayStart(n)),
    monthName: (ms, length) => write({ month: length }, ms),
    weekdayName: (ms, length) => write({ weekday: length }, ms),
    month: (ms, length) => write({ year: 'numeric', month: length }, ms),
    day: (ms, length, weekday) =>
      write(
        {
          year: 'numeric',
          month: length,
          day: 'numeric',
          ...(weekday ? { weekday: 'long' } : {}),
        },
        ms,
      ),
    days: (first, last, length) =>
      span({ year: 'numeric', month: length, day: 'numeric' }, first, last),
    months: (first, last, length) => span({ year: 'numeric', month: length }, first, last),
  };
}

let current = english;

/** How dates are written now. */
export const dateWriter = (): DateWriter => current;

/**
 * Has all dates written by a writer from now on: once, before the first is. It is one setting of the
 * page, as its language is; the build never sets it, so what it writes is the same everywhere.
 */
export function writeDatesWith(writer: DateWriter): void {
  current = writer;
}
