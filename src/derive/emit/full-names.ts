import type { RankedEvent } from '../types.ts';

const isProper = (name: string): boolean =>
  name.split(' ').every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|for|de)$/.test(word));

const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Names of two words and more, with how often events give them, by the key of the party. */
type Wholes = ReadonlyMap<string, readonly (readonly [name: string, uses: number])[]>;

function wholesOf(uses: ReadonlyMap<string, number>, keyOf: (name: string) => string): Wholes {
  const wholes = new Map<string, (readonly [string, number])[]>();
  for (const [name, count] of uses) {
    if (!name.includes(' ') || !isProper(name)) continue;
    const key = keyOf(name);
    const others = wholes.get(key) ?? [];
    wholes.set(key, [...others, [name, count] as const]);
  }
  return wholes;
}

/**
 * One name for one party, so that a filter lists it once: the whole name for a surname used alone ("Holt" is "Paul Holt"),
 * and the whole name or its initials, whichever is used more, for both. In: the events, and the key under which names are
 * the same party. Out: a name for a name.
 */
export function fullNames(
  events: readonly RankedEvent[],
  keyOf: (name: string) => string,
): (name: string) => string {
  const uses = new Map<string, number>();
  for (const name of events.flatMap(({ participants }) => participants))
    uses.set(name, (uses.get(name) ?? 0) + 1);
  const wholes = wholesOf(uses, keyOf);
  const other = new Map<string, string>();
  for (const [name, count] of uses) {
    if (name.includes(' ') || !isProper(name)) continue;
    const [whole] = (wholes.get(keyOf(name)) ?? [])
      .filter(([long]) => isAcronym(name) || lastWord(long) === name)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (whole === undefined) continue;
    const [long, times] = whole;
    if (isAcronym(name) && count >= times) other.set(long, name);
    else other.set(name, long);
  }
  return (name) => other.get(name) ?? name;
}
