import type { When } from '../../model/index.ts';
import { filedUnder, soughtUnder } from './blocks.ts';
import type { Cluster } from './cluster.ts';
import type { Rarity } from './evidence/index.ts';
import type { Keyed } from './keyed.ts';
import { numberKey, tellingOf } from './numbers.ts';

/**
 * Finds the clusters that a mention may belong to, without comparing it with all: those of about its date
 * that share names, rare words or the action. Cost is near linear in the number of mentions.
 */

/** Of a sentence's words the rarest so many are looked up. */
const lookedUp = 8;

/** Clusters under one key that are looked at, the latest; under all, and of all found, the best so many. */
const mostOfKey = 80;
const mostSeen = 600;
const mostCompared = 24;

/** The first so many in some order, without putting all in order. */
function firstOf<T>(items: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first.at(-1);
    if (first.length === count && last !== undefined && order(item, last) >= 0) continue;
    let at = first.length === count ? count - 1 : first.length;
    for (; at > 0 && order(item, first[at - 1] as T) < 0; at -= 1) first[at] = first[at - 1] as T;
    first[at] = item;
  }
  return first;
}

/** Sums for clusters by their number, begun anew at no cost: what was summed before is known by its round. */
class Sums {
  readonly #sums: Float64Array;
  readonly #round: Int32Array;
  #now = 0;

  constructor(most: number) {
    this.#sums = new Float64Array(most);
    this.#round = new Int32Array(most);
  }

  begin(): void {
    this.#now += 1;
  }

  /** Adds to a cluster's sum; whether that is the first of this round. */
  add(id: number, value: number): boolean {
    const isFirst = this.#round[id] !== this.#now;
    this.#round[id] = this.#now;
    this.#sums[id] = (isFirst ? 0 : (this.#sums[id] ?? 0)) + value;
    return isFirst;
  }

  of = (id: number): number => this.#sums[id] ?? 0;
}

/** The numbers of the clusters that have one thing, by time. */
type Filed = Map<number, number[]>;

/** One sort of thing that mentions find each other by. */
type Index = Map<string, Filed>;

/** A thing a mention has, with the index that holds those who have it, and how telling it is. */
interface Handle {
  readonly index: Index;
  readonly key: string;
  readonly rarity: number;
}

/** A handle with those who have the thing, if any has. */
interface Held {
  readonly filed: Filed;
  readonly rarity: number;
}

/** How telling it is that two mentions report the same sort of action, or stand in one article. */
const ofAction = 0.15;
const ofArticle = 0.2;

export class Candidates {
  readonly #words: Index = new Map();
  readonly #names: Index = new Map();
  readonly #figures: Index = new Map();
  readonly #actions: Index = new Map();
  readonly #held: Index = new Map();
  readonly #speakers: Index = new Map();
  readonly #articles: Index = new Map();
  readonly #clusters: Cluster[] = [];
  /** Of mentions whose clusters are filed, which are looked up again and again. */
  readonly #filed = new Map<Keyed, readonly Held[]>();
  readonly #rarity: Rarity;
  readonly #shares: Sums;
  readonly #seen: Sums;

  /** @param most the numbers of clusters are below this */
  constructor(rarity: Rarity, most: number) {
    this.#rarity = rarity;
    this.#shares = new Sums(most);
    this.#seen = new Sums(most);
  }

  /**
   * The clusters that share most with a mention, the most alike first. Without a date it is looked up
   * among all times.
   */
  near(member: Keyed, when: When | null): Cluster[] {
    const found: number[] = [];
    const times = soughtUnder(when);
    this.#shares.begin();
    let seen = 0;
    for (const { filed, rarity } of this.#filed.get(member) ?? this.#known(member)) {
      if (seen > mostSeen) break;
      seen += this.#share(filed, times, rarity, found);
    }
    const share = this.#shares.of;
    return firstOf(found, mostCompared, (a, b) => share(b) - share(a) || a - b).flatMap(
      (id) => this.#clusters[id] ?? [],
    );
  }

  /** Adds to the shares of those filed under some of the times; gives how many were looked at. */
  #share(filed: Filed, times: readonly number[], rarity: number, found: number[]): number {
    let seen = 0;
    this.#seen.begin();
    for (const time of times) {
      const ids = filed.get(time);
      if (!ids) continue;
      const from = Math.max(0, ids.length - mostOfKey);
      seen += ids.length - from;
      for (let i = from; i < ids.length; i += 1) {
        const id = ids[i] as number;
        if (!this.#seen.add(id, 1)) continue;
        if (this.#shares.add(id, rarity)) found.push(id);
      }
    }
    return seen;
  }

  /** Files a cluster under what a member of it has. */
  file(member: Keyed, when: When, cluster: Cluster): void {
    const { id } = cluster;
    this.#clusters[id] = cluster;
    const times = filedUnder(when);
    for (const { filed } of this.#own(member)) {
      for (const time of times) {
        const ids = filed.get(time);
        if (!ids) filed.set(time, [id]);
        else if (ids.at(-1) !== id) ids.push(id);
      }
    }
  }

  /** What a mention has that any cluster is filed under. */
  #known(member: Keyed): Held[] {
    return this.#handles(member).flatMap(({ index, key, rarity }) => {
      const filed = index.get(key);
      return filed ? [{ filed, rarity }] : [];
    });
  }

  /** What a mention has, to be filed under. */
  #own(member: Keyed): readonly Held[] {
    const known = this.#filed.get(member);
    if (known) return known;
    const own = this.#handles(member).map(({ index, key, rarity }) => {
      const filed: Filed = index.get(key) ?? new Map<number, number[]>();
      index.set(key, filed);
      return { filed, rarity };
    });
    this.#filed.set(member, own);
    return own;
  }

  /** What mentions find each other by, each once, the most telling first. */
  #handles(member: Keyed): Handle[] {
    const { words, parties, places, numbers, senses, control, agent, mention } = member;
    const found: Handle[] = [];
    const add = (index: Index, key: string, rarity: number) => found.push({ index, key, rarity });
    for (const [word, rarity] of this.#rarest(words)) add(this.#words, word, rarity);
    const names = new Set([
      ...parties.map(({ name }) => name.key),
      ...places.map(({ key }) => key),
    ]);
    for (const name of names) add(this.#names, name, this.#rarity(name));
    for (const key of [...numbers].filter((n) => tellingOf(n) === 1).map(numberKey))
      add(this.#figures, key, this.#rarity(key));
    for (const sense of senses) add(this.#actions, sense, ofAction);
    if (control) add(this.#held, control.place.key, 1);
    if (agent) add(this.#speakers, agent.name.key, this.#rarity(agent.name.key));
    // What an article goes on about need not share a word with what it said before.
    add(this.#articles, mention.article, ofArticle);
    return found.sort((a, b) => b.rarity - a.rarity);
  }

  #rarest(words: ReadonlySet<string>): [string, number][] {
    const all = [...words].map((word): [string, number] => [word, this.#rarity(word)]);
    return firstOf(all, lookedUp, (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}
