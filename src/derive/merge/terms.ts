/** The words of a set by number, in its order. */
export interface TermSet {
  readonly ids: readonly number[];
  /** What is made of it once, by who compares sets; 0 until then. */
  norm: number;
}

/** Words and names, each with a number: arrays by number are quicker to look up than tables by text. */
export class Terms {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #sets = new Map<ReadonlySet<string>, TermSet>();

  /** The number of a text, a new one if it had none. */
  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.push(text) - 1;
    this.#ids.set(text, id);
    return id;
  }

  /** The number of a text, if it has one. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }

  text(id: number): string {
    return this.#texts[id] as string;
  }

  /** The texts in a set; worked out once. */
  of(texts: ReadonlySet<string>): TermSet {
    const known = this.#sets.get(texts);
    if (known) return known;
    const ids: number[] = [];
    for (const text of texts) ids.push(this.id(text));
    const found = { ids, norm: 0 };
    this.#sets.set(texts, found);
    return found;
  }
}
