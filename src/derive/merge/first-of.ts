/** The first so many in some order, without putting all in order. */
export function firstOf<T>(items: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
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
