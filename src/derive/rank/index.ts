import { essentialImportance, type When } from '../../model/index.ts';
import { dayMs, whenExtent, whenLength } from '../../time/index.ts';
import type { MergedEvent, RankedEvent } from '../types.ts';
import { focusOf, type Focus, type FocusSource } from './focus.ts';

export { focusOf, type Focus, type FocusSource } from './focus.ts';

/**
 * What makes an event matter, and how much of the whole each may add. Changes of control of the place the
 * corpus is about are what such a corpus tells, so they go before the rest.
 */
const weights = {
  kind: 0.25,
  sources: 0.25,
  remembered: 0.2,
  focus: 0.15,
  lead: 0.15,
  sharpness: 0.05,
  mentions: 0.05,
  turningPoint: 0.5,
} as const;

/** What ranking reads of an article. */
export interface RankArticle extends FocusSource {
  readonly id: string;
  readonly published: { readonly when: When | null };
}

type Published = ReadonlyMap<string, When | null>;

/** The essential set of a large corpus, and its greatest share of a small one. */
const essentialCount = 10;
const essentialShare = 0.5;

const statusFactor = {
  reported: 1,
  claimed: 0.95,
  disputed: 0.95,
  denied: 0.7,
  planned: 0.6,
} as const;

/** From this focus a place is what the corpus is about. */
const focal = 0.75;

function sources(event: MergedEvent): number {
  return 1 - 1 / event.voices.length ** 1.3;
}

/** A source that comes this much after an event, in ms, does not report it as news: it refers back to it. */
const back = 2 * dayMs;

/** How many sources refer back to an event, 0 to 1: what later news is explained by matters. */
function remembered(event: MergedEvent, published: Published): number {
  const { end } = whenExtent(event.when);
  const later = event.voices.filter((article) => {
    const when = published.get(article);
    return when != null && whenExtent(when).start >= end + back;
  });
  return 1 - 1 / (1 + later.length);
}

function lead(event: MergedEvent): number {
  const first = Math.min(...event.mentions.map(({ position }) => Math.max(0, position ?? 99)));
  return 1 / (1 + first / 2);
}

function sharpness(event: MergedEvent): number {
  const days = whenLength(event.when) / dayMs;
  return days <= 2 ? 1 : days <= 31 ? 0.6 : 0.2;
}

/** How much an event matters, before it is scaled; may exceed 1. */
export function score(event: MergedEvent, focus: Focus, published: Published): number {
  const names = [...event.places, ...event.participants];
  const about = Math.max(0, ...names.map((name) => focus.of(name)));
  const turning = event.control?.gainer && focus.of(event.control.place) >= focal ? 1 : 0;
  const sum =
    weights.kind * event.weight +
    weights.sources * sources(event) +
    weights.remembered * remembered(event, published) +
    weights.focus * about +
    weights.lead * lead(event) +
    weights.sharpness * sharpness(event) +
    weights.mentions * (1 - 1 / event.mentions.length) +
    weights.turningPoint * turning;
  return sum * statusFactor[event.status];
}

/** Scales scores so that the essential set lies at or above its mark and the order stays. */
function scaled(scores: readonly number[]): number[] {
  const sorted = [...scores].sort((a, b) => b - a);
  const count = Math.max(1, Math.min(essentialCount, Math.ceil(scores.length * essentialShare)));
  const mark = sorted[count - 1] ?? 0;
  const top = sorted[0] ?? 1;
  const bottom = sorted.at(-1) ?? 0;
  const round = (n: number) => Math.round(n * 1000) / 1000;
  return scores.map((value) => {
    if (value >= mark) {
      const share = top === mark ? 1 : (value - mark) / (top - mark);
      return round(essentialImportance + share * (1 - essentialImportance));
    }
    const share = mark === bottom ? 0 : (value - bottom) / (mark - bottom);
    // Strictly below the mark, also when rounded.
    return Math.min(essentialImportance - 0.001, round(share * essentialImportance));
  });
}

/**
 * Gives each event its importance, 0 to 1: from how many articles report it and refer back
 * to it, where they do, what kind it is, and how much it is about what the corpus is about. The order of the events is kept.
 */
export function rankEvents(
  events: readonly MergedEvent[],
  articles: readonly RankArticle[],
  focus: Focus = focusOf(events, articles),
): RankedEvent[] {
  const published = new Map(articles.map(({ id, published: { when } }) => [id, when]));
  const importance = scaled(events.map((event) => score(event, focus, published)));
  return events.map((event, i) => ({ ...event, importance: importance[i] ?? 0 }));
}
