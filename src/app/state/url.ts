import type { TimeWindow } from '../../layout/index.ts';
import { kinds, type Kind } from '../../model/index.ts';
import { dayMs, isoDay, isoMinute } from '../../time/index.ts';

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
  readonly search: string;
  /** Lanes shown; none stands for all. */
  readonly kinds: readonly Kind[];
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
  search: '',
  kinds: [],
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

function readKinds(text: string | null): Kind[] {
  const wanted = new Set((text ?? '').split('.'));
  return kinds.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
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
    search: params.get('q') ?? '',
    kinds: readKinds(params.get('kinds')),
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
  set('q', address.search);
  set('kinds', address.kinds?.join('.'));
  set('theme', address.theme);
  set('src', address.src);
  const query = params.toString();
  return query && `?${query}`;
}
