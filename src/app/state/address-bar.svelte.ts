import { decodeAddress, encodeAddress, type Address } from './url.ts';

/** What of the browser the address bar needs; tests pass their own. */
export interface BrowserHistory {
  readonly search: () => string;
  readonly push: (url: string) => void;
  readonly replace: (url: string) => void;
  /** Calls back when the reader goes back or forward; returns the way to stop. */
  readonly listen: (moved: () => void) => () => void;
}

/** The path stays: only the query changes, so that a site works from any folder. */
const target = (query: string) => `${location.pathname}${query}`;

export const browserHistory: BrowserHistory = {
  search: () => location.search,
  push: (query) => history.pushState(null, '', target(query)),
  replace: (query) => history.replaceState(null, '', target(query)),
  listen: (moved) => {
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  },
};

/** Time, in ms, that movement must pause before it is written: browsers limit how often one may. */
const settle = 250;

/** The one reader and writer of the URL: state in, state out; the rest of the app never sees it. */
export class AddressBar {
  #current = $state.raw<Address>(decodeAddress(''));
  #history: BrowserHistory;
  #steps: boolean;
  #pending: ReturnType<typeof setTimeout> | undefined;

  /** Without `steps` nothing is added to the history: it belongs to the page around an embed. */
  constructor(history: BrowserHistory = browserHistory, steps = true) {
    this.#history = history;
    this.#steps = steps;
    this.#current = decodeAddress(history.search());
  }

  get current(): Address {
    return this.#current;
  }

  /** A step the reader can take back: a new entry in the history. */
  go(change: Partial<Address>): void {
    if (!this.#steps) {
      this.move(change);
      return;
    }
    this.#flush();
    const before = encodeAddress(this.#current);
    this.#current = { ...this.#current, ...change };
    const query = encodeAddress(this.#current);
    if (query !== before) this.#write(() => this.#history.push(query));
  }

  /** Movement: the entry is rewritten once it comes to rest. */
  move(change: Partial<Address>): void {
    this.#current = { ...this.#current, ...change };
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#flush(), settle);
  }

  /** Follows back and forward; `moved` hears of it. Returns the way to stop. */
  listen(moved: (address: Address) => void): () => void {
    return this.#history.listen(() => {
      clearTimeout(this.#pending);
      this.#pending = undefined;
      this.#current = decodeAddress(this.#history.search());
      moved(this.#current);
    });
  }

  #flush(): void {
    if (this.#pending === undefined) return;
    clearTimeout(this.#pending);
    this.#pending = undefined;
    const query = encodeAddress(this.#current);
    this.#write(() => this.#history.replace(query));
  }

  /** A page opened from disk or in a sandboxed frame may not write its URL; it works without. */
  #write(act: () => void): void {
    try {
      act();
    } catch {
      return;
    }
  }
}
