import type { Status } from '../model/index.ts';
import type { TimeWindow } from './window.ts';
import { flags, isSharp, type EventHead, type EventTable } from '../table/index.ts';

/** An event as the drawing needs it: where it lies in time, and how surely. */
export interface PlacedEvent {
  readonly event: EventHead;
  readonly id: string;
  readonly status: Status;
  /** Instants in ms, end exclusive; infinite where the date is open on that side. */
  readonly start: number;
  readonly end: number;
  /** A day or less: drawn as a dot while it is narrower than one. */
  readonly point: boolean;
  /** The period is where it happened (“May 2015”), not how long it lasted. */
  readonly soft: boolean;
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
  /** Number of articles that report it, copies counted once. */
  readonly voices: number;
  readonly essential: boolean;
}

/**
 * The time an event counts for, ms: an open side counts for nothing, so such an event is an instant
 * where it is known to end or begin.
 */
export function timeOf({ start, end }: Pick<PlacedEvent, 'start' | 'end'>): TimeWindow {
  const from = Number.isFinite(start) ? start : end;
  return { start: from, end: Math.max(Number.isFinite(end) ? end : from, from + 1) };
}

/** Whether an event's time touches a window. */
export function touches(placed: Pick<PlacedEvent, 'start' | 'end'>, window: TimeWindow): boolean {
  const { start, end } = timeOf(placed);
  return start < window.end && end > window.start;
}

const made = new WeakMap<EventTable, Map<number, PlacedEvent>>();

function make(table: EventTable, row: number): PlacedEvent {
  const event = table.head(row);
  const { start, end, precision, flags: sums } = table.columns;
  const sum = sums[row] ?? 0;
  const interval = (sum & flags.interval) !== 0;
  return {
    event,
    id: event.id,
    status: event.status,
    start: start[row] ?? NaN,
    end: end[row] ?? NaN,
    point: !interval && isSharp(precision[row] ?? 0),
    soft: !interval,
    fadesIn: (sum & flags.fadesIn) !== 0,
    fadesOut: (sum & flags.fadesOut) !== 0,
    voices: event.voices,
    essential: table.isEssential(row),
  };
}

/** The event of a row with its place in time; the same object for the same row. */
export function placeEvent(table: EventTable, row: number): PlacedEvent {
  const known = made.get(table) ?? new Map<number, PlacedEvent>();
  made.set(table, known);
  const found = known.get(row) ?? make(table, row);
  known.set(row, found);
  return found;
}
