import type { StatedDate } from './stated.ts';

/**
 * Whether a folder's sources write the day or the month first, where figures alone do not tell
 * (`03/04/2016`): as they do where one of the figures can only be a day.
 */

const figures = /(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/;

type Order = 'day first' | 'month first';

function orderOf({ text, readings }: StatedDate): Order | null {
  const match = readings.length === 1 ? figures.exec(text) : null;
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first === second) return null;
  return readings[0]?.day === first ? 'day first' : 'month first';
}

/** Settles unclear dates by the order that clear ones agree on; without agreement they stay open. */
export function settleOrder(dates: readonly (readonly StatedDate[])[]): StatedDate[][] {
  const orders = new Set(dates.flat().flatMap((date) => orderOf(date) ?? []));
  const [order] = orders;
  if (orders.size !== 1) return dates.map((list) => [...list]);
  // Two readings come month first, then day first.
  const settled = (date: StatedDate): StatedDate =>
    date.readings.length === 2
      ? { ...date, readings: date.readings.slice(...(order === 'month first' ? [0, 1] : [1])) }
      : date;
  return dates.map((list) => list.map(settled));
}
