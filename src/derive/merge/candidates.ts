import type { When } from '../../model/index.ts';
import { filedUnder, soughtUnder } from './blocks.ts';
import type { Cluster } from './cluster.ts';
import type { Rarity } from './evidence/index.ts';
import { Filed } from './filed.ts';
import { firstOf } from './first-of.ts';
import type { Keyed } from './keyed.ts';
import { numberKey, tellingOf } from './numbers.ts';
import { Shares } from './shares.ts';
import { vectorsBy, type Vectors } from './vectors.ts';

/**
 * Finds the clusters that a mention may belong to, without comparing it with all: those of about its date
 * that share names, rare words or the action. Cost is near linear in the number of mentions.
 */

/** Of a sentence's words the rarest so many are looked up: fewer of one that can only add to an event. */
const lookedUp = 12;
const lookedUpToAdd = 8;

/**
 * Clusters under one key that are looked at, the latest; under all, and of all found, the best so many, fewer for what can
 * only add to an event.
 */
const mostOfKey = 80;
const mostSeen = 600;
const mostCompared = 24;
const mostComparedToAdd = 10;

/** One sort of thing that mentions find each other by. */
type Index<Key = string> = Map<Key, Filed>;

/** Told each thing a mention has, and how telling it is. */
type Add = <Key>(index: Index<Key>, key: Key, rarity: number) => void;

/** How telling it is that two mentions report the same sort of action, or stand in one article. */
const ofAction = 0.15;
const ofArticle = 0.2;

/** How telling a day is that many tell of. */
const ofDay = 0.5;

export class Candidates {
  readonly #words: Index<number> = new Map();
  readonly #names: Index = new Map();
  readonly #figures: Index = new Map();
  readonly #actions: Index = new Map();
  readonly #held: Index = new Map();
  readonly #speakers: Index = new Map();
  readonly #articles: Index = new Map();
  readonly #days: Index = new Map();
  readonly #clusters: Cluster[] = [];
  /** Of mentions whose clusters are filed, which are looked up again and again. */
  readonly #filed = new Map<Keyed, readonly Filed[]>();
  readonly #rarity: Rarity;
  readonly #vectors: Vectors;
  readonly #shares: Shares;

  /** @param most the numbers of clusters are below this */
  constructor(rarity: Rarity, most: number) {
    this.#rarity = rarity;
    this.#vectors = vectorsBy(rarity);
    this.#shares = new Shares(most);
  }

  /**
   * The clusters that share most with a mention, the most alike first. Without a date it is looked up
   * among all times.
   */
  near(member: Keyed, when: When | null): Cluster[] {
    const times = when && soughtUnder(when);
    this.#shares.begin();
    let seen = 0;
    for (const filed of this.#filed.get(member) ?? this.#known(member)) {
      if (seen > mostSeen) break;
      this.#shares.next(filed.rarity);
      seen += filed.addTo(this.#shares, times, mostOfKey);
    }
    return this.#shares
      .largest(member.mention.founding ? mostCompared : mostComparedToAdd)
      .map((id) => this.#clusters[id] as Cluster);
  }

  /** Files a cluster under what a member of it has. */
  file(member: Keyed, when: When, cluster: Cluster): void {
    const { id } = cluster;
    this.#clusters[id] = cluster;
    const times = filedUnder(when);
    for (const filed of this.#own(member)) filed.file(id, times);
  }

  /** What a mention has that any cluster is filed under. */
  #known(member: Keyed): readonly Filed[] {
    const found: Filed[] = [];
    this.#handles(member, (index, key) => {
      const filed = index.get(key);
      if (filed) found.push(filed);
    });
    return found.sort(byRarity);
  }

  /** What a mention has, to be filed under. */
  #own(member: Keyed): readonly Filed[] {
    const known = this.#filed.get(member);
    if (known) return known;
    const own: Filed[] = [];
    this.#handles(member, (index, key, rarity) => {
      const filed = index.get(key) ?? new Filed(rarity);
      index.set(key, filed);
      own.push(filed);
    });
    own.sort(byRarity);
    this.#filed.set(member, own);
    return own;
  }

  /** What mentions find each other by, each once. */
  #handles(member: Keyed, add: Add): void {
    const { words, parties, places, numbers, senses, control, agent, mention, day } = member;
    const most = mention.founding ? lookedUp : lookedUpToAdd;
    for (const word of this.#rarest(words, most))
      add(this.#words, word, this.#vectors.rarity(word));
    const names = new Set<string>();
    for (const { name } of parties) names.add(name.key);
    for (const { key } of places) names.add(key);
    for (const name of names) add(this.#names, name, this.#rarity(name));
    for (const n of numbers)
      if (tellingOf(n) >= 0.6) add(this.#figures, numberKey(n), this.#rarity(numberKey(n)));
    for (const sense of senses) add(this.#actions, sense, ofAction);
    if (control) add(this.#held, control.place.key, 1);
    if (agent) add(this.#speakers, agent.name.key, this.#rarity(agent.name.key));
    // What an article goes on about need not share a word with what it said before.
    add(this.#articles, mention.article, ofArticle);
    if (day !== null && member.isNoted) add(this.#days, day, ofDay);
  }

  #rarest(words: ReadonlySet<string>, most: number): number[] {
    const vectors = this.#vectors;
    const order = (a: number, b: number) =>
      vectors.rarity(b) - vectors.rarity(a) || (vectors.text(a) < vectors.text(b) ? -1 : 1);
    return firstOf(vectors.ids(words), most, order);
  }
}

/** The most telling first. */
const byRarity = (a: Filed, b: Filed): number => b.rarity - a.rarity;
