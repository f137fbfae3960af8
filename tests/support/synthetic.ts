import {
  kinds,
  type Holding,
  type Mention,
  type Status,
  type Timeline,
  type TimelineEvent,
} from '../../src/model/index.ts';
import { isoDay, dayMs, whenOf } from '../../src/time/index.ts';

/** A random number generator (mulberry32): the same seed, the same numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const titles = [
  'Council votes for the harbour bridge',
  'Ferry runs aground off the northern cape',
  'Mayor resigns',
  'Talks on the water treaty break off after nine hours without a result',
  'River crosses the second flood mark',
  'Court stays the demolition order for the old customs house and its quay',
  'Dockers begin a strike',
  'Union and port authority sign',
  'Observatory reports a new comet',
  'Power fails in the eastern districts',
  'Team wins the island cup for the third time',
  'Minister says the tunnel opens on time',
  'Inspectors close two bakeries',
  'Archive returns the stolen maps',
  'Storm tears the roof from the market hall',
] as const;

const places = ['Northport', 'Old Harbour', 'Eastmarsh'] as const;

const people = Array.from({ length: 12 }, (_, i) => `Councillor ${i + 1}`);

export interface SyntheticOptions {
  readonly count: number;
  readonly seed?: number;
  /** First and last instant in ms. */
  readonly from?: number;
  readonly to?: number;
  /** Share of events that last, 0 to 1. */
  readonly spans?: number;
  /** How many of the kinds are used. */
  readonly lanes?: number;
  /** Share of essential events. */
  readonly essential?: number;
}

function statusOf(random: number): Status {
  if (random < 0.75) return 'reported';
  if (random < 0.87) return 'claimed';
  if (random < 0.92) return 'disputed';
  return random < 0.96 ? 'denied' : 'planned';
}

/** A date in EDTF: mostly days, some months and years, some lasting, some approximate or open. */
function edtfOf(at: number, spans: number, random: () => number): string {
  const day = isoDay(at);
  const wild = day.startsWith('-') || day.startsWith('+');
  if (random() < spans) {
    const end = isoDay(at + Math.ceil(random() ** 3 * 200 + 1) * dayMs);
    const form = random();
    if (form < 0.08) return `../${end}`;
    return form < 0.16 ? `${day}/..` : `${day}/${end}`;
  }
  const form = random();
  if (wild || form < 0.72) return form < 0.06 ? `${day}~` : day;
  if (form < 0.92) return day.slice(0, 7);
  return form < 0.97 ? `${day.slice(0, 4)}~` : `${day}T0${Math.floor(random() * 10)}:30Z`;
}

function mentionOf(article: string, event: Pick<TimelineEvent, 'title' | 'when'>): Mention {
  const { title } = event;
  return {
    article,
    start: 0,
    end: title.length,
    quote: title,
    prefix: '',
    suffix: '',
    trigger: { start: 0, end: 1, text: title.slice(0, 1) },
    timex: null,
    when: event.when,
    derivation: [],
    attribution: null,
    status: 'reported',
    polarity: 'positive',
  };
}

/** Made-up events in bursts, the same for the same options. For layouts, not for the validator. */
export function syntheticEvents(options: SyntheticOptions): TimelineEvent[] {
  const { count, seed = 1, spans = 0.2, lanes = 4, essential = 0.08 } = options;
  const { from = Date.UTC(2019, 0, 1), to = Date.UTC(2022, 0, 1) } = options;
  const random = seeded(seed);
  const bursts = Array.from({ length: Math.max(1, Math.round(count / 12)) }, () => random());
  return Array.from({ length: count }, (_, i): TimelineEvent => {
    const burst = bursts[Math.floor(random() * bursts.length)] ?? 0;
    const share = random() < 0.7 ? burst + (random() - 0.5) * 0.02 : random();
    const at = from + Math.min(1, Math.max(0, share)) * (to - from);
    const title = titles[Math.floor(random() * titles.length)] ?? titles[0];
    const event = { title, when: whenOf(edtfOf(at, spans, random)) };
    const sources = 1 + Math.floor(random() ** 3 * 5);
    return {
      ...event,
      id: `e${i}`,
      kind: kinds[Math.floor(random() ** 1.5 * Math.min(lanes, kinds.length))]?.id ?? 'other',
      status: statusOf(random()),
      importance: random() < essential ? 0.5 + random() * 0.5 : random() * 0.5,
      participants: random() < 0.6 ? [people[Math.floor(random() ** 2 * people.length)] ?? ''] : [],
      places: random() < 0.6 ? [places[Math.floor(random() * places.length)] ?? ''] : [],
      mentions: Array.from({ length: sources }, (_, n) => mentionOf(`a${n}`, event)),
    };
  });
}

/** Holdings between the first kind's events, in time order, one holder after the other. */
export function syntheticHoldings(events: readonly TimelineEvent[], most = 5): Holding[] {
  const turning = events
    .filter(({ kind, when }) => kind === kinds[0].id && when.earliest !== null)
    .sort((a, b) => Date.parse(a.when.earliest ?? '') - Date.parse(b.when.earliest ?? ''))
    .slice(0, most);
  return turning.map((event, i): Holding => {
    const next = turning[i + 1];
    return {
      id: `h${i}`,
      place: places[0],
      holder: i % 2 === 0 ? 'Harbour board' : 'Dockers',
      from: event.when,
      to: next?.when ?? null,
      opens: event.id,
      closes: next?.id ?? null,
    };
  });
}

/** A whole made-up timeline. */
export function syntheticTimeline(options: SyntheticOptions): Timeline {
  const events = syntheticEvents(options);
  return {
    version: 1,
    title: 'Northport',
    articles: [],
    events,
    holdings: syntheticHoldings(events),
  };
}
