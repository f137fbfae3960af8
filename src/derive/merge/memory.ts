/** A function that works out each result once. */
export function fromMemory<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const had = known.get(key);
    if (had !== undefined) return had;
    const found = work(key);
    known.set(key, found);
    return found;
  };
}
