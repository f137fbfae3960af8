import type { Status, TimelineEvent } from '../model/index.ts';
import { isEssential } from '../model/index.ts';
import { parseEdtf, whenExtent, type Edtf, type EdtfDate } from '../time/index.ts';

/** An event as the drawing needs it: where it lies in time, and how surely. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
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
  /** Number of articles that report it. */
  readonly sources: number;
  readonly essential: boolean;
}

type Softness = Pick<PlacedEvent, 'point' | 'soft' | 'fadesIn' | 'fadesOut'>;

const sharp = new Set(['minute', 'hour', 'day']);

const doubtful = (date: EdtfDate) => date.approximate || date.uncertain;

function softness(edtf: Edtf | null): Softness {
  if (!edtf) return { point: false, soft: true, fadesIn: false, fadesOut: false };
  const { from, to, interval } = edtf;
  const vague = (date: EdtfDate) => doubtful(date) || (interval && !sharp.has(date.precision));
  return {
    point: !interval && sharp.has(from.precision),
    soft: !interval,
    fadesIn: vague(from),
    fadesOut: vague(to),
  };
}

/** The event with its place in time, or `null` where its date cannot be placed at all. */
export function placeEvent(event: TimelineEvent): PlacedEvent | null {
  const { start, end } = whenExtent(event.when);
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  if (!Number.isFinite(start) && !Number.isFinite(end)) return null;
  return {
    event,
    id: event.id,
    status: event.status,
    start,
    end: Math.max(end, start),
    ...softness(parseEdtf(event.when.edtf)),
    sources: new Set(event.mentions.map((mention) => mention.article)).size,
    essential: isEssential(event),
  };
}
