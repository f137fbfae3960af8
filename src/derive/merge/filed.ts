import type { Shares } from './shares.ts';

/** Up to so many pairs of a time and a number are looked through one by one: that takes less time and memory than a table. */
const fewPairs = 24;

/** Adds a number to those in a list, if it was not the last to be added. */
function fileLast(ids: number[], id: number): void {
  if (ids.at(-1) !== id) ids.push(id);
}

/** Numbers filed under times, each list in the order of filing. */
type ByTime = Map<number, number[]>;

function fileUnder(byTime: ByTime, time: number, id: number): void {
  const ids = byTime.get(time);
  if (ids) fileLast(ids, id);
  else byTime.set(time, [id]);
}

/** The last number filed under a time, in pairs of a time and a number. */
function lastUnder(pairs: readonly number[], time: number): number | undefined {
  for (let i = pairs.length - 2; i >= 0; i -= 2) if (pairs[i] === time) return pairs[i + 1];
  return undefined;
}

function tableOf(pairs: readonly number[]): ByTime {
  const byTime: ByTime = new Map();
  for (let i = 0; i < pairs.length; i += 2)
    fileUnder(byTime, pairs[i] as number, pairs[i + 1] as number);
  return byTime;
}

/** A thing that mentions find each other by, with the numbers of the clusters that have it. */
export class Filed {
  /** How telling it is. */
  readonly rarity: number;
  readonly #all: number[] = [];
  /** A time, a number, a time, a number, …; or, of many, a table. */
  #times: number[] | ByTime = [];

  constructor(rarity: number) {
    this.rarity = rarity;
  }

  /** Files a number under times, each different. */
  file(id: number, times: readonly number[]): void {
    fileLast(this.#all, id);
    for (const time of times) {
      if (!Array.isArray(this.#times)) fileUnder(this.#times, time, id);
      else if (lastUnder(this.#times, time) !== id) this.#times.push(time, id);
    }
    if (Array.isArray(this.#times) && this.#times.length > 2 * fewPairs)
      this.#times = tableOf(this.#times);
  }

  /** Adds to the last so many, more than `fewPairs`, under each of some times, or under all; gives how many there are. */
  addTo(shares: Shares, times: readonly number[] | null, most: number): number {
    if (!times) return shares.addLast(this.#all, most);
    if (Array.isArray(this.#times)) return addPairs(this.#times, shares, times);
    let seen = 0;
    for (const time of times) seen += shares.addLast(this.#times.get(time), most);
    return seen;
  }
}

function addPairs(pairs: readonly number[], shares: Shares, times: readonly number[]): number {
  let seen = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    if (!times.includes(pairs[i] as number)) continue;
    shares.add(pairs[i + 1] as number);
    seen += 1;
  }
  return seen;
}
