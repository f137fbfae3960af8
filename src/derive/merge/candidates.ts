import type { When } from '../../model/index.ts';
import { dayMs, whenExtent, whenLength } from '../../time/index.ts';
import type { Cluster } from './cluster.ts';
import type { Rarity } from './evidence.ts';
import type { Keyed } from './keyed.ts';

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

/** Clusters under one key that are looked at, the latest; and of all found, the best so many. */
const mostOfKey = 80;
const mostCompared = 24;

const between = (start: number, end: number, step: number): number[] => {
  const first = Math.floor(start / step);
  return Array.from({ length: Math.floor(end / step) - first + 1 }, (_, i) => first + i);
};

const isSharp = (when: When): boolean => whenLength(when) <= sharp;

const yearMs = 365 * dayMs;

function years(when: When): string[] {
  const { start, end } = whenExtent(when);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return [];
  return between(start - margin, Math.min(end, start + 3 * yearMs) + margin, yearMs).map(String);
}

function blocks(when: When): string[] {
  const { start, end } = whenExtent(when);
  return between(start - margin, end + margin, blockMs).map(String);
}

/** Under which times a cluster is filed: sharp ones by block and by year, the others by year. */
const filedUnder = (when: When): string[] =>
  isSharp(when)
    ? [...blocks(when).map((b) => `b${b}`), ...years(when).map((y) => `y${y}`), 'any']
    : [...years(when).flatMap((y) => [`y${y}`, `c${y}`]), 'any'];

/** Where the clusters are filed that a date may go with. */
function soughtUnder(when: When | null): string[] {
  if (!when) return ['any'];
  return isSharp(when)
    ? [...blocks(when).map((b) => `b${b}`), ...years(when).map((y) => `c${y}`)]
    : years(when).map((y) => `y${y}`);
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
  readonly #sums: number[] = [];
  readonly #round: number[] = [];
  #now = 0;

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

export class Candidates {
  /** Clusters by handle, then by time. */
  readonly #filed = new Map<string, Map<string, Cluster[]>>();
  readonly #handles = new Map<Keyed, readonly [handle: string, rarity: number][]>();
  readonly #rarity: Rarity;
  readonly #shares = new Sums();
  readonly #seen = new Sums();

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  /**
   * The clusters that share most with a mention, the most alike first. Without a date it is looked up
   * among all times.
   */
  near(member: Keyed, when: When | null): Cluster[] {
    const found: Cluster[] = [];
    const times = soughtUnder(when);
    this.#shares.begin();
    for (const [handle, rarity] of this.#handlesOf(member)) {
      const byTime = this.#filed.get(handle);
      if (!byTime) continue;
      this.#seen.begin();
      for (const time of times) {
        const filed = byTime.get(time) ?? [];
        for (let i = Math.max(0, filed.length - mostOfKey); i < filed.length; i += 1) {
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
    for (const [handle] of this.#handlesOf(member)) {
      const byTime = this.#filed.get(handle) ?? new Map<string, Cluster[]>();
      this.#filed.set(handle, byTime);
      for (const time of times) {
        const known = byTime.get(time);
        if (!known) byTime.set(time, [cluster]);
        else if (known.at(-1) !== cluster) known.push(cluster);
      }
    }
  }

  /** What mentions find each other by, with how telling it is. */
  #handlesOf(member: Keyed): readonly [string, number][] {
    const known = this.#handles.get(member);
    if (known) return known;
    const rare = [...member.words]
      .map((word): [string, number] => [word, this.#rarity(word)])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, lookedUp);
    const names = [...member.parties.map(({ key }) => key), ...member.places].map(
      (key): [string, number] => [`name ${key}`, this.#rarity(key)],
    );
    const actions = [...member.senses].map((sense): [string, number] => [`does ${sense}`, 0.15]);
    const control = member.control ? [[`held ${member.control.place}`, 1] as [string, number]] : [];
    const speaker = member.agent
      ? [[`by ${member.agent.key}`, this.#rarity(member.agent.key)] as [string, number]]
      : [];
    // What an article goes on about need not share a word with what it said before.
    const article: [string, number] = [`in ${member.mention.article}`, 0.2];
    const all = [...new Map([...rare, ...names, ...actions, ...control, ...speaker, article])];
    this.#handles.set(member, all);
    return all;
  }
}
