/** Words and names, each with a number: arrays by number are quicker to look up than tables by text. */
export class Terms {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #sets = new WeakMap<ReadonlySet<string>, readonly number[]>();

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

  /** The numbers of the texts in a set, in its order; worked out once. */
  of(texts: ReadonlySet<string>): readonly number[] {
    const known = this.#sets.get(texts);
    if (known) return known;
    const ids = Array.from(texts, (text) => this.id(text));
    this.#sets.set(texts, ids);
    return ids;
  }
}
