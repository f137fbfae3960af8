import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3';
import {
  dayLabel,
  dayMs,
  hourMs,
  monthLabel,
  monthName,
  weekdayName,
  yearLabel,
} from '../time/index.ts';
import type { Axis, Tick, TickLabel } from './drawing.ts';
import type { FontSet, Measure } from './fonts.ts';
import { scaleOf } from './item.ts';
import { farthest, type TimeWindow } from './window.ts';

type Name = (at: Date) => string;

const two = (n: number) => String(n).padStart(2, '0');
const clock: Name = (at) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
const date: Name = (at) => String(at.getUTCDate());
const weekday: Name = (at) => `${weekdayName(at.getTime(), 'short')} ${date(at)}`;
const month: Name = (at) => monthName(at.getUTCMonth() + 1, 'short');
const year: Name = (at) => yearLabel(at.getUTCFullYear());
const longMonth: Name = (at) => monthLabel(at.getTime());
const shortMonth: Name = (at) => monthLabel(at.getTime(), 'short');
const longDay: Name = (at) => dayLabel(at.getTime(), { weekday: true });
const shortDay: Name = (at) => dayLabel(at.getTime(), { length: 'short' });

/** A larger period, named in bold below the ticks; the first name that fits. */
interface Period {
  readonly interval: TimeInterval;
  readonly names: readonly Name[];
}

const days: Period = { interval: utcDay, names: [longDay, shortDay, date] };
const months: Period = { interval: utcMonth, names: [longMonth, shortMonth, month] };
const years: Period = { interval: utcYear, names: [year] };

/** A way to divide time: its shortest length in ms, and the longest name, to know what fits. */
interface Step {
  readonly interval: TimeInterval | null;
  readonly ms: number;
  readonly name: Name;
  readonly sample: string;
  readonly period: Period | null;
}

const step = (
  interval: TimeInterval | null,
  ms: number,
  name: Name,
  sample: string,
  period: Period | null,
): Step => ({ interval, ms, name, sample, period });

/** Finest first; the first whose names have room is taken. */
const steps: readonly Step[] = [
  step(utcMinute.every(5), hourMs / 12, clock, '00:00', days),
  step(utcMinute.every(15), hourMs / 4, clock, '00:00', days),
  step(utcHour, hourMs, clock, '00:00', days),
  step(utcHour.every(3), 3 * hourMs, clock, '00:00', days),
  step(utcHour.every(6), 6 * hourMs, clock, '00:00', days),
  step(utcDay, dayMs, weekday, 'Wed 30', months),
  step(utcDay, dayMs, date, '30', months),
  step(utcMonday, 7 * dayMs, date, '30', months),
  step(utcMonth, 28 * dayMs, month, 'May', years),
  step(utcMonth.every(3), 90 * dayMs, month, 'May', years),
  ...[
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000,
  ].map((n) => step(utcYear.every(n), n * 365 * dayMs, year, n < 100 ? '2000' : '10000 BC', null)),
];

/** From a tick's line to its name, and from a name to the next line, px. */
const inset = 5;
const apart = 9;

function instants(interval: TimeInterval, window: TimeWindow): Date[] {
  const start = Math.max(window.start, -farthest);
  const first = interval.floor(new Date(start));
  const from = Number.isNaN(first.getTime()) ? new Date(start) : first;
  return interval.range(from, new Date(Math.min(window.end, farthest)));
}

/** Where the axis is drawn: the plot's sides and the axis line, px. */
export interface AxisPlace {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

function periodLabels(
  period: Period,
  starts: readonly Date[],
  place: AxisPlace,
  xOf: (at: Date) => number,
  fonts: FontSet,
  measure: Measure,
): TickLabel[] {
  const y = place.y + fonts.tick.line + fonts.tickStrong.line + 2;
  return starts.flatMap((at, i) => {
    const next = starts[i + 1];
    const end = next ? xOf(next) : place.x1;
    // The name of the period that began before the view stays at its left edge.
    const x = Math.max(xOf(at), place.x0) + inset;
    const room = end - x - (next ? apart : 0);
    const text = period.names
      .map((name) => name(at))
      .find((name) => measure(name, fonts.tickStrong) <= room);
    return text === undefined ? [] : [{ id: `p${at.getTime()}`, x, y, text, strong: true }];
  });
}

/** The axis of a window: ticks, their names, and the larger periods they belong to. */
export function axisOf(
  window: TimeWindow,
  place: AxisPlace,
  fonts: FontSet,
  measure: Measure,
): Axis {
  const { perMs } = scaleOf(window, place.x1 - place.x0);
  const xOf = (at: Date) => place.x0 + (at.getTime() - window.start) * perMs;
  const fits = ({ ms, sample }: Step) => ms * perMs >= measure(sample, fonts.tick) + inset + apart;
  const found = steps.find((candidate) => candidate.interval && fits(candidate)) ?? steps.at(-1);
  if (!found?.interval) return { y: place.y, ticks: [], labels: [] };
  const { interval, name, period } = found;
  const within = (x: number) => x >= place.x0 - 0.5 && x <= place.x1 + 0.5;
  const periods = period ? instants(period.interval, window) : [];
  const strong = new Set(periods.map((at) => at.getTime()));
  const minor = instants(interval, window);
  const ticks: Tick[] = [...minor, ...periods.filter((at) => !minor.some((m) => +m === +at))]
    .map((at) => ({ x: xOf(at), strong: strong.has(at.getTime()) }))
    .filter(({ x }) => within(x));
  const y = place.y + fonts.tick.line;
  let free = place.x0;
  const labels = minor.flatMap((at): TickLabel[] => {
    const x = xOf(at) + inset;
    const text = name(at);
    const font = period === null ? fonts.tickStrong : fonts.tick;
    const end = x + measure(text, font);
    // Names are about as long as expected; one that is not gives way to the one before it.
    if (x < free || end > place.x1) return [];
    free = end + 1;
    return [{ id: `t${at.getTime()}`, x, y, text, strong: period === null }];
  });
  const above = period ? periodLabels(period, periods, place, xOf, fonts, measure) : [];
  return { y: place.y, ticks, labels: [...labels, ...above] };
}

/** Room in px from one year of an overview to the next. */
const yearRoom = 46;

/** The years of an overview of `width` px: as many as have room. */
export function yearTicks(window: TimeWindow, width: number): { x: number; text: string }[] {
  const { perMs } = scaleOf(window, width);
  // Years alone, unless there are hardly any.
  const short = window.end - window.start < 3 * 366 * dayMs;
  const wide = steps.filter(({ period }) => period === null || (short && period === years));
  const found = wide.find(({ ms }) => ms * perMs >= yearRoom) ?? wide.at(-1);
  const interval = found?.interval;
  if (!found || !interval) return [];
  return instants(interval, window)
    .map((at) => ({
      x: (at.getTime() - window.start) * perMs,
      text: at.getUTCMonth() === 0 ? year(at) : found.name(at),
    }))
    .filter(({ x }) => x >= 0 && x <= width - yearRoom * 0.7);
}
