/** For each event a list of names, each name kept once. */
export interface IdLists {
  /** Every name, in the order in which it first appears. */
  readonly names: readonly string[];
  /** Where the list of each event begins in `ids`, and after the last where it ends. */
  readonly starts: Uint32Array;
  /** Indexes into `names`. */
  readonly ids: Uint32Array;
}

/** Gathers the names of each event. */
export function idLists(lists: readonly (readonly string[])[]): IdLists {
  const known = new Map<string, number>();
  const starts = new Uint32Array(lists.length + 1);
  const ids: number[] = [];
  for (const [i, names] of lists.entries()) {
    for (const name of names) {
      const id = known.get(name) ?? known.size;
      known.set(name, id);
      ids.push(id);
    }
    starts[i + 1] = ids.length;
  }
  return { names: [...known.keys()], starts, ids: Uint32Array.from(ids) };
}

/** The ids of one event's names. */
export function idsAt({ starts, ids }: IdLists, i: number): Uint32Array {
  return ids.subarray(starts[i], starts[i + 1]);
}

/** The names of one event. */
export function namesAt(lists: IdLists, i: number): string[] {
  return Array.from(idsAt(lists, i), (id) => lists.names[id] ?? '');
}
