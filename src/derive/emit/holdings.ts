import type { HeldSort, Holding, When } from '../../model/index.ts';
import { compareWhen } from '../../time/index.ts';
import { shortHash } from './hash.ts';

/** A change of control with the id of its event. */
export interface ControlEvent {
  readonly id: string;
  readonly when: When;
  readonly sort: HeldSort;
  readonly place: string;
  readonly gainer: string | null;
  readonly loser: string | null;
  /** Keys under which names are the same party or place. */
  readonly placeKey: string;
  readonly gainerKey: string | null;
  readonly loserKey: string | null;
}

interface Open {
  readonly holder: string;
  readonly key: string;
  readonly from: ControlEvent | null;
}

function holding(open: Open, { place, sort }: ControlEvent, closes: ControlEvent | null): Holding {
  const opens = open.from;
  return {
    id: `h-${shortHash(`${place}|${open.holder}|${opens?.id ?? ''}|${closes?.id ?? ''}`)}`,
    place,
    ...(sort === 'place' ? {} : { sort }),
    holder: open.holder,
    from: opens?.when ?? null,
    to: closes?.when ?? null,
    opens: opens?.id ?? null,
    closes: closes?.id ?? null,
  };
}

/** The holdings of one place, from its changes of control in order of time. */
function holdingsOf(events: readonly ControlEvent[]): Holding[] {
  const found: Holding[] = [];
  let open: Open | null = null;
  for (const event of events) {
    // Who lost a place held it until then, even if no source says since when.
    if (!open && event.loser && event.loserKey)
      open = { holder: event.loser, key: event.loserKey, from: null };
    if (event.gainerKey !== null && open?.key === event.gainerKey) continue;
    if (open) found.push(holding(open, event, event));
    open =
      event.gainer && event.gainerKey
        ? { holder: event.gainer, key: event.gainerKey, from: event }
        : null;
  }
  const last = events.at(-1);
  if (open && last) found.push(holding(open, last, null));
  return found;
}

/**
 * Who held which place between changes of control. Before the first the holder is unknown, unless it says
 * who lost the place; soft dates stay soft.
 */
export function holdings(events: readonly ControlEvent[]): Holding[] {
  const places = new Map<string, ControlEvent[]>();
  for (const event of underOneName(events)) {
    places.set(event.placeKey, [...(places.get(event.placeKey) ?? []), event]);
  }
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, changes]) => holdingsOf([...changes].sort((a, b) => compareWhen(a.when, b.when))));
}

/** The same changes with each party under the name that most of them have for it, of equals the earliest. */
function underOneName(events: readonly ControlEvent[]): ControlEvent[] {
  const forms = new Map<string, Map<string, number>>();
  for (const { gainer, gainerKey, loser, loserKey } of [...events].sort((a, b) =>
    compareWhen(a.when, b.when),
  )) {
    for (const [key, name] of [
      [gainerKey, gainer],
      [loserKey, loser],
    ] as const) {
      if (key === null || name === null) continue;
      const counts = forms.get(key) ?? new Map<string, number>();
      forms.set(key, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  const nameOf = (key: string | null, name: string | null): string | null => {
    const [best] = [...(forms.get(key ?? '') ?? [])].sort((a, b) => b[1] - a[1]);
    return best?.[0] ?? name;
  };
  return events.map((event) => ({
    ...event,
    gainer: nameOf(event.gainerKey, event.gainer),
    loser: nameOf(event.loserKey, event.loser),
  }));
}
