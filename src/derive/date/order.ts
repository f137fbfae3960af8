import { daysBetween, dayStart } from '../../time/index.ts';
import type { ParsedArticle } from '../types.ts';
import type { StatedDate } from './stated.ts';
import { writtenDates, type CalendarDay } from './written-dates.ts';

/**
 * Whether a folder's sources write the day or the month first, where figures alone do not tell
 * (`03/04/2016`): as they do where one of the figures can only be a day.
 */

const figures = /(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/;

type Order = 'day first' | 'month first';

function orderOf({ text, readings }: Pick<StatedDate, 'text' | 'readings'>): Order | null {
  const match = readings.length === 1 ? figures.exec(text) : null;
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first === second) return null;
  return readings[0]?.day === first ? 'day first' : 'month first';
}

/** Dates an article states for itself lie within so many days of each other. */
const maxApart = 31;

const instant = ({ year, month, day }: CalendarDay) => dayStart(year ?? 0, month, day);

/** The reading that lies near another date the same article states, of its last change for one. */
function settledBy(date: StatedDate, others: readonly StatedDate[]): StatedDate {
  if (date.readings.length < 2) return date;
  const certain = others.flatMap(({ readings: [reading, other] }) =>
    reading && !other && reading.year !== null ? [instant(reading)] : [],
  );
  const near = date.readings.filter((reading) =>
    certain.some((day) => Math.abs(daysBetween(day, instant(reading))) <= maxApart),
  );
  const note = 'Day and month are told apart by another date the article states.';
  return near.length === 1 ? { ...date, readings: near, note } : date;
}

/** Changes follow within so many days; a reading that puts them this much later is none. */
const soon = 7;
const late = 20;

/** Two unclear dates of one article, read in the order in which the change follows soon. */
function settledTogether(list: readonly StatedDate[]): StatedDate[] {
  const unclear = list.filter(({ readings }) => readings.length === 2);
  const [first, second] = unclear;
  if (!first || !second || unclear.length > 2) return [...list];
  const gaps = [0, 1].map((k) => {
    const [a, b] = [first.readings[k], second.readings[k]];
    return a && b ? Math.abs(daysBetween(instant(a), instant(b))) : Infinity;
  });
  const order = gaps.findIndex((gap, k) => gap <= soon && (gaps[1 - k] ?? 0) >= late);
  if (order < 0) return [...list];
  const note = 'Day and month are told apart by the date of the change.';
  return list.map((date) =>
    date.readings.length === 2
      ? { ...date, readings: date.readings.slice(order, order + 1), note }
      : date,
  );
}

/** The order that all clear dates agree on; `null` without any, or without agreement. */
function agreed(orders: readonly Order[]): Order | null {
  const [order, other] = new Set(orders);
  return order && !other ? order : null;
}

/** The order in which the whole page of an article writes its dates, those of other articles as well. */
const orderOnPage = ({ text }: ParsedArticle): Order | null =>
  agreed(
    writtenDates(text).flatMap(({ start, end, readings }) => {
      const order = orderOf({ text: text.slice(start, end), readings });
      return order ?? [];
    }),
  );

/** An unclear date read in an order. Two readings come month first, then day first. */
const readIn = (date: StatedDate, order: Order | null, asWritten: string): StatedDate =>
  date.readings.length === 2 && order
    ? {
        ...date,
        readings: date.readings.slice(...(order === 'month first' ? [0, 1] : [1])),
        note: `Read ${order}, as ${asWritten} written.`,
      }
    : date;

/**
 * Settles the unclear of each article's stated dates by the order that clear ones agree on, of its page first, then of
 * all articles; without agreement they stay open.
 */
export function settleOrder(
  articles: readonly ParsedArticle[],
  dates: readonly (readonly StatedDate[])[],
): StatedDate[][] {
  const own = dates.map((list, i) => {
    const page = list.some(({ readings }) => readings.length === 2)
      ? orderOnPage(articles[i] as ParsedArticle)
      : null;
    return settledTogether(list).map((date) =>
      readIn(settledBy(date, list), page, 'the other dates of the page are'),
    );
  });
  const order = agreed(own.flat().flatMap((date) => orderOf(date) ?? []));
  return own.map((list) =>
    list.map((date) => readIn(date, order, 'the dates of the other articles are')),
  );
}
