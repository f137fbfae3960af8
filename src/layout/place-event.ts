import type { Kind, Status, TimelineEvent } from '../model/index.ts';
import { isEssential } from '../model/index.ts';
import { extent, parseEdtf, whenExtent, type Edtf, type EdtfDate } from '../time/index.ts';

/** An event as the drawing needs it: where it lies in time, and how surely. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly id: string;
  readonly kind: Kind;
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
  readonly sources: number;
  readonly essential: boolean;
}

const sharp = new Set(['minute', 'hour', 'day']);

const doubtful = (date: EdtfDate) => date.approximate || date.uncertain;

function softness(edtf: Edtf | null): Pick<PlacedEvent, 'point' | 'soft' | 'fadesIn' | 'fadesOut'> {
  if (!edtf) return { point: false, soft: true, fadesIn: false, fadesOut: false };
  const single = !edtf.interval;
  return {
    point: single && sharp.has(edtf.from.precision),
    soft: single && !sharp.has(edtf.from.precision),
    fadesIn: doubtful(edtf.from) || (!single && !sharp.has(edtf.from.precision)),
    fadesOut: doubtful(edtf.to) || (!single && !sharp.has(edtf.to.precision)),
  };
}

/** The event with its place in time, or `null` where its date cannot be placed at all. */
export function placeEvent(event: TimelineEvent): PlacedEvent | null {
  const edtf = parseEdtf(event.when.edtf);
  const bounds = whenExtent(event.when);
  const { start, end } = edtf && Number.isFinite(bounds.start) ? extent(edtf) : bounds;
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  if (!Number.isFinite(start) && !Number.isFinite(end)) return null;
  return {
    event,
    id: event.id,
    kind: event.kind,
    status: event.status,
    start,
    end: Math.max(end, start),
    ...softness(edtf),
    sources: new Set(event.mentions.map((mention) => mention.article)).size,
    essential: isEssential(event),
  };
}
