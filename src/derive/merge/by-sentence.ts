/** What stands in a sentence: its article, and where the sentence begins in it. */
interface Place {
  readonly article: string;
  readonly start: number;
}

/** Something for each sentence. */
export class BySentence<T> {
  readonly #articles = new Map<string, Map<number, T>>();

  get({ article, start }: Place): T | undefined {
    return this.#articles.get(article)?.get(start);
  }

  has({ article, start }: Place): boolean {
    return this.#articles.get(article)?.has(start) ?? false;
  }

  set({ article, start }: Place, value: T): void {
    const known = this.#articles.get(article);
    if (known) known.set(start, value);
    else this.#articles.set(article, new Map([[start, value]]));
  }
}

/** Items by their sentence, in the order in which the sentences first come. */
export function groupBySentence<T>(items: readonly T[], placeOf: (item: T) => Place): T[][] {
  const known = new BySentence<T[]>();
  const groups: T[][] = [];
  for (const item of items) {
    const place = placeOf(item);
    const group = known.get(place);
    if (group) {
      group.push(item);
      continue;
    }
    const fresh = [item];
    known.set(place, fresh);
    groups.push(fresh);
  }
  return groups;
}
