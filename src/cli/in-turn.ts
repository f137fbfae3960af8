/** Files that are open at once: enough to keep the disk busy, few enough for every system's limit. */
const atOnce = 32;

/** Does something for each item, a few at a time; results are in the order of the items. */
export async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const takeNext = async () => {
    for (const [i, item] of queue) results[i] = await work(item, i);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeNext));
  return results;
}
