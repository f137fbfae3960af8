/** The indices of the items of which something is true, in order. */
export function indicesWhere<T>(
  items: readonly T[],
  isTrue: (item: T, index: number) => boolean,
): number[] {
  const found: number[] = [];
  items.forEach((item, i) => {
    if (isTrue(item, i)) found.push(i);
  });
  return found;
}
