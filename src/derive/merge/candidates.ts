import type { When } from '../../model/index.ts';
import { dayMs, whenExtent, whenLength } from '../../time/index.ts';
import type { Cluster } from './cluster.ts';
import type { Rarity } from './evidence/index.ts';
import type { Keyed } from './keyed.ts';
import { numberKey, tellingOf } from './numbers.ts';

/**
 * Finds the clusters that a mention may belong to, without comparing it with all: those of about its date
 * that share names, rare words or the action. Cost is near linear in the number of mentions.
 */

/** A block of time, in ms; dates up to `sharp` long are looked up by block, longer ones by year. */
const blockMs = 8 * dayMs;
const sharp = 16 * dayMs;

/** Reports lag behind, and sources differ, by up to this, in ms. */
const margin = 5 * dayMs;

/** Of a sentence's words the rarest so many are looked up. */
const lookedUp = 8;

/** Clusters under one key that are looked at, the latest; under all, and of all found, the best so many. */
const mostOfKey = 80;
const mostSeen = 600;
const mostCompared = 24;

const isSharp = (when: When): boolean => whenLength(when) <= sharp;

const yearMs = 365 * dayMs;

/** A key of the index for all clusters, whatever their date. */
const anyTime = 3;

/** Keys of the index: blocks of days, years, and years of dates that are not sharp. */
const ofBlock = (block: number): number => 4 * block;
const ofYear = (year: number): number => 4 * year + 1;
const ofCoarse = (year: number): number => 4 * year + 2;

function between(start: number, end: number, step: number): number[] {
  const found: number[] = [];
  for (let i = Math.floor(start / step); i <= Math.floor(end / step); i += 1) found.push(i);
  return found;
}

function years(when: When): number[] {
  const { start, end } = whenExtent(when);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return [];
  return between(start - margin, Math.min(end, start + 3 * yearMs) + margin, yearMs);
}

function blocks(when: When): number[] {
  const { start, end } = whenExtent(when);
  return between(start - margin, end + margin, blockMs);
}

/** Under which times a cluster is filed: sharp ones by block and by year, the others by year. */
const filedUnder = (when: When): number[] =>
  isSharp(when)
    ? [...blocks(when).map(ofBlock), ...years(when).map(ofYear), anyTime]
    : [...years(when).flatMap((y) => [ofYear(y), ofCoarse(y)]), anyTime];

/** Where the clusters are filed that a date may go with. */
function soughtUnder(when: When | null): number[] {
  if (!when) return [anyTime];
  return isSharp(when)
    ? [...blocks(when).map(ofBlock), ...years(when).map(ofCoarse)]
    : years(when).map(ofYear);
}

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

/** The clusters that have one thing, by time. */
type Filed = Map<number, Cluster[]>;

/** One sort of thing that mentions find each other by. */
type Index = Map<string, Filed>;

/** A thing a mention has, with the index that holds those who have it, and how telling it is. */
interface Handle {
  readonly index: Index;
  readonly key: string;
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
  /** Of mentions that found events, which are looked up again and again. */
  readonly #handles = new Map<Keyed, readonly Handle[]>();
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
    const found: Cluster[] = [];
    const times = soughtUnder(when);
    this.#shares.begin();
    let seen = 0;
    for (const { index, key, rarity } of this.#handlesOf(member)) {
      if (seen > mostSeen) break;
      const byTime = index.get(key);
      if (!byTime) continue;
      this.#seen.begin();
      for (const time of times) {
        const filed = byTime.get(time);
        if (!filed) continue;
        const from = Math.max(0, filed.length - mostOfKey);
        seen += filed.length - from;
        for (let i = from; i < filed.length; i += 1) {
          const cluster = filed[i];
          if (!cluster || !this.#seen.add(cluster.id, 1)) continue;
          if (this.#shares.add(cluster.id, rarity)) found.push(cluster);
        }
      }
    }
    const share = this.#shares.of;
    return firstOf(found, mostCompared, (a, b) => share(b.id) - share(a.id) || a.id - b.id);
  }

  /** Files a cluster under what a member of it has. */
  file(member: Keyed, when: When, cluster: Cluster): void {
    const times = filedUnder(when);
    for (const { index, key } of this.#handlesOf(member)) {
      const byTime: Filed = index.get(key) ?? new Map<number, Cluster[]>();
      index.set(key, byTime);
      for (const time of times) {
        const known = byTime.get(time);
        if (!known) byTime.set(time, [cluster]);
        else if (known.at(-1) !== cluster) known.push(cluster);
      }
    }
  }

  #handlesOf(member: Keyed): readonly Handle[] {
    const known = this.#handles.get(member);
    if (known) return known;
    const handles = this.#found(member);
    if (member.mention.founding) this.#handles.set(member, handles);
    return handles;
  }

  /** What mentions find each other by, each once, the most telling first. */
  #found(member: Keyed): Handle[] {
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
