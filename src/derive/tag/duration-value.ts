import type { Grain } from './period.ts';

/** Unit letters of TIMEX3 durations; those before `day` stand behind a `T`. */
const letters: Readonly<Record<Grain, readonly [string, number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['WE', 1],
  month: ['M', 1],
  season: ['M', 3],
  quarter: ['Q', 1],
  half: ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['CE', 1],
  millennium: ['ML', 1],
};

const clockUnits: ReadonlySet<Grain> = new Set<Grain>(['second', 'minute', 'hour']);

/** Halves of a unit in the next smaller one: `1.5` hours are `PT1H30M`. */
const halves: Readonly<Partial<Record<Grain, string>>> = {
  minute: '30S',
  hour: '30M',
  day: 'T12H',
  year: '6M',
};

/** The TIMEX3 value of an amount of time; `null` is an amount that is not counted. */
export function durationValue(
  amount: number | null,
  unit: Grain,
  extra?: { readonly amount: number; readonly unit: Grain },
): string {
  const [letter, factor] = letters[unit];
  const vague: Partial<Record<Grain, string>> = { decade: 'PXDE', century: 'PXCE' };
  if (amount === null) return vague[unit] ?? `P${clockUnits.has(unit) ? 'T' : ''}X${letter}`;
  const time = clockUnits.has(unit) ? 'T' : '';
  const more = extra ? durationValue(extra.amount, extra.unit).slice(1) : '';
  const glue = time && more.startsWith('T') ? more.slice(1) : more;
  const half = halves[unit];
  if (amount % 1 === 0.5 && half)
    return `P${time}${Math.floor(amount) || ''}${amount > 1 ? letter : ''}${half}`;
  return `P${time}${amount * factor}${letter}${glue}`;
}
