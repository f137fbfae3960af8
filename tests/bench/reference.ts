/**
 * A reference that depends on the machine only: integer arithmetic and reads from a large table, in ms. What
 * is measured beside it in the same run can be compared between machines, and between busy and idle ones.
 */
export function reference(): number {
  const table = new Uint32Array(1 << 20);
  const began = performance.now();
  let state = 1;
  for (let i = 0; i < 20_000_000; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const at = state & (table.length - 1);
    table[at] = (table[at] as number) + 1;
  }
  return performance.now() - began;
}

/** Runs work again and again for so many ms; gives how much of it was done a second. */
export function rateOf(work: () => number, ms: number): number {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < ms) done += work();
  return done / ((performance.now() - began) / 1000);
}
