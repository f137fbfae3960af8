import { untrack } from 'svelte';
import type { TimeWindow } from '../../layout/index.ts';
import { type Article, type Holding, type TimelineEvent } from '../../model/index.ts';
import {
  filterRows,
  type ArticleHead,
  type EventHead,
  type EventRows,
  type EventTable,
} from '../../table/index.ts';
import type { AddressBar } from './address-bar.svelte.ts';
import { wholeEvent, type Archive } from './archive.ts';
import { after, Arrival, together } from './arrival.svelte.ts';
import { placeOf } from './camera.ts';
import { sourcesOf, type Finding, type Source } from './evidence.ts';
import { byId } from './lanes.ts';
import { isFiltered, rowTest } from './filters.ts';
import { Finder } from './finder.svelte.ts';
import { openingView } from './opening-view.ts';
import { queryTerms } from './search.ts';
import type { Address } from './url.ts';
import { ViewState } from './view.svelte.ts';

/** Share of the window at its edges where an event counts as out of sight. */
const edge = 0.06;

/** Where no event stands out, so many of the most important tell the story. */
const mostTold = 40;

/** The events that tell the story, in the order of time. */
function essentialOf(table: EventTable): EventHead[] {
  const { importance } = table.columns;
  const essential = table.all.filter((row) => table.isEssential(row));
  const told =
    essential.length > 0
      ? essential
      : table.all
          .slice()
          .sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b)
          .slice(0, mostTold)
          .sort();
  return Array.from(told, (row) => table.head(row));
}

/** One timeline being read: what is selected, what is open, what is in view. */
export class Session {
  readonly archive: Archive;
  readonly bar: AddressBar;
  readonly finder: Finder;
  readonly view: ViewState;
  /** What is in view where the address says nothing. */
  readonly opening: TimeWindow;
  readonly title: string;
  /** All events in the order of time, without their evidence. */
  readonly table: EventTable;
  readonly all: EventRows;
  readonly holdings: readonly Holding[];
  /** The articles without their texts. */
  readonly articles: ReadonlyMap<string, ArticleHead>;
  /** The few that tell the story, in the order of time; where none stands out, the foremost. */
  readonly essential: readonly EventHead[];
  /** The event the pointer or the keys are on, in the chart, the list or an article: lit in all. */
  pointedId: string | null = $state(null);

  constructor(archive: Archive, bar: AddressBar) {
    const { title, table, holdings, articles } = archive;
    this.archive = archive;
    this.bar = bar;
    this.finder = new Finder(archive);
    this.title = title;
    this.table = table;
    const { events, extent, window } = openingView(table, holdings);
    this.all = events;
    this.holdings = holdings;
    this.articles = byId(articles);
    this.essential = essentialOf(table);
    this.opening = window;
    this.view = new ViewState(extent, bar.current.window ?? this.opening);
  }

  get address(): Address {
    return this.bar.current;
  }

  /** The selected event, as far as the table knows it. */
  readonly head = $derived.by(() => this.table.find(this.bar.current.event));

  /** The same with its evidence; in pieces it comes a little later. */
  readonly #whole = $derived.by(() => (this.head ? this.wholeOf(this.head) : null));
  readonly event = $derived.by(() => this.#whole?.value ?? null);
  readonly sources = $derived.by(() => (this.event ? this.sourcesOf(this.event) : []));

  /** The open article without and with its text. */
  readonly articleHead = $derived.by(
    () => this.articles.get(this.bar.current.article ?? '') ?? null,
  );
  readonly #text = $derived.by(() =>
    this.articleHead ? new Arrival(this.archive.textOf(this.articleHead.id)) : null,
  );
  readonly article = $derived.by((): Article | null => {
    const { articleHead } = this;
    const content = this.#text?.value;
    return articleHead && content
      ? { ...articleHead, text: content.text, regions: [...content.regions] }
      : null;
  });

  /** Every mention in the open article, in the order of its text. */
  readonly findings = $derived.by((): readonly Finding[] =>
    (this.#text?.value?.mentions ?? []).map(({ row, mention }) => ({
      event: this.table.head(row),
      mention,
    })),
  );

  /** Why what is selected or open cannot be shown. */
  readonly failure = $derived.by(() => this.#whole?.failure ?? this.#text?.failure ?? null);

  /** The address names an event or an article that this timeline does not hold (any more). */
  readonly stale = $derived.by(() => {
    const { event, article } = this.bar.current;
    return (event !== null && !this.head) || (article !== null && !this.articleHead);
  });

  readonly terms = $derived.by(() => queryTerms(this.bar.current.search));

  /** Whether anything is left out, be it by filters or by a search. */
  readonly narrowed = $derived.by(
    () => isFiltered(this.bar.current.filters) || this.terms.length > 0,
  );

  /** The events that pass the filters and are found by the search. */
  readonly shown = $derived.by(() => {
    const { filters } = this.bar.current;
    const { rows } = this.finder;
    if (!isFiltered(filters) && rows === null) return this.all;
    const passes = rowTest(this.table, filters);
    return filterRows(this.all, (row) => (rows === null || rows.has(row)) && passes(row));
  });

  eventOf(id: string): EventHead | null {
    return this.table.find(id);
  }

  /** An event with its evidence. */
  wholeOf({ row }: EventHead): Arrival<TimelineEvent> {
    return new Arrival(
      after(this.archive.evidenceOf(row), (evidence) => wholeEvent(this.table, row, evidence)),
    );
  }

  /** Events with their evidence, in the order of time. */
  wholesOf({ rows }: EventRows): Arrival<readonly TimelineEvent[]> {
    const evidence = Array.from(rows, (row) => this.archive.evidenceOf(row));
    return new Arrival(
      after(together(evidence), (all) =>
        all.map((one, i) => wholeEvent(this.table, rows[i] ?? 0, one)),
      ),
    );
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

  /** The shown event before (-1) or after (1) the selected one in the order of time. */
  neighbour(direction: 1 | -1): EventHead | null {
    const { rows } = this.shown;
    const row = this.head?.row ?? (direction === 1 ? -1 : this.table.size);
    const next =
      direction === 1 ? rows.find((one) => one > row) : rows.findLast((one) => one < row);
    return next === undefined ? null : this.table.head(next);
  }

  /** Moves the view, as little as needed, until the selected event is in sight. */
  reveal(): void {
    const place = this.head && placeOf(this.head);
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
