import { statuses, type Kind, type Status } from '../model/index.ts';
import { flags, isSharp, type EventHead, type EventTable } from '../table/index.ts';
import type { TimeWindow } from './window.ts';

/** An event as the drawing needs it: where it lies in time, and how surely. */
export class PlacedEvent {
  readonly row: number;
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
  readonly importance: number;
  readonly #table: EventTable;

  constructor(table: EventTable, row: number) {
    const { start, end, precision, flags: sums, voices, importance } = table.columns;
    const sum = sums[row] ?? 0;
    const interval = (sum & flags.interval) !== 0;
    this.#table = table;
    this.row = row;
    this.start = start[row] ?? NaN;
    this.end = end[row] ?? NaN;
    this.point = !interval && isSharp(precision[row] ?? 0);
    this.soft = !interval;
    this.fadesIn = (sum & flags.fadesIn) !== 0;
    this.fadesOut = (sum & flags.fadesOut) !== 0;
    this.voices = voices[row] ?? 0;
    this.essential = table.isEssential(row);
    this.importance = importance[row] ?? 0;
  }

  get id(): string {
    return this.#table.id(this.row);
  }

  get kind(): Kind {
    return this.#table.kind(this.row);
  }

  get status(): Status {
    return statuses[this.#table.columns.status[this.row] ?? 0] ?? 'reported';
  }

  get title(): string {
    return this.#table.title(this.row);
  }

  /** Its date as EDTF. */
  get edtf(): string {
    return this.#table.edtf(this.row);
  }

  /** All that is known of it; most marks need none. */
  get event(): EventHead {
    return this.#table.head(this.row);
  }
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

/** The event of a row with its place in time; the same object for the same row. */
export function placeEvent(table: EventTable, row: number): PlacedEvent {
  const known = made.get(table) ?? new Map<number, PlacedEvent>();
  made.set(table, known);
  const found = known.get(row) ?? new PlacedEvent(table, row);
  known.set(row, found);
  return found;
}
