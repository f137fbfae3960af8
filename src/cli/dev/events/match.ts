import { fits, isCoarse } from './dates.ts';
import type { Gold, GoldEvent } from './gold.ts';
import { contentOf, isOf, plainText, titleLikeness } from './words.ts';

/** The shape in which timelines are judged: dates in EDTF, mentions by file. */
export interface Judged {
  readonly articles: readonly { readonly file: string; readonly published: string | null }[];
  readonly events: readonly JudgedEvent[];
}

export interface JudgedMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly timex: string | null;
}

export interface JudgedEvent {
  readonly date: string;
  readonly title: string;
  readonly status: string;
  readonly mentions: readonly JudgedMention[];
}

/** How an event goes with a gold event. */
export interface Pairing {
  readonly event: JudgedEvent;
  readonly gold: GoldEvent;
  /** Its mentions in sentences of the gold event, those in sentences of no other, and their files. */
  readonly hits: number;
  readonly ownHits: number;
  readonly files: ReadonlySet<string>;
  readonly likeness: number;
  readonly isAbout: boolean;
  readonly isDated: boolean;
}

/** From this likeness of its title an event is about a gold event though it cites none of its sentences. */
const alikeTitle = 0.5;

/** All pairings, one row an event, in the order of the gold. */
export function pairings(gold: Gold, events: readonly JudgedEvent[]): Pairing[][] {
  const key = (m: { file: string; sentence: string }) => `${m.file}\0${plainText(m.sentence)}`;
  const owners = new Map<string, Set<string>>();
  for (const { id, mentions } of gold.events)
    for (const m of mentions) owners.set(key(m), (owners.get(key(m)) ?? new Set()).add(id));
  const texts = gold.events.map((g) =>
    [g.title, ...g.mentions.map((m) => m.sentence)].map(contentOf),
  );
  return events.map((event) =>
    gold.events.map((g, j): Pairing => {
      const met = event.mentions.flatMap((m) =>
        g.mentions.filter((gm) => gm.file === m.file && isOf(m.quote, gm.sentence)),
      );
      const likeness = titleLikeness(event.title, texts[j] ?? []);
      return {
        event,
        gold: g,
        hits: met.length,
        ownHits: met.filter((m) => owners.get(key(m))?.size === 1).length,
        files: new Set(met.map(({ file }) => file)),
        likeness,
        isAbout: met.length > 0 || likeness >= alikeTitle,
        isDated: fits(event.date, g),
      };
    }),
  );
}

/** The gold event that an event goes with best: dated right before all, then by sentences and title. */
export function bestOf(row: readonly Pairing[]): Pairing | null {
  const value = (p: Pairing) =>
    (p.isDated ? 100 : isCoarse(p.event.date, p.gold) ? 20 : 0) +
    3 * p.hits +
    4 * p.likeness +
    p.ownHits;
  let best: Pairing | null = null;
  for (const pairing of row)
    if (pairing.isAbout && value(pairing) > (best ? value(best) : 0)) best = pairing;
  return best;
}
