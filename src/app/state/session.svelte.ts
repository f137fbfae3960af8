import { untrack } from 'svelte';
import { openingWindow, timelineExtent, type TimeWindow } from '../../layout/index.ts';
import { isEssential, type Article, type Timeline, type TimelineEvent } from '../../model/index.ts';
import { compareWhen } from '../../time/index.ts';
import type { AddressBar } from './address-bar.svelte.ts';
import { placeOf } from './camera.ts';
import { findingsIn, sourcesOf, type Source } from './evidence.ts';
import { byId } from './lanes.ts';
import { buildIndex, queryTerms, searchEvents } from './search.ts';
import type { Address } from './url.ts';
import { ViewState } from './view.svelte.ts';

/** Share of the window at its edges where an event counts as out of sight. */
const edge = 0.06;

/** One timeline being read: what is selected, what is open, what is in view. */
export class Session {
  readonly timeline: Timeline;
  readonly bar: AddressBar;
  readonly view: ViewState;
  /** What is in view where the address says nothing. */
  readonly opening: TimeWindow;
  readonly articles: ReadonlyMap<string, Article>;
  /** All events in the order of time. */
  readonly ordered: readonly TimelineEvent[];
  /** The few that tell the story, in the order of time; all, where none stands out. */
  readonly essential: readonly TimelineEvent[];

  #byId: ReadonlyMap<string, TimelineEvent>;
  #index = $derived.by(() => buildIndex(this.timeline));

  constructor(timeline: Timeline, bar: AddressBar) {
    this.timeline = timeline;
    this.bar = bar;
    this.articles = byId(timeline.articles);
    this.#byId = byId(timeline.events);
    this.ordered = [...timeline.events].sort((a, b) => compareWhen(a.when, b.when));
    const essential = this.ordered.filter(isEssential);
    this.essential = essential.length > 0 ? essential : this.ordered;
    const extent = timelineExtent(timeline.events, timeline.holdings);
    this.opening = openingWindow(timeline.events, timeline.holdings);
    this.view = new ViewState(extent, bar.current.window ?? this.opening);
  }

  get address(): Address {
    return this.bar.current;
  }

  readonly event = $derived.by(() => this.#byId.get(this.bar.current.event ?? '') ?? null);
  readonly sources = $derived.by(() => (this.event ? this.sourcesOf(this.event) : []));
  readonly article = $derived.by(() => this.articles.get(this.bar.current.article ?? '') ?? null);

  /** The address names an event or an article that this timeline does not hold (any more). */
  readonly stale = $derived.by(() => {
    const { event, article } = this.bar.current;
    return (event !== null && !this.event) || (article !== null && !this.article);
  });

  /** Every mention in the open article, in the order of its text. */
  readonly findings = $derived.by(() =>
    this.article ? findingsIn(this.article.id, this.timeline.events) : [],
  );

  /** The events in the lanes that are shown. */
  readonly shown = $derived.by(() => {
    const { kinds } = this.bar.current;
    return kinds.length === 0
      ? this.timeline.events
      : this.timeline.events.filter((event) => kinds.includes(event.kind));
  });

  readonly terms = $derived.by(() => queryTerms(this.bar.current.search));

  /** What the search finds, best first; `null` where nothing is searched. */
  readonly hits = $derived.by(() => {
    if (this.terms.length === 0) return null;
    return searchEvents(this.#index, this.bar.current.search).flatMap((i) => {
      const event = this.timeline.events[i];
      return event ? [event] : [];
    });
  });

  eventOf(id: string): TimelineEvent | null {
    return this.#byId.get(id) ?? null;
  }

  sourcesOf(event: TimelineEvent): readonly Source[] {
    return sourcesOf(event, this.articles);
  }

  /**
   * Selects an event and brings it into sight; `null` lets go. An open article stays open where it
   * tells of the event, and turns to that sentence.
   */
  select(id: string | null): void {
    const told = this.findings.find(({ event }) => event.id === id);
    const at = told?.mention.start ?? null;
    this.bar.go({
      event: id,
      article: told ? this.address.article : null,
      at,
      compare: this.address.compare && id !== null,
    });
    this.reveal();
  }

  /** Opens an article at the mention that starts at `at`; with `event` that event is selected. */
  read(article: string, at: number | null, event: string | null = this.address.event): void {
    this.bar.go({ article, at, event });
    this.reveal();
  }

  closeArticle(): void {
    this.bar.go({ article: null, at: null });
  }

  /** The event before (-1) or after (1) the selected one in the order of time. */
  neighbour(direction: 1 | -1): TimelineEvent | null {
    const { event } = this;
    if (!event) return (direction === 1 ? this.ordered[0] : this.ordered.at(-1)) ?? null;
    return this.ordered[this.ordered.indexOf(event) + direction] ?? null;
  }

  /** Moves the view, as little as needed, until the selected event is in sight. */
  reveal(): void {
    const place = this.event && placeOf(this.event);
    if (!place) return;
    const { start, end } = this.view;
    const room = (end - start) * edge;
    const middle = (place.start + place.end) / 2;
    if (middle > start + room && middle < end - room) return;
    const half = (end - start) / 2;
    if (place.end - place.start > half) this.view.frame(place.start, place.end, { animate: true });
    else this.view.set({ start: middle - half, end: middle + half }, { animate: true });
  }

  /** Keeps the address and the view in step for as long as the caller's effect lives. */
  follow(): () => void {
    return this.bar.listen((address) => {
      this.view.set(address.window ?? this.opening, { animate: true });
    });
  }

  /** The window as an address has it: `null` where it is the opening one. */
  windowIn(window: TimeWindow = this.view.window): TimeWindow | null {
    const { start, end } = this.opening;
    return window.start === start && window.end === end ? null : window;
  }

  /** Notes the view in the address once it has come to rest. */
  noteView(): void {
    const { flying } = this.view;
    const window = this.windowIn();
    // The address is written here, not followed: only the view's movement calls for another look.
    if (!flying) untrack(() => this.bar.move({ window }));
  }
}
