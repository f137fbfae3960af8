import type { Store } from '../../../src/cli/cache/store.ts';

/** A store in memory; `entries` are what it holds, by key. */
export function memoryStore() {
  const entries = new Map<string, Uint8Array>();
  const store: Store = {
    read: (key) => Promise.resolve(entries.get(key) ?? null),
    write: (key, bytes) => {
      entries.set(key, bytes);
      return Promise.resolve();
    },
    tidy: () => Promise.resolve(),
  };
  return { store, entries };
}
