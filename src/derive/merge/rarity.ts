import { actionKey, type Rarity } from './evidence/index.ts';
import type { Keyed } from './keyed.ts';
import { numberKey } from './numbers.ts';

/** So many sentences are thought to stand beside those at hand, lest two have everything in common. */
const elsewhere = 10;

/** Counts, over sentences, of what their mentions have: each once a sentence. */
class Tally {
  readonly counts = new Map<string, number>();
  /** The last sentence that each was counted in. */
  readonly #last = new Map<string, number>();

  add(key: string, sentence: number): void {
    if (this.#last.get(key) === sentence) return;
    this.#last.set(key, sentence);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}

/** Mentions by their sentence. */
function bySentence(members: readonly Keyed[]): Keyed[][] {
  const sentences = new Map<string, Keyed[]>();
  for (const member of members) {
    const key = `${member.mention.article} ${member.mention.start}`;
    const known = sentences.get(key);
    if (known) known.push(member);
    else sentences.set(key, [member]);
  }
  return [...sentences.values()];
}

/** How rare names and words are among the sentences. */
export function rarityOf(members: readonly Keyed[]): Rarity {
  const sentences = bySentence(members);
  const tally = new Tally();
  sentences.forEach((told, i) => {
    for (const member of told) tally.add(actionKey(member), i);
    const last = told.at(-1);
    if (!last) return;
    for (const { name } of last.parties) tally.add(name.key, i);
    for (const { key } of last.places) tally.add(key, i);
    for (const word of last.words) tally.add(word, i);
    for (const n of last.numbers) tally.add(numberKey(n), i);
    if (last.day) tally.add(last.day, i);
  });
  const all = sentences.length + elsewhere;
  const total = Math.log(all) || 1;
  const rarity = (count: number) => Math.max(0.05, Math.log(all / count) / total);
  const known = new Map([...tally.counts].map(([key, count]) => [key, rarity(count)]));
  const once = rarity(1);
  return (key) => known.get(key) ?? once;
}
