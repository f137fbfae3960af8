import { laneChoices, type LaneBy, type TimeWindow } from '../../layout/index.ts';
import { kinds, statuses } from '../../model/index.ts';
import { dayMs, isoDay, isoMinute } from '../../time/index.ts';
import { noFilters, sharpnesses, type Filters } from './filters.ts';
import { periodAt } from './periods.ts';

/**
 * What the address of the page says: the one place that knows its parameters. Unknown or broken
 * parameters are left out, never an error, so that old links still open.
 */

export const modes = ['explore', 'present', 'embed'] as const;
export type Mode = (typeof modes)[number];

export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export interface Address {
  readonly mode: Mode;
  /** Id of the selected event. */
  readonly event: string | null;
  /** `null` shows everything. */
  readonly window: TimeWindow | null;
  /** Id of the article that is open. */
  readonly article: string | null;
  /** Where in the open article, in UTF-16 code units: the start of a mention. */
  readonly at: number | null;
  /** Whether what the sources of the selected event say stands side by side. */
  readonly compare: boolean;
  readonly list: boolean;
  /** What the lanes of the chart stand for. */
  readonly lanes: LaneBy;
  readonly search: string;
  /** What is shown of the events. */
  readonly filters: Filters;
  /** The theme a link asks for; `null` leaves it to the reader. */
  readonly theme: ThemeChoice | null;
  /** Another timeline file of the same site. */
  readonly src: string | null;
}

export const home: Address = {
  mode: 'explore',
  event: null,
  window: null,
  article: null,
  at: null,
  compare: false,
  list: false,
  lanes: 'kind',
  search: '',
  filters: noFilters,
  theme: null,
  src: null,
};

const instant = /^[+-]?\d{4,6}-\d\d-\d\d(?:T\d\d:\d\dZ)?$/;

function readInstant(text: string | null): number {
  // The sign of a distant year arrives as a space where the writer forgot to escape it.
  const sane = (text ?? '').replace(/^ (?=\d)/, '+');
  return instant.test(sane) ? Date.parse(sane) : NaN;
}

function readWindow(params: URLSearchParams): TimeWindow | null {
  const start = readInstant(params.get('from'));
  const end = readInstant(params.get('to'));
  return start < end ? { start, end } : null;
}

function member<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

/** Those of a fixed set of values that a text names, parted by dots, in the order of the set. */
function members<T extends string>(values: readonly T[], text: string | null): T[] {
  const wanted = new Set((text ?? '').split('.'));
  return values.filter((value) => wanted.has(value));
}

/** More than these are not asked for by hand. */
const mostValues = 200;

/** Names, each in a parameter of its own: they hold any character. */
const names = (params: URLSearchParams, name: string): string[] =>
  [...new Set(params.getAll(name))].filter(Boolean).slice(0, mostValues);

function readFilters(params: URLSearchParams): Filters {
  const periods = (params.get('period') ?? '').split('.').slice(0, mostValues);
  return {
    kind: members(
      kinds.map(({ id }) => id),
      params.get('kinds'),
    ),
    place: names(params, 'place'),
    who: names(params, 'who'),
    publisher: names(params, 'publisher'),
    status: members(statuses, params.get('status')),
    precision: members(sharpnesses, params.get('precision')),
    period: [...new Set(periods)].filter((edtf) => periodAt(edtf) !== null),
  };
}

function writeFilters(params: URLSearchParams, filters: Filters): void {
  const set = (name: string, values: readonly string[]) => {
    if (values.length > 0) params.set(name, values.join('.'));
  };
  set('kinds', filters.kind);
  for (const name of ['place', 'who', 'publisher'] as const) {
    for (const value of filters[name]) params.append(name, value);
  }
  set('status', filters.status);
  set('precision', filters.precision);
  set('period', filters.period);
}

const text = (params: URLSearchParams, name: string) => params.get(name) || null;

/** Reads the query of a URL (`?event=…`, with or without the question mark). */
export function decodeAddress(query: string): Address {
  const params = new URLSearchParams(query);
  const article = text(params, 'article');
  const at = params.get('at') ?? '';
  return {
    mode: member(modes, params.get('mode')) ?? home.mode,
    event: text(params, 'event'),
    window: readWindow(params),
    article,
    at: article !== null && /^\d{1,9}$/.test(at) ? Number(at) : null,
    compare: params.get('compare') === '1',
    list: params.get('list') === '1',
    lanes: member(laneChoices, params.get('lanes')) ?? home.lanes,
    search: params.get('q') ?? '',
    filters: readFilters(params),
    theme: member(themeChoices, params.get('theme')),
    src: text(params, 'src'),
  };
}

/** The instant `ms`, in days where they are fine enough for a window of `length` ms, else minutes. */
function writeInstant(ms: number, length: number): string {
  if (length < 60 * dayMs) return ms % dayMs === 0 ? isoDay(ms) : isoMinute(ms);
  return isoDay(Math.round(ms / dayMs) * dayMs);
}

/**
 * Writes an address as the query of a URL, beginning with `?`; empty for the opening view. Reading it
 * back gives the same address, but for instants, which are rounded (to days in a window of 60 days
 * and more, otherwise to minutes).
 */
export function encodeAddress(address: Partial<Address>): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null | undefined) => {
    if (value) params.set(name, value);
  };
  const { window } = address;
  set('mode', address.mode === home.mode ? null : address.mode);
  set('event', address.event);
  if (window) {
    const length = window.end - window.start;
    set('from', writeInstant(window.start, length));
    set('to', writeInstant(window.end, length));
  }
  set('article', address.article);
  if (address.article && address.at != null) set('at', String(address.at));
  set('compare', address.compare ? '1' : null);
  set('list', address.list ? '1' : null);
  set('lanes', address.lanes === home.lanes ? null : address.lanes);
  set('q', address.search);
  if (address.filters) writeFilters(params, address.filters);
  set('theme', address.theme);
  set('src', address.src);
  const query = params.toString();
  return query && `?${query}`;
}
