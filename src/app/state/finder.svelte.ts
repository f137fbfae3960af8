import type { Archive } from './archive.ts';
import type { Found, FullText } from './full-text.ts';
import { queryTerms } from './search.ts';

/** Time, in ms, in which further letters are waited for. */
const settle = 140;

/** The search of one timeline: what it takes is loaded when something is first searched. */
export class Finder {
  #archive: Archive;
  #engine: FullText | null = $state.raw(null);
  #awake = false;
  /** The query that is answered. */
  #asked = $state('');
  #failed = $state(false);

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** What is found; `null` where nothing is searched, or the answer is not there yet. */
  readonly found: Found | null = $derived.by(() =>
    this.#engine && queryTerms(this.#asked).length > 0 ? this.#engine.find(this.#asked) : null,
  );

  /** The rows found; `null` as above. */
  readonly rows: ReadonlySet<number> | null = $derived.by(() => this.found?.rowSet ?? null);

  /** Whether what is found is the answer to a query, not still to the one before. */
  answers(query: string): boolean {
    return this.found !== null && this.#asked === query;
  }

  /** Whether sentences and articles are searched too; `null` while it is not known. */
  get deep(): boolean | null {
    return this.#engine?.deep ?? null;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Makes ready to search; called early, the first answer comes at once. */
  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    import('./full-text.ts')
      .then(({ fullTextOf }) => fullTextOf(this.#archive))
      .then(
        (engine) => {
          this.#engine = engine;
          this.#failed = false;
        },
        () => {
          this.#awake = false;
          this.#failed = true;
        },
      );
  }

  /** Answers a query once it has come to rest; returns the way to stop waiting. */
  follow(query: string): () => void {
    if (queryTerms(query).length > 0) this.wake();
    // An emptied field shows everything again at once.
    const timer = setTimeout(() => (this.#asked = query), query === '' ? 0 : settle);
    return () => clearTimeout(timer);
  }
}
