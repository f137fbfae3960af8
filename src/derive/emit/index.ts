import {
  parseTimeline,
  timelineVersion,
  type Article,
  type Mention,
  type Timeline,
  type TimelineEvent,
  type When,
} from '../../model/index.ts';
import { compareWhen, compatible } from '../../time/index.ts';
import type { ToldArticle, DetectedMention, RankedEvent } from '../types.ts';
import { fullNames } from './full-names.ts';
import { shortHash } from './hash.ts';
import { changeOf } from './held.ts';
import { holdings, type ControlEvent } from './holdings.ts';

export { timelineText } from './text.ts';

/** What the timeline is made of. */
export interface Material {
  readonly title: string;
  readonly articles: readonly ToldArticle[];
  readonly events: readonly RankedEvent[];
  /** Articles that reprint another, with the id of the first of their group. */
  readonly copies: ReadonlyMap<string, string>;
  /** The key under which names are the same party or place. */
  readonly keyOf: (name: string) => string;
}

const by = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function articleOf(article: ToldArticle, copyOf: string | undefined): Article {
  const { id, file, sha256, title, publisher, author, url, published, text, regions } = article;
  return {
    id,
    file,
    sha256,
    title,
    publisher,
    author,
    url,
    published,
    text,
    regions: [...regions],
    ...(copyOf === undefined ? {} : { copyOf }),
  };
}

/** The mention without what only the stages need. */
function mentionOf(mention: DetectedMention): Mention {
  const { article, start, end, quote, prefix, suffix, trigger, timex, when } = mention;
  const { derivation, attribution, status, polarity } = mention;
  return {
    article,
    start,
    end,
    quote,
    prefix,
    suffix,
    trigger,
    timex,
    when,
    derivation: [...derivation],
    attribution,
    status,
    polarity,
  };
}

/**
 * An id that stays when unrelated articles come or go: from the event's own kind, action and places and its
 * first mention, told by the article's own hash.
 */
function idOf(event: RankedEvent, hashes: ReadonlyMap<string, string>): string {
  const at = (m: DetectedMention) => `${hashes.get(m.article) ?? m.article} ${m.trigger.start}`;
  const [first = ''] = event.mentions
    .filter((m) => m.founding)
    .map(at)
    .sort(by);
  return `e-${shortHash([event.kind, event.action, first].join('|'))}`;
}

/** How well a mention stands for its sentence in an event: by the event's date, or another that is shown. */
function standing({ when, otherWhens = [] }: RankedEvent, mention: DetectedMention): number {
  if (!mention.when) return 0;
  if (compatible(mention.when, when)) return 2;
  return otherWhens.some(({ edtf }) => edtf === mention.when?.edtf) ? 1 : 0;
}

/** One mention for each sentence, in their order: of several the one with the event's date, then the first. */
function oneForEachSentence(event: RankedEvent): DetectedMention[] {
  const best = new Map<string, DetectedMention>();
  for (const mention of event.mentions) {
    const sentence = `${mention.article} ${mention.start}`;
    const rival = best.get(sentence);
    if (!rival || standing(event, mention) > standing(event, rival)) best.set(sentence, mention);
  }
  return [...best.values()];
}

function eventOf(
  event: RankedEvent,
  id: string,
  fullName: (name: string) => string,
): TimelineEvent {
  const mentions = oneForEachSentence(event);
  const isGiven = ({ edtf }: When): boolean => mentions.some(({ when }) => when?.edtf === edtf);
  const otherWhens = (event.otherWhens ?? []).filter(isGiven);
  return {
    id,
    title: event.title,
    kind: event.kind,
    when: event.when,
    status: event.status,
    importance: event.importance,
    participants: [...new Set(event.participants.map(fullName))],
    places: [...event.places],
    mentions: mentions.map(mentionOf),
    ...(otherWhens.length > 0 ? { otherWhens } : {}),
    ...(event.history ? { history: [...event.history] } : {}),
  };
}

/** Ids for all events, each once: of two that would be called the same, the later gets a number. */
function ids(events: readonly RankedEvent[], hashes: ReadonlyMap<string, string>): string[] {
  const used = new Map<string, number>();
  return events.map((event) => {
    const id = idOf(event, hashes);
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}

function controls(
  events: readonly RankedEvent[],
  names: readonly string[],
  keyOf: Material['keyOf'],
): ControlEvent[] {
  return events.flatMap((event, i) => {
    const id = names[i];
    const change = changeOf(event);
    if (!change || !id) return [];
    const key = (name: string | null) => (name === null ? null : keyOf(name));
    return [
      {
        id,
        when: event.when,
        ...change,
        placeKey: `${change.sort} ${keyOf(change.place)}`,
        gainerKey: key(change.gainer),
        loserKey: key(change.loser),
      },
    ];
  });
}

/**
 * The timeline in the shape of the contract, sorted, the same for the same material. Throws TimelineError
 * if it would break the contract.
 */
export function emitTimeline({ title, articles, events, copies, keyOf }: Material): Timeline {
  const hashes = new Map(articles.map(({ id, sha256 }) => [id, sha256]));
  const sorted = [...events].sort(
    (a, b) => compareWhen(a.when, b.when) || b.importance - a.importance || by(a.title, b.title),
  );
  const names = ids(sorted, hashes);
  const fullName = fullNames(sorted, keyOf);
  return parseTimeline({
    version: timelineVersion,
    title,
    articles: [...articles]
      .sort((a, b) => by(a.file, b.file))
      .map((article) => articleOf(article, copies.get(article.id))),
    events: sorted.map((event, i) => eventOf(event, names[i] ?? '', fullName)),
    holdings: holdings(controls(sorted, names, keyOf)),
  });
}
