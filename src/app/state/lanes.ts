import { kinds, type Kind, type TimelineEvent } from '../../model/index.ts';

/** A lane with the number of events in it. */
export interface Lane {
  readonly kind: Kind;
  readonly label: string;
  readonly count: number;
}

/** The lanes that hold events, in the order they are drawn in. */
export function lanesOf(events: readonly TimelineEvent[]): Lane[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kinds.flatMap(({ id: kind, label }) => {
    const count = counts.get(kind);
    return count ? [{ kind, label, count }] : [];
  });
}

/** What has an id, by its id. */
export function byId<T extends { readonly id: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
