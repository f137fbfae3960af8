import { actionKey, type Rarity } from './evidence/index.ts';
import { groupBySentence } from './by-sentence.ts';
import type { Keyed } from './keyed.ts';
import { numberKey } from './numbers.ts';
import { Terms } from './terms.ts';
import { vectorsBy } from './vectors.ts';

/** So many sentences are thought to stand beside those at hand, lest two have everything in common. */
const elsewhere = 10;

/** Counts, over sentences, of what their mentions have, by number: each once a sentence. */
class Tally {
  readonly counts: number[] = [];
  /** The last sentence that each was counted in. */
  readonly #last: number[] = [];

  add(id: number, sentence: number): void {
    if (this.#last[id] === sentence) return;
    this.#last[id] = sentence;
    this.counts[id] = (this.counts[id] ?? 0) + 1;
  }
}

/** How rare names and words are among the sentences. */
export function rarityOf(members: readonly Keyed[]): Rarity {
  const sentences = groupBySentence(members, ({ mention }) => mention);
  const terms = new Terms();
  const tally = new Tally();
  const add = (key: string, sentence: number) => tally.add(terms.id(key), sentence);
  sentences.forEach((told, i) => {
    for (const member of told) add(actionKey(member), i);
    const last = told.at(-1);
    if (!last) return;
    for (const { name } of last.parties) add(name.key, i);
    for (const { key } of last.places) add(key, i);
    for (const id of terms.of(last.words).ids) tally.add(id, i);
    for (const n of last.numbers) add(numberKey(n), i);
    if (last.day) add(last.day, i);
  });
  const all = sentences.length + elsewhere;
  const total = Math.log(all) || 1;
  const rarity = (count: number) => Math.max(0.05, Math.log(all / count) / total);
  const once = rarity(1);
  const rarities = tally.counts.map(rarity);
  const of: Rarity = (key) => rarities[terms.find(key) ?? -1] ?? once;
  vectorsBy(of, terms);
  return of;
}
