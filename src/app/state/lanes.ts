import { laneChoices, type LaneBy } from '../../layout/index.ts';
import { kinds, type Kind } from '../../model/index.ts';
import type { EventRows } from '../../table/index.ts';

/** A lane with the number of events in it. */
export interface Lane {
  readonly kind: Kind;
  readonly label: string;
  readonly count: number;
}

const laneWords: Readonly<Record<LaneBy, string>> = {
  kind: 'Kind',
  place: 'Place',
  participant: 'Participant',
  publisher: 'Publisher',
  none: 'None: all in one',
};

/** What the lanes can stand for, with the words for it, in the order they are offered in. */
export const laneOptions = laneChoices.map((by) => ({ by, label: laneWords[by] }));

/** The lanes that hold events, in the order they are drawn in. */
export function lanesOf({ table, rows }: EventRows): Lane[] {
  const counts = new Uint32Array(kinds.length);
  for (const row of rows) {
    const code = table.columns.kind[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return kinds.flatMap(({ id: kind, label }, i) => {
    const count = counts[i];
    return count ? [{ kind, label, count }] : [];
  });
}

/** What has an id, by its id. */
export function byId<T extends { readonly id: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
