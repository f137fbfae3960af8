import {
  essentialImportance,
  kinds,
  statuses,
  type Kind,
  type TimelineEvent,
  type When,
} from '../model/index.ts';
import { dayMs, isoDay, isoMinute, minuteMs } from '../time/index.ts';
import type { Columns } from './columns.ts';
import { usualEdtf } from './date-facts.ts';
import { namesAt } from './id-lists.ts';

/** What is known of an event once somebody looks closer. */
export type EventEvidence = Pick<TimelineEvent, 'mentions' | 'otherWhens' | 'history'>;

/** An event without its evidence: what is known of it before anybody looks closer. */
export interface EventHead extends Omit<TimelineEvent, keyof EventEvidence> {
  /** Its row in the table. */
  readonly row: number;
  /** Who published the articles that report it; where that is not known, their titles, else their files. */
  readonly publishers: readonly string[];
  /** Number of articles that report it, copies of one another counted once. */
  readonly voices: number;
  /** Number of mentions. */
  readonly mentionCount: number;
}

/** All events of a timeline in the order of time; read-only. */
export class EventTable {
  readonly size: number;
  /** Rows from here on hold events whose date cannot be placed. */
  readonly placed: number;
  readonly columns: Columns;
  /** Every row: the whole table as a selection. */
  readonly all: Uint32Array;
  #heads = new Map<number, EventHead>();

  /** In: columns of one length, in the order of time. */
  constructor(columns: Columns) {
    this.columns = columns;
    this.size = columns.start.length;
    this.all = new Uint32Array(this.size);
    for (let row = 1; row < this.size; row += 1) this.all[row] = row;
    let placed = this.size;
    while (placed > 0 && !isPlaced(columns, placed - 1)) placed -= 1;
    this.placed = placed;
  }

  id(row: number): string {
    return this.columns.ids.at(row);
  }

  title(row: number): string {
    return this.columns.titles.at(row);
  }

  kind(row: number): Kind {
    return kinds[this.columns.kind[row] ?? 0]?.id ?? 'other';
  }

  /** Whether the event belongs to the few that tell the story. */
  isEssential(row: number): boolean {
    return (this.columns.importance[row] ?? 0) >= essentialImportance * 1000;
  }

  edtf(row: number): string {
    return this.columns.edtf.at(row) || usualEdtf(factsAt(this.columns, row));
  }

  /** The date as the contract has it. */
  when(row: number): When {
    const edtf = this.edtf(row);
    const { start, end } = factsAt(this.columns, row);
    const [write, step] = edtf.includes('T') ? [isoMinute, minuteMs] : [isoDay, dayMs];
    return {
      edtf,
      earliest: Number.isFinite(start) ? write(start) : null,
      latest: Number.isFinite(end) ? write(end - step) : null,
    };
  }

  /** The row of an event; -1 if there is none with this id. */
  rowOf(id: string): number {
    return this.columns.ids.indexOf(id);
  }

  /** One event as an object; the same one for the same row. Throws RangeError outside the table. */
  head(row: number): EventHead {
    const found = this.#heads.get(row);
    if (found) return found;
    if (!(row >= 0 && row < this.size)) throw new RangeError(`no such row: ${row}`);
    const { status, importance, participants, places, publishers, voices, mentions } = this.columns;
    const made: EventHead = {
      row,
      id: this.id(row),
      title: this.title(row),
      kind: this.kind(row),
      when: this.when(row),
      status: statuses[status[row] ?? 0] ?? 'reported',
      importance: (importance[row] ?? 0) / 1000,
      participants: namesAt(participants, row),
      places: namesAt(places, row),
      publishers: namesAt(publishers, row),
      voices: voices[row] ?? 0,
      mentionCount: mentions[row] ?? 0,
    };
    this.#heads.set(row, made);
    return made;
  }

  /** The event with an id, or `null`. */
  find(id: string | null): EventHead | null {
    const row = id === null ? -1 : this.rowOf(id);
    return row === -1 ? null : this.head(row);
  }
}

function factsAt({ start, end, precision, flags }: Columns, row: number) {
  return {
    start: start[row] ?? NaN,
    end: end[row] ?? NaN,
    precision: precision[row] ?? 0,
    flags: flags[row] ?? 0,
  };
}

const isPlaced = ({ start, end }: Columns, row: number) =>
  Number.isFinite(start[row]) || Number.isFinite(end[row]);
