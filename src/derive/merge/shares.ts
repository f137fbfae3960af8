/**
 * What clusters share with a mention, summed by their number. Begun anew at no cost: what was summed before is
 * known by the thing it was for. Typed arrays, since this is done for hundreds of clusters for each mention.
 */
export class Shares {
  readonly #sums: Float64Array;
  /** The thing for which each was last added to. */
  readonly #things: Int32Array;
  readonly #found: Int32Array;
  /** The last thing of the mention before: what was added to for that, or earlier, was not for this one. */
  #before = 0;
  #thing = 0;
  #share = 0;
  #count = 0;

  /** @param most the numbers of clusters are below this */
  constructor(most: number) {
    this.#sums = new Float64Array(most);
    this.#things = new Int32Array(most);
    this.#found = new Int32Array(most);
  }

  /** Begins anew, for another mention. */
  begin(): void {
    this.#before = this.#thing;
    this.#count = 0;
  }

  /** Goes on to the next thing that the mention has; what has it shares so much more. */
  next(share: number): void {
    this.#thing += 1;
    this.#share = share;
  }

  /** Adds to the last so many of a list, each once for one thing; gives how many there are. */
  addLast(ids: readonly number[] | undefined, most: number): number {
    if (!ids) return 0;
    const from = Math.max(0, ids.length - most);
    for (let i = from; i < ids.length; i += 1) this.add(ids[i] as number);
    return ids.length - from;
  }

  /** Adds to one, once for one thing. */
  add(id: number): void {
    const last = this.#things[id] as number;
    if (last === this.#thing) return;
    this.#things[id] = this.#thing;
    if (last > this.#before) {
      this.#sums[id] = (this.#sums[id] as number) + this.#share;
      return;
    }
    this.#sums[id] = this.#share;
    this.#found[this.#count++] = id;
  }

  /** Those that share most, at most so many; of equal ones the lower number first. */
  largest(most: number): number[] {
    const first: number[] = [];
    const sums = this.#sums;
    /** What has less than the last of a full list is none of them. */
    let least = -Infinity;
    for (let k = 0; k < this.#count; k += 1) {
      const id = this.#found[k] as number;
      const sum = sums[id] as number;
      if (sum < least) continue;
      let at = first.length;
      for (; at > 0; at -= 1) {
        const other = first[at - 1] as number;
        const otherSum = sums[other] as number;
        if (otherSum > sum || (otherSum === sum && other < id)) break;
        if (at < most) first[at] = other;
      }
      if (at < most) first[at] = id;
      if (first.length === most) least = sums[first[most - 1] as number] as number;
    }
    return first;
  }
}
